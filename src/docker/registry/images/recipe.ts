/** How an image of the catalogue is written down: what `docker inspect` and `docker history` show, and its layers. */
import { parseRfc3339 } from '../../../base/rfc3339.ts';
import type { ImageConfig, ImageHistory, ImageRunConfig } from '../image-config.ts';
import { type Entry, type Layer, lazyLayer } from '../layer.ts';

/** An architecture with its variant, as a manifest list names them: `amd64`, `arm64`, `arm/v7`. */
export type Arch = string;

/** What an official image is built for where nothing else is said. */
export const ARCHES: readonly Arch[] = ['amd64', 'arm64'];

export const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** One line of the history; with `layer` it added files. Sizes in bytes. */
export interface Step {
  readonly by: string;
  readonly comment?: string;
  readonly layer?: {
    readonly size: number;
    readonly compressed: number;
    readonly entries: (arch: Arch) => readonly Entry[];
  };
}

export interface Recipe {
  readonly repository: string;
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly created: string;
  readonly config: ImageRunConfig;
  readonly steps: readonly Step[];
  /** `ARCHES` if unsaid. */
  readonly arches?: readonly Arch[];
  /** Where it is kept, if not on Docker Hub: `nvcr.io`. */
  readonly domain?: string;
  /** What the classic builder and `docker import` write beside it. */
  readonly extra?: Partial<ImageConfig>;
}

export interface BuiltImage {
  readonly config: ImageConfig;
  readonly layers: readonly Layer[];
}

const VARIANTS: Readonly<Record<string, string>> = { arm64: 'v8' };

/** The image for one architecture. */
export function buildImage(recipe: Recipe, arch: Arch): BuiltImage {
  const [architecture = arch, variant = VARIANTS[architecture]] = arch.split('/');
  const created = parseRfc3339(recipe.created) ?? 0;
  const layers = recipe.steps.flatMap(({ layer }) =>
    layer
      ? [
          lazyLayer({
            entries: () => layer.entries(arch),
            arch: architecture,
            size: layer.size,
            compressedSize: layer.compressed,
            created,
          }),
        ]
      : [],
  );
  const history = recipe.steps.map(
    ({ by, comment, layer }): ImageHistory => ({
      created: recipe.created,
      ...(by !== '' && { created_by: by.replaceAll('{{arch}}', arch) }),
      ...(comment !== undefined && { comment }),
      ...(!layer && { empty_layer: true }),
    }),
  );
  const config: ImageConfig = {
    architecture,
    os: 'linux',
    ...(variant !== undefined && { variant }),
    created: recipe.created,
    config: recipe.config,
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.diffId) },
    history,
    ...recipe.extra,
  };
  return { config, layers };
}

const BUILDKIT = 'buildkit.dockerfile.v0';

/** A step that only sets something, as BuildKit writes it down. */
export const set = (by: string): Step => ({ by, comment: BUILDKIT });

/** A step that adds files, as BuildKit writes it down. */
export const add = (by: string, size: number, compressed: number, entries: (arch: Arch) => readonly Entry[]): Step => ({
  by,
  comment: BUILDKIT,
  layer: { size, compressed, entries },
});
