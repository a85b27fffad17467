// Models moby daemon/images/image_prune.go (POST /images/prune).
import type { Filters } from '../../api/filters.ts';
import type { ImageDeleteItem, ImagesPruneReport } from '../../api/types/image.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import { untilFilter, withClientsFault } from '../container/prune.ts';
import type { Daemon } from '../daemon.ts';
import { boolFilter, pruneLabelsMatch, validateFilters } from '../filters.ts';
import { createdAt } from './list.ts';
import { repoTags } from './names.ts';
import { removeImage } from './remove.ts';
import { sizeOf } from './size.ts';

/** Images without a name that no container uses; with `dangling=false` all that no container uses. */
export function pruneImages(daemon: Daemon, filters: Filters): ImagesPruneReport {
  validateFilters(filters, ['dangling', 'label', 'label!', 'until'], daemon.version);
  const danglingOnly = boolFilter(filters, 'dangling', true, daemon.version);
  const until = withClientsFault(daemon, () => untilFilter(daemon, filters));
  const deleted: ImageDeleteItem[] = [];
  let reclaimed = 0;
  for (const image of daemon.containerd.images.list()) {
    const used = [...daemon.containers.values()].some((container) => container.imageId === image.id);
    if (
      used ||
      (until !== undefined && createdAt(image) > until) ||
      !pruneLabelsMatch(filters, image.config.config.Labels ?? {})
    )
      continue;
    const named = image.references.size > 0 || image.digests.size > 0;
    if (named && danglingOnly) continue;
    const names = named ? [...repoTags(daemon, image), ...[...image.digests]] : [image.id];
    try {
      for (const name of names)
        if (daemon.containerd.images.get(image.id))
          deleted.push(...removeImage(daemon, name, { force: false, prune: true }));
    } catch (error) {
      if (!(error instanceof DockerError)) throw error;
    }
    if (!daemon.containerd.images.get(image.id)) reclaimed += sizeOf(image);
  }
  daemon.events.log('image', 'prune', '', { reclaimed: String(reclaimed) });
  return { ImagesDeleted: deleted.length > 0 ? deleted : null, SpaceReclaimed: reclaimed };
}
