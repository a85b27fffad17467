// Models moby api/types/build (POST /build, /build/prune).
import type { HostConfig } from './container-config.ts';
import type { StringList } from './wire-values.ts';

/** The parameters of POST /build (build.ImageBuildOptions). */
export interface ImageBuildRequest {
  /** `1` for the classic builder, `2` for BuildKit. */
  readonly version: '1' | '2';
  readonly dockerfile: string;
  readonly tags: StringList;
  /** A URL to read the context from; empty for the body. */
  readonly remote: string;
  readonly quiet: boolean;
  readonly noCache: boolean;
  readonly pull: boolean;
  readonly remove: boolean;
  readonly forceRemove: boolean;
  readonly squash: boolean;
  readonly target: string;
  readonly platform: string;
  /** null for a name without a value. */
  readonly buildArgs: Readonly<Record<string, string | null>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly cacheFrom: StringList;
  /** What the containers of RUN are limited by. */
  readonly hostConfig: Partial<HostConfig>;
  /** BuildKit's: the client's session, the build's own id, and where results go. */
  readonly session: string;
  readonly buildId: string;
  /** This project's own extension: see api/buildkit-solve.ts. Empty without. */
  readonly solve: string;
  readonly outputs: readonly { readonly Type: string; readonly Attrs?: Readonly<Record<string, string>> }[];
}

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
