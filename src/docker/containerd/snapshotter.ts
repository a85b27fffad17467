// Models the overlay snapshotter (and moby's overlay2 driver): a writable layer on an image's layers for each container.

import { isErrno } from '../../host/errno.ts';
import { createOverlay, type Overlay } from '../../host/fs/overlay.ts';
import { layerSize, overlayChanges } from '../../host/fs/overlay-changes.ts';
import type { FileSystem } from '../../host/fs/types.ts';
import type { Host } from '../../host/host.ts';
import { system } from '../errdefs/errdefs.ts';
import { initLayer } from './init-layer.ts';
import { freezeLayer } from './layer.ts';
import type { Snapshot, Snapshotter } from './types.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const LINK_LENGTH = 26;
/** diff, work, merged and the like: what a snapshot takes before anything is written to it. */
const DIRECTORIES = 6 * 4096;

/** `root` is where they lie (`/var/lib/docker/overlay2`); `device` numbers the overlays. */
export function createSnapshotter(host: Host, root: string, device: () => number): Snapshotter {
  const snapshots = new Map<string, Snapshot & { readonly fs: Overlay }>();
  /** The short names that keep mount options below the size of a page. */
  const link = (): string => Array.from({ length: LINK_LENGTH }, () => BASE32.charAt(host.random.int(32))).join('');

  const mountOptions = (lowers: number): string[] => {
    const id = host.random.hex(64);
    const lowerdir = Array.from({ length: lowers }, () => `${root}/l/${link()}`).join(':');
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
      const images = [...layers].reverse().map((layer) => layer.files);
      const lowers = (options.init ?? true) ? [initLayer(images, host.clock), ...images] : images;
      const overlay = createOverlay({
        lowers,
        dev: device(),
        clock: host.clock,
        options: mountOptions(lowers.length),
        statfs: () => host.files.statfs('/'),
        disk: host.disk,
      });
      const snapshot = snapshotOf(key, overlay, lowers, host);
      snapshots.set(key, snapshot);
      return snapshot;
    },
    get: (key) => snapshots.get(key),
    remove(key) {
      const snapshot = snapshots.get(key);
      if (!snapshot) return;
      host.disk.reserve(-DIRECTORIES - snapshot.fs.upper.used);
      snapshots.delete(key);
    },
  };
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
