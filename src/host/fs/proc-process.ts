// Models fs/proc/base.c and fs/proc/array.c: /proc/<pid>.
import { capabilityMask } from '../process/credentials.ts';
import type { PidNamespace, Process } from '../process/types.ts';
import type { HostProfile } from '../profile.ts';
import { directory, file, link, listing, type SyntheticNode } from './synthetic.ts';
import type { Mount } from './types.ts';

const numberIn = (ns: PidNamespace, process: Process | undefined): number => {
  if (process) for (const [pid, other] of ns.processes) if (other === process) return pid;
  return 0;
};

/** comm: the name of the file it executes, 15 characters at most. */
function commOf(process: Process): string {
  const first = process.argv[0] ?? '';
  const name = /^[\w.+-]+: /.test(first)
    ? first.slice(0, first.indexOf(':'))
    : first.slice(first.lastIndexOf('/') + 1).replace(/^-/, '');
  return (name || process.exe.path.slice(process.exe.path.lastIndexOf('/') + 1)).slice(0, 15);
}

function stateOf(process: Process): string {
  if (process.cgroup.frozen) return 'D (disk sleep)';
  return { running: 'R (running)', sleeping: 'R (running)', stopped: 'T (stopped)', zombie: 'Z (zombie)' }[
    process.state
  ];
}

/** Only the one that reads its own file runs at that moment. */
const stateFor = (process: Process, readerIsSelf: boolean): string => {
  const state = stateOf(process);
  return state.startsWith('R') && !readerIsSelf ? 'S (sleeping)' : state;
};

const everyCpu = ({ cpus }: HostProfile): string => (cpus === 1 ? '0' : `0-${cpus - 1}`);

/** The numbers in a list such as `0-2,4`. */
function cpuNumbers(list: string): number[] {
  return list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}

const confinement = ({ apparmor }: Process): string => (apparmor === 'unconfined' ? apparmor : `${apparmor} (enforce)`);

function status(process: Process, ns: PidNamespace, profile: HostProfile, readerPid: number): string {
  const pid = numberIn(ns, process);
  const parent = numberIn(ns, process.parent);
  const { cred } = process;
  const mask = capabilityMask(cred.caps);
  const ids = (id: number): string => `${id}\t${id}\t${id}\t${id}`;
  const filters = process.seccomp === 'filter' ? 1 : 0;
  const allowed = process.cgroup.cpus === '' ? everyCpu(profile) : process.cgroup.cpus;
  const cpus = cpuNumbers(allowed)
    .reduce((mask, cpu) => mask + 2 ** cpu, 0)
    .toString(16);
  const none = '0'.repeat(16);
  return `Name:\t${commOf(process)}
Umask:\t${process.umask.toString(8).padStart(4, '0')}
State:\t${stateFor(process, readerPid === pid)}
Tgid:\t${pid}
Ngid:\t0
Pid:\t${pid}
PPid:\t${parent}
TracerPid:\t0
Uid:\t${ids(cred.uid)}
Gid:\t${ids(cred.gid)}
FDSize:\t64
Groups:\t${cred.groups.map((gid) => `${gid} `).join('') || ' '}
NStgid:\t${pid}
NSpid:\t${pid}
NSpgid:\t${pid}
NSsid:\t${pid}
Kthread:\t0
VmPeak:\t    4400 kB
VmSize:\t    4400 kB
VmLck:\t       0 kB
VmPin:\t       0 kB
VmHWM:\t    1500 kB
VmRSS:\t    1500 kB
VmSwap:\t       0 kB
Threads:\t1
SigQ:\t0/${Math.floor(profile.memory / 262144)}
SigPnd:\t${none}
ShdPnd:\t${none}
SigBlk:\t${none}
SigIgn:\t${none}
SigCgt:\t${none}
CapInh:\t0000000000000000
CapPrm:\t${mask}
CapEff:\t${mask}
CapBnd:\t${capabilityMask(cred.bounding)}
CapAmb:\t0000000000000000
NoNewPrivs:\t${cred.noNewPrivs ? 1 : 0}
Seccomp:\t${process.seccomp === 'filter' ? 2 : 0}
Seccomp_filters:\t${filters}
Speculation_Store_Bypass:\tthread vulnerable
SpeculationIndirectBranch:\tconditional enabled
Cpus_allowed:\t${cpus}
Cpus_allowed_list:\t${allowed}
Mems_allowed:\t1
Mems_allowed_list:\t0
voluntary_ctxt_switches:\t1
nonvoluntary_ctxt_switches:\t0
`;
}

const CGROUP_V1 = ['name=systemd', 'pids', 'blkio', 'freezer', 'devices', 'memory', 'cpuset', 'cpuacct', 'cpu'];

function cgroupText(process: Process, reader: Process | undefined, version: 1 | 2): string {
  const own = process.cgroup.path;
  // In a cgroup namespace of its own a process sees its container's group as the root.
  const inside = reader !== undefined && reader.ns.cgroup !== 'host' && reader.ns.cgroup === process.ns.cgroup;
  const path = inside ? '/' : own;
  if (version === 2) return `0::${path}\n`;
  return `${CGROUP_V1.map((name, index) => `${CGROUP_V1.length - index}:${name}:${path}\n`).join('')}0::${path}\n`;
}

/** The options column of /proc/mounts. */
export function mountOptions(mount: Mount, withFs = true): string {
  const { flags } = mount;
  return [
    flags.readonly ? 'ro' : 'rw',
    flags.nosuid ? 'nosuid' : '',
    flags.nodev ? 'nodev' : '',
    flags.noexec ? 'noexec' : '',
    flags.strictatime ? '' : 'relatime',
    ...(withFs ? mount.fs.options : []),
  ]
    .filter((option) => option !== '')
    .join(',');
}

