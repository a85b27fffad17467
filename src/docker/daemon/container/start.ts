// Models moby daemon/start.go (POST /containers/{id}/start).
import { since } from '../../engine-version.ts';
import { DockerError, isKind, system } from '../../errdefs/errdefs.ts';
import type { Runtime } from '../../runtimes/shim-options.ts';
import type { OciSpec } from '../../runtimes/spec.ts';
import { getRuntime } from '../config/runtimes.ts';
import type { Daemon } from '../daemon.ts';
import { createLogDriver } from '../logger/create.ts';
import { setUpMounts } from '../mounts/set-up.ts';
import { allocateNetworks } from '../network/join.ts';
import { checkLinks } from '../network/links.ts';
import { openSandbox } from '../network/sandbox.ts';
import type { Container } from './container.ts';
import { withRuntime } from './defaults.ts';
import { withDeviceRequests } from './device-requests.ts';
import { markedForRemoval, startPaused } from './errors.ts';
import { writeEtcFiles } from './etc-files.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { startHealthChecks } from './health.ts';
import { cleanUp, watchExit } from './monitor.ts';
import { sharedNamespaces } from './namespaces.ts';
import { withNetworkHook } from './network-hook.ts';
import { removeContainer } from './remove.ts';
import { containerSpec } from './spec.ts';
import { asWritten } from './spec-written.ts';
import { exitCodeFor, type StartFailure, taskFailure } from './start-errors.ts';
import { isRunning } from './state.ts';
import { validateHostConfig } from './validate-host-config.ts';

/** Starts a container that does not run. One that runs already is told by the kind `NotModified`. */
export async function startContainer(daemon: Daemon, name: string): Promise<void> {
  const container = getContainer(daemon, name);
  if (container.state.is === 'paused') throw startPaused();
  if (container.state.is === 'running') throw new DockerError('NotModified', 'container is already running');
  if (container.removing || container.state.is === 'dead') throw markedForRemoval();
  validateHostConfig(daemon, container.hostConfig);
  container.restartCount = container.state.is === 'restarting' ? container.restartCount : 0;
  container.manuallyStopped = false;
  const runtime = container.hostConfig.Runtime ?? daemon.runtimes.current.default;
  container.hostConfig = withRuntime(container.hostConfig, runtime);
  await runContainer(daemon, container);
}

/** The run itself, for start, restart and restart policies. Whatever was set up is taken down again when it fails. */
export async function runContainer(daemon: Daemon, container: Container): Promise<void> {
  container.restartAbort?.abort();
  container.restartAbort = undefined;
  try {
    await run(daemon, container);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    recordFailure(container, error);
    await container.task?.wait().catch(() => {});
    container.streams.close();
    cleanUp(daemon, container);
    if (container.hostConfig.AutoRemove)
      await removeContainer(daemon, container.id, { force: true, volumes: true }).catch(() => {});
    // Who waits for the container hears of its end before the request to start it fails.
    await daemon.host.clock.yield();
    throw error;
  }
}

async function run(daemon: Daemon, container: Container): Promise<void> {
  const early = !since(daemon.version, 28);
  const sandbox = openSandbox(daemon, container);
  if (early && sandbox) allocateNetworks(daemon, container, sandbox);
  checkLinks(daemon, container);
  const volumes = setUpMounts(daemon, container);
  writeEtcFiles(daemon, container, sandbox);
  const spec = await specOf(daemon, container, volumes);
  openLog(daemon, container);

  const io = container.streams.open({
    tty: container.config.Tty,
    stdin: container.config.OpenStdin,
    name: container.id,
    ...(container.hostConfig.ConsoleSize && { size: container.hostConfig.ConsoleSize }),
  });
  const net = container.sandbox?.ns ?? daemon.host.ns.net;
  const runtime = runtimeOf(daemon, container);
  const startedAt = daemon.stamp();
  const fail = (failure: StartFailure): never => {
    throw Object.assign(failure.error, { exitCode: failure.code });
  };
  const task = await daemon.containerd.tasks
    .create({
      id: container.id,
      spec,
      rootfs: container.snapshot.fs,
      runtime,
      namespaces: { ...sharedNamespaces(daemon, container), net },
      io,
    })
    .catch((error: unknown) => fail(taskFailure(daemon.version, messageOf(error))));
  container.task = task;
  try {
    if (!early && sandbox) joinLate(daemon, container, sandbox);
    if (!early) writeEtcFiles(daemon, container, sandbox);
    await task.start().catch((error: unknown) => fail(taskFailure(daemon.version, messageOf(error))));
  } catch (error) {
    task.kill('SIGKILL');
    container.task = undefined;
    try {
      await task.delete();
    } catch {
      // It never came to life: there is nothing to forget.
    }
    throw error;
  }
  const last =
    container.state.is === 'exited' || container.state.is === 'restarting' ? container.state.ended : undefined;
  container.state = { is: 'running', startedAt, pid: task.pid, last: last && { ...last, code: 0, oomKilled: false } };
  container.startedBefore = true;
  watchExit(daemon, container, task);
  startHealthChecks(daemon, container);
  logContainerEvent(daemon, container, 'start');
}

/** Looked up at every start: a reload may have changed what the name stands for. */
function runtimeOf(daemon: Daemon, { hostConfig }: Container): Runtime {
  try {
    const { version, host } = daemon;
    const context = { version, files: host.files, cgroupVersion: host.profile.cgroupVersion };
    return getRuntime(daemon.runtimes.current, context, hostConfig.Runtime ?? '');
  } catch (error) {
    const { error: told, code } = exitCodeFor(messageOf(error));
    throw Object.assign(told, { exitCode: code });
  }
}

function joinLate(daemon: Daemon, container: Container, sandbox: NonNullable<Container['sandbox']>): void {
  try {
    allocateNetworks(daemon, container, sandbox);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    throw new DockerError(error.kind, `failed to set up container networking: ${error.message}`);
  }
}

async function specOf(daemon: Daemon, container: Container, volumes: ReturnType<typeof setUpMounts>): Promise<OciSpec> {
  try {
    const spec = containerSpec(daemon, container, volumes);
    const full = withNetworkHook(daemon, container, await withDeviceRequests(daemon, container, spec));
    return asWritten(daemon, container, full);
  } catch (error) {
    // What is wrong only now is no fault of the request to start.
    if (error instanceof DockerError && since(daemon.version, 23)) throw system(error.message);
    throw error;
  }
}

function openLog(daemon: Daemon, container: Container): void {
  let log: ReturnType<typeof createLogDriver>;
  try {
    log = createLogDriver(daemon, container);
  } catch (error) {
    if (!isKind(error, 'Unknown')) throw error;
    throw taskFailure(daemon.version, error.message).error;
  }
  container.log = log;
  container.streams.tap = log ? (output) => log.write(output) : undefined;
}

const messageOf = (error: unknown): string => {
  if (error instanceof DockerError) return error.message;
  throw error;
};

function recordFailure(container: Container, error: DockerError & { readonly exitCode?: number }): void {
  const code = error.exitCode ?? 128;
  const { state } = container;
  if (isRunning(state)) return;
  container.state =
    state.is === 'exited' || state.is === 'restarting'
      ? { is: 'exited', startedAt: state.startedAt, ended: { ...state.ended, code }, error: error.message }
      : { is: 'created', code, error: error.message };
}
