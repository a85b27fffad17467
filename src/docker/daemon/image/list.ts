// Models moby daemon/images/images.go (GET /images/json).
import { parseRfc3339 } from '../../../base/rfc3339.ts';
import type { Filters } from '../../api/filters.ts';
import type { ImageSummary } from '../../api/types/image.ts';
import { folderIds } from '../../containerd/layer-folders.ts';
import type { Image } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import { untilFilter } from '../container/prune.ts';
import type { Daemon } from '../daemon.ts';
import { boolFilter, labelsMatch, validateFilters } from '../filters.ts';
import { sortedMap } from '../maps.ts';
import { getImage } from './find.ts';
import { repoDigests, repoTags } from './names.ts';
import { referencePattern } from './reference-pattern.ts';
import { sizeOf } from './size.ts';

export interface ImageListOptions {
  /** Intermediate images too. */
  readonly all: boolean;
  readonly filters: Filters;
  /** -1 without it. */
  readonly sharedSize: boolean;
  readonly containerCount?: boolean;
}

/** Milliseconds since the epoch. */
export const createdAt = (image: Image): number => parseRfc3339(image.config.created ?? '') ?? 0;

/** Newest first. */
export function listImages(daemon: Daemon, options: ImageListOptions): readonly ImageSummary[] {
  const { filters } = options;
  const known = ['dangling', 'label', 'label!', 'before', 'since', 'reference'];
  validateFilters(filters, since(daemon.version, 23) ? [...known, 'until'] : known, daemon.version);
  const dangling = filters.has('dangling') ? boolFilter(filters, 'dangling', false, daemon.version) : undefined;
  const edge = (key: string): number | undefined => {
    const [name] = filters.get(key) ?? [];
    return name === undefined ? undefined : createdAt(getImage(daemon, name));
  };
  const before = edge('before') ?? Number.POSITIVE_INFINITY;
  const after = edge('since') ?? Number.NEGATIVE_INFINITY;
  const until = untilFilter(daemon, filters) ?? Number.POSITIVE_INFINITY;
  const patterns = filters.get('reference')?.map(referencePattern);
  const children = new Set(daemon.containerd.images.list().map((image) => image.parent));

  const listed: { readonly image: Image; readonly tags: readonly string[]; readonly digests: readonly string[] }[] = [];
  for (const image of daemon.containerd.images.list()) {
    const created = createdAt(image);
    if (created >= before || created <= after || created > until) continue;
    if (!labelsMatch(filters, 'label', image.config.config.Labels ?? {})) continue;
    if (filters.has('label!') && labelsMatch(filters, 'label!', image.config.config.Labels ?? {})) continue;
    const matches = (name: string): boolean => !patterns || patterns.some((pattern) => pattern(name));
    const tags = repoTags(daemon, image).filter(matches);
    const digests = repoDigests(daemon, image).filter(matches);
    const nameless = tags.length === 0 && digests.length === 0;
    if (nameless && (patterns || dangling === false || (!options.all && children.has(image.id)))) continue;
    if (!nameless && dangling === true) continue;
    listed.push({ image, tags, digests });
  }
  const shared = options.sharedSize ? sharedSizes(listed.map(({ image }) => image)) : () => -1;
  return listed
    .sort((a, b) => createdAt(b.image) - createdAt(a.image))
    .map(({ image, tags, digests }) => summary(daemon, image, { tags, digests, shared: shared(image) }, options));
}

/** Bytes in those layers of an image that another one of these lies on too. */
function sharedSizes(images: readonly Image[]): (image: Image) => number {
  const users = new Map<string, number>();
  for (const id of images.flatMap(({ layers }) => folderIds(layers))) users.set(id, (users.get(id) ?? 0) + 1);
  return ({ layers }) => {
    const ids = folderIds(layers);
    return layers.reduce((sum, { size }, at) => sum + ((users.get(ids[at] ?? '') ?? 0) > 1 ? size : 0), 0);
  };
}

function summary(
  daemon: Daemon,
  image: Image,
  found: { readonly tags: readonly string[]; readonly digests: readonly string[]; readonly shared: number },
  options: ImageListOptions,
): ImageSummary {
  const { tags, digests, shared } = found;
  const size = sizeOf(image);
  const users = [...daemon.containers.values()].filter((container) => container.imageId === image.id).length;
  const none = tags.length === 0 && digests.length === 0;
  const old = !since(daemon.version, 24) || options.containerCount === true;
  return {
    Containers: options.containerCount || since(daemon.version, 28) ? users : -1,
    Created: Math.floor(createdAt(image) / 1000),
    Id: image.id,
    Labels: sortedMap(image.config.config.Labels ?? null),
    ParentId: image.parent ?? '',
    RepoDigests:
      digests.length > 0 ? digests : none && !since(daemon.version, 24) ? ['<none>@<none>'] : old ? null : [],
    RepoTags: tags.length > 0 ? tags : none && !since(daemon.version, 24) ? ['<none>:<none>'] : old ? null : [],
    SharedSize: shared,
    Size: size,
    ...(!since(daemon.version, 25) && { VirtualSize: size }),
  };
}
