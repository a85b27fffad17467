// Models the overlay snapshotter (and moby's overlay2 driver): a writable layer on an image's layers for each container.

import { isErrno } from '../../host/errno.ts';
import { createOverlay, type Overlay } from '../../host/fs/overlay.ts';
import { layerSize, overlayChanges } from '../../host/fs/overlay-changes.ts';
import type { FileSystem } from '../../host/fs/types.ts';
import type { Host } from '../../host/host.ts';
import { system } from '../errdefs/errdefs.ts';
import { initLayer } from './init-layer.ts';
import { freezeLayer } from './layer.ts';
import { folderIds, imageFolders, type LayerFolder, linkName } from './layer-folders.ts';
import type { Layer, Snapshot, Snapshotter } from './types.ts';

/** diff, work, merged and the like: what a snapshot takes before anything is written to it. */
const DIRECTORIES = 6 * 4096;

interface Options {
  readonly host: Host;
  /** Where they lie: `/var/lib/docker/overlay2`. */
  readonly root: string;
  /** Numbers the overlays. */
  readonly device: () => number;
  /** The folders of containers are others now. */
  readonly changed: () => void;
}

export interface SnapshotterOnDisk extends Snapshotter {
  /** The folders of the containers, and those of the layers that they lie on. */
  folders(): readonly LayerFolder[];
}

export function createSnapshotter({ host, root, device, changed }: Options): SnapshotterOnDisk {
  const snapshots = new Map<string, Snapshot & { readonly fs: Overlay; readonly folders: readonly LayerFolder[] }>();

  const mountOptions = (id: string, below: readonly string[]): string[] => {
    const lowerdir = below.map((one) => `${root}/l/${linkName(one)}`).join(':');
    return [`lowerdir=${lowerdir}`, `upperdir=${root}/${id}/diff`, `workdir=${root}/${id}/work`];
  };

  /** Throws in the words of the overlay2 driver when the disk is full. */
  const makeDirectories = (): void => {
    try {
      host.disk.reserve(DIRECTORIES);
    } catch (error) {
      if (!isErrno(error, 'ENOSPC')) throw error;
      throw system(`mkdir ${root}/${host.random.hex(64)}-init: no space left on device`);
    }
  };

  return {
    prepare(key, layers, options = {}) {
      makeDirectories();
      const id = options.layerId ?? host.random.hex(64);
      const images = [...layers].reverse().map((layer) => layer.files);
      const init = (options.init ?? true) ? [initLayer(images, host.clock)] : [];
      const lowers = [...init, ...images];
      const below = [...init.map(() => `${id}-init`), ...folderIds(layers).reverse()];
      const overlay = createOverlay({
        lowers,
        dev: device(),
        clock: host.clock,
        options: mountOptions(id, below),
        statfs: () => host.files.statfs('/'),
        disk: host.disk,
      });
      const folders = options.layerId === undefined ? [] : foldersOf(id, layers, init[0], overlay);
      const snapshot = { ...snapshotOf(key, overlay, lowers, host), folders };
      snapshots.set(key, snapshot);
      if (folders.length > 0) changed();
      return snapshot;
    },
    get: (key) => snapshots.get(key),
    remove(key) {
      const snapshot = snapshots.get(key);
      if (!snapshot) return;
      host.disk.reserve(-DIRECTORIES - snapshot.fs.upper.used);
      snapshots.delete(key);
      if (snapshot.folders.length > 0) changed();
    },
    folders: () => [...snapshots.values()].flatMap(({ folders }) => folders),
  };
}

/** The writable layer, the one with /etc/hosts and the like below it, and those of the image. */
function foldersOf(
  id: string,
  layers: readonly Layer[],
  init: FileSystem | undefined,
  { upper }: Overlay,
): LayerFolder[] {
  const below = folderIds(layers).reverse();
  return [
    ...imageFolders(layers),
    ...(init ? [{ id: `${id}-init`, below, diff: () => init.root }] : []),
    { id, below: [...(init ? [`${id}-init`] : []), ...below], diff: () => upper.root, live: true },
  ];
}

function snapshotOf(key: string, overlay: Overlay, lowers: readonly FileSystem[], host: Host) {
  let below: FileSystem | undefined;
  return {
    key,
    fs: overlay,
    changes() {
      below ??= createOverlay({ lowers, dev: 0, clock: host.clock });
      return overlayChanges(overlay, below);
    },
    usage: () => layerSize(overlay.upper.root),
    commit: () => freezeLayer(overlay.upper.root, host.clock),
  } satisfies Snapshot;
}
