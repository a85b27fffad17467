// Models containerd as dockerd uses it: images, snapshots and tasks.
import type { Host } from '../../host/host.ts';
import type { EngineVersion } from '../engine-version.ts';
import { componentsOf } from '../runtimes/versions.ts';
import { createImageStore } from './image-store.ts';
import { createLayerFolders, imageFolders } from './layer-folders.ts';
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
  const folders = createLayerFolders(host);
  const changed = (): void =>
    folders.keep([...images.list().flatMap(({ layers }) => imageFolders(layers)), ...snapshotter.folders()]);
  const images = createImageStore(host.clock, host.disk, changed);
  const root = `${dataRoot}/overlay2`;
  const snapshotter = createSnapshotter({ host, root, device: shims.oci.device, changed });
  return {
    version: componentsOf(version).containerd,
    images,
    snapshotter,
    showLayersIn: folders.showIn,
    tasks: createTaskService({ host, version, shims }),
  };
}