function mountinfo(process: Process): string {
  const { mounts } = process.ns.mnt;
  return mounts
    .map((mount, index) => {
      const parent = mounts.findLastIndex(
        (other) => other !== mount && (other.target === '/' || mount.target.startsWith(`${other.target}/`)),
      );
      return `${100 + index} ${parent < 0 ? 99 : 100 + parent} 0:${mount.fs.dev} / ${mount.target} ${mountOptions(mount, false)} - ${mount.fs.type} ${mount.fs.source} ${['rw', ...mount.fs.options].join(',')}\n`;
    })
    .join('');
}

const LIMITS: readonly (readonly [string, string, string, string])[] = [
  ['Max cpu time', 'unlimited', 'unlimited', 'seconds'],
  ['Max file size', 'unlimited', 'unlimited', 'bytes'],
  ['Max data size', 'unlimited', 'unlimited', 'bytes'],
  ['Max stack size', '8388608', 'unlimited', 'bytes'],
  ['Max core file size', 'unlimited', 'unlimited', 'bytes'],
  ['Max resident set', 'unlimited', 'unlimited', 'bytes'],
  ['Max processes', 'unlimited', 'unlimited', 'processes'],
  ['Max open files', '1048576', '1048576', 'files'],
  ['Max locked memory', '8388608', '8388608', 'bytes'],
  ['Max address space', 'unlimited', 'unlimited', 'bytes'],
];

const limits = (): string =>
  `${'Limit'.padEnd(26)}${'Soft Limit'.padEnd(21)}${'Hard Limit'.padEnd(21)}Units     \n${LIMITS.map(([name, soft, hard, unit]) => `${name.padEnd(26)}${soft.padEnd(21)}${hard.padEnd(21)}${unit.padEnd(10)}\n`).join('')}`;

function namespaces(process: Process): SyntheticNode {
  const { ns } = process;
  const id = (text: string): number =>
    4026531830 + ([...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 100_003, 7) % 90_000);
  const of = (name: string, key: string): SyntheticNode =>
    link(() => `${name}:[${key === 'host' ? 4026531840 : id(`${name}${key}`)}]`);
  const pidKey = ns.pid.parent ? ns.net.id : 'host';
  return directory({
    cgroup: of('cgroup', ns.cgroup),
    ipc: of('ipc', ns.ipc),
    mnt: of('mnt', pidKey),
    net: of('net', ns.net.id),
    pid: of('pid', pidKey),
    user: of('user', ns.user),
    uts: of('uts', pidKey),
  });
}

/** The directory of one process as seen in a PID namespace. */
export function processDirectory(
  process: Process,
  ns: PidNamespace,
  profile: HostProfile,
  net: SyntheticNode,
): SyntheticNode {
  const owner = { uid: process.cred.uid, gid: process.cred.gid };
  const stat = (): string => {
    const pid = numberIn(ns, process);
    const started = Math.floor(process.startedAt / 10) % 1_000_000_000;
    return `${pid} (${commOf(process)}) ${stateFor(process, false).charAt(0)} ${numberIn(ns, process.parent)} ${pid} ${pid} 0 -1 4194304 100 0 0 0 0 0 0 0 20 0 1 0 ${started} 4505600 375 18446744073709551615\n`;
  };
  const entries: Record<string, SyntheticNode> = {
    cgroup: file((caller) => cgroupText(process, ns.processes.get(caller.pid), profile.cgroupVersion)),
    cmdline: file(() => process.argv.map((word) => `${word}\0`).join('')),
    comm: file(() => `${commOf(process)}\n`),
    cwd: link(() => process.cwd),
    environ: file(() => [...process.env].map(([name, value]) => `${name}=${value}\0`).join(''), { mode: 0o400 }),
    exe: link(() => process.exe.path),
    fd: listing(
      () => [...process.fds.keys()].map(String),
      (name) => {
        const description = process.fds.get(Number(name));
        if (!description) return undefined;
        // A path is followed as any other; `pipe:[1]` is none.
        return link(
          () => description.name,
          () => (description.name.startsWith('/') ? undefined : { description, ...owner }),
        );
      },
      owner,
    ),
    limits: file(limits),
    maps: file(() => ''),
    mountinfo: file(() => mountinfo(process)),
    mounts: file(() =>
      process.ns.mnt.mounts
        .map((mount) => `${mount.fs.source} ${mount.target} ${mount.fs.type} ${mountOptions(mount)} 0 0\n`)
        .join(''),
    ),
    net,
    ns: namespaces(process),
    oom_score: file(() => '666\n'),
    ...(profile.apparmor && { attr: directory({ current: file(() => `${confinement(process)}\n`) }) }),
    oom_score_adj: file(() => `${process.cgroup.oomScoreAdj ?? 0}\n`, { write: () => {} }),
    root: link(() => '/'),
    stat: file(stat),
    statm: file(() => '1100 375 300 10 0 90 0\n'),
    status: file((caller) => status(process, ns, profile, caller.pid)),
    task: listing(
      () => [String(numberIn(ns, process))],
      () =>
        directory({
          status: file((caller) => status(process, ns, profile, caller.pid)),
          comm: file(() => `${commOf(process)}\n`),
        }),
    ),
    uid_map: file(() => '         0          0 4294967295\n'),
    gid_map: file(() => '         0          0 4294967295\n'),
  };
  return listing(
    () => Object.keys(entries),
    (name) => (Object.hasOwn(entries, name) ? entries[name] : undefined),
    owner,
  );
}
