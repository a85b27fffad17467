// Models moby api/server/router/network/backend.go: what this router needs of the daemon.
import type { Filters } from '../../api/filters.ts';
import type {
  EndpointSettings,
  NetworkCreateRequest,
  NetworkCreateResponse,
  NetworkInspect,
  NetworksPruneReport,
} from '../../api/types/network.ts';

export interface NetworkBackend {
  list(filters: Filters): readonly NetworkInspect[];
  inspect(term: string): NetworkInspect;
  create(request: Partial<NetworkCreateRequest>): NetworkCreateResponse;
  remove(term: string): void;
  connect(term: string, container: string, endpoint: Partial<EndpointSettings>): void;
  disconnect(term: string, container: string, force: boolean): void;
  prune(filters: Filters): NetworksPruneReport;
}
