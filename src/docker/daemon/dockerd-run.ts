// Models moby cmd/dockerd/daemon.go (start): a daemon from its first line in the log to its last.
import { createDeferred } from '../../base/deferred.ts';
import type { Host } from '../../host/host.ts';
import type { Process } from '../../host/process/types.ts';
import { engineVersion, since } from '../engine-version.ts';
import { announce } from './config/announce.ts';
import type { DaemonConfig } from './config/config.ts';
import type { ConfigSource } from './config/facts.ts';
import { reloadConfig } from './config/reload.ts';
import type { StderrLog } from './config/stderr-log.ts';
import { checkTls } from './config/tls.ts';
import { remappedIds } from './config/userns.ts';
import { connectContainerd } from './connect-containerd.ts';
import type { EngineState, EngineStates } from './engine-state.ts';
import { listenOnAll } from './listen-all.ts';
import { createNewDaemon } from './new-daemon.ts';
import { claimPidfile } from './pidfile.ts';
import * as said from './start-log.ts';
import type { Flavour } from './system/build-info.ts';

export interface DockerdBuild {
  readonly version: string;
  readonly flavour: Flavour;
}

interface World {
  host(): Host;
  readonly states: EngineStates;
  notify(proc: Process, state: string): void;
}

interface Start {
  readonly build: DockerdBuild;
  readonly source: ConfigSource;
  readonly config: DaemonConfig;
  readonly log: StderrLog;
}

/** Runs until SIGTERM. Throws the sentence that dockerd ends with when it cannot start. */
export async function runDaemon(proc: Process, world: World, start: Start): Promise<number> {
  const { log, config } = start;
  const host = world.host();
  const version = engineVersion(start.build.version);
  log.configure(config);
  announce(log, config, { env: proc.env, uid: proc.cred.uid }, version);
  if (proc.ns.mnt !== host.mounts) throw new Error('dockerd in a container is not part of this sandbox');
  // Later versions have looked at both while they read the configuration.
  if (!since(version, 23)) remappedIds(config.usernsRemap, { files: host.files, version });
  makeDirectories(host, config);
  const cleanUp: (() => void)[] = [claimPidfile(host, proc, config.pidfile, version)];
  const close = (): void => {
    for (const one of cleanUp.splice(0).reverse()) one();
  };
  void proc.ended.then(close);
  try {
    return await serve(proc, world, { ...start, cleanUp });
  } finally {
    close();
    await log.flushed();
  }
}

async function serve(
  proc: Process,
  world: World,
  { build, source, config, log, cleanUp }: Start & { readonly cleanUp: (() => void)[] },
): Promise<number> {
  const host = world.host();
  const version = engineVersion(build.version);
  if (!since(version, 23)) checkApiTls(config, host);
  const ready = createDeferred<EngineState>();
  const listening = await listenOnAll(proc, host, { config, version, log, ready: ready.promise });
  cleanUp.push(listening.close);
  const stop = stopSignals(proc, log);
  const address = await connectContainerd(proc, host, { config, version, log, cleanUp });
  const state = await createNewDaemon(proc, host, { states: world.states, build, config, log, address });
  cleanUp.push(() => {
    if (state.daemon.process.current === proc) state.daemon.process.current = undefined;
  });
  proc.onSignal('SIGHUP', () => void reloadConfig(state.daemon, source));
  ready.resolve(state);
  world.notify(proc, 'READY=1');
  said.initialized(log, listening.names);
  await proc.interruptible(stop);
  listening.close();
  said.stopping(log, state.daemon.config.current);
  await proc.interruptible(state.shutdown());
  said.stopped(log, config, version);
  return 0;
}

/** Throws for certificates that cannot be read, as 20.10 did only when it made its API server. */
function checkApiTls({ settings }: DaemonConfig, { files }: Host): void {
  try {
    checkTls(settings, { files });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`failed to create API server: ${reason.replace(/^invalid TLS configuration: /, '')}`);
  }
}

/** Models trap.Trap: resolves with the first of the signals that end a daemon in peace. */
function stopSignals(proc: Process, log: StderrLog): Promise<void> {
  const end = createDeferred<void>();
  const words = { SIGTERM: 'terminated', SIGINT: 'interrupt' } as const;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    proc.onSignal(signal, () => {
      log.info(`Processing signal '${words[signal]}'`);
      end.resolve();
    });
  }
  return end.promise;
}

/** Models CreateDaemonRoot, and the directory of what lives as long as the daemon. */
function makeDirectories({ files }: Host, { dataRoot, execRoot }: DaemonConfig): void {
  for (const [path, mode] of [
    [dataRoot, 0o710],
    [execRoot, 0o700],
  ] as const) {
    if (files.exists(path) && files.stat(path).type !== 'dir') throw new Error(`mkdir ${path}: not a directory`);
    if (!files.exists(path)) files.mkdirAll(path, mode);
  }
}
