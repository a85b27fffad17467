// Models moby api/types/build (POST /build, /build/prune).
import type { StringList } from './wire-values.ts';

export interface BuildCacheRecord {
  readonly ID: string;
  readonly Parent?: string;
  readonly Parents?: StringList;
  readonly Type: string;
  readonly Description: string;
  readonly InUse: boolean;
  readonly Shared: boolean;
  readonly Size: number;
  readonly CreatedAt: string;
  readonly LastUsedAt: string | null;
  readonly UsageCount: number;
}

export interface BuildCachePruneReport {
  readonly CachesDeleted: StringList | null;
  readonly SpaceReclaimed: number;
}
