// Models the cgroup file systems: version 2 (kernel/cgroup/cgroup.c) and the controllers of version 1, one mount each.
import type { Cgroup, Kernel } from '../process/types.ts';
import { createSyntheticFs, file, listing, type SyntheticNode } from './synthetic.ts';
import type { FileSystem } from './types.ts';

export interface CgroupfsOptions {
  readonly kernel: Kernel;
  /** 2: the unified tree. 1: one controller's tree. */
  readonly version: 1 | 2;
  /** The controller of a version 1 mount: `memory`, `cpu`, `pids`, ... */
  readonly controller?: string;
  /** The group shown as the mount's root: `/` on the host, the container's own in a container. */
  readonly root: string;
  readonly dev: number;
}

type Files = Readonly<Record<string, SyntheticNode>>;

/** 2^63 less a page: too large for a number here to be printed exactly. */
const NO_LIMIT_V1 = '9223372036854771712';

/** Memory and swap together; twice the memory where nobody said. */
function swapLimit({ memoryLimit, memorySwap }: Cgroup): number | string {
  if (memorySwap !== undefined && memorySwap !== 0) return memorySwap < 0 ? NO_LIMIT_V1 : memorySwap;
  return memoryLimit > 0 ? memoryLimit * 2 : NO_LIMIT_V1;
}

const number = (read: () => number | string, write?: (value: number) => void): SyntheticNode =>
  file(() => `${read()}\n`, write && { write: (text) => write(text.trim() === 'max' ? 0 : Number(text.trim())) });

function unified(group: Cgroup, kernel: Kernel, isRoot: boolean): Files {
  const common: Files = {
    'cgroup.controllers': file(() => 'cpuset cpu io memory hugetlb pids rdma misc\n'),
    'cgroup.procs': file(() => pidsOf(group, kernel)),
    'cpu.stat': file(
      () => 'usage_usec 0\nuser_usec 0\nsystem_usec 0\nnr_periods 0\nnr_throttled 0\nthrottled_usec 0\n',
    ),
    'memory.stat': file(() => `anon ${group.memoryUsage}\nfile 0\nkernel 0\n`),
  };
  if (isRoot) return common;
  return {
    ...common,
    'cgroup.events': file(() => `populated 1\nfrozen ${group.frozen ? 1 : 0}\n`),
    'cgroup.freeze': file(() => `${group.frozen ? 1 : 0}\n`, {
      write: (text) => kernel.freeze(group, text.trim() === '1'),
    }),
    'cpu.max': file(() => `${group.cpuQuota > 0 ? group.cpuQuota : 'max'} ${group.cpuPeriod}\n`),
    'cpu.weight': file(() => '100\n'),
    'memory.current': number(() => group.memoryUsage),
    'memory.events': file(
      () => `low 0\nhigh 0\nmax 0\noom ${group.oomKilled ? 1 : 0}\noom_kill ${group.oomKilled ? 1 : 0}\n`,
    ),
    'memory.max': number(
      () => (group.memoryLimit > 0 ? group.memoryLimit : 'max'),
      (value) => {
        group.memoryLimit = value;
      },
    ),
    'memory.swap.max': file(() => 'max\n'),
    'pids.current': number(() => group.pids),
    'pids.max': number(
      () => (group.pidsLimit > 0 ? group.pidsLimit : 'max'),
      (value) => {
        group.pidsLimit = value;
      },
    ),
  };
}

/** What nothing here changes. */
const MEMORY_EXTRAS: readonly (readonly [name: string, value: string])[] = [
  ['memory.force_empty', ''],
  ['memory.kmem.failcnt', '0'],
  ['memory.kmem.limit_in_bytes', NO_LIMIT_V1],
  ['memory.kmem.max_usage_in_bytes', '0'],
  ['memory.kmem.slabinfo', ''],
  ['memory.kmem.tcp.failcnt', '0'],
  ['memory.kmem.tcp.limit_in_bytes', NO_LIMIT_V1],
  ['memory.kmem.tcp.max_usage_in_bytes', '0'],
  ['memory.kmem.tcp.usage_in_bytes', '0'],
  ['memory.kmem.usage_in_bytes', '0'],
  ['memory.memsw.failcnt', '0'],
  ['memory.memsw.max_usage_in_bytes', '0'],
  ['memory.memsw.usage_in_bytes', '0'],
  ['memory.move_charge_at_immigrate', '0'],
  ['memory.numa_stat', 'total=0 N0=0'],
  ['memory.pressure_level', ''],
  ['memory.shown_ram_in_bytes', '0'],
  ['memory.use_hierarchy', '1'],
];

