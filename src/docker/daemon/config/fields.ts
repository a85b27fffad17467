// Models moby daemon/config/{config,config_linux,builder}.go: the Config struct, in its order, with its types.
import { ramInBytes, SizeError } from '../../../base/sizes.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { ANY, BOOL, type GoField, type GoType, INT, INT64, listOf, mapOf, STRING, UINT32 } from './json/types.ts';
import { isIp } from './values.ts';

interface Row extends GoField {
  /** Engines that have it: from a major version on, until before another. */
  readonly from?: number;
  readonly until?: number;
  /** Written although it is empty: it has no `omitempty`. */
  readonly always?: true;
}

const IP: GoType = {
  is: 'text',
  name: 'net.IP',
  check: (text) => (text === '' || isIp(text) ? undefined : `invalid IP address: ${text}`),
};

const ADDRESS: GoType = {
  is: 'text',
  name: 'netip.Addr',
  check: (text) => (text === '' || isIp(text) ? undefined : `ParseAddr(${JSON.stringify(text)}): unable to parse IP`),
};

/** Models opts.MemBytes: what is written without its first and last character; a bare number is none. */
const BYTES: GoType = {
  is: 'raw',
  name: 'opts.MemBytes',
  check: (written) => {
    if (written.length <= 2 || !written.startsWith('"')) return `invalid size: ${JSON.stringify(written)}`;
    try {
      ramInBytes(written.slice(1, -1));
    } catch (error) {
      if (error instanceof SizeError) return error.message;
      throw error;
    }
    return undefined;
  },
};

const PREFIX: GoType = {
  is: 'text',
  name: 'netip.Prefix',
  check: (text) => (text.includes('/') ? undefined : `netip.ParsePrefix(${JSON.stringify(text)}): no '/'`),
};

const pools = (version: EngineVersion): GoType => ({
  is: 'own',
  as: {
    is: 'list',
    pointer: true,
    of: {
      is: 'struct',
      name: 'ipamutils.NetworkToSplit',
      fields: [
        { key: 'base', type: since(version, 27) ? PREFIX : STRING },
        { key: 'size', type: INT },
      ],
    },
  },
});

const runtimes = (version: EngineVersion): GoType =>
  mapOf({
    is: 'struct',
    name: since(version, 25) ? 'system.Runtime' : 'types.Runtime',
    fields: [
      { key: 'path', type: STRING },
      { key: 'runtimeArgs', type: listOf(STRING) },
      { key: 'runtimeType', type: STRING },
      { key: 'options', type: mapOf(ANY) },
    ],
  });

const ULIMITS: GoType = {
  is: 'map',
  pointer: true,
  of: {
    is: 'struct',
    name: 'units.Ulimit',
    fields: [
      { key: 'Name', type: STRING },
      { key: 'Hard', type: INT64 },
      { key: 'Soft', type: INT64 },
    ],
  },
};

const BUILDER_GC: GoType = {
  is: 'struct',
  name: 'config.BuilderGCConfig',
  fields: [
    { key: 'enabled', name: 'Enabled', type: BOOL },
    { key: 'defaultKeepStorage', name: 'DefaultKeepStorage', type: STRING },
    { key: 'policy', name: 'Policy', type: listOf(ANY) },
  ],
};

const builder = (version: EngineVersion): GoType => ({
  is: 'struct',
  name: 'config.BuilderConfig',
  fields: [
    { key: 'gc', name: 'GC', type: since(version, 28) ? { is: 'own', as: BUILDER_GC } : BUILDER_GC },
    { key: 'entitlements', name: 'Entitlements', type: ANY },
  ],
});

const PROXIES: GoType = {
  is: 'struct',
  name: 'config.Proxies',
  fields: ['http-proxy', 'https-proxy', 'no-proxy'].map((key) => ({ key, type: STRING })),
};

const COMMON = ['CommonConfig'];
const TLS = [...COMMON, 'TLSOptions'];
const DNS = [...COMMON, 'DNSConfig'];
const LOG = [...COMMON, 'LogConfig'];
const BRIDGE = [...COMMON, 'BridgeConfig'];
const DEFAULT_BRIDGE = [...BRIDGE, 'DefaultBridgeConfig'];
const COMMON_BRIDGE = [...DEFAULT_BRIDGE, 'commonBridgeConfig'];
const NETWORK = [...COMMON, 'NetworkConfig'];
const REGISTRY = [...COMMON, 'ServiceOptions'];

