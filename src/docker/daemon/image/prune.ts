// Models moby daemon/images/image_prune.go (POST /images/prune).
import type { Filters } from '../../api/filters.ts';
import type { ImageDeleteItem, ImagesPruneReport } from '../../api/types/image.ts';
import type { Image } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import { untilFilter, withClientsFault } from '../container/prune.ts';
import type { Daemon } from '../daemon.ts';
import { boolFilter, invalidFilter, pruneLabelsMatch, validateFilters } from '../filters.ts';
import { createdAt } from './list.ts';
import { repoTags } from './names.ts';
import { chainIds, removeImage } from './remove.ts';

/** Images without a name that no container uses; with `dangling=false` all that no container uses. */
export function pruneImages(daemon: Daemon, filters: Filters): ImagesPruneReport {
  validateFilters(filters, ['dangling', 'label', 'label!', 'until'], daemon.version);
  const danglingOnly = isDanglingOnly(daemon, filters);
  const until = withClientsFault(daemon, () => untilFilter(daemon, filters));
  const deleted: ImageDeleteItem[] = [];
  let reclaimed = 0;
  for (const image of daemon.containerd.images.list()) {
    const { images } = daemon.containerd;
    const named = image.references.size > 0 || image.digests.size > 0;
    if (
      (!named && images.list().some(({ parent }) => parent === image.id)) ||
      (until !== undefined && createdAt(image) > until) ||
      !pruneLabelsMatch(filters, image.config.config.Labels ?? {})
    )
      continue;
    if (named && danglingOnly) continue;
    const names = named ? [...repoTags(daemon, image), ...[...image.digests]] : [image.id];
    for (const name of names) if (images.get(image.id)) deleted.push(...removeIfUnused(daemon, name));
    reclaimed += freedSize(image, deleted);
  }
  daemon.events.log('image', 'prune', '', { reclaimed: String(reclaimed) });
  return { ImagesDeleted: deleted.length > 0 ? deleted : null, SpaceReclaimed: reclaimed };
}

/** Layers that went with the image. */
function freedSize(image: Image, deleted: readonly ImageDeleteItem[]): number {
  const gone = new Set(deleted.map((item) => item.Deleted));
  if (!gone.has(image.id)) return 0;
  return chainIds(image).reduce((sum, chain, at) => sum + (gone.has(chain) ? (image.layers[at]?.size ?? 0) : 0), 0);
}

/** The last name of an image that a container uses stays. */
function removeIfUnused(daemon: Daemon, name: string): readonly ImageDeleteItem[] {
  try {
    return removeImage(daemon, name, { force: false, prune: true });
  } catch (error) {
    if (error instanceof DockerError) return [];
    throw error;
  }
}

/** Before 23 a `false` among the values was enough; later values that contradict each other are refused. */
function isDanglingOnly(daemon: Daemon, filters: Filters): boolean {
  const values = filters.get('dangling') ?? [];
  if (since(daemon.version, 23)) return boolFilter(filters, 'dangling', true, daemon.version);
  if (values.some((value) => value === 'false' || value === '0')) return false;
  if (values.length === 0 || values.some((value) => value === 'true' || value === '1')) return true;
  throw invalidFilter(daemon.version, 'dangling', values);
}
