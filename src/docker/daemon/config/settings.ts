// Models moby daemon/config/config.go (New) and cmd/dockerd/config.go: what holds without daemon.json and flags.
import { type EngineVersion, since } from '../../engine-version.ts';

/** A configuration by daemon.json's keys, as Go's Config struct holds it; what is empty is left out. */
export type Settings = Readonly<Record<string, unknown>>;

export interface SettingsFacts {
  readonly version: EngineVersion;
  readonly cgroupVersion: 1 | 2;
  /** The absolute path of an executable that dockerd looks for; undefined when there is none. */
  findExecutable(name: string): string | undefined;
}

export function defaultSettings({ version, cgroupVersion, findExecutable }: SettingsFacts): Settings {
  const modern = since(version, 23);
  const proxy = modern ? findExecutable('docker-proxy') : undefined;
  return {
    pidfile: '/var/run/docker.pid',
    'data-root': '/var/lib/docker',
    'exec-root': '/var/run/docker',
    group: 'docker',
    ...(!modern && { 'deprecated-key-path': '/etc/docker/key.json' }),
    'max-concurrent-downloads': 3,
    'max-concurrent-uploads': 5,
    'max-download-attempts': 5,
    'shutdown-timeout': 15,
    'log-level': 'info',
    ...(since(version, 25) && { 'log-format': 'text' }),
    'log-driver': 'json-file',
    ...(modern && { mtu: 1500 }),
    ip: '0.0.0.0',
    icc: true,
    iptables: true,
    ...(since(version, 27) && { ip6tables: true }),
    'ip-forward': true,
    'ip-masq': true,
    'userland-proxy': true,
    ...(proxy !== undefined && { 'userland-proxy-path': proxy }),
    'network-control-plane-mtu': 1500,
    'containerd-namespace': 'moby',
    'containerd-plugin-namespace': 'plugins.moby',
    'default-runtime': 'runc',
    ...(modern && { 'seccomp-profile': 'builtin' }),
    'default-shm-size': 67_108_864,
    'default-ipc-mode': 'private',
    'default-cgroupns-mode': cgroupVersion === 2 ? 'private' : 'host',
  };
}

/** True for what Go calls a zero value, which a merge fills and JSON leaves out. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Models mergo.Merge: what the file leaves empty comes from the flags; maps are joined. */
export function mergeSettings(file: Settings, flags: Settings): Settings {
  const merged: Record<string, unknown> = { ...flags };
  for (const [key, value] of Object.entries(file)) {
    const other = flags[key];
    if (isMap(value) && isMap(other)) merged[key] = { ...other, ...value };
    else if (!isEmpty(value) || other === undefined) merged[key] = value;
  }
  return merged;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
