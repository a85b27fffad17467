// Models moby api/types/container defaults, daemon.adaptContainerSettings and oci/defaults.go: what a request leaves unsaid.
import { joinPath } from '../../../host/fs/mounts.ts';
import type { ContainerConfig, ContainerCreateRequest, HostConfig } from '../../api/types/container-config.ts';
import { since } from '../../engine-version.ts';
import type { Daemon } from '../daemon.ts';
import { sortedMap } from '../maps.ts';

const MASKED_PATHS = [
  '/proc/asound',
  '/proc/acpi',
  '/proc/interrupts',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/sys/firmware',
  '/sys/devices/virtual/powercap',
];
/** /proc/interrupts joined in 28, the power counters in 25. */
const maskedPaths = ({ version }: Pick<Daemon, 'version'>): readonly string[] =>
  MASKED_PATHS.filter(
    (path) =>
      (path !== '/proc/interrupts' || since(version, 28)) &&
      (path !== '/sys/devices/virtual/powercap' || since(version, 25)),
  );

const READONLY_PATHS = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];

/** Every field of a container's configuration, in the order the engine writes them. */
export function fullConfig(request: Partial<ContainerConfig>): ContainerConfig {
  return {
    Hostname: request.Hostname ?? '',
    Domainname: request.Domainname ?? '',
    User: request.User ?? '',
    AttachStdin: request.AttachStdin ?? false,
    AttachStdout: request.AttachStdout ?? false,
    AttachStderr: request.AttachStderr ?? false,
    ...(request.ExposedPorts &&
      Object.keys(request.ExposedPorts).length > 0 && { ExposedPorts: sortedMap(request.ExposedPorts) }),
    Tty: request.Tty ?? false,
    OpenStdin: request.OpenStdin ?? false,
    StdinOnce: request.StdinOnce ?? false,
    Env: request.Env ?? null,
    Cmd: request.Cmd ?? null,
    ...(request.Healthcheck && { Healthcheck: request.Healthcheck }),
    ...(request.ArgsEscaped && { ArgsEscaped: true }),
    Image: request.Image ?? '',
    Volumes: sortedMap(request.Volumes),
    WorkingDir: request.WorkingDir ? joinPath('/', request.WorkingDir) : '',
    Entrypoint: request.Entrypoint ?? null,
    ...(request.NetworkDisabled && { NetworkDisabled: true }),
    ...(request.MacAddress && { MacAddress: request.MacAddress }),
    OnBuild: request.OnBuild ?? null,
    Labels: sortedMap(request.Labels ?? {}),
    ...(request.StopSignal && { StopSignal: request.StopSignal }),
    ...(request.StopTimeout !== undefined && request.StopTimeout !== null && { StopTimeout: request.StopTimeout }),
    ...(request.Shell && { Shell: request.Shell }),
  };
}

/** On cgroup v1 a privileged container shares the host's namespace, whatever the daemon says. */
function cgroupnsMode(configured: string, { host }: Daemon, privileged: boolean): string {
  const unified = host.profile.cgroupVersion === 2;
  if (privileged && !unified) return 'host';
  return configured || (unified ? 'private' : 'host');
}

