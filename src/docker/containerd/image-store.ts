// Models moby image/store.go and reference/store.go: the images on this machine, by id, prefix and name.
import type { Clock } from '../../base/clock.ts';
import type { Image, ImageStore } from './types.ts';

export function createImageStore(clock: Pick<Clock, 'now'>): ImageStore {
  const images = new Map<string, Image>();
  const byReference = (reference: string): Image | undefined =>
    [...images.values()].find((image) => image.references.has(reference) || image.digests.has(reference));
  return {
    list: () => [...images.values()],
    get: (id) => images.get(id),
    byReference,
    byPrefix: (hex) => [...images.values()].filter((image) => image.id.startsWith(`sha256:${hex}`)),
    put(image) {
      const known = images.get(image.id);
      if (!known) images.set(image.id, image);
      else {
        for (const reference of image.references) known.references.add(reference);
        for (const digest of image.digests) known.digests.add(digest);
      }
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
    remove: (id) => void images.delete(id),
  };
}
