// Models moby builder/builder-next/builder.go (DiskUsage, Prune): the build cache as GET /system/df and POST /build/prune
// tell of it.

import { parseDuration } from '../../../base/durations.ts';
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import type { Filters } from '../../api/filters.ts';
import type { BuildCachePruneReport, BuildCacheRecord } from '../../api/types/build.ts';
import type { CacheRecord } from '../../buildkit/solver/cache.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';

export function buildCacheRecords(daemon: Daemon): readonly BuildCacheRecord[] {
  return [...daemon.buildCache.records.values()].map((record) => wire(daemon, record));
}

function wire(daemon: Daemon, record: CacheRecord): BuildCacheRecord {
  const [parent = ''] = record.parents;
  return {
    ID: record.id,
    ...(since(daemon.version, 23) ? record.parents.length > 0 && { Parents: record.parents } : { Parent: parent }),
    Type: record.type,
    Description: record.description,
    InUse: false,
    Shared: isShared(daemon, record),
    Size: record.size,
    CreatedAt: rfc3339Nano(record.createdAt),
    LastUsedAt: record.lastUsedAt === undefined ? null : rfc3339Nano(record.lastUsedAt),
    UsageCount: record.usageCount,
  };
}

/** The layer is in an image too. */
function isShared(daemon: Daemon, record: CacheRecord): boolean {
  if (record.shared()) return true;
  const result = [...daemon.buildCache.results.values()].find(({ ref }) => ref.record === record);
  const top = result?.ref.layers.at(-1);
  if (!top) return false;
  return daemon.containerd.images.list().some(({ layers }) => layers.includes(top));
}

/** Bytes that only the build cache holds. */
export const builderSize = (daemon: Daemon): number =>
  buildCacheRecords(daemon).reduce((sum, { Size, Shared }) => sum + (Shared ? 0 : Size), 0);

export interface BuildPruneOptions {
  readonly all: boolean;
  readonly filters: Filters;
  /** Bytes to keep; 0 for none. */
  readonly keepStorage: number;
}

/** Throws for filters that cannot be read. */
export function pruneBuildCache(daemon: Daemon, options: BuildPruneOptions): BuildCachePruneReport {
  const { buildCache: cache, host } = daemon;
  const until = untilOf(options.filters, host.clock.now());
  const wanted = [...cache.records.values()]
    .filter((record) => options.all || (record.type !== 'internal' && record.type !== 'frontend'))
    .filter((record) => options.all || !isShared(daemon, record))
    .filter((record) => until === undefined || (record.lastUsedAt ?? record.createdAt) < until)
    .filter((record) => matches(record, options.filters));
  let kept = [...cache.records.values()].reduce((sum, { size }) => sum + size, 0);
  const deleted: CacheRecord[] = [];
  for (const record of wanted.sort((a, b) => (a.lastUsedAt ?? 0) - (b.lastUsedAt ?? 0))) {
    if (options.keepStorage > 0 && kept <= options.keepStorage) break;
    kept -= record.size;
    cache.records.delete(record.id);
    record.drop();
    deleted.push(record);
  }
  return {
    CachesDeleted: deleted.length > 0 ? deleted.map(({ id }) => id) : null,
    SpaceReclaimed: deleted.reduce((sum, { size }) => sum + size, 0),
  };
}

function untilOf(filters: Filters, now: number): number | undefined {
  const [value, ...more] = [...(filters.get('until') ?? []), ...(filters.get('unused-for') ?? [])];
  if (value === undefined) return undefined;
  if (more.length > 0) throw invalidParameter('filters expect only one value');
  try {
    return now - parseDuration(value) / 1e6;
  } catch (error) {
    throw invalidParameter(error instanceof Error ? error.message : String(error));
  }
}

function matches(record: CacheRecord, filters: Filters): boolean {
  const one = (name: string, test: (value: string) => boolean): boolean => (filters.get(name) ?? []).every(test);
  const known = ['id', 'type', 'description', 'until', 'unused-for', 'inuse', 'shared', 'private', 'parents', 'label'];
  return (
    [...filters.keys()].every((name) => known.includes(name)) &&
    one('id', (value) => record.id.startsWith(value)) &&
    one('type', (value) => record.type === value) &&
    one('description', (value) => record.description === value)
  );
}
