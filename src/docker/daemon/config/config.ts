// Models moby daemon/config/{config,config_linux}.go: what dockerd goes by, from daemon.json, flags and defaults together.
import type { Ulimit } from '../../api/types/container-config.ts';
import type { StringMap } from '../../api/types/wire-values.ts';
import type { Settings } from './settings.ts';

export interface RuntimeConfig {
  readonly path?: string;
  readonly runtimeArgs?: readonly string[];
  readonly runtimeType?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What concerns docker0 alone. */
export interface DefaultBridgeConfig {
  /** The bridge to use instead of docker0; `none` for no default network at all. */
  readonly name: string;
  /** `172.30.0.1/24`: its own address; empty for the first pool that is free. */
  readonly bip: string;
  readonly bip6: string;
  readonly fixedCidr: string;
  readonly fixedCidrV6: string;
  readonly ipv6: boolean;
  readonly mtu: number;
  /** Where published ports are bound: `0.0.0.0`. */
  readonly ip: string;
  readonly icc: boolean;
  readonly gateway: string;
  readonly gatewayV6: string;
}

export interface DaemonConfig {
  /** As Go's struct holds it, by the keys of daemon.json. */
  readonly settings: Settings;
  /** What the file that was read last says, flattened. */
  readonly fileKeys: ReadonlyMap<string, unknown>;

  readonly dataRoot: string;
  readonly execRoot: string;
  readonly pidfile: string;
  readonly group: string;
  readonly hosts: readonly string[];
  readonly tls: boolean;
  readonly tlsVerify: boolean;
  /** Address of the containerd to use; empty for the system's, else one of its own. */
  readonly containerd: string;
  readonly containerdNamespace: string;
  readonly containerdPluginNamespace: string;
  /** The least version of the API that is served. */
  readonly minApiVersion: string;
  readonly metricsAddr: string;

  readonly debug: boolean;
  readonly logLevel: string;
  readonly logFormat: string;
  readonly rawLogs: boolean;
  readonly experimental: boolean;
  readonly labels: readonly string[];
  readonly features: Readonly<Record<string, boolean>>;
  readonly authorizationPlugins: readonly string[];
  readonly rootless: boolean;

  readonly runtimes: Readonly<Record<string, RuntimeConfig>>;
  readonly defaultRuntime: string;
  readonly execOpts: readonly string[];
  readonly cgroupParent: string;
  readonly cgroupnsMode: string;
  readonly ipcMode: string;
  readonly init: boolean;
  readonly initPath: string;
  readonly noNewPrivileges: boolean;
  readonly seccompProfile: string;
  readonly selinuxEnabled: boolean;
  readonly usernsRemap: string;
  /** Bytes. */
  readonly shmSize: number;
  readonly defaultUlimits: Readonly<Record<string, Ulimit>>;
  readonly logDriver: string;
  readonly logOpts: StringMap;
  readonly cdiSpecDirs: readonly string[];

  readonly storageDriver: string;
  readonly storageOpts: readonly string[];

  readonly dns: readonly string[];
  readonly dnsSearch: readonly string[];
  readonly dnsOpts: readonly string[];
  readonly hostGatewayIps: readonly string[];

  readonly bridge: DefaultBridgeConfig;
  readonly addressPools: readonly { readonly base: string; readonly size: number }[];
  readonly defaultNetworkOpts: Readonly<Record<string, StringMap>>;
  readonly iptables: boolean;
  readonly ip6tables: boolean;
  readonly ipForward: boolean;
  readonly ipMasq: boolean;
  readonly userlandProxy: boolean;
  readonly userlandProxyPath: string;

  readonly registryMirrors: readonly string[];
  readonly insecureRegistries: readonly string[];
  readonly maxConcurrentDownloads: number;
  readonly maxConcurrentUploads: number;
  readonly maxDownloadAttempts: number;
  readonly proxies: { readonly http: string; readonly https: string; readonly no: string };

