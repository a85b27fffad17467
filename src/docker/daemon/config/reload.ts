// Models moby cmd/dockerd/daemon.go (reloadConfig), daemon/reload.go and reload_unix.go at v20.10.24, v26.1.5 and v28.5.2.
import { type EngineVersion, since } from '../../engine-version.ts';
import type { Daemon } from '../daemon.ts';
import { type DaemonConfig, daemonConfig } from './config.ts';
import type { ConfigSource } from './facts.ts';
import { EMPTY_FILE, type FileSettings, isMissing, readConfigFile } from './file.ts';
import { goValue } from './flags/kinds.ts';
import { configFileOf, singleLabels } from './load.ts';
import { settingsJson } from './print.ts';
import { validateRuntimes } from './runtimes.ts';
import { askFeatures, reloadRuntimes } from './runtimes-open.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { validateSettings } from './validate.ts';
import { checkInsecureRegistry, checkMirror } from './values.ts';

/**
 * What SIGHUP does: reads the file again, against the flags of the start. What can change while a daemon runs, changes, as
 * one new configuration in the place of the old one; what goes wrong is written to the log and changes nothing. Resolves
 * when all has been said about it.
 */
export async function reloadConfig(daemon: Daemon, source: ConfigSource): Promise<void> {
  const { version } = daemon;
  const log = daemon.log.current;
  const path = configFileOf(source.flags);
  const late = since(version, 28);
  if (late) log.info('Got signal to reload configuration', { 'config-file': path });
  else log.info(`Got signal to reload configuration, reloading from: ${path}`);
  let file: FileSettings;
  try {
    file = readAgain(path, source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (late) log.error('Error reloading configuration', { error: reason });
    else log.error(reason);
    return;
  }
  const refused = await apply(daemon, file);
  if (refused !== undefined) {
    if (late) log.error('Error reconfiguring the daemon', { error: refused });
    else log.error(`Error reconfiguring the daemon: ${refused}`);
  } else if (file.set.has('debug')) log.level = file.settings.debug === true ? 'debug' : 'info';
  if (refused !== undefined && !late) return;
  const json = settingsJson(daemon.config.current.settings, version);
  if (late) log.info('Reloaded configuration', { config: json });
  else log.info(`Reloaded configuration: ${json}`);
}

/** The file alone, as it is checked before anything changes. Throws the sentence for the log. */
function readAgain(path: string, { flags, facts }: ConfigSource): FileSettings {
  const { version } = facts;
  let file: FileSettings;
  try {
    file = readConfigFile(path, flags, facts);
  } catch (error) {
    if (isMissing(error) && !flags.given.has('config-file'))
      return since(version, 23) ? { ...EMPTY_FILE, settings: defaultSettings(facts) } : EMPTY_FILE;
    const reason = isMissing(error) ? `open ${path}: no such file or directory` : (error as Error).message;
    throw new Error(`unable to configure the Docker daemon with file ${path}: ${reason}`);
  }
  const labels = (): readonly string[] => singleLabels((file.settings.labels ?? []) as readonly string[]);
  if (!since(version, 23)) {
    checkFile(file.settings, facts);
    return { ...file, settings: { ...file.settings, labels: labels() } };
  }
  const single = { ...file.settings, labels: labels() };
  checkFile(single, facts);
  return { ...file, settings: single };
}

function checkFile(settings: Settings, facts: ConfigSource['facts']): void {
  try {
    validateSettings(settings, facts);
  } catch (error) {
    throw new Error(`file configuration validation failed: ${(error as Error).message}`);
  }
}

/** Gives the reason when the daemon refuses; its configuration is then as it was (before 23 some of it was not). */
async function apply(daemon: Daemon, file: FileSettings): Promise<string | undefined> {
  const { version } = daemon;
  const before = daemon.config.current;
  const next = typed(reloaded(before.settings, file, version), before, file, version);
  const fails = (work: () => void): string | undefined => {
    try {
      work();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const runtimesRefused = fails(() => validateRuntimes(next, version));
  if (runtimesRefused !== undefined) return runtimesRefused;
  const registriesRefused = fails(() => checkRegistries(next, file, version));
  if (registriesRefused === undefined || !since(version, 23)) {
    daemon.config.current = next;
    if (file.set.has('runtimes') || file.settings['default-runtime']) reloadRuntimes(daemon, next);
  }
  await tellRuntimes(daemon);
  tellResets(daemon, next, file);
  if (registriesRefused !== undefined) return registriesRefused;
  daemon.events.log('daemon', 'reload', daemon.id, attributes(daemon, next));
  return undefined;
}

/** Up to 20.10 a reload put runc among the configured runtimes, which no user may do. */
function typed(settings: Settings, before: DaemonConfig, file: FileSettings, version: EngineVersion): DaemonConfig {
  const next = daemonConfig(settings, { minApiVersion: before.minApiVersion, fileKeys: file.set });
  if (since(version, 23)) return next;
  const { runc: _stock, ...runtimes } = next.runtimes;
  return { ...next, runtimes };
}

/** What the daemon asks of its runtimes with every reload. */
async function tellRuntimes(daemon: Daemon): Promise<void> {
  const proc = daemon.process.current;
  if (!proc) return;
  await askFeatures(daemon, proc, (message, error) => daemon.log.current.warn(message, { error }));
}

function tellResets({ log: { current: log } }: Daemon, next: DaemonConfig, file: FileSettings): void {
  log.debug(`Reset Max Concurrent Downloads: ${next.maxConcurrentDownloads}`);
  log.debug(`Reset Max Concurrent Uploads: ${next.maxConcurrentUploads}`);
  log.debug(`Reset Max Download Attempts: ${next.maxDownloadAttempts}`);
  if (file.set.has('shutdown-timeout')) log.debug(`Reset Shutdown Timeout: ${next.shutdownTimeout}`);
}

const WHEN_SET = [
  'debug',
  'labels',
  'live-restore',
  'shutdown-timeout',
  'runtimes',
  'default-shm-size',
  'registry-mirrors',
  'insecure-registries',
];
const WHEN_FULL = ['default-runtime', 'default-cgroupns-mode', 'default-ipc-mode'];
/** Without a word in the file these go back to what they are without one. */
const RESET = { 'max-concurrent-downloads': 3, 'max-concurrent-uploads': 5, 'max-download-attempts': 5 } as const;

function reloaded(before: Settings, { settings, set }: FileSettings, version: EngineVersion): Settings {
  const next: Record<string, unknown> = { ...before, features: settings.features };
  for (const key of WHEN_SET) if (set.has(key)) next[key] = settings[key];
  for (const key of WHEN_FULL) if (settings[key]) next[key] = settings[key];
  for (const [key, preset] of Object.entries(RESET)) next[key] = (set.has(key) && settings[key]) || preset;
  if (!since(version, 23) && set.has('runtimes'))
    next.runtimes = { ...(settings.runtimes as object), runc: { path: 'runc' } };
  return next;
}

/** Up to 20.10 only what the file names was looked at. */
function checkRegistries(config: DaemonConfig, { set }: FileSettings, version: EngineVersion): void {
  const looked = (key: string): boolean => since(version, 23) || set.has(key);
  if (looked('registry-mirrors')) for (const mirror of config.registryMirrors) checkMirror(mirror, version);
  if (looked('insecure-registries')) for (const registry of config.insecureRegistries) checkInsecureRegistry(registry);
}

function attributes(daemon: Daemon, config: DaemonConfig): Record<string, string> {
  const { version, host } = daemon;
  const list = (items: readonly string[]): string => JSON.stringify(items);
  return {
    name: host.profile.hostname,
    ...(!since(version, 23) && { 'cluster-advertise': '', 'cluster-store': '', 'cluster-store-opts': 'null' }),
    ...(!since(version, 28) && { 'allow-nondistributable-artifacts': '[]' }),
    debug: String(config.debug),
    'default-cgroupns-mode': config.cgroupnsMode,
    'default-ipc-mode': config.ipcMode,
    'default-runtime': config.defaultRuntime,
    'default-shm-size': String(config.shmSize),
    features: goValue(config.features),
    'insecure-registries': list(config.insecureRegistries),
    labels: list(config.labels),
    'live-restore': String(config.liveRestore),
    'max-concurrent-downloads': String(config.maxConcurrentDownloads),
    'max-concurrent-uploads': String(config.maxConcurrentUploads),
    'max-download-attempts': String(config.maxDownloadAttempts),
    'registry-mirrors': list(config.registryMirrors),
    runtimes: runtimeList(config, version),
    'shutdown-timeout': String(config.shutdownTimeout),
  };
}

/** Up to 20.10 the list named those that need no configuration too, until a reload brought others. */
function runtimeList({ settings, runtimes }: DaemonConfig, version: EngineVersion): string {
  const stock =
    since(version, 23) || 'runc' in ((settings.runtimes ?? {}) as object)
      ? []
      : ['io.containerd.runc.v2:runc', 'io.containerd.runtime.v1.linux:runc'];
  const names = Object.entries(runtimes).map(([name, { path = '' }]) => `${name}:${path}`);
  return [...stock, ...(since(version, 23) ? [] : ['runc:runc']), ...names].sort().join(' ');
}
