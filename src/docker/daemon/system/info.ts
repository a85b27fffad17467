// Models moby daemon/info.go and info_unix.go (GET /info).
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import type { InfoResponse, RuntimeInfo } from '../../api/types/system.ts';
import { since } from '../../engine-version.ts';
import type { DaemonConfig } from '../config/config.ts';
import { configuredRuntimes } from '../config/runtimes.ts';
import { discoveredDevices } from '../container/cdi.ts';
import { isRunning } from '../container/state.ts';
import type { Daemon } from '../daemon.ts';
import { driverStatus } from '../storage-paths.ts';
import { proxyInfo, safetyWarnings, securityOptions } from './info-security.ts';
import { readsOne } from './sysinfo.ts';

const NETWORK_DRIVERS = ['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay'];

export async function systemInfo(daemon: Daemon): Promise<InfoResponse> {
  const { host, version, build } = daemon;
  const { profile } = host;
  const config = daemon.config.current;
  const states = [...daemon.containers.values()].map((container) => container.state);
  const paused = states.filter((state) => state.is === 'paused').length;
  const running = states.filter((state) => isRunning(state) || state.is === 'restarting').length - paused;
  const unified = profile.cgroupVersion === 2;
  const bridgeFilter = bridgeFilterOf(daemon);
  const discovered = await discoveredDevices(daemon);
  return {
    ID: daemon.id,
    Containers: states.length,
    ContainersRunning: running,
    ContainersPaused: paused,
    ContainersStopped: states.length - running - paused,
    Images: daemon.containerd.images.list().length,
    Driver: daemon.storageDriver.current,
    DriverStatus: driverStatus(daemon, since(version, 23)),
    Plugins: { Volume: ['local'], Network: NETWORK_DRIVERS, Authorization: null, Log: logDrivers(daemon) },
    MemoryLimit: true,
    SwapLimit: true,
    ...(!since(version, 23) && { KernelMemory: !unified }),
    ...(!unified && { KernelMemoryTCP: true }),
    CpuCfsPeriod: true,
    CpuCfsQuota: true,
    CPUShares: true,
    CPUSet: true,
    PidsLimit: true,
    IPv4Forwarding: readsOne(daemon, '/proc/sys/net/ipv4/ip_forward'),
    ...(!since(version, 28) && bridgeFilter),
    Debug: config.debug,
    NFd: 24 + states.length * 4,
    OomKillDisable: !unified,
    NGoroutines: 40 + states.length * 8,
    SystemTime: rfc3339Nano(daemon.stamp()),
    LoggingDriver: config.logDriver,
    CgroupDriver: cgroupDriver(daemon, config),
    CgroupVersion: String(profile.cgroupVersion),
    NEventsListener: 0,
    KernelVersion: profile.kernel.release,
    OperatingSystem: profile.os.prettyName,
    OSVersion: profile.os.versionId,
    OSType: 'linux',
    Architecture: profile.arch === 'arm64' ? 'aarch64' : 'x86_64',
    IndexServerAddress: 'https://index.docker.io/v1/',
    RegistryConfig: registryConfig(daemon, config),
    NCPU: profile.cpus,
    MemTotal: profile.memory,
    GenericResources: null,
    DockerRootDir: daemon.dataRoot,
    ...proxyInfo(daemon, config),
    Name: profile.hostname,
    Labels: config.labels,
    ExperimentalBuild: config.experimental,
    ServerVersion: build.version,
    Runtimes: runtimes(daemon, config),
    DefaultRuntime: daemon.runtimes.current.default,
    Swarm: {
      NodeID: '',
      NodeAddr: '',
      LocalNodeState: 'inactive',
      ControlAvailable: false,
      Error: '',
      RemoteManagers: null,
    },
    LiveRestoreEnabled: config.liveRestore,
    Isolation: '',
    InitBinary: config.initPath,
    ContainerdCommit: commit(daemon, build.containerd.commit),
    RuncCommit: commit(daemon, build.runc.commit),
    InitCommit: commit(daemon, build.init.commit),
    SecurityOptions: securityOptions(daemon, config),
    ...(config.addressPools.length > 0 && {
      DefaultAddressPools: config.addressPools.map(({ base, size }) => ({ Base: base, Size: size })),
    }),
    ...(build.platform !== '' && !since(version, 25) && { ProductLicense: 'Community Engine' }),
    ...(since(version, 28) && { FirewallBackend: { Driver: 'iptables' } }),
    ...(since(version, 25) && { CDISpecDirs: config.cdiSpecDirs }),
    ...(discovered.devices.length > 0 && { DiscoveredDevices: discovered.devices }),
    ...(since(version, 27) && {
      Containerd: {
        Address: config.containerd || '/run/containerd/containerd.sock',
        Namespaces: { Containers: config.containerdNamespace, Plugins: config.containerdPluginNamespace },
      },
    }),
    Warnings: warnings(daemon, bridgeFilter, [...safetyWarnings(daemon, config), ...discovered.warnings]),
  };
}

