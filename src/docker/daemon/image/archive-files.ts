// What the archives of `docker save` are made of, whatever their layout.
import { encode } from '../../../base/bytes.ts';
import type { Image, Layer } from '../../containerd/types.ts';
import { entriesOf } from '../archive/tree.ts';
import { type TarEntry, writeTar } from '../archive/write.ts';
import { rootFiles } from '../root-files.ts';

/** One image of manifest.json; paths are those in the archive. */
export interface ManifestItem {
  readonly Config: string;
  readonly RepoTags: readonly string[] | null;
  readonly Layers: readonly string[];
  readonly LayerSources?: Readonly<Record<string, { mediaType: string; size: number; digest: string }>>;
}

/** An image to be saved, under its full tags: `busybox:latest`. */
export interface SavedImage {
  readonly image: Image;
  readonly tags: readonly string[];
}

export const file = (name: string, data: Uint8Array | string, mtime = 0): TarEntry => ({
  name,
  type: 'file',
  mode: 0o644,
  uid: 0,
  gid: 0,
  mtime,
  data: typeof data === 'string' ? encode(data) : data,
});

export const directory = (name: string, mtime = 0): TarEntry => ({
  name,
  type: 'dir',
  mode: 0o755,
  uid: 0,
  gid: 0,
  mtime,
});

export const layerTar = (layer: Layer): Uint8Array => writeTar(entriesOf(rootFiles(layer.files), '/', ''));

/** The `repositories` file of Docker before 1.10: by repository and tag, what `top` calls the uppermost layer. */
export function repositoriesFile(saved: readonly SavedImage[], top: (image: Image) => string): string {
  const repositories: Record<string, Record<string, string>> = {};
  for (const { image, tags } of saved) {
    for (const name of tags) {
      const at = name.lastIndexOf(':');
      const repository = name.slice(0, at);
      repositories[repository] = { ...repositories[repository], [name.slice(at + 1)]: top(image) };
    }
  }
  return `${JSON.stringify(repositories)}\n`;
}
