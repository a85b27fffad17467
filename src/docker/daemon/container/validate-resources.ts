// Models moby daemon/daemon_unix.go (verifyPlatformContainerResources).
import type { Resources } from '../../api/types/container-config.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';

const LEAST_MEMORY = 6 * 1024 * 1024;

/** Throws for limits that cannot be; the warnings for those that this host's kernel does not keep. */
export function validateResources(daemon: Daemon, wanted: Partial<Resources>, update = false): readonly string[] {
  validateMemory(wanted, update);
  return [
    ...memoryWarnings(daemon, wanted),
    ...kernelMemory(daemon, wanted),
    ...validateCpu(daemon, wanted),
    ...validateBlockIo(daemon, wanted),
  ];
}

function validateMemory(wanted: Partial<Resources>, update: boolean): void {
  const { Memory: memory = 0, MemorySwap: swap = 0, MemoryReservation: reservation = 0, MemorySwappiness } = wanted;
  if (memory !== 0 && memory < LEAST_MEMORY) throw invalidParameter('Minimum memory limit allowed is 6MB');
  if (memory > 0 && swap > 0 && swap < memory) {
    throw invalidParameter('Minimum memoryswap limit should be larger than memory limit, see usage');
  }
  if (memory === 0 && swap > 0 && !update) {
    throw invalidParameter('You should always set the Memory limit when using Memoryswap limit, see usage');
  }
  const swappiness = MemorySwappiness ?? -1;
  if (swappiness !== -1 && (swappiness < 0 || swappiness > 100)) {
    throw invalidParameter(`Invalid value: ${swappiness}, valid memory swappiness range is 0-100`);
  }
  if (reservation > 0 && reservation < LEAST_MEMORY)
    throw invalidParameter('Minimum memory reservation allowed is 6MB');
  if (memory > 0 && reservation > 0 && memory < reservation) {
    throw invalidParameter('Minimum memory limit can not be less than memory reservation limit, see usage');
  }
}

/** A limit that engines from 23 on no longer know. */
function kernelMemory({ version }: Daemon, { KernelMemory = 0 }: Partial<Resources>): readonly string[] {
  if (since(version, 23) || KernelMemory <= 0) return [];
  if (KernelMemory < LEAST_MEMORY) throw invalidParameter('Minimum kernel memory limit allowed is 6MB');
  return ['Specifying a kernel memory limit is deprecated and will be removed in a future release.'];
}

function memoryWarnings(daemon: Daemon, wanted: Partial<Resources>): readonly string[] {
  const warnings: string[] = [];
  const unified = daemon.host.profile.cgroupVersion === 2;
  if (unified && (wanted.MemorySwappiness ?? -1) !== -1) {
    warnings.push(
      'Your kernel does not support memory swappiness capabilities or the cgroup is not mounted. Memory swappiness discarded.',
    );
  }
  if (wanted.OomKillDisable) {
    if (unified) warnings.push('Your kernel does not support OomKillDisable. OomKillDisable discarded.');
    else if (!wanted.Memory) {
      warnings.push(
        'OOM killer is disabled for the container, but no memory limit is set, this can result in the system running out of resources.',
      );
    }
  }
  return warnings;
}

function validateCpu(daemon: Daemon, wanted: Partial<Resources>): readonly string[] {
  const { NanoCpus: nano = 0, CpuPeriod: period = 0, CpuQuota: quota = 0 } = wanted;
  const { cpus } = daemon.host.profile;
  if (nano > 0 && period > 0)
    throw invalidParameter('Conflicting options: Nano CPUs and CPU Period cannot both be set');
  if (nano > 0 && quota > 0) throw invalidParameter('Conflicting options: Nano CPUs and CPU Quota cannot both be set');
  if (nano < 0 || nano > cpus * 1e9) {
    const word = since(daemon.version, 28) ? 'range' : 'Range';
    throw invalidParameter(`${word} of CPUs is from 0.01 to ${cpus}.00, as there are only ${cpus} CPUs available`);
  }
  if (period !== 0 && (period < 1000 || period > 1_000_000)) {
    throw invalidParameter('CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)');
  }
  if (quota > 0 && quota < 1000) throw invalidParameter('CPU cfs quota can not be less than 1ms (i.e. 1000)');
  checkList(wanted.CpusetCpus ?? '', cpus, 'CPUs', 'cpus');
  checkList(wanted.CpusetMems ?? '', 1, 'memory nodes', 'mems');
  return (wanted.CpuPercent ?? 0) > 0 ? ['linux does not support CPU percent. Percent discarded.'] : [];
}

/** `0-2,4`: every number below `count`. */
function checkList(list: string, count: number, what: string, name: string): void {
  if (list === '') return;
  const available = count === 1 ? '0' : `0-${count - 1}`;
  for (const part of list.split(',')) {
    const [first, last] = /^([+-]?\d+)(?:-(\d+))?$/.exec(part)?.slice(1) ?? [];
    if (first === undefined || (last !== undefined && Number(last) < Number(first))) {
      throw invalidParameter(`Invalid value ${list} for cpuset ${name}: invalid format: ${list}`);
    }
    if (Number(last ?? first) >= count) {
      throw invalidParameter(`Requested ${what} are not available - requested ${list}, available: ${available}`);
    }
  }
}

function validateBlockIo(daemon: Daemon, wanted: Partial<Resources>): readonly string[] {
  const weight = wanted.BlkioWeight ?? 0;
  const supported = daemon.host.profile.cgroupVersion === 2;
  if (supported && weight > 0 && (weight < 10 || weight > 1000)) {
    throw invalidParameter('Range of blkio weight is from 10 to 1000');
  }
  if (wanted.IOMaximumBandwidth || wanted.IOMaximumIOps) {
    throw invalidParameter('Invalid QoS settings: linux does not support Maximum IO Bandwidth or Maximum IO IOps');
  }
  if (supported) return [];
  const warnings: string[] = [];
  if ((wanted.BlkioWeightDevice ?? []).length > 0) {
    warnings.push(
      'Your kernel does not support Block I/O weight_device or the cgroup is not mounted. Weight-device discarded.',
    );
  }
  return weight === 0
    ? warnings
    : [...warnings, 'Your kernel does not support Block I/O weight or the cgroup is not mounted. Weight discarded.'];
}
