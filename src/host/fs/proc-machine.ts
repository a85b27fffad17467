// Models fs/proc/meminfo.c, cpuinfo, loadavg.c, stat.c, version.c: the machine as the profile describes it.

import type { Kernel, PidNamespace } from '../process/types.ts';
import type { HostProfile } from '../profile.ts';

const row = (name: string, kib: number): string =>
  `${`${name}:`.padEnd(16)}${String(Math.floor(kib)).padStart(8)} kB\n`;

/** Memory in use: what a system with Docker takes, and what containers' cgroups count. */
export function meminfo(profile: HostProfile, kernel: Kernel): string {
  const total = profile.memory / 1024;
  const groups = new Set(kernel.processes().map((process) => process.cgroup));
  const counted = [...groups].reduce((sum, group) => sum + group.memoryUsage, 0) / 1024;
  const used = Math.min(total * 0.9, total * 0.06 + counted);
  const cached = Math.min(total * 0.2, 1_600_000);
  const buffers = Math.min(total * 0.01, 90_000);
  const slab = Math.min(total * 0.02, 180_000);
  const free = total - used - cached - buffers - slab;
  const zero = ['Unevictable', 'Mlocked', 'SwapTotal', 'SwapFree', 'Dirty', 'Writeback'];
  return [
    row('MemTotal', total),
    row('MemFree', free),
    row('MemAvailable', free + cached * 0.9 + slab * 0.5),
    row('Buffers', buffers),
    row('Cached', cached),
    row('SwapCached', 0),
    row('Active', cached * 0.6 + used * 0.4),
    row('Inactive', cached * 0.4 + used * 0.4),
    ...zero.map((name) => row(name, 0)),
    row('AnonPages', used * 0.7),
    row('Mapped', used * 0.3),
    row('Shmem', 8976),
    row('KReclaimable', slab * 0.6),
    row('Slab', slab),
    row('SReclaimable', slab * 0.6),
    row('SUnreclaim', slab * 0.4),
    row('CommitLimit', total / 2),
    row('VmallocTotal', 34359738367),
    'HugePages_Total:       0\nHugePages_Free:        0\n',
    row('Hugepagesize', 2048),
  ].join('');
}

export function cpuinfo(profile: HostProfile): string {
  const cpu = (index: number): string =>
    profile.arch === 'arm64'
      ? `processor\t: ${index}\nBogoMIPS\t: 62.50\nFeatures\t: fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid\nCPU implementer\t: 0x4e\nCPU architecture: 8\nCPU variant\t: 0x0\nCPU part\t: 0x004\nCPU revision\t: 0\n\n`
      : `processor\t: ${index}\nvendor_id\t: GenuineIntel\ncpu family\t: 6\nmodel\t\t: 106\nmodel name\t: Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz\nstepping\t: 6\ncpu MHz\t\t: 2793.436\ncache size\t: 49152 KB\nphysical id\t: 0\nsiblings\t: ${profile.cpus}\ncore id\t\t: ${index}\ncpu cores\t: ${profile.cpus}\napicid\t\t: ${index}\nfpu\t\t: yes\nwp\t\t: yes\nflags\t\t: fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat sse sse2 ht syscall nx lm constant_tsc nopl cpuid avx avx2\nbogomips\t: 5586.87\nclflush size\t: 64\naddress sizes\t: 46 bits physical, 48 bits virtual\npower management:\n\n`;
  return Array.from({ length: profile.cpus }, (_cpu, index) => cpu(index)).join('');
}

export function loadavg(pidns: PidNamespace): string {
  const busy = [...pidns.processes.values()].filter((process) => process.state === 'running').length;
  return `0.08 0.03 0.01 ${Math.max(1, busy)}/${pidns.processes.size} ${pidns.nextPid - 1}\n`;
}

export function statText(profile: HostProfile, kernel: Kernel, bootTime: number): string {
  const ticks = Math.floor((kernel.clock.now() - bootTime) / 10);
  const line = (name: string, share: number): string =>
    `${name} ${Math.floor(ticks * share * 0.01)} 0 ${Math.floor(ticks * share * 0.01)} ${Math.floor(ticks * share * 0.98)} 0 0 0 0 0 0\n`;
  const cpus = Array.from({ length: profile.cpus }, (_cpu, index) => line(`cpu${index}`, 1)).join('');
  return `${line('cpu ', profile.cpus)}${cpus}intr 0\nctxt 0\nbtime ${Math.floor(bootTime / 1000)}\nprocesses ${kernel.pidns.nextPid - 1}\nprocs_running 1\nprocs_blocked 0\n`;
}

export const diskstats = (): string => ' 254       0 vda 0 0 0 0 0 0 0 0 0 0 0\n';

export const version = (profile: HostProfile): string =>
  `Linux version ${profile.kernel.release} (buildd@lcy02) (gcc version 13.2.0) ${profile.kernel.version}\n`;
