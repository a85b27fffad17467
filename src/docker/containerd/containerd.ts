// Models containerd as dockerd uses it: images, snapshots and tasks.
import type { Host } from '../../host/host.ts';
import type { EngineVersion } from '../engine-version.ts';
import { componentsOf } from '../runtimes/versions.ts';
import { createImageStore } from './image-store.ts';
import type { Shims } from './shims.ts';
import { createSnapshotter } from './snapshotter.ts';
import { createTaskService } from './task-service.ts';
import type { Containerd } from './types.ts';

export interface ContainerdOptions {
  readonly host: Host;
  /** The engine it comes with: that decides its own version and runc's. */
  readonly version: EngineVersion;
  /** dockerd's: its snapshots lie below it. */
  readonly dataRoot: string;
  /** Of the machine. */
  readonly shims: Shims;
}

export function createContainerd({ host, version, dataRoot, shims }: ContainerdOptions): Containerd {
  return {
    version: componentsOf(version).containerd,
    images: createImageStore(host.clock, host.disk),
    snapshotter: createSnapshotter(host, `${dataRoot}/overlay2`, shims.oci.device),
    tasks: createTaskService({ host, version, shims }),
  };
}
