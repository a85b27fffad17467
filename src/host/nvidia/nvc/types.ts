/** What libnvidia-container (nvc.h) finds on a machine and does to a container. */

/** A failure in libnvidia-container's words, without the program's name: `detection error: nvml error: unknown error`. */
export class NvcError extends Error {}

export interface DeviceNode {
  readonly path: string;
  readonly rdev: readonly [major: number, minor: number];
}

/** nvc_driver_info: what lies on the machine, as paths on it. */
export interface DriverInfo {
  readonly nvrmVersion: string;
  readonly cudaVersion: string;
  readonly binaries: readonly string[];
  readonly libraries: readonly string[];
  readonly libraries32: readonly string[];
  readonly ipcs: readonly string[];
  readonly devices: readonly DeviceNode[];
  readonly firmwares: readonly string[];
}

/** nvc_device. */
export interface DeviceInfo {
  readonly model: string;
  readonly uuid: string;
  readonly busId: string;
  /** Compute capability: `7.5`. */
  readonly arch: string;
  readonly brand: string;
  readonly node: DeviceNode;
}

export type Capability = 'compute' | 'utility' | 'video' | 'graphics' | 'display' | 'ngx' | 'compat32';

/** The command line of `nvidia-container-cli configure`. */
export interface ConfigureRequest {
  /** Of the library: what it knows depends on it. */
  readonly version: string;
  /** The container's root as the host sees it: it stands in messages. */
  readonly rootfs: string;
  /** `--device`, joined with commas; undefined where it was not given. */
  readonly devices: string | undefined;
  readonly capabilities: readonly Capability[];
  /** `--require`, each an expression such as `cuda>=12.8 brand=tesla,driver>=535,driver<536`. */
  readonly requirements: readonly string[];
  /** `--ldconfig`: `@/sbin/ldconfig.real` is the host's own. */
  readonly ldconfig: string;
  readonly noCgroups: boolean;
  readonly noDevbind: boolean;
  /** Loads kernel modules and makes nodes first (`-k`). */
  readonly loadModules: boolean;
  /** What becomes of newer CUDA libraries in the image (1.17.5 and later); `mount` if unsaid. */
  readonly cudaCompatMode?: 'ldconfig' | 'mount' | 'disabled' | 'hook';
}

export interface PlannedMount {
  /** On the host; of kind `compat` in the container. */
  readonly source: string;
  /** In the container. */
  readonly target: string;
  readonly kind: 'file' | 'compat' | 'device' | 'ipc' | 'firmware' | 'procfs-gpu';
}

/** What configure will do to the container, in its order. */
export interface ConfigurePlan {
  /** Files under /proc/driver/nvidia, on a tmpfs that hides the host's; undefined where there is no such folder. */
  readonly procfs: readonly { readonly name: string; readonly text: string; readonly mode: number }[] | undefined;
  readonly mounts: readonly PlannedMount[];
  readonly links: readonly { readonly path: string; readonly target: string }[];
  /** Nodes that the container's cgroup is to let through. */
  readonly allow: readonly DeviceNode[];
  readonly ldcache: { readonly ldconfig: string; readonly directories: readonly string[] };
}
