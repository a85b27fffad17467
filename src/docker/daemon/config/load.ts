// Models moby cmd/dockerd/daemon.go (loadDaemonCliConfig) and config.MergeDaemonConfigurations: flags and file become one.
import { isErrno, strerror } from '../../../host/errno.ts';
import { since } from '../../engine-version.ts';
import { type DaemonConfig, daemonConfig } from './config.ts';
import {
  DeprecatedTwice,
  EMPTY_FILE,
  type FileFacts,
  type FileSettings,
  fileSwitch,
  isMissing,
  readConfigFile,
} from './file.ts';
import type { FlagSet } from './flags/parse.ts';
import { parseHost } from './hosts.ts';
import { parseLevel } from './log.ts';
import { defaultSettings, mergeSettings, type Settings, type SettingsFacts } from './settings.ts';
import { checkTls } from './tls.ts';
import { remappedIds } from './userns.ts';
import { type ValidateFacts, validateSettings } from './validate.ts';

/** What the configuration depends on besides flags and file. */
export interface ConfigFacts extends FileFacts, SettingsFacts, ValidateFacts {
  readonly env: ReadonlyMap<string, string>;
  /** Where certificates lie that no flag names: `/root/.docker`. */
  readonly certs: string;
  /** Of the API: the least and the most that the engine serves. */
  readonly api: { readonly min: string; readonly max: string };
}

export interface LoadedConfig {
  readonly config: DaemonConfig;
  /** For the log, before the daemon says anything else. */
  readonly warnings: readonly string[];
  /** Whether only this was asked for; daemon.json can ask for it too. */
  readonly validate: boolean;
}

/** A configuration that cannot be used; some of it may have been said before. */
export class ConfigError extends Error {
  readonly warnings: readonly string[];

  constructor(message: string, warnings: readonly string[] = []) {
    super(message);
    this.warnings = warnings;
  }
}

export const DEFAULT_CONFIG_FILE = '/etc/docker/daemon.json';

/** `--config-file`, or where it lies without it. */
export const configFileOf = ({ given }: FlagSet): string => (given.get('config-file') ?? DEFAULT_CONFIG_FILE) as string;

