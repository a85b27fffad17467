// Models moby daemon/disk_usage.go (GET /system/df).
import type { DiskUsage } from '../../api/types/system.ts';
import { since } from '../../engine-version.ts';
import { buildCacheRecords, builderSize } from '../buildkit/cache.ts';
import { listContainers } from '../container/list.ts';
import type { Daemon } from '../daemon.ts';
import { listImages } from '../image/list.ts';
import { treeSize } from '../tree-size.ts';
import { toWire } from '../volume/inspect.ts';

export function diskUsage(daemon: Daemon): DiskUsage {
  const layers = new Map(
    daemon.containerd.images
      .list()
      .flatMap((image) => image.layers.map((layer) => [layer.diffId, layer.size] as const)),
  );
  const volumes = [...daemon.volumes.values()].filter((volume) => Object.keys(volume.options ?? {}).length === 0);
  return {
    LayersSize: [...layers.values()].reduce((total, size) => total + size, 0),
    Images: listImages(daemon, { all: false, filters: new Map(), sharedSize: true, containerCount: true }),
    Containers: listContainers(daemon, { all: true, limit: 0, size: true, filters: new Map() }),
    Volumes: volumes.map((volume) => ({
      ...toWire(volume),
      UsageData: { RefCount: volume.refs.size, Size: treeSize(daemon.host.files, volume.path) },
    })),
    BuildCache: buildCache(daemon),
    ...(!since(daemon.version, 26) && { BuilderSize: builderSize(daemon) }),
  };
}

/** Before 23 an empty cache was told as none. */
function buildCache(daemon: Daemon): DiskUsage['BuildCache'] {
  const records = buildCacheRecords(daemon);
  return records.length === 0 && !since(daemon.version, 23) ? null : records;
}