function logDrivers({ version }: Daemon): readonly string[] {
  const gone = [...(since(version, 24) ? ['logentries'] : []), ...(since(version, 28) ? ['gcplogs'] : [])];
  const all = [
    'awslogs',
    'fluentd',
    'gcplogs',
    'gelf',
    'journald',
    'json-file',
    'local',
    'logentries',
    'splunk',
    'syslog',
  ];
  return all.filter((driver) => !gone.includes(driver));
}

/** `native.cgroupdriver` of exec-opts, else the host's own. */
function cgroupDriver(daemon: Daemon, { execOpts }: DaemonConfig): string {
  const option = execOpts.find((candidate) => candidate.startsWith('native.cgroupdriver='));
  return option?.slice('native.cgroupdriver='.length) ?? daemon.host.profile.cgroupDriver;
}

function registryConfig(
  { version }: Daemon,
  { registryMirrors, insecureRegistries }: DaemonConfig,
): InfoResponse['RegistryConfig'] {
  const early = !since(version, 23);
  const mirrors = registryMirrors.map((mirror) => (mirror.endsWith('/') ? mirror : `${mirror}/`));
  const hosts = insecureRegistries.filter((entry) => !entry.includes('/'));
  const cidrs = insecureRegistries.filter((entry) => entry.includes('/'));
  const index = (Name: string, Mirrors: readonly string[], own: boolean) =>
    since(version, 28) ? { Mirrors, Name, Official: own, Secure: own } : { Name, Mirrors, Secure: own, Official: own };
  const indexes = Object.fromEntries([
    ['docker.io', index('docker.io', mirrors, true)],
    ...hosts.map((name) => [name, index(name, [], false)]),
  ]);
  const forbidden = early ? [] : null;
  return {
    ...(!since(version, 28) && {
      AllowNondistributableArtifactsCIDRs: forbidden,
      AllowNondistributableArtifactsHostnames: forbidden,
    }),
    ...(since(version, 28) && { IndexConfigs: indexes }),
    InsecureRegistryCIDRs: [...cidrs, ...(since(version, 28) ? ['::1/128'] : []), '127.0.0.0/8'],
    IndexConfigs: indexes,
    Mirrors: mirrors.length > 0 || early ? mirrors : null,
  };
}

function runtimes(daemon: Daemon, config: DaemonConfig): Record<string, RuntimeInfo> {
  const configured = configuredRuntimes(config, daemon.version);
  return Object.fromEntries(
    Object.entries(configured)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { path, runtimeArgs }]) => {
        const features = daemon.runtimes.features.get(name);
        return [
          name,
          {
            ...(path && { path }),
            ...(runtimeArgs && runtimeArgs.length > 0 && { runtimeArgs }),
            ...(features !== undefined && { status: { 'org.opencontainers.runtime-spec.features': features } }),
          },
        ];
      }),
  );
}

const commit = (daemon: Daemon, id: string) => (since(daemon.version, 28) ? { ID: id } : { ID: id, Expected: id });

/** Whether frames between the ports of one bridge pass iptables and ip6tables. Without br_netfilter neither do. */
const bridgeFilterOf = (daemon: Daemon) => ({
  BridgeNfIptables: readsOne(daemon, '/proc/sys/net/bridge/bridge-nf-call-iptables'),
  BridgeNfIp6tables: readsOne(daemon, '/proc/sys/net/bridge/bridge-nf-call-ip6tables'),
});
type BridgeFilter = ReturnType<typeof bridgeFilterOf>;

function warnings(daemon: Daemon, bridgeFilter: BridgeFilter, more: readonly string[]): readonly string[] | null {
  const all = [...more];
  if (!readsOne(daemon, '/proc/sys/net/ipv4/ip_forward')) all.push('WARNING: IPv4 forwarding is disabled');
  if (!since(daemon.version, 28)) {
    if (!bridgeFilter.BridgeNfIptables) all.push('WARNING: bridge-nf-call-iptables is disabled');
    if (!bridgeFilter.BridgeNfIp6tables) all.push('WARNING: bridge-nf-call-ip6tables is disabled');
  }
  return all.length > 0 ? all : null;
}