const rows = (version: EngineVersion): readonly Row[] => [
  { key: 'authorization-plugins', type: listOf(STRING), within: COMMON },
  { key: 'exec-opts', type: listOf(STRING), within: COMMON },
  { key: 'storage-driver', type: STRING, within: COMMON },
  { key: 'storage-opts', type: listOf(STRING), within: COMMON },
  { key: 'labels', type: listOf(STRING), within: COMMON },
  { key: 'mtu', type: INT, within: COMMON, until: 23 },
  { key: 'network-diagnostic-port', type: INT, within: COMMON },
  { key: 'pidfile', type: STRING, within: COMMON },
  { key: 'raw-logs', type: BOOL, within: COMMON },
  { key: 'graph', type: STRING, within: COMMON, until: 23 },
  { key: 'data-root', type: STRING, within: COMMON },
  { key: 'exec-root', type: STRING, within: COMMON },
  { key: 'group', type: STRING, within: COMMON },
  { key: 'api-cors-header', type: STRING, within: COMMON },
  { key: 'deprecated-key-path', type: STRING, within: COMMON, until: 24 },
  { key: 'proxies', type: PROXIES, within: COMMON, from: 28, always: true },
  { key: 'live-restore', type: BOOL, within: COMMON },
  { key: 'cluster-store', type: STRING, within: COMMON, until: 23 },
  { key: 'cluster-store-opts', type: mapOf(STRING), within: COMMON, until: 23 },
  { key: 'cluster-advertise', type: STRING, within: COMMON, until: 23 },
  { key: 'max-concurrent-downloads', type: INT, within: COMMON },
  { key: 'max-concurrent-uploads', type: INT, within: COMMON },
  { key: 'max-download-attempts', type: INT, within: COMMON },
  { key: 'shutdown-timeout', type: INT, within: COMMON },
  { key: 'debug', type: BOOL, within: COMMON },
  { key: 'hosts', type: listOf(STRING), within: COMMON },
  { key: 'log-level', type: STRING, within: COMMON },
  { key: 'log-format', type: STRING, within: COMMON, from: 25 },
  { key: 'tls', type: BOOL, within: COMMON },
  { key: 'tlsverify', type: BOOL, within: COMMON },
  { key: 'tlscacert', type: STRING, within: TLS },
  { key: 'tlscert', type: STRING, within: TLS },
  { key: 'tlskey', type: STRING, within: TLS },
  { key: 'swarm-default-advertise-addr', type: STRING, within: COMMON, always: true },
  { key: 'swarm-raft-heartbeat-tick', type: UINT32, within: COMMON, always: true },
  { key: 'swarm-raft-election-tick', type: UINT32, within: COMMON, always: true },
  { key: 'metrics-addr', type: STRING, within: COMMON, always: true },
  { key: 'dns', type: listOf(since(version, 26) ? IP : STRING), within: DNS },
  { key: 'dns-opts', type: listOf(STRING), within: DNS },
  { key: 'dns-search', type: listOf(STRING), within: DNS },
  { key: 'host-gateway-ip', type: IP, within: DNS },
  { key: 'host-gateway-ips', type: listOf(ADDRESS), within: DNS, from: 28 },
  { key: 'log-driver', type: STRING, within: LOG },
  { key: 'log-opts', type: mapOf(STRING), within: LOG },
  { key: 'bridge', type: STRING, within: COMMON_BRIDGE },
  { key: 'fixed-cidr', type: STRING, within: COMMON_BRIDGE },
  { key: 'ipv6', type: BOOL, within: DEFAULT_BRIDGE, from: 23 },
  { key: 'fixed-cidr-v6', type: STRING, within: DEFAULT_BRIDGE, from: 23 },
  { key: 'mtu', type: INT, within: DEFAULT_BRIDGE, from: 23 },
  { key: 'ip', type: IP, within: DEFAULT_BRIDGE },
  { key: 'bip', type: STRING, within: DEFAULT_BRIDGE },
  { key: 'bip6', type: STRING, within: DEFAULT_BRIDGE, from: 28 },
  { key: 'default-gateway', type: IP, within: DEFAULT_BRIDGE },
  { key: 'default-gateway-v6', type: IP, within: DEFAULT_BRIDGE },
  { key: 'icc', type: BOOL, within: DEFAULT_BRIDGE },
  { key: 'ipv6', type: BOOL, within: BRIDGE, until: 23 },
  { key: 'iptables', type: BOOL, within: BRIDGE },
  { key: 'ip6tables', type: BOOL, within: BRIDGE },
  { key: 'ip-forward', type: BOOL, within: BRIDGE },
  { key: 'ip-forward-no-drop', type: BOOL, within: BRIDGE, from: 28 },
  { key: 'ip-masq', type: BOOL, within: BRIDGE },
  { key: 'userland-proxy', type: BOOL, within: BRIDGE },
  { key: 'userland-proxy-path', type: STRING, within: BRIDGE },
  { key: 'fixed-cidr-v6', type: STRING, within: BRIDGE, until: 23 },
  { key: 'allow-direct-routing', type: BOOL, within: BRIDGE, from: 28 },
  { key: 'default-address-pools', type: pools(version), within: NETWORK, always: true },
  { key: 'network-control-plane-mtu', type: INT, within: NETWORK },
  { key: 'default-network-opts', type: mapOf(mapOf(STRING)), within: NETWORK, from: 24 },
  { key: 'allow-nondistributable-artifacts', type: listOf(STRING), within: REGISTRY, until: 28 },
  { key: 'registry-mirrors', type: listOf(STRING), within: REGISTRY },
  { key: 'insecure-registries', type: listOf(STRING), within: REGISTRY },
  { key: 'experimental', type: BOOL, within: COMMON, always: true },
  { key: 'node-generic-resources', type: listOf(STRING), within: COMMON },
  { key: 'containerd', type: STRING, within: COMMON },
  { key: 'cri-containerd', type: BOOL, within: COMMON },
  { key: 'features', type: mapOf(BOOL), within: COMMON },
  { key: 'builder', type: builder(version), within: COMMON, always: true },
  { key: 'containerd-namespace', type: STRING, within: COMMON },
  { key: 'containerd-plugin-namespace', type: STRING, within: COMMON },
  { key: 'default-runtime', type: STRING, within: COMMON, from: 23 },
  { key: 'cdi-spec-dirs', type: listOf(STRING), within: COMMON, from: 25 },
  { key: 'runtimes', type: runtimes(version) },
  { key: 'default-runtime', type: STRING, until: 23 },
  { key: 'default-init', type: STRING },
  { key: 'cgroup-parent', type: STRING },
  { key: 'selinux-enabled', type: BOOL },
  { key: 'userns-remap', type: STRING },
  { key: 'default-ulimits', type: ULIMITS },
  { key: 'cpu-rt-period', type: INT64 },
  { key: 'cpu-rt-runtime', type: INT64 },
  { key: 'oom-score-adjust', type: INT, until: 24 },
  { key: 'init', type: BOOL },
  { key: 'init-path', type: STRING },
  { key: 'seccomp-profile', type: STRING },
  { key: 'default-shm-size', type: BYTES },
  { key: 'no-new-privileges', type: BOOL },
  { key: 'default-ipc-mode', type: STRING },
  { key: 'default-cgroupns-mode', type: STRING },
  { key: 'resolv-conf', type: STRING },
  { key: 'rootless', type: BOOL },
  { key: 'proxies', type: PROXIES, within: COMMON, from: 23, until: 28, always: true },
];

/** The fields of an engine's Config, in the order in which it is written as JSON. */
export const configFields = (version: EngineVersion): readonly Row[] =>
  rows(version).filter(
    ({ from = 0, until = Number.POSITIVE_INFINITY }) => since(version, from) && version.major < until,
  );

/** The struct that daemon.json is read into. */
export const configStruct = (version: EngineVersion): GoType & { readonly is: 'struct' } => ({
  is: 'struct',
  name: 'config.Config',
  fields: configFields(version),
});