  readonly liveRestore: boolean;
  /** Seconds; below 0 for no end. */
  readonly shutdownTimeout: number;
}

/** The settings with their types; they have been checked. */
export function daemonConfig(
  settings: Settings,
  rest: { readonly minApiVersion: string; readonly fileKeys: ReadonlyMap<string, unknown> },
): DaemonConfig {
  const text = (key: string): string => (settings[key] ?? '') as string;
  const flag = (key: string): boolean => settings[key] === true;
  const number = (key: string): number => (settings[key] ?? 0) as number;
  const list = <T = string>(key: string): readonly T[] => (settings[key] ?? []) as readonly T[];
  const map = <T>(key: string): Readonly<Record<string, T>> => (settings[key] ?? {}) as Readonly<Record<string, T>>;
  return {
    minApiVersion: rest.minApiVersion,
    fileKeys: rest.fileKeys,
    settings,
    dataRoot: text('data-root'),
    execRoot: text('exec-root'),
    pidfile: text('pidfile'),
    group: text('group'),
    hosts: list('hosts'),
    tls: flag('tls'),
    tlsVerify: flag('tlsverify'),
    containerd: text('containerd'),
    containerdNamespace: text('containerd-namespace'),
    containerdPluginNamespace: text('containerd-plugin-namespace'),
    metricsAddr: text('metrics-addr'),
    debug: flag('debug'),
    logLevel: text('log-level'),
    logFormat: text('log-format'),
    rawLogs: flag('raw-logs'),
    experimental: flag('experimental'),
    labels: list('labels'),
    features: map('features'),
    authorizationPlugins: list('authorization-plugins'),
    rootless: flag('rootless'),
    // A null is a runtime of which nothing is said.
    runtimes: Object.fromEntries(
      Object.entries(map<RuntimeConfig | null>('runtimes')).map(([name, runtime]) => [name, runtime ?? {}]),
    ),
    defaultRuntime: text('default-runtime') || 'runc',
    execOpts: list('exec-opts'),
    cgroupParent: text('cgroup-parent'),
    cgroupnsMode: text('default-cgroupns-mode'),
    ipcMode: text('default-ipc-mode'),
    init: flag('init'),
    initPath: text('init-path') || text('default-init') || 'docker-init',
    noNewPrivileges: flag('no-new-privileges'),
    seccompProfile: text('seccomp-profile'),
    selinuxEnabled: flag('selinux-enabled'),
    usernsRemap: text('userns-remap'),
    shmSize: number('default-shm-size'),
    defaultUlimits: map('default-ulimits'),
    logDriver: text('log-driver'),
    logOpts: map('log-opts'),
    cdiSpecDirs: list('cdi-spec-dirs'),
    storageDriver: text('storage-driver'),
    storageOpts: list('storage-opts'),
    dns: list('dns'),
    dnsSearch: list('dns-search'),
    dnsOpts: list('dns-opts'),
    hostGatewayIps: settings['host-gateway-ip'] ? [text('host-gateway-ip')] : list('host-gateway-ips'),
    bridge: {
      name: text('bridge'),
      bip: text('bip'),
      bip6: text('bip6'),
      fixedCidr: text('fixed-cidr'),
      fixedCidrV6: text('fixed-cidr-v6'),
      ipv6: flag('ipv6'),
      mtu: number('mtu') || 1500,
      ip: text('ip'),
      icc: flag('icc'),
      gateway: text('default-gateway'),
      gatewayV6: text('default-gateway-v6'),
    },
    addressPools: list('default-address-pools'),
    defaultNetworkOpts: map('default-network-opts'),
    iptables: flag('iptables'),
    ip6tables: flag('ip6tables'),
    ipForward: flag('ip-forward'),
    ipMasq: flag('ip-masq'),
    userlandProxy: flag('userland-proxy'),
    userlandProxyPath: text('userland-proxy-path'),
    registryMirrors: list('registry-mirrors'),
    insecureRegistries: list('insecure-registries'),
    maxConcurrentDownloads: number('max-concurrent-downloads'),
    maxConcurrentUploads: number('max-concurrent-uploads'),
    maxDownloadAttempts: number('max-download-attempts'),
    proxies: { http: text('http-proxy'), https: text('https-proxy'), no: text('no-proxy') },
    liveRestore: flag('live-restore'),
    shutdownTimeout: number('shutdown-timeout'),
  };
}

/** A configuration of these settings and nothing else, unchecked. */
export const parseConfig = (settings: Settings): DaemonConfig =>
  daemonConfig(settings, { minApiVersion: '', fileKeys: new Map() });
