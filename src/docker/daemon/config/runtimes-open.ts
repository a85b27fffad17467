// Models moby daemon/daemon.go (NewDaemon) and daemon/reload_unix.go as far as runtimes go.
import type { Process } from '../../../host/process/types.ts';
import { since } from '../../engine-version.ts';
import { collectOutput } from '../../runtimes/collect-output.ts';
import { findOnPath, PathError } from '../../runtimes/find-on-path.ts';
import type { Daemon } from '../daemon.ts';
import type { DaemonConfig } from './config.ts';
import { type Runtimes, type RuntimesContext, setupRuntimes } from './runtimes.ts';
import { resetScripts } from './runtimes-scripts.ts';

export const EXEC_ROOT = '/var/run/docker';

/** Whether containers' cgroups are systemd's: `native.cgroupdriver` of exec-opts, else the host's own way. */
export function usesSystemd(config: DaemonConfig, { host }: Pick<Daemon, 'host'>): boolean {
  const option = config.execOpts.findLast((candidate) => candidate.startsWith('native.cgroupdriver='));
  return (option?.slice('native.cgroupdriver='.length) ?? host.profile.cgroupDriver) === 'systemd';
}

type Parts = Pick<Daemon, 'host' | 'version' | 'dataRoot'>;

const contextOf = (daemon: Parts, config: DaemonConfig): RuntimesContext => ({
  version: daemon.version,
  files: daemon.host.files,
  dataRoot: daemon.dataRoot,
  execRoot: EXEC_ROOT,
  systemdCgroup: usesSystemd(config, daemon),
});

/** The runtimes of a configuration that has been validated. */
export const runtimesOf = (daemon: Parts, config: DaemonConfig): Runtimes =>
  setupRuntimes(config, contextOf(daemon, config));

/** For a dockerd that starts: stale wrapper scripts go. Throws the sentence that it ends with. */
export function openRuntimes(daemon: Daemon, config: DaemonConfig): void {
  try {
    replaceScripts(daemon, config);
    daemon.runtimes.current = runtimesOf(daemon, config);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(`failed to start daemon: ${error.message}`);
  }
}

/** Models buildkit executor/runcexecutor (New): BuildKit is part of dockerd, and runs no builds without runc. */
export function checkBuildkitRuntime({ host, version }: Pick<Parts, 'host' | 'version'>): void {
  if (!since(version, 18, 9)) return;
  const found = ['buildkit-runc', 'runc'].some((name) => {
    try {
      return findOnPath(host.files, name) !== '';
    } catch (error) {
      if (!(error instanceof PathError)) throw error;
      return false;
    }
  });
  if (found) return;
  const about = since(version, 28) ? 'error initializing buildkit: error creating buildkit instance: ' : '';
  throw new Error(`${about}failed to find runc binary`);
}

/** For SIGHUP, with a configuration that has been validated. Wrapper scripts of running containers stay, from 23 on. */
export function reloadRuntimes(daemon: Daemon, config: DaemonConfig): void {
  if (!since(daemon.version, 23)) replaceScripts(daemon, config);
  daemon.runtimes.current = runtimesOf(daemon, config);
}

function replaceScripts(daemon: Daemon, config: DaemonConfig): void {
  const { host } = daemon;
  const suffix = (): number => 100_000_000 + host.random.int(900_000_000);
  resetScripts({ ...contextOf(daemon, config), suffix }, config.runtimes);
}

/**
 * Asks every OCI runtime for its features, from 25 on, as `<binary> features` run by dockerd. `warn` gets what goes wrong,
 * in dockerd's words.
 */
export async function askFeatures(
  daemon: Daemon,
  proc: Process,
  warn: (message: string, error: string) => void,
): Promise<void> {
  if (!since(daemon.version, 25)) return;
  const { current } = daemon.runtimes;
  const features = new Map<string, string>();
  for (const [name, { binary }] of current.configured) {
    if (binary === undefined) continue;
    const text = await featuresOf(daemon, proc, binary, warn);
    if (text !== undefined) features.set(name, text);
  }
  daemon.runtimes.features = features;
}

async function featuresOf(
  { version }: Daemon,
  proc: Process,
  binary: string,
  warn: (message: string, error: string) => void,
): Promise<string | undefined> {
  const command = `[${binary} features]`;
  const { failure, stdout, stderr } = await collectOutput(proc, binary, ['features']);
  if (failure !== undefined) {
    warn(`Failed to run ${command}: ${JSON.stringify(stderr)}`, failure);
    return undefined;
  }
  try {
    return JSON.stringify(JSON.parse(stdout));
  } catch {
    const problem =
      stdout.trim() === ''
        ? 'unexpected end of JSON input'
        : `invalid character '${stdout.trimStart().charAt(0)}' looking for beginning of value`;
    warn(`Failed to unmarshal the output of ${command} as a JSON`, since(version, 28) ? problem : '<nil>');
    return undefined;
  }
}
