// Models moby api/server/router/volume/backend.go: what this router needs of the daemon.
import type { Filters } from '../../api/filters.ts';
import type { Volume, VolumeCreateRequest, VolumeListResponse, VolumesPruneReport } from '../../api/types/volume.ts';

export interface VolumeBackend {
  list(filters: Filters): VolumeListResponse;
  inspect(name: string): Volume;
  create(request: VolumeCreateRequest): Volume;
  remove(name: string, force: boolean): void;
  /** `named`: volumes with a name too, whatever the filters say. */
  prune(filters: Filters, named: boolean): VolumesPruneReport;
}
