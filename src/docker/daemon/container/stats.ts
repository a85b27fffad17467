// Models moby daemon/stats.go and stats_collector.go (GET /containers/{id}/stats). Processor time is estimated from age.
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import type { CpuStats, StatsResponse } from '../../api/types/stats.ts';
import { since } from '../../engine-version.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { getContainer } from './find.ts';
import { memoryStats } from './memory-stats.ts';
import { isRunning } from './state.ts';

const NEVER = '0001-01-01T00:00:00Z';
const SAMPLE_MS = 1000;
/** What a process that waits costs: a millisecond of processor time in a minute. */
const IDLE_SHARE = 1 / 60_000;
const NO_THROTTLING = { periods: 0, throttled_periods: 0, throttled_time: 0 };
const NO_CPU: CpuStats = {
  cpu_usage: { total_usage: 0, usage_in_kernelmode: 0, usage_in_usermode: 0 },
  throttling_data: NO_THROTTLING,
};
const RESIDENT_BYTES = 1_200_000;

/** One reading (with the one before it unless `oneShot`), or one a second for as long as the container is there. */
export function containerStats(
  daemon: Daemon,
  name: string,
  options: { readonly stream: boolean; readonly oneShot: boolean },
  signal: AbortSignal,
): AsyncIterable<StatsResponse> {
  return readings(daemon, getContainer(daemon, name), options, signal);
}

async function* readings(
  daemon: Daemon,
  container: Container,
  options: { readonly stream: boolean; readonly oneShot: boolean },
  signal: AbortSignal,
): AsyncGenerator<StatsResponse> {
  let last: { readonly read: string; readonly cpu: CpuStats } = { read: NEVER, cpu: NO_CPU };
  if (!options.stream && !options.oneShot && isRunning(container.state)) {
    last = { read: rfc3339Nano(daemon.stamp()), cpu: cpuStats(daemon, container) };
    await daemon.host.clock.sleep(SAMPLE_MS, signal).catch(() => {});
  }
  while (!signal.aborted && daemon.containers.has(container.id)) {
    const reading = isRunning(container.state)
      ? sample(daemon, container, last, !options.oneShot || !since(daemon.version, 23))
      : blank(daemon, container);
    yield reading;
    if (!options.stream) return;
    last = { read: reading.read, cpu: reading.cpu_stats };
    await daemon.host.clock.sleep(SAMPLE_MS, signal).catch(() => {});
  }
}

const identity = (container: Container): Pick<StatsResponse, 'name' | 'id'> => ({
  name: container.name,
  id: container.id,
});

function blank(daemon: Daemon, container: Container): StatsResponse {
  const late = !since(daemon.version, 28);
  return {
    ...(late ? {} : identity(container)),
    read: NEVER,
    preread: NEVER,
    pids_stats: {},
    blkio_stats: blkio(null),
    num_procs: 0,
    storage_stats: {},
    cpu_stats: NO_CPU,
    precpu_stats: NO_CPU,
    memory_stats: {},
    ...(late && identity(container)),
  };
}

const blkio = (entries: null | []): StatsResponse['blkio_stats'] => ({
  io_service_bytes_recursive: entries,
  io_serviced_recursive: entries,
  io_queue_recursive: entries,
  io_service_time_recursive: entries,
  io_wait_time_recursive: entries,
  io_merged_recursive: entries,
  io_time_recursive: entries,
  sectors_recursive: entries,
});

function cpuStats(daemon: Daemon, container: Container): CpuStats {
  const { state } = container;
  const age = isRunning(state) ? Math.max(0, daemon.host.clock.now() - state.startedAt) : 0;
  const total = Math.round((20 + age * IDLE_SHARE) * 1e6);
  const { cpus } = daemon.host.profile;
  return {
    cpu_usage: {
      total_usage: total,
      ...(daemon.host.profile.cgroupVersion === 1 && {
        percpu_usage: Array.from({ length: cpus }, () => Math.round(total / cpus)),
      }),
      usage_in_kernelmode: Math.round(total / 3),
      usage_in_usermode: Math.round((total * 2) / 3),
    },
    system_cpu_usage: Math.round(daemon.host.clock.now() - daemon.startedAt + 600_000) * cpus * 1e6,
    online_cpus: cpus,
    throttling_data: NO_THROTTLING,
  };
}

function sample(
  daemon: Daemon,
  container: Container,
  last: { readonly read: string; readonly cpu: CpuStats },
  named: boolean,
): StatsResponse {
  const processes = container.task?.processes() ?? [];
  const { memoryUsage = 0 } = container.task?.cgroup ?? {};
  const usage = memoryUsage + processes.length * RESIDENT_BYTES;
  const { Memory, PidsLimit } = container.hostConfig;
  const late = !since(daemon.version, 28);
  const known = named ? identity(container) : {};
  const networks = Object.fromEntries(
    [...(container.sandbox?.endpoints.values() ?? [])].map((_endpoint, index) => [`eth${index}`, traffic()]),
  );
  return {
    ...(late ? {} : known),
    read: rfc3339Nano(daemon.stamp()),
    preread: last.read,
    pids_stats: { current: processes.length, ...(PidsLimit && PidsLimit > 0 && { limit: PidsLimit }) },
    blkio_stats: blkio([]),
    num_procs: 0,
    storage_stats: {},
    cpu_stats: cpuStats(daemon, container),
    precpu_stats: last.cpu,
    memory_stats: memoryStats(daemon.host.profile.cgroupVersion, {
      usage,
      limited: Memory,
      total: daemon.host.profile.memory,
    }),
    ...(late && known),
    ...(Object.keys(networks).length > 0 && { networks }),
  };
}

const traffic = () => ({
  rx_bytes: 806,
  rx_packets: 9,
  rx_errors: 0,
  rx_dropped: 0,
  tx_bytes: 126,
  tx_packets: 3,
  tx_errors: 0,
  tx_dropped: 0,
});