/** Every field of a host configuration, in the order this version of the engine writes them. */
export function fullHostConfig(daemon: Daemon, asked: Partial<HostConfig> | undefined): HostConfig {
  const given = asked ?? {};
  const late = !since(daemon.version, 23);
  const consoleSize = { ConsoleSize: given.ConsoleSize ?? ([0, 0] as const) };
  const runtime = given.Runtime || daemon.runtimes.current.default;
  const memory = given.Memory ?? 0;
  const privileged = given.Privileged ?? false;
  const config = daemon.config.current;
  return {
    Binds: given.Binds ?? null,
    ContainerIDFile: given.ContainerIDFile ?? '',
    LogConfig: given.LogConfig ?? { Type: '', Config: {} },
    NetworkMode: networkMode(daemon, given.NetworkMode ?? ''),
    PortBindings: given.PortBindings ? sortedMap(given.PortBindings) : null,
    RestartPolicy: restartPolicy(daemon, given.RestartPolicy),
    AutoRemove: given.AutoRemove ?? false,
    VolumeDriver: given.VolumeDriver ?? '',
    VolumesFrom: given.VolumesFrom ?? null,
    ...(late ? {} : consoleSize),
    ...(given.Annotations &&
      Object.keys(given.Annotations).length > 0 && { Annotations: sortedMap(given.Annotations) }),
    CapAdd: given.CapAdd ?? null,
    CapDrop: given.CapDrop ?? null,
    CgroupnsMode: given.CgroupnsMode || cgroupnsMode(config.cgroupnsMode, daemon, privileged),
    Dns: given.Dns ?? null,
    DnsOptions: given.DnsOptions ?? null,
    DnsSearch: given.DnsSearch ?? null,
    ExtraHosts: given.ExtraHosts ?? null,
    GroupAdd: given.GroupAdd ?? null,
    IpcMode: given.IpcMode || config.ipcMode || 'private',
    Cgroup: given.Cgroup ?? '',
    Links: given.Links ?? null,
    OomScoreAdj: given.OomScoreAdj ?? 0,
    PidMode: given.PidMode ?? '',
    Privileged: privileged,
    PublishAllPorts: given.PublishAllPorts ?? false,
    ReadonlyRootfs: given.ReadonlyRootfs ?? false,
    SecurityOpt: securityOptions(given, privileged),
    ...(given.StorageOpt && Object.keys(given.StorageOpt).length > 0 && { StorageOpt: sortedMap(given.StorageOpt) }),
    ...(given.Tmpfs && Object.keys(given.Tmpfs).length > 0 && { Tmpfs: sortedMap(given.Tmpfs) }),
    UTSMode: given.UTSMode ?? '',
    UsernsMode: given.UsernsMode ?? '',
    ShmSize: given.ShmSize || config.shmSize,
    ...(given.Sysctls && Object.keys(given.Sysctls).length > 0 && { Sysctls: sortedMap(given.Sysctls) }),
    // Before 23 a request without any of this left the runtime open until the start.
    ...((asked || !late) && { Runtime: runtime }),
    ...(late && consoleSize),
    Isolation: given.Isolation ?? '',
    CpuShares: given.CpuShares ?? 0,
    Memory: memory,
    NanoCpus: given.NanoCpus ?? 0,
    CgroupParent: given.CgroupParent ?? '',
    BlkioWeight: given.BlkioWeight ?? 0,
    // Discarded, with a warning, where the kernel keeps no weights.
    BlkioWeightDevice:
      given.BlkioWeightDevice && daemon.host.profile.cgroupVersion === 1 ? [] : (given.BlkioWeightDevice ?? null),
    BlkioDeviceReadBps: given.BlkioDeviceReadBps ?? null,
    BlkioDeviceWriteBps: given.BlkioDeviceWriteBps ?? null,
    BlkioDeviceReadIOps: given.BlkioDeviceReadIOps ?? null,
    BlkioDeviceWriteIOps: given.BlkioDeviceWriteIOps ?? null,
    CpuPeriod: given.CpuPeriod ?? 0,
    CpuQuota: given.CpuQuota ?? 0,
    CpuRealtimePeriod: given.CpuRealtimePeriod ?? 0,
    CpuRealtimeRuntime: given.CpuRealtimeRuntime ?? 0,
    CpusetCpus: given.CpusetCpus ?? '',
    CpusetMems: given.CpusetMems ?? '',
    Devices: given.Devices ?? null,
    DeviceCgroupRules: given.DeviceCgroupRules ?? null,
    DeviceRequests: given.DeviceRequests ?? null,
    ...(late && { KernelMemory: given.KernelMemory ?? 0, KernelMemoryTCP: given.KernelMemoryTCP ?? 0 }),
    MemoryReservation: given.MemoryReservation ?? 0,
    MemorySwap: memory > 0 && !given.MemorySwap ? memory * 2 : (given.MemorySwap ?? 0),
    MemorySwappiness: given.MemorySwappiness === -1 ? null : (given.MemorySwappiness ?? null),
    OomKillDisable: daemon.host.profile.cgroupVersion === 2 ? null : (given.OomKillDisable ?? false),
    PidsLimit: given.PidsLimit || null,
    Ulimits: given.Ulimits?.map(({ Name, Hard, Soft }) => ({ Name, Hard, Soft })) ?? null,
    CpuCount: given.CpuCount ?? 0,
    CpuPercent: given.CpuPercent ?? 0,
    IOMaximumIOps: given.IOMaximumIOps ?? 0,
    IOMaximumBandwidth: given.IOMaximumBandwidth ?? 0,
    ...(given.Mounts && given.Mounts.length > 0 && { Mounts: given.Mounts }),
    MaskedPaths: privileged ? null : (given.MaskedPaths ?? maskedPaths(daemon)),
    ReadonlyPaths: privileged ? null : (given.ReadonlyPaths ?? READONLY_PATHS),
    ...(given.Init !== undefined && given.Init !== null && { Init: given.Init }),
  };
}

/** `default` says the bridge; from 26 on the engine writes it down as such. */
function networkMode(daemon: Daemon, mode: string): string {
  if (mode !== '' && mode !== 'default') return mode;
  return since(daemon.version, 26) ? 'bridge' : 'default';
}

function restartPolicy(
  daemon: Daemon,
  policy: Partial<HostConfig['RestartPolicy']> | undefined,
): HostConfig['RestartPolicy'] {
  const name = policy?.Name || (since(daemon.version, 25) ? 'no' : '');
  return { Name: name, MaximumRetryCount: policy?.MaximumRetryCount ?? 0 };
}

function securityOptions(given: Partial<HostConfig>, privileged: boolean): readonly string[] | null {
  if (privileged) return [...(given.SecurityOpt ?? []), 'label=disable'];
  return given.SecurityOpt ?? null;
}

/** The request without what belongs to the host. */
export function splitRequest(request: ContainerCreateRequest): Partial<ContainerConfig> {
  const { HostConfig: _host, NetworkingConfig: _network, ...config } = request;
  return config;
}

/** The runtime in its place among the other fields. */
export function withRuntime(host: HostConfig, runtime: string): HostConfig {
  if (host.Runtime === runtime) return host;
  const entries = Object.entries(host).filter(([name]) => name !== 'Runtime');
  const at = entries.findIndex(([name]) => name === 'ShmSize' || name === 'Sysctls');
  const after = entries[at + 1]?.[0] === 'Sysctls' ? at + 2 : at + 1;
  entries.splice(after, 0, ['Runtime', runtime]);
  return Object.fromEntries(entries) as unknown as HostConfig;
}
