// Models moby daemon/config/config.go: what /etc/docker/daemon.json may say, with the defaults of dockerd's flags.
import { isErrno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import type { Ulimit } from '../../api/types/container-config.ts';
import type { StringMap } from '../../api/types/wire-values.ts';

export const CONFIG_FILE = '/etc/docker/daemon.json';

export interface RuntimeConfig {
  readonly path?: string;
  readonly runtimeArgs?: readonly string[];
  readonly runtimeType?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface DaemonConfig {
  readonly runtimes: Readonly<Record<string, RuntimeConfig>>;
  readonly defaultRuntime: string;
  readonly logDriver: string;
  readonly logOpts: StringMap;
  readonly dns: readonly string[];
  readonly dnsSearch: readonly string[];
  readonly dnsOpts: readonly string[];
  readonly labels: readonly string[];
  readonly registryMirrors: readonly string[];
  readonly insecureRegistries: readonly string[];
  readonly defaultUlimits: Readonly<Record<string, Ulimit>>;
  readonly addressPools: readonly { readonly base: string; readonly size: number }[];
  readonly execOpts: readonly string[];
  /** Bytes. */
  readonly shmSize: number;
  readonly shutdownTimeout: number;
  readonly maxConcurrentDownloads: number;
  readonly liveRestore: boolean;
  readonly init: boolean;
  readonly debug: boolean;
  readonly experimental: boolean;
  readonly bip: string;
}

/** Every directive that dockerd knows; others stop it from starting. */
const DIRECTIVES = new Set(
  `allow-direct-routing allow-nondistributable-artifacts api-cors-header authorization-plugins bip bip6 bridge builder
  cdi-spec-dirs cgroup-parent config-file containerd containerd-namespace containerd-plugins-namespace
  containerd-plugin-namespace cpu-rt-period cpu-rt-runtime data-root debug default-address-pools default-cgroupns-mode
  default-gateway default-gateway-v6 default-ipc-mode default-network-opts default-runtime default-shm-size
  default-ulimits dns dns-opts dns-search exec-opts exec-root experimental features firewall-backend fixed-cidr
  fixed-cidr-v6 graph group hosts host-gateway-ip host-gateway-ips http-proxy https-proxy icc init init-path
  insecure-registries ip ip-forward ip-forward-no-drop ip-masq ip6tables iptables ipv6 labels live-restore
  log-driver log-format log-level log-opts max-concurrent-downloads max-concurrent-uploads max-download-attempts
  metrics-addr mtu network-control-plane-mtu network-diagnostic-port no-new-privileges no-proxy node-generic-resources
  oom-score-adjust pidfile proxies raw-logs registry-mirrors rootless runtimes seccomp-profile selinux-enabled
  shutdown-timeout storage-driver storage-opts swarm-default-advertise-addr tls tlscacert tlscert tlskey tlsverify
  userland-proxy userland-proxy-path userns-remap validate`.split(/\s+/),
);

/** The configuration as the file says it. Throws with the sentence that dockerd leaves in the journal. */
export function loadConfig(files: Files): DaemonConfig {
  return parseConfig(read(files));
}

function read(files: Files): Record<string, unknown> {
  let text: string;
  try {
    text = files.readText(CONFIG_FILE);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return {};
    throw error;
  }
  if (text.trim() === '') return {};
  return decodeFile(text);
}

function decodeFile(text: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw unusable(jsonProblem(text, error));
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw unusable('json: cannot unmarshal value into Go value of type map[string]interface {}');
  }
  const unknown = Object.keys(parsed).filter((key) => !DIRECTIVES.has(key));
  if (unknown.length > 0)
    throw unusable(`the following directives don't match any configuration option: ${unknown.join(', ')}`);
  return parsed as Record<string, unknown>;
}

const unusable = (reason: string): Error =>
  new Error(`unable to configure the Docker daemon with file ${CONFIG_FILE}: ${reason}`);

/** encoding/json's complaint, as near as the position in the text tells. */
function jsonProblem(text: string, error: unknown): string {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '');
  const position = at ? Number(at[1]) : text.length;
  const character = text[position];
  if (character === undefined) return 'unexpected EOF';
  const before = text.slice(0, position).trimEnd().slice(-1);
  const expected =
    before === ',' && /"\s*:[^{}]*,\s*$|[}\]]\s*,\s*$/.test(text.slice(0, position)) ? 'object key string' : 'value';
  if (before === '{') return `invalid character '${character}' looking for beginning of object key string`;
  if (before === ',' || before === ':' || before === '[')
    return `invalid character '${character}' looking for beginning of ${expected}`;
  return `invalid character '${character}' after object key:value pair`;
}

export function parseConfig(raw: Readonly<Record<string, unknown>>): DaemonConfig {
  const list = (key: string): readonly string[] => (Array.isArray(raw[key]) ? raw[key].map(String) : []);
  const flag = (key: string): boolean => raw[key] === true;
  const map = (key: string): Record<string, unknown> =>
    typeof raw[key] === 'object' && raw[key] !== null ? (raw[key] as Record<string, unknown>) : {};
  const text = (key: string, fallback: string): string => (typeof raw[key] === 'string' ? raw[key] : fallback);
  const number = (key: string, fallback: number): number => (typeof raw[key] === 'number' ? raw[key] : fallback);
  const config: DaemonConfig = {
    runtimes: map('runtimes') as Record<string, RuntimeConfig>,
    defaultRuntime: text('default-runtime', 'runc'),
    logDriver: text('log-driver', 'json-file'),
    logOpts: Object.fromEntries(Object.entries(map('log-opts')).map(([key, value]) => [key, String(value)])),
    dns: list('dns'),
    dnsSearch: list('dns-search'),
    dnsOpts: list('dns-opts'),
    labels: list('labels'),
    registryMirrors: list('registry-mirrors'),
    insecureRegistries: list('insecure-registries'),
    defaultUlimits: map('default-ulimits') as Record<string, Ulimit>,
    addressPools: Array.isArray(raw['default-address-pools']) ? raw['default-address-pools'] : [],
    execOpts: list('exec-opts'),
    shmSize: 67108864,
    shutdownTimeout: number('shutdown-timeout', 15),
    maxConcurrentDownloads: number('max-concurrent-downloads', 3),
    liveRestore: flag('live-restore'),
    init: flag('init'),
    debug: flag('debug'),
    experimental: flag('experimental'),
    bip: text('bip', ''),
  };
  return config;
}
