// Models the health check and the resources of parse() in docker/cli cli/command/container/opts.go.
import { ramInBytes } from '../../../../base/sizes.ts';
import type { HealthConfig, HostConfig } from '../../../api/types/container-config.ts';
import { type EngineVersion, since } from '../../../engine-version.ts';
import type { FlagValues } from '../../flags/flag-set.ts';
import { parseCpus } from '../../flags/values.ts';
import { memoryBytes, parseUlimit, throttleBytes, throttleOperations, weightDevice } from '../../opts/checks.ts';

const orNull = (list: readonly string[]): readonly string[] | null => (list.length > 0 ? list : null);
const size = (text: string): number => (text === '' ? 0 : ramInBytes(text));

/** What the --health-* flags ask for. Throws with the CLI's message. */
export function healthcheck(flags: FlagValues, has: (name: string) => boolean): HealthConfig | undefined {
  const durations = ['health-interval', 'health-timeout', 'health-start-period', 'health-start-interval'].filter(has);
  const command = flags.string('health-cmd');
  const retries = flags.number('health-retries');
  const any = command !== '' || retries !== 0 || durations.some((name) => flags.duration(name) !== 0);
  if (flags.bool('no-healthcheck')) {
    if (any) throw new Error('--no-healthcheck conflicts with --health-* options');
    return { Test: ['NONE'] };
  }
  if (!any) return undefined;
  for (const name of [
    'health-interval',
    'health-timeout',
    'health-retries',
    'health-start-period',
    'health-start-interval',
  ]) {
    const value = name === 'health-retries' ? retries : has(name) ? flags.duration(name) : 0;
    if (value < 0) throw new Error(`--${name} cannot be negative`);
  }
  const interval = has('health-start-interval') ? flags.duration('health-start-interval') : 0;
  return {
    ...(command === '' ? {} : { Test: ['CMD-SHELL', command] }),
    ...nonZero('Interval', flags.duration('health-interval')),
    ...nonZero('Timeout', flags.duration('health-timeout')),
    ...nonZero('StartPeriod', flags.duration('health-start-period')),
    ...nonZero('StartInterval', interval),
    ...nonZero('Retries', retries),
  };
}

const nonZero = (name: string, value: number): Record<string, number> => (value === 0 ? {} : { [name]: value });

/** Memory, CPUs, devices' rates and limits. */
export function resources(
  flags: FlagValues,
  version: EngineVersion,
  requests: HostConfig['DeviceRequests'],
): Partial<HostConfig> {
  return {
    CgroupParent: flags.string('cgroup-parent'),
    Memory: size(flags.string('memory')),
    MemoryReservation: size(flags.string('memory-reservation')),
    MemorySwap: memoryBytes(flags.string('memory-swap')),
    MemorySwappiness: flags.number('memory-swappiness'),
    ...(size(flags.string('kernel-memory')) > 0 || !since(version, 23)
      ? { KernelMemory: size(flags.string('kernel-memory')) }
      : {}),
    OomKillDisable: flags.bool('oom-kill-disable'),
    NanoCpus: flags.string('cpus') === '' ? 0 : parseCpus(flags.string('cpus')),
    CpuShares: flags.number('cpu-shares'),
    CpuPeriod: flags.number('cpu-period'),
    CpuQuota: flags.number('cpu-quota'),
    CpuRealtimePeriod: flags.number('cpu-rt-period'),
    CpuRealtimeRuntime: flags.number('cpu-rt-runtime'),
    CpusetCpus: flags.string('cpuset-cpus'),
    CpusetMems: flags.string('cpuset-mems'),
    PidsLimit: flags.number('pids-limit'),
    BlkioWeight: flags.number('blkio-weight'),
    BlkioWeightDevice: flags.list('blkio-weight-device').map(weightDevice),
    BlkioDeviceReadBps: throttled(flags.list('device-read-bps').map(throttleBytes), version),
    BlkioDeviceWriteBps: throttled(flags.list('device-write-bps').map(throttleBytes), version),
    BlkioDeviceReadIOps: throttled(flags.list('device-read-iops').map(throttleOperations), version),
    BlkioDeviceWriteIOps: throttled(flags.list('device-write-iops').map(throttleOperations), version),
    Ulimits: ulimits(flags, version),
    DeviceCgroupRules: orNull(flags.list('device-cgroup-rule')),
    DeviceRequests: requests && requests.length > 0 ? requests : null,
  };
}

/** Before 23 a list that nobody gave was left out. */
const throttled = <T>(list: readonly T[], version: EngineVersion): readonly T[] | null =>
  list.length === 0 && !since(version, 23) ? null : list;

/** The last of each name, sorted; before 23 nothing at all where nobody asked. */
function ulimits(flags: FlagValues, version: EngineVersion): HostConfig['Ulimits'] {
  const byName = new Map(
    flags
      .list('ulimit')
      .map(parseUlimit)
      .map((limit) => [limit.Name, limit]),
  );
  if (byName.size === 0 && !since(version, 23)) return null;
  return [...byName.values()].sort((a, b) => (a.Name < b.Name ? -1 : 1));
}
