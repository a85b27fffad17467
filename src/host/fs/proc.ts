// Models Linux's procfs (fs/proc): one mount shows the processes of one PID namespace and facts of the machine.

import type { Kernel, PidNamespace, Process } from '../process/types.ts';
import type { HostProfile } from '../profile.ts';
import { deviceNumbers } from './proc-devices.ts';
import { cpuinfo, diskstats, loadavg, meminfo, statText, version } from './proc-machine.ts';
import { moduleRows, procEntries } from './proc-modules.ts';
import { netDirectory } from './proc-net.ts';
import { processDirectory } from './proc-process.ts';
import { sysDirectory } from './proc-sys.ts';
import { createSyntheticFs, directory, file, link, listing, type SyntheticNode } from './synthetic.ts';
import type { Caller, FileSystem } from './types.ts';

export interface ProcfsOptions {
  readonly kernel: Kernel;
  readonly pidns: PidNamespace;
  readonly profile: HostProfile;
  /** When the machine was booted, in milliseconds since the epoch. */
  readonly bootTime: number;
  readonly dev: number;
}

const FILESYSTEMS = [
  'sysfs',
  'tmpfs',
  'bdev',
  'proc',
  'cgroup',
  'cgroup2',
  'devtmpfs',
  'devpts',
  'mqueue',
  'pipefs',
  'sockfs',
];

/** Entries that are there to be seen. */
const PLAIN: Readonly<Record<string, SyntheticNode>> = Object.fromEntries([
  ...['pressure', 'sysvipc'].map((name) => [name, directory({})] as const),
  ...(
    'buddyinfo config.gz consoles crypto devices dma execdomains iomem ioports kallsyms key-users kmsg kpagecgroup ' +
    'kpagecount kpageflags locks misc mtrr pagetypeinfo slabinfo softirqs vmallocinfo vmstat zoneinfo'
  )
    .split(' ')
    .map(
      (name) =>
        [name, file(() => '', { mode: /^(kmsg|kpage|pagetype|slab|vmalloc)/.test(name) ? 0o400 : 0o444 })] as const,
    ),
]);

export interface Procfs extends FileSystem {
  /** What a mount of procfs by a process of another PID namespace shows. */
  inNamespace(pidns: PidNamespace): Procfs;
}

/** A mount of procfs. The reader's own number (`caller.pid`) decides what `/proc/self` is. */
export function createProcfs(options: ProcfsOptions): Procfs {
  const { kernel, pidns, profile } = options;
  const processOf = (caller: Caller): Process | undefined => pidns.processes.get(caller.pid);
  const uptime = (): number => Math.max(0, kernel.clock.now() - options.bootTime) / 1000;
  const fixed: Readonly<Record<string, SyntheticNode>> = {
    acpi: directory({}),
    asound: directory({}),
    bus: directory({}),
    cgroups: file(
      () =>
        `#subsys_name\thierarchy\tnum_cgroups\tenabled\n${['cpuset', 'cpu', 'cpuacct', 'blkio', 'memory', 'devices', 'freezer', 'pids'].map((name) => `${name}\t0\t1\t1\n`).join('')}`,
    ),
    cmdline: file(() => 'BOOT_IMAGE=/boot/vmlinuz root=/dev/vda1 ro console=ttyS0\n'),
    cpuinfo: file(() => cpuinfo(profile)),
    devices: file(() => deviceNumbers(kernel.modules)),
    diskstats: file(() => diskstats()),
    driver: procEntries(kernel.modules, 'driver'),
    filesystems: file(() => {
      const overlay = kernel.modules.has('overlay') ? 'nodev\toverlay\n' : '';
      return `${FILESYSTEMS.map((name) => `nodev\t${name}\n`).join('')}\text4\n${overlay}`;
    }),
    fs: directory({}),
    interrupts: file(() => ''),
    irq: directory({}),
    kcore: file(() => '', { mode: 0o400 }),
    keys: file(() => ''),
    loadavg: file(() => loadavg(pidns)),
    meminfo: file(() => meminfo(profile, kernel)),
    modules: file(() => moduleRows(kernel.modules)),
    mounts: link(() => 'self/mounts'),
    net: link(() => 'self/net'),
    partitions: file(() => `major minor  #blocks  name\n\n 254        0 ${Math.floor(profile.disk / 1024)} vda\n`),
    scsi: directory({}),
    self: link((caller) => String(caller.pid)),
    stat: file(() => statText(profile, kernel, options.bootTime)),
    swaps: file(() => 'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n'),
    sys: sysDirectory(kernel, profile, processOf),
    'sysrq-trigger': file(() => '', { mode: 0o200, write: () => {} }),
    'thread-self': link((caller) => `${caller.pid}/task/${caller.pid}`),
    timer_list: file(() => '', { mode: 0o400 }),
    tty: directory({}),
    uptime: file(() => `${uptime().toFixed(2)} ${(uptime() * profile.cpus * 0.98).toFixed(2)}\n`),
    version: file(() => version(profile)),
  };
  const lacks = profile.kernel.lacks ?? [];
  const names = [...new Set([...Object.keys(fixed), ...Object.keys(PLAIN)])]
    .filter((name) => !lacks.includes(name))
    .sort();
  const root = listing(
    () => [...[...pidns.processes.keys()].map(String), ...names],
    (name) => {
      if (!/^\d+$/.test(name)) return names.includes(name) ? (fixed[name] ?? PLAIN[name]) : undefined;
      const process = pidns.processes.get(Number(name));
      return process && processDirectory(process, pidns, profile, netDirectory(process));
    },
  );
  const fs = createSyntheticFs({ type: 'proc', source: 'proc', dev: options.dev, now: () => kernel.clock.now(), root });
  return Object.assign(fs, { inNamespace: (other: PidNamespace) => createProcfs({ ...options, pidns: other }) });
}
