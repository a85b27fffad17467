// Models moby volume/local/local.go (localVolume) and volume/service/store.go (what the store knows about one).
import type { StringMap } from '../../api/types/wire-values.ts';

export interface VolumeRecord {
  readonly name: string;
  readonly driver: 'local';
  readonly labels: StringMap | null;
  /** The local driver's options: type, device, o. */
  readonly options: StringMap | null;
  readonly created: number;
  /** `/var/lib/docker/volumes/<name>`; the data is in `_data` below it. */
  readonly root: string;
  readonly path: string;
  /** Ids of the containers that were created with it. */
  readonly refs: Set<string>;
  /** How many running containers use it, for volumes with something to mount. */
  active: number;
}

/** Volumes by name, in the order they were made. */
export type VolumeStore = Map<string, VolumeRecord>;

/** Marks volumes that nobody named. */
export const ANONYMOUS_LABEL = 'com.docker.volume.anonymous';

/** True for volumes that stand for something else: a tmpfs, a directory, a share. */
export const needsMount = (volume: VolumeRecord): boolean =>
  Boolean(volume.options?.['device'] || volume.options?.['type']);
