// Models getDeployResources of docker/compose pkg/compose/create.go: limits, devices and restart policy.
import type { DeviceRequest, HostConfig, Resources, RestartPolicy } from '../../api/types/container-config.ts';
import type { BlkioConfig, Service, DeviceRequest as ServiceDeviceRequest, ThrottleDevice } from '../types.ts';

const BILLION = 1e9;

const rates = (devices: readonly ThrottleDevice[] | undefined) =>
  devices ? devices.map(({ path, rate }) => ({ Path: path, Rate: rate })) : null;

const blkio = (config: BlkioConfig): Partial<Resources> => ({
  BlkioWeight: config.weight ?? 0,
  BlkioWeightDevice: (config.weight_device ?? []).map(({ path, weight }) => ({ Path: path, Weight: weight })),
  BlkioDeviceReadBps: rates(config.device_read_bps),
  BlkioDeviceReadIOps: rates(config.device_read_iops),
  BlkioDeviceWriteBps: rates(config.device_write_bps),
  BlkioDeviceWriteIOps: rates(config.device_write_iops),
});

const deviceRequest = (device: ServiceDeviceRequest, also: readonly string[] = []): DeviceRequest => ({
  Driver: device.driver ?? '',
  Count: device.count ?? 0,
  DeviceIDs: device.device_ids ? [...device.device_ids] : null,
  Capabilities: [[...(device.capabilities ?? []), ...also]],
  Options: device.options ? Object.fromEntries(device.options) : null,
});

/** What a service may use, as the engine takes it. */
export function resources(service: Service): Partial<HostConfig> {
  const limits = service.deploy?.resources?.limits;
  const reservations = service.deploy?.resources?.reservations;
  const pids = limits?.pids && limits.pids > 0 ? limits.pids : service.pids_limit;
  const requests = [
    ...(reservations?.devices ?? []).map((device) => deviceRequest(device)),
    ...(service.gpus ?? []).map((device) => deviceRequest(device, ['gpu'])),
  ];
  return {
    CgroupParent: service.cgroup_parent ?? '',
    Memory: limits?.memory || (service.mem_limit ?? 0),
    MemorySwap: service.memswap_limit ?? 0,
    ...(service.mem_swappiness ? { MemorySwappiness: service.mem_swappiness } : {}),
    MemoryReservation: reservations?.memory || (service.mem_reservation ?? 0),
    OomKillDisable: service.oom_kill_disable ?? false,
    CpuCount: service.cpu_count ?? 0,
    CpuPeriod: service.cpu_period ?? 0,
    CpuQuota: service.cpu_quota ?? 0,
    CpuRealtimePeriod: service.cpu_rt_period ?? 0,
    CpuRealtimeRuntime: service.cpu_rt_runtime ?? 0,
    CpuShares: service.cpu_shares ?? 0,
    NanoCpus: Math.trunc((limits?.cpus || (service.cpus ?? 0)) * BILLION),
    CpuPercent: Math.trunc((service.cpu_percent ?? 0) * 100),
    CpusetCpus: service.cpuset ?? '',
    DeviceCgroupRules: service.device_cgroup_rules ? [...service.device_cgroup_rules] : null,
    ...(pids ? { PidsLimit: pids } : {}),
    ...(service.blkio_config ? blkio(service.blkio_config) : {}),
    Devices: service.devices
      ? service.devices.map(({ source = '', target, permissions }) => ({
          PathOnHost: source,
          PathInContainer: target || source,
          CgroupPermissions: permissions || 'rwm',
        }))
      : null,
    DeviceRequests: requests.length > 0 ? requests : null,
    Ulimits: service.ulimits
      ? [...service.ulimits].map(([name, { single = 0, soft, hard }]) => ({
          Name: name,
          Hard: hard || single,
          Soft: soft || single,
        }))
      : null,
  };
}

const POLICIES: Readonly<Record<string, string>> = { none: 'no', no: 'no', any: 'always', always: 'always' };
const policy = (condition: string, attempts: number): RestartPolicy => ({
  Name: POLICIES[condition] ?? condition,
  MaximumRetryCount: attempts,
});

/** `restart`, or what `deploy.restart_policy` says instead. */
export function restartPolicy(service: Service): RestartPolicy {
  const deployed = service.deploy?.restart_policy;
  if (deployed) return policy(deployed.condition ?? '', deployed.max_attempts ?? 0);
  if (!service.restart) return { Name: '', MaximumRetryCount: 0 };
  const [name = '', attempts = ''] = service.restart.split(':');
  return policy(name, Number.parseInt(attempts, 10) || 0);
}
