// Models moby daemon/reload.go: SIGHUP reads daemon.json again; what can change, changes, as one new configuration.
import type { Daemon } from '../daemon.ts';
import { type DaemonConfig, loadConfig } from './config.ts';
import { validateRuntimes } from './runtimes.ts';
import { reloadRuntimes } from './runtimes-open.ts';

const RELOADABLE = [
  'debug',
  'labels',
  'liveRestore',
  'registryMirrors',
  'insecureRegistries',
  'maxConcurrentDownloads',
  'shutdownTimeout',
  'runtimes',
  'defaultRuntime',
] as const;

/** Leaves everything as it is when the file cannot be used: dockerd only writes to its log then. */
export function reloadConfig(daemon: Daemon): void {
  let next: DaemonConfig;
  try {
    next = loadConfig(daemon.host.files);
    validateRuntimes(next, daemon.version);
  } catch {
    return;
  }
  const changed = Object.fromEntries(RELOADABLE.map((key) => [key, next[key]])) as Partial<DaemonConfig>;
  daemon.config.current = { ...daemon.config.current, ...changed };
  reloadRuntimes(daemon, daemon.config.current);
  const { current } = daemon.config;
  daemon.events.log('daemon', 'reload', daemon.id, {
    name: daemon.host.profile.hostname,
    debug: String(current.debug),
    'default-runtime': current.defaultRuntime,
    labels: JSON.stringify(current.labels),
    'live-restore': String(current.liveRestore),
    'max-concurrent-downloads': String(current.maxConcurrentDownloads),
    'registry-mirrors': JSON.stringify(current.registryMirrors),
    'shutdown-timeout': String(current.shutdownTimeout),
  });
}
