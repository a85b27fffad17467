/** What containerd offers to dockerd: images in layers, snapshots of them, and tasks that run on a snapshot. */

import type { FileSystem } from '../../host/fs/types.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import type { SignalName } from '../../host/process/signals.ts';
import type { Tty, WindowSize } from '../../host/process/tty.ts';
import type { Cgroup, Namespaces, Process } from '../../host/process/types.ts';
import type { ImageConfig } from '../registry/image-config.ts';
import type { Layer } from '../registry/layer.ts';
import type { Runtime } from '../runtimes/shim-options.ts';
import type { OciSpec, ProcessSpec } from '../runtimes/spec.ts';

export type { Layer } from '../registry/layer.ts';

export interface Image {
  /** The digest of the configuration: `sha256:...`. */
  readonly id: string;
  readonly config: ImageConfig;
  readonly layers: readonly Layer[];
  /** The image it was built from here, if it was. */
  readonly parent: string | undefined;
  /** Full names: `docker.io/library/busybox:latest`. */
  readonly references: Set<string>;
  /** Full names by digest: `docker.io/library/busybox@sha256:...`. */
  readonly digests: Set<string>;
  lastTagged: number;
}

export interface ImageStore {
  list(): readonly Image[];
  get(id: string): Image | undefined;
  /** Finds by full name (tag or digest). */
  byReference(reference: string): Image | undefined;
  /** Ids that start with the hexadecimal digits. */
  byPrefix(hex: string): readonly Image[];
  put(image: Image): void;
  /** Throws `DockerError` in the engine's words when the layers do not fit on the disk. */
  mustFit(layers: readonly Layer[]): void;
  tag(id: string, reference: string): void;
  untag(reference: string): void;
  remove(id: string): void;
}

/** One line of `docker diff`. */
export interface Change {
  readonly kind: 'modified' | 'added' | 'deleted';
  readonly path: string;
}

/** A container's writable layer on top of an image's layers. */
export interface Snapshot {
  readonly key: string;
  /** The merged view: what the container has as its root. */
  readonly fs: FileSystem;
  changes(): readonly Change[];
  /** Bytes in the writable layer. */
  usage(): number;
  /** The writable layer, frozen as a layer of an image. */
  commit(): Layer;
}

export interface Snapshotter {
  /**
   * `init: false` leaves out the layer with /etc/hosts, /.dockerenv and the like that containers get: for builds. With
   * `layerId` it has folders on the host.
   */
  prepare(
    key: string,
    layers: readonly Layer[],
    options?: { readonly init?: boolean; readonly layerId?: string },
  ): Snapshot;
  get(key: string): Snapshot | undefined;
  remove(key: string): void;
}

/** A task's standard streams; with a terminal all three are its slave side. */
export interface TaskIo {
  readonly stdin: FileDescription | undefined;
  readonly stdout: FileDescription;
  readonly stderr: FileDescription;
  readonly terminal: Tty | undefined;
}

export interface ExitStatus {
  /** 0 to 255; 128 + the signal's number for a killed process. */
  readonly code: number;
  readonly exitedAt: number;
  readonly oomKilled: boolean;
}

/** A process of a container: its init, or one that `exec` added. */
export interface TaskProcess {
  readonly id: string;
  /** As the host numbers it; 0 before it has started. */
  readonly pid: number;
  readonly process: Process | undefined;
  /** Throws `DockerError` in runc's words when the program cannot be run. */
  start(): Promise<void>;
  kill(signal: SignalName): void;
  wait(): Promise<ExitStatus>;
  resize(size: WindowSize): void;
}

export interface Task extends TaskProcess {
  readonly cgroup: Cgroup;
  readonly namespaces: Namespaces;
  exec(id: string, spec: ProcessSpec, io: TaskIo): Promise<TaskProcess>;
  pause(): void;
  resume(): void;
  /** Every process in the container, in order of its number. */
  processes(): readonly Process[];
  /** Unmounts and forgets; resolves when runtime and shim have done so too. Rejects while it runs. */
  delete(): Promise<void>;
}

export interface CreateTask {
  readonly id: string;
  readonly spec: OciSpec;
  readonly rootfs: FileSystem;
  /** The shim, and what it is told; without it containerd's own runc. */
  readonly runtime?: Runtime;
  readonly namespaces: Pick<Namespaces, 'net'> & Partial<Namespaces>;
  readonly io: TaskIo;
}

export interface TaskService {
  /** Makes the bundle and the namespaces, and mounts everything. Throws `DockerError` in the runtime's words. */
  create(task: CreateTask): Promise<Task>;
  get(id: string): Task | undefined;
}

export interface Containerd {
  readonly version: string;
  readonly images: ImageStore;
  readonly snapshotter: Snapshotter;
  readonly tasks: TaskService;
  /** From now on the layers' folders are seen on the host, in this directory. */
  showLayersIn(path: string): void;
}
