/** The daemon as the API server sees it: one interface a noun, each stated next to the routes that need it. */
import type { SystemBackend } from './system/backend.ts';
import type { VolumeBackend } from './volume/backend.ts';

export interface Backend {
  readonly system: SystemBackend;
  readonly volumes: VolumeBackend;
}
