// Models moby api/server/router/system/backend.go: what this router needs of the daemon.
import type { Filters } from '../../api/filters.ts';
import type { EventMessage } from '../../api/types/events.ts';
import type { DiskUsage, InfoResponse, VersionResponse } from '../../api/types/system.ts';
import type { AuthConfig } from '../../api/types/wire-values.ts';

export interface EventsQuery {
  /** Milliseconds since the epoch. */
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly filters: Filters;
}

export interface SystemBackend {
  version(): VersionResponse;
  info(): Promise<InfoResponse>;
  diskUsage(): DiskUsage;
  /** What happened, and with neither end nor abort what happens: ends at `until` or when the signal aborts. */
  events(query: EventsQuery, signal: AbortSignal): AsyncIterable<EventMessage>;
  auth(credentials: AuthConfig): Promise<{ readonly Status: string; readonly IdentityToken: string }>;
  /** What a registry says of an image without pulling it. */
  distribution(name: string, auth: AuthConfig): Promise<unknown>;
}
