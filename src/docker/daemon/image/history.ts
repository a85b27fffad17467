// Models moby daemon/images/image_history.go (GET /images/{name}/history).
import { parseRfc3339 } from '../../../base/rfc3339.ts';
import type { ImageHistoryItem } from '../../api/types/image.ts';
import type { Daemon } from '../daemon.ts';
import { getImage } from './find.ts';
import { repoTags } from './names.ts';

/** Newest first; only the newest has the image's own id, those made elsewhere are `<missing>`. */
export function imageHistory(daemon: Daemon, name: string): readonly ImageHistoryItem[] {
  const image = getImage(daemon, name);
  let layer = 0;
  const items = image.config.history.map((entry) => {
    const size = entry.empty_layer ? 0 : (image.layers[layer++]?.size ?? 0);
    return {
      Comment: entry.comment ?? '',
      Created: Math.floor((parseRfc3339(entry.created ?? '') ?? 0) / 1000),
      CreatedBy: entry.created_by ?? '',
      Id: '<missing>',
      Size: size,
      Tags: null as readonly string[] | null,
    };
  });
  items.reverse();
  let at: typeof image | undefined = image;
  for (const item of items) {
    if (!at) break;
    item.Id = at.id;
    const tags = repoTags(daemon, at);
    item.Tags = tags.length > 0 ? tags : null;
    at = at.parent === undefined ? undefined : daemon.containerd.images.get(at.parent);
  }
  return items;
}
