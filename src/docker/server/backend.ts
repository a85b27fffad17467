/** The daemon as the API server sees it: one interface a noun, each stated next to the routes that need it. */
import type { BuildBackend } from './build/backend.ts';
import type { ContainerBackend, ExecBackend } from './container/backend.ts';
import type { ImageBackend } from './image/backend.ts';
import type { NetworkBackend } from './network/backend.ts';
import type { SystemBackend } from './system/backend.ts';
import type { VolumeBackend } from './volume/backend.ts';

export interface Backend {
  readonly system: SystemBackend;
  readonly containers: ContainerBackend;
  readonly execs: ExecBackend;
  readonly images: ImageBackend;
  readonly networks: NetworkBackend;
  readonly volumes: VolumeBackend;
  readonly builds: BuildBackend;
}
