// Models moby daemon/daemon.go (NewDaemon): the checks, in their order, and then what the last daemon left.
import type { Host } from '../../host/host.ts';
import type { Process } from '../../host/process/types.ts';
import { type EngineVersion, engineVersion, since } from '../engine-version.ts';
import type { DaemonConfig } from './config/config.ts';
import { validateRuntimes } from './config/runtimes.ts';
import { askFeatures, checkBuildkitRuntime, openRuntimes } from './config/runtimes-open.ts';
import type { StderrLog } from './config/stderr-log.ts';
import { dialContainerd } from './connect-containerd.ts';
import type { Daemon } from './daemon.ts';
import { effectiveConfig } from './effective.ts';
import type { EngineState, EngineStates } from './engine-state.ts';
import { restore } from './restore.ts';
import * as said from './start-log.ts';
import { chooseStorageDriver } from './storage-driver.ts';
import type { Flavour } from './system/build-info.ts';
import { systemInfo } from './system/info.ts';
import { verifyAfterRuntimes, verifyBeforeRuntimes } from './verify.ts';

interface Options {
  readonly states: EngineStates;
  readonly build: { readonly version: string; readonly flavour: Flavour };
  readonly config: DaemonConfig;
  readonly log: StderrLog;
  /** Of containerd. */
  readonly address: string;
}

const START_FAILED = 'failed to start daemon: ';

/** A daemon over its data root whose containers run that are to run. Throws `failed to start daemon: …`. */
export async function createNewDaemon(proc: Process, host: Host, options: Options): Promise<EngineState> {
  const { build, config, log } = options;
  const version = engineVersion(build.version);
  said.preparing(log, host, config, version);
  let state: EngineState;
  try {
    state = await open(proc, host, version, options);
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
    throw new Error(error.message.startsWith(START_FAILED) ? error.message : `${START_FAILED}${error.message}`);
  }
  await lookForPlugins(proc, config, log);
  checkMetrics(config, log, version);
  said.built(log, version);
  checkBuildkitRuntime({ host, version });
  return state;
}

/** Models validateAuthzPlugins and plugins.Get: there are none in this sandbox, and dockerd looks for a while. */
async function lookForPlugins(proc: Process, { authorizationPlugins }: DaemonConfig, log: StderrLog): Promise<void> {
  const [name] = authorizationPlugins;
  if (name === undefined) return;
  for (const seconds of [1, 2, 4, 8]) {
    log.warn(`Unable to locate plugin: ${name}, retrying in ${seconds}s`);
    await proc.sleep(seconds * 1000);
  }
  throw new Error(`failed to validate authorization plugin: plugin ${JSON.stringify(name)} not found`);
}

/** Metrics are not part of this sandbox: an address that dockerd refuses is refused, another is told of. */
function checkMetrics({ metricsAddr: address }: DaemonConfig, log: StderrLog, version: EngineVersion): void {
  if (address === '') return;
  if (!address.includes(':')) {
    const parsing = since(version, 23) ? 'error parsing tcp address: ' : '';
    throw new Error(`failed to start metrics server: ${parsing}address ${address}: missing port in address`);
  }
  log.warn(`metrics-addr ${address}: dockerd's metrics are not part of this sandbox`);
}

async function open(proc: Process, host: Host, version: EngineVersion, options: Options): Promise<EngineState> {
  const { build, log, states, address } = options;
  const config = effectiveConfig(options.config, { host, version, log, address });
  const parts = { host, version, config, log };
  verifyBeforeRuntimes(parts);
  validateRuntimes(config, version);
  checkDirectories(host, config, version);
  said.dialled(log, address, version, build.flavour);
  await dialContainerd(proc, host, address, { config, version, log, cleanUp: [] });
  // Before 23 the directory of runtimes was renamed first of all: an overlay below is noticed there.
  const early = since(version, 23) ? undefined : states.open(config.dataRoot, build, config);
  if (early) openRuntimes(early.daemon, config);
  const driver = chooseStorageDriver(parts);
  said.loading(log, config);
  said.bridged(log, host, config, version);
  const state = early ?? states.open(config.dataRoot, build, config);
  const { daemon } = state;
  await openVolumeStore(proc, daemon, config);
  daemon.storageDriver.current = driver;
  if (driver === 'overlay2') daemon.containerd.showLayersIn(`${config.dataRoot}/overlay2`);
  if (!early) openRuntimes(daemon, config);
  verifyAfterRuntimes(daemon, parts);
  daemon.log.current = log;
  await proc.interruptible(askFeatures(daemon, proc, (message, error) => log.warn(message, { error })));
  await proc.interruptible(restore(daemon, config, proc));
  const { Warnings } = await systemInfo(daemon);
  said.loaded(log, daemon, since(version, 23) ? (Warnings ?? []) : []);
  return state;
}

/** Models volume/service/store.go (NewStore): another daemon over the same data root holds bbolt's lock, and is waited for. */
async function openVolumeStore(proc: Process, daemon: Daemon, { dataRoot }: DaemonConfig): Promise<void> {
  const other = daemon.process.current;
  const alive = daemon.host.kernel.processes().some((one) => one.hostPid === other?.hostPid && one.state !== 'zombie');
  if (other === undefined || other === proc || !alive) return;
  await proc.sleep(1000);
  const path = since(daemon.version, 23) ? ` (${dataRoot}/volumes/metadata.db)` : '';
  throw new Error(`error while opening volume store metadata database${path}: timeout`);
}

/** Where a directory is wanted and a file lies. */
function checkDirectories({ files }: Host, { dataRoot }: DaemonConfig, version: EngineVersion): void {
  for (const name of [
    ...(since(version, 23) ? [] : ['runtimes']),
    'containers',
    'volumes',
    'image',
    'overlay2',
    'network',
    'buildkit',
    'tmp',
  ]) {
    const path = `${dataRoot}/${name}`;
    if (files.exists(path) && files.stat(path).type !== 'dir') throw new Error(`mkdir ${path}: not a directory`);
  }
}
