import type { Image } from '../../containerd/types.ts';
import type { Daemon } from '../daemon.ts';

/** Bytes in all layers, as `docker images` shows them. */
export const sizeOf = (image: Image): number => image.layers.reduce((total, layer) => total + layer.size, 0);

export function imageSize(daemon: Daemon, id: string): number {
  const image = daemon.containerd.images.get(id);
  return image ? sizeOf(image) : 0;
}
