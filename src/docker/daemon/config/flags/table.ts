// Models moby cmd/dockerd/{config,config_unix,options,docker}.go (v20.10.24, v26.1.5, v27.3.1, v28.5.2): dockerd's flags.
import { type EngineVersion, since } from '../../../engine-version.ts';
import type { FlagKind } from './kinds.ts';

/** A text, or those that it has been, each with the major version that brought it. */
type Text = string | readonly (readonly [from: number, text: string])[];

interface FlagRow {
  readonly name: string;
  readonly short?: string;
  readonly kind: FlagKind | readonly (readonly [from: number, kind: FlagKind])[];
  readonly usage: Text;
  /** As pflag shows it: `(default 15)`; empty for none. */
  readonly shown?: Text;
  /** What daemon.json calls it, for flags that know (moby's NamedOption). */
  readonly option?: string;
  /** The field of Config that it sets, where that is neither `option` nor the name; empty for none. */
  readonly sets?: string;
  readonly from?: number;
  readonly until?: number;
  readonly hidden?: true;
  /** What is said when it is used, from a major version on; it is hidden then. */
  readonly deprecated?: readonly [from: number, text: string];
}

/** A flag of one version. */
export interface DockerdFlag {
  readonly name: string;
  readonly short: string | undefined;
  readonly kind: FlagKind;
  readonly usage: string;
  readonly shown: string;
  readonly option: string | undefined;
  readonly sets: string;
  readonly hidden: boolean;
  readonly deprecated: string | undefined;
}

const GATEWAY = "that the special 'host-gateway' string in --add-host resolves to. Defaults to the IP address";
const REALTIME = 'microseconds for the parent cgroup for all containers';
const CGROUP1 = ' (not supported with cgroups v2)';
const CLASSIC = 'Swarm classic is deprecated. Please use Swarm-mode (docker swarm init)';

const bool = (name: string, usage: Text, rest: Partial<FlagRow> = {}): FlagRow => ({
  name,
  kind: 'bool',
  usage,
  ...rest,
});
const string = (name: string, usage: Text, rest: Partial<FlagRow> = {}): FlagRow => ({
  name,
  kind: 'string',
  usage,
  ...rest,
});
const int = (name: string, usage: Text, rest: Partial<FlagRow> = {}): FlagRow => ({
  name,
  kind: 'int',
  usage,
  ...rest,
});
const list = (name: string, option: string, usage: Text, rest: Partial<FlagRow> = {}): FlagRow => ({
  name,
  option,
  kind: 'list',
  usage,
  ...rest,
});

