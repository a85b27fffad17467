// Models runc events.go (convertLibcontainerStats), as far as this machine counts.
import type { OciContainer, OciTable } from './table.ts';

/** What the kernel has for none: the largest number of whole pages. */
const NO_LIMIT = 2 ** 63 - 4096;

/** What `runc events --stats` tells under `data`. Bytes; processors by number. */
export function statsOf({ host }: OciTable, { cgroup }: OciContainer) {
  const cpus = Array.from({ length: host.profile.cpus }, (_, cpu) => cpu);
  const limit = cgroup.memoryLimit > 0 ? cgroup.memoryLimit : NO_LIMIT;
  const usage = { limit, usage: cgroup.memoryUsage, max: cgroup.memoryUsage, failcnt: 0 };
  return {
    cpu: { usage: { total: 0, percpu: cpus.map(() => 0), kernel: 0, user: 0 }, throttling: {} },
    cpuset: { cpus, cpu_exclusive: 0, mems: [0] },
    memory: { cache: 0, usage, swap: usage, kernel: { limit: NO_LIMIT, failcnt: 0 }, raw: {} },
    pids: { current: cgroup.pids, ...(cgroup.pidsLimit > 0 && { limit: cgroup.pidsLimit }) },
    blkio: {},
    hugetlb: {},
    intel_rdt: {},
    network_interfaces: null,
  };
}
