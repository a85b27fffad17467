// Models moby api/types/image: what the endpoints under /images answer.

import type { ContainerConfig } from './container-config.ts';
import type { Descriptor, DriverData, StringList, StringMap } from './wire-values.ts';

/** One row of GET /images/json. */
export interface ImageSummary {
  /** -1 when not asked for. */
  readonly Containers: number;
  /** Seconds. */
  readonly Created: number;
  readonly Id: string;
  readonly Labels: StringMap | null;
  readonly ParentId: string;
  readonly Descriptor?: Descriptor;
  readonly RepoDigests: StringList | null;
  readonly RepoTags: StringList | null;
  /** -1 when not asked for. */
  readonly SharedSize: number;
  readonly Size: number;
  /** Before API 1.44. */
  readonly VirtualSize?: number;
}

/**
 * GET /images/{name}/json. `Config` has every field of a container's configuration up to 27, and only what an OCI image
 * can say from 28 (API 1.50) on.
 */
export interface ImageInspect {
  readonly Id: string;
  readonly RepoTags: StringList;
  readonly RepoDigests: StringList;
  readonly Parent: string;
  readonly Comment: string;
  readonly Created?: string;
  /** Before API 1.45. */
  readonly Container?: string;
  readonly ContainerConfig?: ContainerConfig;
  readonly DockerVersion: string;
  readonly Author: string;
  readonly Config: Partial<ContainerConfig> | null;
  readonly Architecture: string;
  readonly Variant?: string;
  readonly Os: string;
  readonly OsVersion?: string;
  readonly Size: number;
  /** Before API 1.44. */
  readonly VirtualSize?: number;
  readonly GraphDriver: DriverData;
  readonly RootFS: { readonly Type?: string; readonly Layers?: StringList };
  readonly Metadata: { readonly LastTagTime?: string };
  readonly Descriptor?: Descriptor;
}

export interface ImageHistoryItem {
  readonly Comment: string;
  /** Seconds. */
  readonly Created: number;
  readonly CreatedBy: string;
  readonly Id: string;
  readonly Size: number;
  readonly Tags: StringList | null;
}

export interface ImageDeleteItem {
  readonly Deleted?: string;
  readonly Untagged?: string;
}

export interface ImagesPruneReport {
  readonly ImagesDeleted: readonly ImageDeleteItem[] | null;
  readonly SpaceReclaimed: number;
}

export interface ImageSearchItem {
  readonly star_count: number;
  readonly is_official: boolean;
  readonly name: string;
  readonly is_automated: boolean;
  readonly description: string;
}
