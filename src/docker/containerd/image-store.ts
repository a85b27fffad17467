// Models moby image/store.go and reference/store.go: the images on this machine, by id, prefix and name.
import type { Clock } from '../../base/clock.ts';
import { isErrno } from '../../host/errno.ts';
import type { Disk } from '../../host/fs/file-content.ts';
import { system } from '../errdefs/errdefs.ts';
import { largestFile } from './layer.ts';
import type { Image, ImageStore, Layer } from './types.ts';

/** `put` throws in the engine's words when the layers do not fit on the disk. `changed` hears of images that came or went. */
export function createImageStore(clock: Pick<Clock, 'now'>, disk: Disk, changed: () => void): ImageStore {
  const images = new Map<string, Image>();
  /** Layers that no other image has. */
  const ownLayers = (image: Image): Layer[] => {
    const others = [...images.values()].filter(({ id }) => id !== image.id).flatMap(({ layers }) => layers);
    const shared = new Set(others.map(({ diffId }) => diffId));
    return image.layers.filter(({ diffId }) => !shared.has(diffId));
  };
  const sizeOf = (layers: readonly Layer[]): number => layers.reduce((sum, { size }) => sum + size, 0);
  const byReference = (reference: string): Image | undefined =>
    [...images.values()].find((image) => image.references.has(reference) || image.digests.has(reference));
  return {
    list: () => [...images.values()],
    get: (id) => images.get(id),
    byReference,
    byPrefix: (hex) => [...images.values()].filter((image) => image.id.startsWith(`sha256:${hex}`)),
    put(image) {
      const known = images.get(image.id);
      if (!known) {
        const added = ownLayers(image);
        reserve(disk, sizeOf(added), added);
        images.set(image.id, image);
        changed();
      } else {
        for (const reference of image.references) known.references.add(reference);
        for (const digest of image.digests) known.digests.add(digest);
      }
    },
    mustFit(layers) {
      reserve(disk, sizeOf(layers), layers);
      disk.reserve(-sizeOf(layers));
    },
    tag(id, reference) {
      byReference(reference)?.references.delete(reference);
      const image = images.get(id);
      if (!image) return;
      if (reference.includes('@')) image.digests.add(reference);
      else image.references.add(reference);
      image.lastTagged = clock.now();
    },
    untag(reference) {
      const image = byReference(reference);
      image?.references.delete(reference);
      image?.digests.delete(reference);
    },
    remove(id) {
      const image = images.get(id);
      if (!image) return;
      disk.reserve(-sizeOf(ownLayers(image)));
      images.delete(id);
      changed();
    },
  };
}

/** Models pkg/archive as `docker pull` reports it: the file that did not fit any more. */
function reserve(disk: Disk, bytes: number, layers: readonly Layer[]): void {
  try {
    disk.reserve(bytes);
  } catch (error) {
    if (!isErrno(error, 'ENOSPC')) throw error;
    const largest = layers.toSorted((a, b) => b.size - a.size)[0];
    throw system(`failed to register layer: write ${largest ? largestFile(largest) : '/'}: no space left on device`);
  }
}
