// Models the memory, pids and devices controllers as far as a container's limits are felt.
import type { DeviceRule } from '../../host/process/device-rules.ts';
import type { Cgroup } from '../../host/process/types.ts';
import type { LinuxResources } from './spec.ts';

/** What every container may use (runc libcontainer/specconv AllowedDevices); nodes of any kind may be made. */
const ALWAYS: readonly DeviceRule[] = [
  ...['c', 'b'].map((type) => ({ allow: true, type, access: 'm' })),
  ...[
    [1, 3],
    [1, 8],
    [1, 7],
    [5, 0],
    [1, 5],
    [1, 9],
    [136, -1],
    [5, 2],
  ].map(([major = 0, minor = 0]) => ({
    allow: true,
    type: 'c',
    major,
    minor,
    access: 'rwm',
  })),
];

/**
 * A cgroup with the limits of a container. Programs add what they take to `memoryUsage`; what goes over the limit calls
 * `onOom`, as the kernel's OOM killer would be.
 */
export function createCgroup(path: string, resources: LinuxResources, oomScoreAdj: number, onOom: () => void): Cgroup {
  let usage = 0;
  const { quota = 0, period = 100_000 } = resources.cpu ?? {};
  const devices = resources.devices && [...resources.devices, ...ALWAYS];
  return {
    path,
    memoryLimit: resources.memory?.limit ?? 0,
    get memoryUsage() {
      return usage;
    },
    set memoryUsage(bytes) {
      usage = Math.max(0, bytes);
      if (this.memoryLimit <= 0 || usage <= this.memoryLimit || resources.memory?.disableOOMKiller) return;
      this.oomKilled = true;
      onOom();
      this.onOomKill?.();
    },
    oomKilled: false,
    pidsLimit: Math.max(0, resources.pids?.limit ?? 0),
    pids: 0,
    frozen: false,
    cpuQuota: Math.max(0, quota),
    cpuPeriod: period,
    cpuShares: resources.cpu?.shares || 1024,
    cpus: resources.cpu?.cpus ?? '',
    oomScoreAdj,
    oomKillDisable: resources.memory?.disableOOMKiller ?? false,
    ...(resources.memory?.swap !== undefined && { memorySwap: resources.memory.swap }),
    ...(resources.memory?.reservation !== undefined && { memoryReservation: resources.memory.reservation }),
    ...(resources.memory?.swappiness !== undefined && { swappiness: resources.memory.swappiness }),
    ...(devices && { devices, ...(path.endsWith('.scope') && { unitDevices: devices }) }),
  };
}

/** Within a user namespace runc leaves devices to whoever made it (opencontainers/cgroups fs2/devices.go canSkipEBPFError). */
export function withoutDeviceRules({ devices: _devices, ...resources }: LinuxResources): LinuxResources {
  return resources;
}

/** Where the cgroup lies: `/docker/<id>`, or `/system.slice/docker-<id>.scope` from systemd's `slice:prefix:name`. */
export function cgroupPath(specPath: string): string {
  const [slice = '', prefix, name] = specPath.split(':');
  return prefix === undefined || name === undefined ? slice : `/${slice}/${prefix}-${name}.scope`;
}