const ROWS: readonly FlagRow[] = [
  {
    name: 'add-runtime',
    option: 'runtimes',
    kind: 'runtime',
    usage: 'Register an additional OCI compatible runtime',
    shown: '[]',
  },
  bool('allow-direct-routing', 'Allow remote access to published ports on container IP addresses', { from: 28 }),
  list(
    'allow-nondistributable-artifacts',
    'allow-nondistributable-artifacts',
    'Allow push of nondistributable artifacts to registry',
    {
      kind: 'index',
      deprecated: [28, 'Pushing nondistributable artifacts is now enabled by default. '],
    },
  ),
  string('api-cors-header', 'Set CORS headers in the Engine API', {
    deprecated: [
      27,
      'accessing Docker API through a browser is insecure; use a reverse proxy if you need CORS headers',
    ],
  }),
  list('authorization-plugin', 'authorization-plugins', 'Authorization plugins to load'),
  string('bip', [
    [0, 'Specify network bridge IP'],
    [28, 'IPv4 address for the default bridge'],
  ]),
  string('bip6', 'IPv6 address for the default bridge', { from: 28 }),
  string('bridge', 'Attach containers to a network bridge', { short: 'b' }),
  list('cdi-spec-dir', 'cdi-spec-dirs', 'CDI specification directories to use', { from: 25 }),
  string('cgroup-parent', 'Set parent cgroup for all containers'),
  string('cluster-advertise', 'Address or interface name to advertise', { until: 23, deprecated: [20, CLASSIC] }),
  string('cluster-store', 'URL of the distributed storage backend', { until: 23, deprecated: [20, CLASSIC] }),
  {
    name: 'cluster-store-opt',
    option: 'cluster-store-opts',
    kind: 'map',
    usage: 'Set cluster store options',
    until: 23,
    deprecated: [20, CLASSIC],
  },
  string('config-file', 'Daemon configuration file', { shown: '"/etc/docker/daemon.json"', sets: '' }),
  string('containerd', 'containerd grpc address'),
  string('containerd-namespace', 'Containerd namespace to use', { shown: '"moby"' }),
  string('containerd-plugins-namespace', 'Containerd namespace to use for plugins', {
    shown: '"plugins.moby"',
    sets: 'containerd-plugin-namespace',
  }),
  {
    name: 'cpu-rt-period',
    kind: 'int64',
    usage: [
      [0, `Limit the CPU real-time period in ${REALTIME}`],
      [23, `Limit the CPU real-time period in ${REALTIME}${CGROUP1}`],
    ],
    shown: '',
  },
  {
    name: 'cpu-rt-runtime',
    kind: 'int64',
    usage: [
      [0, `Limit the CPU real-time runtime in ${REALTIME}`],
      [23, `Limit the CPU real-time runtime in ${REALTIME}${CGROUP1}`],
    ],
    shown: '',
  },
  bool('cri-containerd', 'start containerd with cri'),
  string('data-root', 'Root directory of persistent Docker state', { shown: '"/var/lib/docker"' }),
  bool('debug', 'Enable debug mode', { short: 'D' }),
  {
    name: 'default-address-pool',
    option: 'default-address-pools',
    kind: 'pools',
    usage: 'Default address pools for node specific local networks',
  },
  string('default-cgroupns-mode', 'Default mode for containers cgroup namespace ("host" | "private")', {
    shown: '"{cgroupns}"',
  }),
  {
    name: 'default-gateway',
    kind: 'ip',
    usage: [
      [0, 'Container default gateway IPv4 address'],
      [28, 'Default gateway IPv4 address for the default bridge network'],
    ],
  },
  {
    name: 'default-gateway-v6',
    kind: 'ip',
    usage: [
      [0, 'Container default gateway IPv6 address'],
      [28, 'Default gateway IPv6 address for the default bridge network'],
    ],
  },
  string('default-ipc-mode', 'Default mode for containers ipc ("shareable" | "private")', { shown: '"private"' }),
  {
    name: 'default-network-opt',
    option: 'default-network-opts',
    kind: 'mapmap',
    usage: 'Default network options',
    shown: 'map[]',
    from: 24,
  },
  string('default-runtime', 'Default OCI runtime for containers', { shown: '"runc"' }),
  { name: 'default-shm-size', kind: 'bytes', usage: 'Default shm size for containers', shown: '64MiB' },
  {
    name: 'default-ulimit',
    option: 'default-ulimits',
    kind: 'ulimit',
    usage: 'Default ulimits for containers',
    shown: '[]',
  },
  {
    name: 'dns',
    kind: [
      [0, 'ip-words'],
      [26, 'ips'],
    ],
    usage: 'DNS server to use',
    shown: [
      [0, ''],
      [26, '[]'],
    ],
  },
  list('dns-opt', 'dns-opts', 'DNS options to use'),
  { name: 'dns-search', kind: 'domains', usage: 'DNS search domains to use' },
  list('exec-opt', 'exec-opts', 'Runtime execution options'),
  string('exec-root', 'Root directory for execution state files', { shown: '"/var/run/docker"' }),
  bool('experimental', 'Enable experimental features'),
  { name: 'feature', option: 'features', kind: 'set', usage: 'Enable feature in the daemon', shown: 'map[]', from: 27 },
  string('fixed-cidr', [
    [0, 'IPv4 subnet for fixed IPs'],
    [28, 'IPv4 subnet for the default bridge network'],
  ]),
  string('fixed-cidr-v6', [
    [0, 'IPv6 subnet for fixed IPs'],
    [28, 'IPv6 subnet for the default bridge network'],
  ]),
  string('graph', 'Root of the Docker runtime', { short: 'g', sets: 'data-root', hidden: true, until: 23 }),
  string('group', 'Group for the unix socket', { short: 'G', shown: '"docker"' }),
  bool('help', 'Print usage', { sets: '' }),
  { name: 'host', short: 'H', option: 'hosts', kind: 'hosts', usage: 'Daemon socket(s) to connect to' },
  {
    name: 'host-gateway-ip',
    kind: 'ip',
    usage: `IP address ${GATEWAY} of the default bridge`,
    until: 28,
  },
  {
    name: 'host-gateway-ip',
    option: 'host-gateway-ips',
    kind: 'addresses',
    usage: `IP addresses ${GATEWAY}es of the default bridge`,
    from: 28,
  },
  string('http-proxy', 'HTTP proxy URL to use for outgoing traffic', { from: 23 }),
  string('https-proxy', 'HTTPS proxy URL to use for outgoing traffic', { from: 23 }),
  bool(
    'icc',
    [
      [0, 'Enable inter-container communication'],
      [28, 'Enable inter-container communication for the default bridge network'],
    ],
    { shown: 'true' },
  ),
  bool('init', 'Run an init in the container to forward signals and reap processes'),
  string('init-path', 'Path to the docker-init binary'),
  list('insecure-registry', 'insecure-registries', 'Enable insecure registry communication', { kind: 'index' }),
  {
    name: 'ip',
    kind: 'ip',
    usage: [
      [0, 'Default IP when binding container ports'],
      [28, 'Host IP for port publishing from the default bridge network'],
    ],
    shown: '0.0.0.0',
  },
  bool(
    'ip-forward',
    [
      [0, 'Enable net.ipv4.ip_forward'],
      [28, 'Enable IP forwarding in system configuration'],
    ],
    { shown: 'true' },
  ),
  bool('ip-forward-no-drop', 'Do not set the filter-FORWARD policy to DROP when enabling IP forwarding', { from: 28 }),
  bool(
    'ip-masq',
    [
      [0, 'Enable IP masquerading'],
      [28, 'Enable IP masquerading for the default bridge network'],
    ],
    { shown: 'true' },
  ),
  bool(
    'ip6tables',
    [
      [0, 'Enable addition of ip6tables rules'],
      [23, 'Enable addition of ip6tables rules (experimental)'],
      [27, 'Enable addition of ip6tables rules'],
    ],
    {
      shown: [
        [0, ''],
        [27, 'true'],
      ],
    },
  ),
  bool('iptables', 'Enable addition of iptables rules', { shown: 'true' }),
  bool('ipv6', [
    [0, 'Enable IPv6 networking'],
    [28, 'Enable IPv6 networking for the default bridge network'],
  ]),
  list('label', 'labels', 'Set key=value labels to the daemon', { kind: 'labels' }),
  bool('live-restore', 'Enable live restore of docker when containers are still running'),
  string('log-driver', 'Default driver for container logs', { shown: '"json-file"' }),
  string('log-format', 'Set the logging format ("text"|"json")', { shown: '"text"', from: 25 }),
  string('log-level', 'Set the logging level ("debug"|"info"|"warn"|"error"|"fatal")', { short: 'l', shown: '"info"' }),
  {
    name: 'log-opt',
    option: 'log-opts',
    kind: 'map',
    usage: 'Default log driver options for containers',
    shown: 'map[]',
  },
  int(
    'max-concurrent-downloads',
    [
      [0, 'Set the max concurrent downloads for each pull'],
      [23, 'Set the max concurrent downloads'],
    ],
    { shown: '3' },
  ),
  int(
    'max-concurrent-uploads',
    [
      [0, 'Set the max concurrent uploads for each push'],
      [23, 'Set the max concurrent uploads'],
    ],
    { shown: '5' },
  ),
  int('max-download-attempts', 'Set the max download attempts for each pull', { shown: '5' }),
  string('metrics-addr', 'Set default address and port to serve the metrics api on'),
  int(
    'mtu',
    [
      [0, 'Set the containers network MTU'],
      [23, 'Set the MTU for the default "bridge" network'],
    ],
    {
      shown: [
        [0, ''],
        [23, '1500'],
      ],
    },
  ),
  int('network-control-plane-mtu', 'Network Control plane MTU', { shown: '1500' }),
  int('network-diagnostic-port', 'TCP port number of the network diagnostic server', { hidden: true }),
  bool('no-new-privileges', 'Set no-new-privileges by default for new containers'),
  string('no-proxy', 'Comma-separated list of hosts or IP addresses for which the proxy is skipped', { from: 23 }),
  list('node-generic-resource', 'node-generic-resources', 'Advertise user-defined resource', { kind: 'resources' }),
  int('oom-score-adjust', 'Set the oom_score_adj for the daemon', { until: 25 }),
  string('pidfile', 'Path to use for daemon PID file', { short: 'p', shown: '"/var/run/docker.pid"' }),
  bool('raw-logs', 'Full timestamps without ANSI coloring'),
  list('registry-mirror', 'registry-mirrors', 'Preferred Docker registry mirror', { kind: 'mirrors' }),
  bool('restart', '--restart on the daemon has been deprecated in favor of --restart policies on docker run', {
    short: 'r',
    shown: 'true',
    sets: '',
    deprecated: [0, 'Please use a restart policy on docker run'],
  }),
  bool('rootless', 'Enable rootless mode; typically used with RootlessKit'),
  string(
    'seccomp-profile',
    [
      [0, 'Path to seccomp profile'],
      [23, 'Path to seccomp profile. Set to "unconfined" to disable the default seccomp profile'],
    ],
    {
      shown: [
        [0, ''],
        [23, '"builtin"'],
      ],
    },
  ),
  bool('selinux-enabled', 'Enable selinux support'),
  int('shutdown-timeout', 'Set the default shutdown timeout', { shown: '15' }),
  string('storage-driver', 'Storage driver to use', { short: 's' }),
  list('storage-opt', 'storage-opts', 'Storage driver options'),
  string('swarm-default-advertise-addr', 'Set default address or interface for swarm advertised address'),
  bool('tls', 'Use TLS; implied by --tlsverify'),
  string('tlscacert', 'Trust certs signed only by this CA', { shown: '"{certs}/ca.pem"' }),
  string('tlscert', 'Path to TLS certificate file', { shown: '"{certs}/cert.pem"' }),
  string('tlskey', 'Path to TLS key file', { shown: '"{certs}/key.pem"' }),
  bool('tlsverify', 'Use TLS and verify the remote'),
  bool('userland-proxy', 'Use userland proxy for loopback traffic', { shown: 'true' }),
  string('userland-proxy-path', 'Path to the userland proxy binary', {
    shown: [
      [0, ''],
      [23, '"{proxy}"'],
    ],
  }),
  string('userns-remap', 'User/Group setting for user namespaces'),
  bool('validate', 'Validate daemon configuration and exit', { from: 23, sets: '' }),
  bool('version', 'Print version information and quit', { short: 'v', sets: '' }),
];

/** The flags of an engine, by name. */
export function dockerdFlags(version: EngineVersion): readonly DockerdFlag[] {
  return ROWS.filter(
    ({ from = 0, until = Number.POSITIVE_INFINITY }) => version.major >= from && version.major < until,
  ).map((row) => {
    const gone = row.deprecated && since(version, row.deprecated[0]) ? row.deprecated[1] : undefined;
    return {
      name: row.name,
      short: row.short,
      kind: typeof row.kind === 'string' ? row.kind : (latest(row.kind, version) ?? 'string'),
      usage: textOf(row.usage, version),
      shown: textOf(row.shown ?? '', version),
      option: row.option,
      sets: row.sets ?? row.option ?? row.name,
      hidden: row.hidden === true || gone !== undefined,
      deprecated: gone,
    };
  });
}

const textOf = (text: Text, version: EngineVersion): string =>
  typeof text === 'string' ? text : (latest(text, version) ?? '');

const latest = <T>(choices: readonly (readonly [number, T])[], version: EngineVersion): T | undefined =>
  choices.findLast(([from]) => since(version, from))?.[1];
