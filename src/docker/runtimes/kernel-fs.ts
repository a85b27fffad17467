/** The kernel's own file systems, as the machine makes them for a container's namespaces. */
import type { Clock } from '../../base/clock.ts';
import { createMemfs } from '../../host/fs/memfs.ts';
import type { FileSystem } from '../../host/fs/types.ts';
import type { Cgroup, Namespaces } from '../../host/process/types.ts';

export interface KernelFileSystems {
  proc(ns: Namespaces): FileSystem;
  sysfs(ns: Namespaces): FileSystem;
  cgroup(ns: Namespaces, cgroup: Cgroup): FileSystem;
}

/** File systems of the right names with nothing in them: for machines without a /proc of their own. */
export function emptyKernelFileSystems(clock: Pick<Clock, 'now'>): KernelFileSystems {
  const make = (type: string): FileSystem => createMemfs({ type, source: type, dev: 0, clock, rootMode: 0o555 });
  const sysfs = (): FileSystem => {
    const fs = createMemfs({ type: 'sysfs', source: 'sysfs', dev: 0, clock, rootMode: 0o555 });
    const directory = { type: 'dir' as const, mode: 0o755, uid: 0, gid: 0 };
    fs.root.create('fs', directory).create('cgroup', directory);
    return fs;
  };
  return { proc: () => make('proc'), sysfs, cgroup: () => make('cgroup2') };
}
