// Models moby api/types/volume: what the endpoints under /volumes take and answer.
import type { StringList, StringMap } from './wire-values.ts';

export interface Volume {
  readonly CreatedAt?: string;
  readonly Driver: string;
  readonly Labels: StringMap | null;
  readonly Mountpoint: string;
  readonly Name: string;
  readonly Options: StringMap | null;
  readonly Scope: string;
  readonly Status?: Readonly<Record<string, unknown>>;
  /** Only in the answer to GET /system/df. */
  readonly UsageData?: { readonly RefCount: number; readonly Size: number };
}

export interface VolumeCreateRequest {
  readonly Name?: string;
  readonly Driver?: string;
  readonly DriverOpts?: StringMap | null;
  readonly Labels?: StringMap | null;
}

export interface VolumeListResponse {
  readonly Volumes: readonly Volume[] | null;
  readonly Warnings: StringList | null;
}

export interface VolumesPruneReport {
  readonly VolumesDeleted: StringList | null;
  readonly SpaceReclaimed: number;
}