function controllerFiles(group: Cgroup, kernel: Kernel, controller: string): Files {
  const common: Files = {
    'cgroup.procs': file(() => pidsOf(group, kernel)),
    tasks: file(() => pidsOf(group, kernel)),
    notify_on_release: file(() => '0\n'),
    'cgroup.clone_children': file(() => '0\n'),
    'cgroup.event_control': file(() => ''),
  };
  if (controller === 'memory') {
    return {
      ...common,
      'memory.limit_in_bytes': number(
        () => (group.memoryLimit > 0 ? group.memoryLimit : NO_LIMIT_V1),
        (value) => {
          group.memoryLimit = Math.max(0, value);
        },
      ),
      'memory.usage_in_bytes': number(() => group.memoryUsage),
      'memory.max_usage_in_bytes': number(() => group.memoryUsage),
      'memory.memsw.limit_in_bytes': number(() => swapLimit(group)),
      'memory.soft_limit_in_bytes': number(() => group.memoryReservation || NO_LIMIT_V1),
      'memory.swappiness': number(() => group.swappiness ?? 60),
      ...Object.fromEntries(MEMORY_EXTRAS.map(([name, value]) => [name, file(() => `${value}\n`)])),
      'memory.failcnt': number(() => (group.oomKilled ? 1 : 0)),
      'memory.oom_control': file(
        () => `oom_kill_disable ${group.oomKillDisable ? 1 : 0}\nunder_oom 0\noom_kill ${group.oomKilled ? 1 : 0}\n`,
      ),
      'memory.stat': file(
        () =>
          `cache 0\nrss ${group.memoryUsage}\nhierarchical_memory_limit ${group.memoryLimit > 0 ? group.memoryLimit : NO_LIMIT_V1}\n`,
      ),
    };
  }
  if (controller === 'pids')
    return {
      ...common,
      'pids.current': number(() => group.pids),
      'pids.max': number(() => (group.pidsLimit > 0 ? group.pidsLimit : 'max')),
    };
  if (controller === 'cpu')
    return {
      ...common,
      'cpu.cfs_period_us': number(() => group.cpuPeriod),
      'cpu.cfs_quota_us': number(() => (group.cpuQuota > 0 ? group.cpuQuota : -1)),
      'cpu.shares': number(() => group.cpuShares),
    };
  if (controller === 'cpuset')
    return { ...common, 'cpuset.cpus': file(() => `${group.cpus || '0-1'}\n`), 'cpuset.mems': file(() => '0\n') };
  if (controller === 'freezer')
    return { ...common, 'freezer.state': file(() => (group.frozen ? 'FROZEN\n' : 'THAWED\n')) };
  return common;
}

const pidsOf = (group: Cgroup, kernel: Kernel): string =>
  kernel
    .processes()
    .filter((process) => process.cgroup === group)
    .map((process) => `${process.pid}\n`)
    .join('');

const EMPTY: Cgroup = {
  path: '',
  memoryLimit: 0,
  memoryUsage: 0,
  oomKilled: false,
  pidsLimit: 0,
  pids: 0,
  frozen: false,
  cpuQuota: 0,
  cpuPeriod: 100_000,
  cpuShares: 1024,
  cpus: '',
};

/** A mount of a cgroup tree; the groups are those of living processes and the ones above them. */
export function createCgroupfs(options: CgroupfsOptions): FileSystem {
  const { kernel, version, controller } = options;
  const groups = (): Map<string, Cgroup> =>
    new Map(kernel.processes().map((process) => [process.cgroup.path, process.cgroup]));
  const node = (path: string): SyntheticNode => {
    const own = (): Files => {
      const group = groups().get(path) ?? { ...EMPTY, path };
      return version === 2 ? unified(group, kernel, path === '/') : controllerFiles(group, kernel, controller ?? '');
    };
    const prefix = path === '/' ? '/' : `${path}/`;
    const inside = (): string[] => [
      ...new Set(
        [...groups().keys()]
          .filter((other) => other.startsWith(prefix) && other !== path)
          .map((other) => other.slice(prefix.length).split('/')[0] ?? ''),
      ),
    ];
    return listing(
      () => [...Object.keys(own()), ...inside()],
      (name) => own()[name] ?? (inside().includes(name) ? node(prefix + name) : undefined),
    );
  };
  return createSyntheticFs({
    type: version === 2 ? 'cgroup2' : 'cgroup',
    source: 'cgroup',
    dev: options.dev,
    now: () => kernel.clock.now(),
    root: node(options.root),
    options: version === 1 && controller ? [controller] : [],
  });
}
