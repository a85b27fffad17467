/** The kernel's own file systems for a container: its processes, its devices, its control groups. */
import { createCgroupfs } from '../../host/fs/cgroupfs.ts';
import { createProcfs } from '../../host/fs/proc.ts';
import { createSysfs } from '../../host/fs/sysfs.ts';
import type { FileSystem } from '../../host/fs/types.ts';
import type { Host } from '../../host/host.ts';
import type { Cgroup, Namespaces } from '../../host/process/types.ts';

export interface KernelFileSystems {
  proc(ns: Namespaces): FileSystem;
  sysfs(ns: Namespaces): FileSystem;
  /** The unified tree, or with a name one controller's. */
  cgroup(cgroup: Cgroup, controller?: string): FileSystem;
  /** Bytes that a tmpfs holds whose size is unsaid: half of the memory. */
  readonly tmpfsSize: number;
}

/** `device` numbers the mounts. */
export function kernelFileSystems(host: Host, device: () => number): KernelFileSystems {
  return {
    tmpfsSize: Math.floor(host.profile.memory / 2),
    proc: (ns) =>
      createProcfs({
        kernel: host.kernel,
        pidns: ns.pid,
        profile: host.profile,
        bootTime: host.kernel.log.began,
        dev: device(),
      }),
    sysfs: (ns) =>
      createSysfs({
        net: ns.net,
        cpus: host.profile.cpus,
        now: () => host.clock.now(),
        dev: device(),
        modules: host.kernel.modules,
      }),
    cgroup: ({ path }, controller) =>
      createCgroupfs({
        kernel: host.kernel,
        version: controller === undefined ? 2 : 1,
        root: path,
        dev: device(),
        ...(controller !== undefined && { controller }),
      }),
  };
}
