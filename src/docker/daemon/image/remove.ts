// Models moby daemon/images/image_delete.go (DELETE /images/{name}).
import { digestOf } from '../../../base/digest.ts';
import type { ImageDeleteItem } from '../../api/types/image.ts';
import type { Image } from '../../containerd/types.ts';
import { conflict, type DockerError } from '../../errdefs/errdefs.ts';
import { fullReference, parseReference, repositoryName, withDefaultTag } from '../../registry/reference.ts';
import { type Container, shortId } from '../container/container.ts';
import { isRunning } from '../container/state.ts';
import type { Daemon } from '../daemon.ts';
import { logImageEvent } from './events.ts';
import { getImage } from './find.ts';
import { familiar } from './names.ts';

export interface ImageRemoveOptions {
  readonly force: boolean;
  /** Untagged parents too. */
  readonly prune: boolean;
}

/** What was untagged and deleted, in order. Throws when something is in the way. */
export function removeImage(daemon: Daemon, name: string, options: ImageRemoveOptions): readonly ImageDeleteItem[] {
  const image = getImage(daemon, name);
  const records: ImageDeleteItem[] = [];
  const byId = isIdPrefix(image.id, name);
  if (byId) untagAll(daemon, image, records, options);
  else if (!untagOne(daemon, image, name, records, options)) return records;
  deleteImage(daemon, image, records, { ...options, quiet: !byId });
  return records;
}

const isIdPrefix = (id: string, text: string): boolean =>
  id.startsWith(text) || id.slice('sha256:'.length).startsWith(text);

const users = (daemon: Daemon, image: Image): Container[] =>
  [...daemon.containers.values()].filter((container) => container.imageId === image.id);

/** One tag, or one tag together with the digests of the same repository. */
function isSingle(daemon: Daemon, image: Image): boolean {
  const repos = [...image.references].map((name) => repositoryName(parseReference(name, daemon.version)));
  const digestRepos = new Set([...image.digests].map((name) => repositoryName(parseReference(name, daemon.version))));
  if (repos.length > 1) return false;
  if (repos.length + image.digests.size <= 1) return repos.length + image.digests.size === 1;
  const [repo = [...digestRepos][0] ?? ''] = repos;
  return digestRepos.size === 1 && digestRepos.has(repo);
}

function untag(daemon: Daemon, image: Image, full: string, records: ImageDeleteItem[]): void {
  daemon.containerd.images.untag(full);
  logImageEvent(daemon, image.id, image.id, 'untag');
  records.push({ Untagged: familiar(daemon, full) });
}

/** Takes the name away; true when no other is left, so that the image itself is to go. */
function untagOne(
  daemon: Daemon,
  image: Image,
  name: string,
  records: ImageDeleteItem[],
  { force }: ImageRemoveOptions,
): boolean {
  const [user] = users(daemon, image);
  if (!force && user && isSingle(daemon, image)) {
    throw conflict(
      `conflict: unable to remove repository reference "${name}" (must force) - container ${shortId(user.id)} is using its referenced image ${shortId(image.id)}`,
    );
  }
  const reference = withDefaultTag(parseReference(name, daemon.version));
  untag(daemon, image, fullReference(reference), records);
  const repository = repositoryName(reference);
  const sameRepository = [...image.references].some(
    (full) => repositoryName(parseReference(full, daemon.version)) === repository,
  );
  if (reference.digest === undefined && !sameRepository) {
    for (const full of [...image.digests]) {
      if (repositoryName(parseReference(full, daemon.version)) !== repository) continue;
      daemon.containerd.images.untag(full);
      records.push({ Untagged: familiar(daemon, full) });
    }
  }
  return image.references.size === 0 && image.digests.size === 0;
}

function untagAll(daemon: Daemon, image: Image, records: ImageDeleteItem[], { force }: ImageRemoveOptions): void {
  if (!isSingle(daemon, image)) return;
  const problem = conflictOf(daemon, image, { force, ignoreReferences: true });
  if (problem) throw problem.error;
  for (const full of [...image.references, ...image.digests]) untag(daemon, image, full, records);
}

interface Conflict {
  readonly error: DockerError;
  readonly used: boolean;
}

/** Why the image may not go: with `force` only what is running on it, or built from it, counts. */
function conflictOf(
  daemon: Daemon,
  image: Image,
  { force, ignoreReferences }: { readonly force: boolean; readonly ignoreReferences: boolean },
): Conflict | undefined {
  const tell = (how: string, why: string, used = false): Conflict => ({
    error: conflict(`conflict: unable to delete ${shortId(image.id)} (${how} be forced) - ${why}`),
    used,
  });
  if (daemon.containerd.images.list().some((other) => other.parent === image.id))
    return tell('cannot', 'image has dependent child images');
  const running = users(daemon, image).find((container) => isRunning(container.state));
  if (running) return tell('cannot', `image is being used by running container ${shortId(running.id)}`, true);
  if (force) return undefined;
  if (!ignoreReferences && image.references.size + image.digests.size > 0)
    return tell('must', 'image is referenced in multiple repositories');
  const stopped = users(daemon, image)[0];
  return stopped && tell('must', `image is being used by stopped container ${shortId(stopped.id)}`, true);
}

function deleteImage(
  daemon: Daemon,
  image: Image,
  records: ImageDeleteItem[],
  options: ImageRemoveOptions & { readonly quiet: boolean },
): void {
  const problem = conflictOf(daemon, image, { force: options.force, ignoreReferences: false });
  if (problem) {
    if (options.quiet && (problem.used || !isDangling(daemon, image))) return;
    throw problem.error;
  }
  for (const full of [...image.references, ...image.digests]) untag(daemon, image, full, records);
  const { images } = daemon.containerd;
  const kept = new Set(
    images
      .list()
      // The layers below a container stay as long as it is there.
      .filter((other) => other !== image || users(daemon, image).length > 0)
      .flatMap(chainIds),
  );
  for (const chain of cachedChains(daemon)) kept.add(chain);
  images.remove(image.id);
  daemon.events.log('image', 'delete', image.id, { ...image.config.config.Labels, name: image.id });
  records.push({ Deleted: image.id });
  for (const chain of chainIds(image).reverse()) if (!kept.has(chain)) records.push({ Deleted: chain });
  const parent = image.parent === undefined ? undefined : images.get(image.parent);
  if (options.prune && parent && isDangling(daemon, parent))
    deleteImage(daemon, parent, records, { force: false, prune: true, quiet: true });
}

const isDangling = (daemon: Daemon, image: Image): boolean =>
  image.references.size === 0 &&
  image.digests.size === 0 &&
  !daemon.containerd.images.list().some((other) => other.parent === image.id);

/** Layers that the build cache holds stay, whatever becomes of the images. */
const cachedChains = ({ buildCache }: Daemon): string[] =>
  [...buildCache.results.values()].flatMap(({ ref }) => chainIds(ref));

/** What a layer is called together with those below it, lowest first. */
export function chainIds(image: Pick<Image, 'layers'>): string[] {
  const chain: string[] = [];
  for (const { diffId } of image.layers) {
    const below = chain.at(-1);
    chain.push(below === undefined ? diffId : digestOf(`${below} ${diffId}`));
  }
  return chain;
}
