// Models moby/buildkit cache/ and solver/bboltcachestorage: results of earlier builds, and the records that `docker buildx
// du` and `docker system df` show of them.
import type { Clock } from '../../../base/clock.ts';
import type { Random } from '../../../base/random.ts';
import type { Layer } from '../../containerd/types.ts';

/** What a vertex gives: a tree of files as layers, each with the time it was made. */
export interface Ref {
  readonly layers: readonly Layer[];
  /** Milliseconds since the epoch, for layers made here; undefined for those of an image. */
  readonly created: readonly (number | undefined)[];
  /** The cache record of the topmost layer. */
  readonly record: CacheRecord | undefined;
}

/** No files at all. */
export const EMPTY_REF: Ref = { layers: [], created: [], record: undefined };

export interface CacheRecord {
  /** 25 characters. */
  readonly id: string;
  readonly parents: readonly string[];
  readonly type: 'regular' | 'source.local' | 'exec.cachemount' | 'internal' | 'frontend' | 'source.git.checkout';
  readonly description: string;
  size: number;
  readonly createdAt: number;
  lastUsedAt: number | undefined;
  usageCount: number;
  /** True for what images or other layers hold too. */
  shared: () => boolean;
  mutable: boolean;
  /** Forgets what the record stands for. */
  drop(): void;
}

/** The last files a client sent for a shared key: name → size and time. */
export type SentFiles = ReadonlyMap<string, string>;

export interface BuildCache {
  readonly records: Map<string, CacheRecord>;
  /** `8e830d2e-9b5c-46f5-ad40-a1229dbf8ef6`: who calculates checksums, as errors name it. */
  readonly workerId: string;
  /** Results by cache key. */
  readonly results: Map<string, { readonly id: string; readonly ref: Ref; readonly records: readonly CacheRecord[] }>;
  /** Digests of an operation with its base, for every result there ever was. */
  readonly beginnings: Set<string>;
  /** Images whose layers were taken out of the image store before. */
  readonly images: Map<string, CacheRecord>;
  readonly sent: Map<string, { files: SentFiles; record: CacheRecord }>;
  /** Directories of RUN --mount=type=cache, by id. */
  readonly mounts: Map<string, { path: string; record: CacheRecord }>;
  add(record: Pick<CacheRecord, 'type' | 'description' | 'size'> & Partial<CacheRecord>): CacheRecord;
  touch(record: CacheRecord | undefined): void;
}

const ID_LENGTH = 25;
const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';

/** identity.NewID: 25 characters of base 36. */
export const newId = (random: Random): string =>
  Array.from({ length: ID_LENGTH }, () => BASE36.charAt(random.int(36))).join('');

const uuid = (random: Random): string =>
  `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-a${random.hex(3)}-${random.hex(12)}`;

/** An empty cache, as a new engine has it. */
export function createBuildCache(clock: Pick<Clock, 'now'>, random: Random): BuildCache {
  const records = new Map<string, CacheRecord>();
  return {
    records,
    workerId: uuid(random),
    results: new Map(),
    beginnings: new Set(),
    images: new Map(),
    sent: new Map(),
    mounts: new Map(),
    add(part) {
      const record: CacheRecord = {
        id: newId(random),
        parents: [],
        createdAt: clock.now(),
        lastUsedAt: undefined,
        usageCount: 0,
        shared: () => false,
        mutable: false,
        drop: () => {},
        ...part,
      };
      records.set(record.id, record);
      return record;
    },
    touch(record) {
      if (!record) return;
      record.lastUsedAt = clock.now();
      record.usageCount++;
    },
  };
}
