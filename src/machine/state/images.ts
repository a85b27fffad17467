/** Images and their layers, as facts. */
import type { Image } from '../../docker/containerd/types.ts';
import type { Daemon } from '../../docker/daemon/daemon.ts';
import { createdAt } from '../../docker/daemon/image/list.ts';
import { repoTags } from '../../docker/daemon/image/names.ts';
import { sizeOf } from '../../docker/daemon/image/size.ts';
import type { ImageFacts, LayerFacts } from './host-state.ts';

export function imageFacts(daemon: Daemon): ImageFacts[] {
  const images = daemon.containerd.images.list();
  const parents = new Set(images.map(({ parent }) => parent));
  const users = layerUsers(images);
  return images.map((image): ImageFacts => {
    const nameless = image.references.size === 0 && image.digests.size === 0;
    return {
      id: image.id,
      tags: repoTags(daemon, image),
      dangling: nameless && !parents.has(image.id),
      intermediate: nameless && parents.has(image.id),
      created: createdAt(image),
      size: sizeOf(image),
      layers: layers(image, users),
      usedBy: [...daemon.containers.values()].filter(({ imageId }) => imageId === image.id).map(({ id }) => id),
    };
  });
}

/** How many images lie on each layer. */
function layerUsers(images: readonly Image[]): ReadonlyMap<string, number> {
  const users = new Map<string, number>();
  for (const { layers } of images)
    for (const id of new Set(layers.map(({ diffId }) => diffId))) users.set(id, (users.get(id) ?? 0) + 1);
  return users;
}

function layers(image: Image, users: ReadonlyMap<string, number>): LayerFacts[] {
  const steps = image.config.history.filter(({ empty_layer }) => !empty_layer);
  // A history that tells of other layers than there are tells nothing.
  const told = steps.length === image.layers.length;
  return image.layers.map(({ diffId, size }, at) => ({
    id: diffId,
    size,
    shared: (users.get(diffId) ?? 0) > 1,
    madeBy: told ? (steps[at]?.created_by ?? '') : '',
  }));
}