/** Throws `ConfigError` with the sentence that dockerd ends with. */
export function loadDaemonConfig(flags: FlagSet, facts: ConfigFacts): LoadedConfig {
  const minApiVersion = minApi(facts);
  const file = readFile(flags, facts);
  const warnings = [...file.warnings];
  try {
    const settings = finished(merged(flags, file, facts), facts);
    if (flags.given.has('graph'))
      warnings.push(`The "-g / --graph" flag is deprecated. Please use "--data-root" instead`);
    return {
      config: daemonConfig(settings, { minApiVersion, fileKeys: file.set }),
      warnings: [...warnings, ...deprecations(settings)],
      validate: fileSwitch(file.set.get('validate')) ?? flags.given.get('validate') === true,
    };
  } catch (error) {
    throw error instanceof ConfigError ? error : new ConfigError(messageOf(error), warnings);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Throws `ConfigError` for a file that cannot be used; none at all is well, unless a flag names it. */
function readFile(flags: FlagSet, facts: ConfigFacts): FileSettings {
  const path = configFileOf(flags);
  if (path === '') return EMPTY_FILE;
  try {
    const file = readConfigFile(path, flags, facts);
    if (!since(facts.version, 23)) guard('configuration validation from file failed', file.settings, facts);
    guardMerged(flags, file, facts);
    return file;
  } catch (error) {
    if (isMissing(error) && !flags.given.has('config-file')) return EMPTY_FILE;
    const reason = isErrno(error) ? `open ${path}: ${strerror(error.code).toLowerCase()}` : messageOf(error);
    const warnings = error instanceof DeprecatedTwice ? error.warnings : [];
    throw new ConfigError(`unable to configure the Docker daemon with file ${path}: ${reason}`, warnings);
  }
}

const guardMerged = (flags: FlagSet, file: FileSettings, facts: ConfigFacts): void =>
  guard('merged configuration validation from file and command line flags failed', merged(flags, file, facts), facts);

function guard(what: string, settings: Settings, facts: ConfigFacts): void {
  try {
    validateSettings(settings, facts);
  } catch (error) {
    throw new Error(`${what}: ${messageOf(error)}`);
  }
}

function merged(flags: FlagSet, file: FileSettings, facts: ConfigFacts): Settings {
  return mergeSettings(file.settings, {
    ...defaultSettings(facts),
    ...tlsFiles(flags, facts),
    ...flagSettings(flags, file),
  });
}

/** What the flags say; a switch that the file names is turned as the file says, that Go's merge does not lose a false. */
function flagSettings({ flags, given }: FlagSet, file: FileSettings): Settings {
  const settings: Record<string, unknown> = {};
  for (const flag of flags) {
    if (flag.sets === '') continue;
    const fromFile = flag.kind === 'bool' && file.set.has(flag.name) ? fileSwitch(file.set.get(flag.name)) : undefined;
    const value = fromFile ?? given.get(flag.name);
    if (value !== undefined) settings[flag.sets] = value;
  }
  return settings;
}

/** Models setDefaultOptions: with TLS asked for by flag, certificates that are there are used unasked. */
function tlsFiles({ given }: FlagSet, { certs, env, files }: ConfigFacts): Settings {
  if (given.get('tls') !== true && !given.has('tlsverify') && !env.get('DOCKER_TLS_VERIFY')) return {};
  const unlessMissing = (path: string): string => (statFails(files, path) ? '' : path);
  return {
    tlscacert: `${certs}/ca.pem`,
    tlscert: unlessMissing(`${certs}/cert.pem`),
    tlskey: unlessMissing(`${certs}/key.pem`),
  };
}

function statFails(files: ConfigFacts['files'], path: string): boolean {
  try {
    files.stat(path);
    return false;
  } catch (error) {
    return isMissing(error);
  }
}

/** The rest of loadDaemonCliConfig: hosts are made whole, labels single, TLS and user namespaces looked at. */
function finished(settings: Settings, facts: ConfigFacts): Settings {
  const { version } = facts;
  const modern = since(version, 23);
  const tls = settings.tlsverify !== undefined ? true : settings.tls;
  const whole: Record<string, unknown> = { ...settings, ...(tls !== undefined && { tls }) };
  if (tls !== undefined && settings.tlsverify === undefined) whole.tlsverify = tls;
  if (modern) whole.hosts = normalHosts(settings, facts, tls === true);
  validateSettings(whole, facts);
  whole.labels = singleLabels((settings.labels ?? []) as readonly string[]);
  if (modern) {
    const remapped = remappedIds(String(settings['userns-remap'] ?? ''), facts);
    if (remapped) {
      for (const key of ['containerd-namespace', 'containerd-plugin-namespace'])
        whole[key] = `${settings[key]}-${remapped.uid}.${remapped.gid}`;
    }
    checkTls(whole, facts);
  } else if (parseLevel(String(settings['log-level'] ?? '')) === undefined && settings['log-level']) {
    throw new Error(`unable to parse logging level: ${settings['log-level']}`);
  }
  return { ...whole, ...(since(version, 25) && { 'cdi-spec-dirs': cdiSpecDirs(settings, facts) }) };
}

function normalHosts(settings: Settings, { version }: ConfigFacts, tls: boolean): readonly string[] {
  const hosts = (settings.hosts ?? []) as readonly string[];
  const whole = (hosts.length === 0 ? [''] : hosts).map((host) => parseHost(host, version, tls));
  return [...new Set(whole)].sort();
}

/** Throws for two labels of one name with different values. */
export function singleLabels(labels: readonly string[]): readonly string[] {
  const values = new Map<string, string>();
  for (const label of labels) {
    const [key = '', value] = label.split(/=(.*)/s);
    if (value === undefined) continue;
    const before = values.get(key);
    if (before !== undefined && before !== value)
      throw new Error(`conflict labels for ${key}=${value} and ${key}=${before}`);
    values.set(key, value);
  }
  return [...values].map(([key, value]) => `${key}=${value}`);
}

/** Before 28 CDI had to be asked for; since then it has to be refused. */
function cdiSpecDirs(settings: Settings, { version }: ConfigFacts): readonly string[] {
  const cdi = (settings.features as Record<string, boolean> | undefined)?.cdi;
  if (cdi === false || (cdi === undefined && !since(version, 28))) return [];
  const dirs = settings['cdi-spec-dirs'] as readonly string[] | undefined;
  if (dirs === undefined || dirs.length === 0) return ['/etc/cdi', '/var/run/cdi'];
  return dirs.length === 1 && dirs[0] === '' ? [] : dirs;
}

/** Models ValidateMinAPIVersion. */
function minApi({ env, version, api }: ConfigFacts): string {
  const asked = env.get('DOCKER_MIN_API_VERSION') ?? '';
  if (asked === '' || !since(version, 25)) return api.min;
  const fail = (reason: string): never => {
    throw new ConfigError(`invalid DOCKER_MIN_API_VERSION: ${reason}`);
  };
  if (/^v/i.test(asked)) return fail('API version must be provided without "v" prefix');
  if (compareApi(asked, api.min) < 0) return fail(`minimum supported API version is ${api.min}: ${asked}`);
  if (compareApi(asked, api.max) > 0) return fail(`maximum supported API version is ${api.max}: ${asked}`);
  return asked;
}

function compareApi(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (const [index, value] of (right ?? []).entries()) {
    const difference = (left?.[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Models warnOnDeprecatedConfigOptions, before 23. */
function deprecations(settings: Settings): readonly string[] {
  return [
    ...(settings['cluster-advertise'] ? ['cluster-advertise'] : []),
    ...(settings['cluster-store'] ? ['cluster-store'] : []),
    ...(settings['cluster-store-opts'] ? ['cluster-store-opt'] : []),
  ].map((name) => `The "${name}" option is deprecated. To be removed soon.`);
}
