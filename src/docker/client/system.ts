// Models moby client/info.go, version.go, events.go, disk_usage.go, login.go and build_prune.go.
import { encodeFilters, type Filters } from '../api/filters.ts';
import type { BuildCachePruneReport } from '../api/types/build.ts';
import type { DiskUsage, InfoResponse, VersionResponse } from '../api/types/system.ts';
import type { AuthConfig } from '../api/types/wire-values.ts';
import type { Connection, Query } from './connection.ts';

export const serverVersion = async (api: Connection): Promise<VersionResponse> =>
  (await (await api.send('GET', '/version')).json()) as VersionResponse;

export const info = async (api: Connection): Promise<InfoResponse> =>
  (await (await api.send('GET', '/info')).json()) as InfoResponse;

export const diskUsage = async (api: Connection): Promise<DiskUsage> =>
  (await (await api.send('GET', '/system/df')).json()) as DiskUsage;

/** A stream of events, one JSON object a line. */
export const events = (
  api: Connection,
  options: { since: string; until: string; filters: Filters; signal?: AbortSignal },
): Promise<Response> =>
  api.send('GET', '/events', {
    query: {
      since: options.since || undefined,
      until: options.until || undefined,
      filters: encodeFilters(options.filters),
    },
    ...(options.signal ? { signal: options.signal } : {}),
  });

export const registryLogin = async (
  api: Connection,
  auth: AuthConfig,
): Promise<{ Status: string; IdentityToken?: string }> =>
  (await (await api.send('POST', '/auth', { body: auth })).json()) as { Status: string };

export const buildCachePrune = async (
  api: Connection,
  options: { all: boolean; keepStorage: number; filters: Filters },
): Promise<BuildCachePruneReport> =>
  (await (
    await api.send('POST', '/build/prune', {
      query: {
        all: options.all ? '1' : undefined,
        'keep-storage': options.keepStorage,
        filters: encodeFilters(options.filters),
      },
    })
  ).json()) as BuildCachePruneReport;

/** Any other endpoint, for commands that the engine itself answers for (swarm and plugins). */
export const ask = (api: Connection, method: string, path: string, query: Query = {}): Promise<Response> =>
  api.send(method, path, { query });
