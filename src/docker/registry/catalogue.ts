/** Every image that can be pulled, found by name, tag, digest and platform. */
import { digestOf } from '../../base/digest.ts';
import { ALPINE, BUSYBOX } from './images/busybox.ts';
import { DEBIAN, UBUNTU } from './images/debian.ts';
import { HELLO_WORLD } from './images/hello-world.ts';
import { NGINX } from './images/nginx.ts';
import { ARCHES, type Arch, type BuiltImage, buildImage, type Recipe } from './images/recipe.ts';
import { SERVICES } from './images/services.ts';
import { fullReference, type Reference, repositoryName } from './reference.ts';

/** A tag's manifest list: one image for each architecture. */
export interface RemoteImage {
  readonly repository: string;
  readonly arches: readonly Arch[];
  /** Of the manifest list: what `Digest:` prints and RepoDigests hold. */
  readonly digest: () => string;
  readonly build: (arch: Arch) => BuiltImage;
}

export interface Catalogue {
  /** True when there is a repository of that name, whatever its tags. */
  hasRepository(reference: Reference): boolean;
  find(reference: Reference): RemoteImage | undefined;
  /** Tags of a repository, sorted. */
  tags(reference: Reference): readonly string[];
}

export const HUB: readonly Recipe[] = [
  ...HELLO_WORLD,
  ...BUSYBOX,
  ...ALPINE,
  ...NGINX,
  ...DEBIAN,
  ...UBUNTU,
  ...SERVICES,
];

function remote(recipe: Recipe): RemoteImage {
  const built = new Map<Arch, BuiltImage>();
  const build = (arch: Arch): BuiltImage => {
    const image = built.get(arch) ?? buildImage(recipe, arch);
    built.set(arch, image);
    return image;
  };
  let digest: string | undefined;
  return {
    repository: `docker.io/${recipe.repository}`,
    arches: ARCHES,
    build,
    digest() {
      digest ??= digestOf(JSON.stringify(ARCHES.map((arch) => build(arch).config)));
      return digest;
    },
  };
}

export function createCatalogue(recipes: readonly Recipe[] = HUB): Catalogue {
  const byTag = new Map<string, RemoteImage>();
  for (const recipe of recipes) {
    const image = remote(recipe);
    for (const tag of recipe.tags) byTag.set(`${image.repository}:${tag}`, image);
  }
  const of = (reference: Reference): [string, RemoteImage][] =>
    [...byTag].filter(([, image]) => image.repository === repositoryName(reference));
  return {
    hasRepository: (reference) => of(reference).length > 0,
    find(reference) {
      const { digest } = reference;
      if (digest === undefined) return byTag.get(fullReference(reference));
      return of(reference).find(([, image]) => image.digest() === digest)?.[1];
    },
    tags: (reference) =>
      of(reference)
        .map(([name]) => name.slice(name.lastIndexOf(':') + 1))
        .sort(),
  };
}
