// Models moby daemon/daemon.go (NewDaemon) and daemon_unix.go (verifyDaemonSettings): what only a start finds out.
import { isErrno } from '../../host/errno.ts';
import type { Host } from '../../host/host.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import type { DaemonConfig } from './config/config.ts';
import type { DaemonLog } from './config/log.ts';
import { remappedIds } from './config/userns.ts';
import { checkInsecureRegistry, checkMirror } from './config/values.ts';
import type { Daemon } from './daemon.ts';
import { validateLogConfig } from './logger/create.ts';
import { isRemoteDriver } from './logger/remote-drivers.ts';

interface Parts {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly config: DaemonConfig;
  readonly log: DaemonLog;
}

/** Throws the bare reason why a daemon does not start with this configuration on this host. */
export function verifyBeforeRuntimes(parts: Parts): void {
  const { config, version, host, log } = parts;
  checkRegistries(parts);
  checkBridge(config, version);
  checkCgroups(config);
  const remapped = remappedIds(config.usernsRemap, { files: host.files, version });
  if (remapped) log.info(`User namespaces: ID ranges will be mapped to subuid/subgid ranges of: ${remapped.user}`);
}

/** What comes after the runtimes have been set up. Throws as before. */
export function verifyAfterRuntimes(daemon: Daemon, { config, version, host, log }: Parts): void {
  daemon.seccomp.profile = readSeccomp(config, version, host);
  try {
    if (Object.keys(config.logOpts).length > 0 && isLogDriver(daemon, config.logDriver))
      validateLogConfig(daemon, config.logDriver, config.logOpts);
  } catch (error) {
    const twice = since(version, 23) ? 'failed to set log opts: ' : '';
    throw new Error(`failed to set log opts: ${twice}${error instanceof Error ? error.message : String(error)}`);
  }
  log.debug(`Using default logging driver ${config.logDriver}`);
  if (config.selinuxEnabled) log.warn('Docker could not enable SELinux on the host system');
  for (const sentence of unhonoured(config)) log.warn(sentence);
}

/** What dockerd would do and this sandbox does not. */
const unhonoured = ({ usernsRemap, features, rootless, init, initPath }: DaemonConfig): readonly string[] => [
  ...(usernsRemap === '' ? [] : ['userns-remap: containers keep the IDs of the host in this sandbox']),
  ...(features['containerd-snapshotter'] ? ['containerd-snapshotter: images stay with overlay2 in this sandbox'] : []),
  ...(rootless ? ['rootless: the daemon runs as root in this sandbox'] : []),
  ...(init && initPath !== 'docker-init'
    ? [`init-path: containers get docker-init, not ${initPath}, in this sandbox`]
    : []),
];

const isLogDriver = (daemon: Daemon, name: string): boolean =>
  name === 'json-file' || name === 'local' || isRemoteDriver(daemon, name);

function checkRegistries({ config, version, log }: Parts): void {
  if (!since(version, 28)) for (const mirror of config.registryMirrors) checkMirror(mirror, version);
  for (const registry of config.insecureRegistries) {
    const scheme = /^https?:\/\//i.exec(registry)?.[0].toLowerCase();
    if (scheme !== undefined) {
      log.warn(
        `insecure registry ${registry} should not contain '${scheme}' and '${scheme}' has been removed from the insecure registry config`,
      );
    }
    checkInsecureRegistry(registry);
  }
}

function checkBridge(config: DaemonConfig, version: EngineVersion): void {
  if (config.containerdNamespace === config.containerdPluginNamespace)
    throw new Error('containers namespace and plugins namespace cannot be the same');
  const both = (other: string): string =>
    `You specified -b & --${other}, mutually exclusive options. Please specify only one`;
  if (config.bridge.name !== '' && config.bridge.bip !== '') throw new Error(both('bip'));
  if (config.bridge.name !== '' && config.bridge.bip6 !== '') throw new Error(both('bip6'));
  const needs = (name: string): string =>
    `You specified --${name}=false with --icc=false. ICC=false uses ${name} to function. Please set --icc or --${name} to true`;
  if (!config.bridge.icc && !config.iptables) throw new Error(needs('iptables'));
  if (since(version, 28) && !config.bridge.icc && config.bridge.ipv6 && !config.ip6tables)
    throw new Error(needs('ip6tables'));
  if (!since(version, 27) && config.ip6tables && !config.experimental)
    throw new Error('ip6tables rules are only available if experimental features are enabled');
}

function checkCgroups(config: DaemonConfig): void {
  const driver = config.execOpts
    .map((option) => option.split(/=(.*)/s).map((part) => part.trim()))
    .findLast(([key = '']) => key.toLowerCase() === 'native.cgroupdriver')?.[1];
  if (driver !== undefined && driver !== 'cgroupfs' && driver !== 'systemd')
    throw new Error(`native.cgroupdriver option ${driver} not supported`);
  const { cgroupParent } = config;
  if (driver === 'systemd' && cgroupParent !== '' && !/^.{1,}\.slice$/.test(cgroupParent))
    throw new Error('cgroup-parent for systemd cgroup should be a valid slice named as "xxx.slice"');
}

/** setupSeccompProfile: the file that containers get by default, as it is now; undefined where none is named. */
function readSeccomp(
  { seccompProfile: path }: DaemonConfig,
  version: EngineVersion,
  { files }: Host,
): string | undefined {
  if (path === '' || (since(version, 23) && ['builtin', 'unconfined'].includes(path))) return undefined;
  try {
    return files.readText(path);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
    throw new Error(`opening seccomp profile (${path}) failed: open ${path}: no such file or directory`);
  }
}
