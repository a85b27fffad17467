// Models docker/cli cli/command/formatter/disk_usage.go and buildcache.go.
import { humanDuration } from '../../../base/durations.ts';
import { parseRfc3339 } from '../../../base/rfc3339.ts';
import { humanSize } from '../../../base/sizes.ts';
import type { BuildCacheRecord } from '../../api/types/build.ts';
import type { ContainerSummary } from '../../api/types/container.ts';
import type { DiskUsage } from '../../api/types/system.ts';
import { shortId } from './text.ts';
import type { RowKind } from './write.ts';

/** One line of `docker system df`. */
export interface UsageRow {
  readonly type: string;
  readonly total: number;
  readonly active: number;
  readonly size: number;
  readonly reclaimable: string;
  readonly typeName: string;
}

const share = (part: number, whole: number): string =>
  whole > 0 ? `${humanSize(part)} (${Math.trunc((part * 100) / whole)}%)` : humanSize(part);

const isActive = (container: ContainerSummary): boolean =>
  ['running', 'paused', 'restarting'].includes(container.State);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The four lines. */
export function usageRows(usage: DiskUsage): readonly UsageRow[] {
  const images = usage.Images ?? [];
  const containers = usage.Containers ?? [];
  const volumes = (usage.Volumes ?? []).map((volume) => volume.UsageData ?? { RefCount: 0, Size: -1 });
  const cache = usage.BuildCache ?? [];
  const used = images.filter((image) => image.Containers !== 0 && image.Size !== -1 && image.SharedSize !== -1);
  const containerSize = sum(containers.map((container) => container.SizeRw ?? 0));
  const sized = volumes.filter((volume) => volume.Size !== -1);
  const volumeSize = sum(sized.map((volume) => volume.Size));
  const cacheSize = sum(cache.filter((record) => !record.Shared).map((record) => record.Size));
  return [
    {
      type: 'Images',
      total: images.length,
      active: images.filter((image) => image.Containers > 0).length,
      size: usage.LayersSize,
      reclaimable: share(usage.LayersSize - sum(used.map((image) => image.Size - image.SharedSize)), usage.LayersSize),
      typeName: 'formatter.diskUsageImagesContext',
    },
    {
      type: 'Containers',
      total: containers.length,
      active: containers.filter(isActive).length,
      size: containerSize,
      reclaimable: share(
        sum(containers.filter((container) => !isActive(container)).map((container) => container.SizeRw ?? 0)),
        containerSize,
      ),
      typeName: 'formatter.diskUsageContainersContext',
    },
    {
      type: 'Local Volumes',
      total: volumes.length,
      active: volumes.filter((volume) => volume.RefCount > 0).length,
      size: volumeSize,
      reclaimable: share(sum(sized.filter((volume) => volume.RefCount === 0).map((volume) => volume.Size)), volumeSize),
      typeName: 'formatter.diskUsageVolumesContext',
    },
    {
      type: 'Build Cache',
      total: cache.length,
      active: cache.filter((record) => record.InUse).length,
      size: usage.BuilderSize ?? cacheSize,
      reclaimable: humanSize(
        (usage.BuilderSize ?? cacheSize) -
          sum(cache.filter((record) => record.InUse && !record.Shared).map((record) => record.Size)),
      ),
      typeName: 'formatter.diskUsageBuilderContext',
    },
  ];
}

export const USAGE_TABLE = 'table {{.Type}}\t{{.TotalCount}}\t{{.Active}}\t{{.Size}}\t{{.Reclaimable}}';
export const USAGE_RAW =
  'type: {{.Type}}\ntotal: {{.TotalCount}}\nactive: {{.Active}}\nsize: {{.Size}}\nreclaimable: {{.Reclaimable}}\n';

export const usageKind: RowKind<UsageRow> = {
  typeName: 'formatter.diskUsageImagesContext',
  headers: { Type: 'TYPE', TotalCount: 'TOTAL', Active: 'ACTIVE', Size: 'SIZE', Reclaimable: 'RECLAIMABLE' },
  fields: {
    Type: (row) => row.type,
    TotalCount: (row) => String(row.total),
    Active: (row) => String(row.active),
    Size: (row) => humanSize(row.size),
    Reclaimable: (row) => row.reclaimable,
  },
};

export const buildCacheRows = (trunc: boolean, now: number): RowKind<BuildCacheRecord> => {
  const ago = (time: string | null): string => {
    const at = time === null ? undefined : parseRfc3339(time);
    return at === undefined ? '' : `${humanDuration(now - at)} ago`;
  };
  return {
    typeName: 'formatter.buildCacheContext',
    headers: {
      ID: 'CACHE ID',
      Parent: 'PARENT',
      CacheType: 'CACHE TYPE',
      Size: 'SIZE',
      CreatedSince: 'CREATED',
      LastUsedSince: 'LAST USED',
      UsageCount: 'USAGE',
      Shared: 'SHARED',
      InUse: 'IN USE',
      Description: 'DESCRIPTION',
    },
    fields: {
      ID: (record) => `${trunc ? shortId(record.ID) : record.ID}${record.InUse ? '*' : ''}`,
      Parent: (record) =>
        trunc
          ? shortId((record.Parents ?? []).join(', ') || (record.Parent ?? ''))
          : (record.Parents ?? []).join(', ') || (record.Parent ?? ''),
      CacheType: (record) => record.Type,
      Description: (record) => record.Description,
      Size: (record) => humanSize(record.Size, 3),
      CreatedAt: (record) => record.CreatedAt,
      CreatedSince: (record) => ago(record.CreatedAt),
      LastUsedAt: (record) => record.LastUsedAt ?? '',
      LastUsedSince: (record) => ago(record.LastUsedAt),
      UsageCount: (record) => String(record.UsageCount),
      InUse: (record) => String(record.InUse),
      Shared: (record) => String(record.Shared),
    },
  };
};
