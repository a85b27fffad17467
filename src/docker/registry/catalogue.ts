/** Every image that can be pulled from a public registry, found by name, tag, digest and platform; loaded when asked for. */
import { encode } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import { ARCHES, type Arch, type BuiltImage, buildImage, type Recipe } from './images/recipe.ts';
import {
  type ContentDescriptor,
  describeManifest,
  type ImageManifest,
  type ManifestList,
  manifestBytes,
  OCI_INDEX,
  OCI_MANIFEST,
} from './manifest.ts';
import { fullReference, type Reference, repositoryName } from './reference.ts';
import { SHELVES, type Shelf } from './shelves.ts';

/** A tag's manifest list: one image for each architecture. */
export interface RemoteImage {
  readonly repository: string;
  readonly arches: readonly Arch[];
  /** Of the manifest list: what `Digest:` prints and RepoDigests hold. */
  readonly digest: () => string;
  readonly list: () => ManifestList;
  readonly manifest: (arch: Arch) => ImageManifest;
  readonly build: (arch: Arch) => BuiltImage;
}

export interface Catalogue {
  /** True when there is a repository of that name, whatever its tags. */
  hasRepository(reference: Reference): boolean;
  find(reference: Reference): Promise<RemoteImage | undefined>;
  /** Tags of a repository, sorted. */
  tags(reference: Reference): Promise<readonly string[]>;
  readonly shelves: readonly Shelf[];
}

const OCI_CONFIG = 'application/vnd.oci.image.config.v1+json';
const OCI_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

function remote(recipe: Recipe): RemoteImage {
  const built = new Map<Arch, BuiltImage>();
  const arches = recipe.arches ?? ARCHES;
  const build = (arch: Arch): BuiltImage => {
    const image = built.get(arch) ?? buildImage(recipe, arch);
    built.set(arch, image);
    return image;
  };
  const manifest = (arch: Arch): ImageManifest => {
    const { config, layers } = build(arch);
    const bytes = encode(JSON.stringify(config));
    return {
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      config: { mediaType: OCI_CONFIG, size: bytes.length, digest: digestOf(bytes) },
      layers: layers.map(
        ({ digest, compressedSize }): ContentDescriptor => ({ mediaType: OCI_LAYER, size: compressedSize, digest }),
      ),
    };
  };
  let listed: ManifestList | undefined;
  const list = (): ManifestList => {
    listed ??= {
      schemaVersion: 2,
      mediaType: OCI_INDEX,
      manifests: arches.map((arch) => {
        const { architecture, os, variant } = build(arch).config;
        return {
          ...describeManifest(manifest(arch)),
          platform: { architecture, os, ...(variant !== undefined && { variant }) },
        };
      }),
    };
    return listed;
  };
  let digest: string | undefined;
  return {
    repository: `${recipe.domain ?? 'docker.io'}/${recipe.repository}`,
    arches,
    build,
    manifest,
    list,
    digest() {
      digest ??= digestOf(manifestBytes(list()));
      return digest;
    },
  };
}

export interface CatalogueOptions {
  readonly shelves?: readonly Shelf[];
  /** Keeps the machine's clock while an image is loaded. */
  readonly hold?: <T>(work: Promise<T>) => Promise<T>;
}

export function createCatalogue({ shelves = SHELVES, hold = (work) => work }: CatalogueOptions = {}): Catalogue {
  const loaded = new Map<Shelf, Promise<ReadonlyMap<string, RemoteImage>>>();
  const shelfOf = (reference: Reference): Shelf | undefined =>
    shelves.find((shelf) => shelf.repository === repositoryName(reference));
  const load = async (shelf: Shelf): Promise<ReadonlyMap<string, RemoteImage>> => {
    const recipes = await hold(shelf.load());
    const own = recipes.filter(
      ({ repository, domain = 'docker.io' }) => `${domain}/${repository}` === shelf.repository,
    );
    return new Map(
      own.flatMap((recipe) => {
        const image = remote(recipe);
        return recipe.tags.map((tag) => [`${shelf.repository}:${tag}`, image] as const);
      }),
    );
  };
  const imagesOf = (reference: Reference): Promise<ReadonlyMap<string, RemoteImage>> => {
    const shelf = shelfOf(reference);
    if (!shelf) return Promise.resolve(new Map());
    const known = loaded.get(shelf) ?? load(shelf);
    loaded.set(shelf, known);
    return known;
  };
  return {
    shelves,
    hasRepository: (reference) => shelfOf(reference) !== undefined,
    async find(reference) {
      const images = await imagesOf(reference);
      const { digest } = reference;
      if (digest === undefined) return images.get(fullReference(reference));
      return [...images.values()].find(
        (image) => image.digest() === digest || image.list().manifests.some((one) => one.digest === digest),
      );
    },
    async tags(reference) {
      return [...(await imagesOf(reference)).keys()].map((name) => name.slice(name.lastIndexOf(':') + 1)).sort();
    },
  };
}
