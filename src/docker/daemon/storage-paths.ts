// Models where the storage drivers of moby v20.10.24 to v28.5.2 keep layers (daemon/graphdriver/{overlay2,fuse-overlayfs,vfs}).
import type { Daemon } from './daemon.ts';

/** What this sandbox plays: both overlays alike, and the driver that copies whole file systems. */
export type StorageDriver = 'overlay2' | 'fuse-overlayfs' | 'vfs';

type Where = Pick<Daemon, 'dataRoot' | 'storageDriver'>;

/** The root file system of a container that runs. */
export function rootPath({ dataRoot, storageDriver: { current } }: Where, layerId: string): string {
  return current === 'vfs' ? `${dataRoot}/vfs/dir/${layerId}` : `${dataRoot}/${current}/${layerId}/merged`;
}

/** The directory of a layer; `undefined` where `docker inspect` tells of none. */
export function layerPath({ dataRoot, storageDriver: { current } }: Where, id: string): string | undefined {
  return current === 'vfs' ? undefined : `${dataRoot}/${current}/${id}`;
}

/** As `docker info` shows it, on ext4. `renamed` since 23: `Using metacopy` stands there too. */
export function driverStatus({ storageDriver: { current } }: Where, renamed: boolean): [string, string][] | null {
  if (current === 'vfs') return null;
  if (current === 'fuse-overlayfs') return [];
  return [
    ['Backing Filesystem', 'extfs'],
    ['Supports d_type', 'true'],
    ...(renamed ? ([['Using metacopy', 'false']] as [string, string][]) : []),
    ['Native Overlay Diff', 'true'],
    ['userxattr', 'false'],
  ];
}
