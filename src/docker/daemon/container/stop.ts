// Models moby daemon/stop.go (POST /containers/{id}/stop).
import { parseSignal } from '../../../host/process/signals.ts';
import { since } from '../../engine-version.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { kill, sendSignal } from './kill.ts';
import { isRunning } from './state.ts';
import { invalidSignal, isSignal } from './validate-config.ts';
import { waitFor } from './wait.ts';

export interface StopOptions {
  /** Seconds until SIGKILL; negative waits for ever. Undefined: what the container says, or 10. */
  readonly timeout: number | undefined;
  readonly signal: string;
}

const DEFAULT_TIMEOUT = 10;

/** One that does not run is told by the kind `NotModified`. */
export async function stopContainer(daemon: Daemon, name: string, options: StopOptions): Promise<void> {
  const container = getContainer(daemon, name);
  if (!isRunning(container.state) && container.state.is !== 'restarting') {
    throw new DockerError('NotModified', 'container is already stopped');
  }
  try {
    await stop(daemon, container, options);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    throw new DockerError(
      'System',
      `${since(daemon.version, 23) ? 'cannot' : 'Cannot'} stop container: ${name}: ${error.message}`,
    );
  }
}

/** The stop signal, some patience, then SIGKILL. */
export async function stop(daemon: Daemon, container: Container, options: StopOptions): Promise<void> {
  if (!isRunning(container.state) && container.state.is !== 'restarting') return;
  const text = options.signal || container.config.StopSignal || 'SIGTERM';
  const signal = parseSignal(text);
  if (!signal && !isSignal(text)) throw invalidSignal(daemon.version, text);
  const timeout = options.timeout ?? container.config.StopTimeout ?? DEFAULT_TIMEOUT;

  const ended = waitFor(container, 'not-running');
  container.stopping = true;
  container.manuallyStopped = container.manuallyStopped || !daemon.shuttingDown.value;
  if (signal) sendSignal(daemon, container, signal);
  if (signal && timeout < 0) await ended;
  // A number that is no signal is not sent: SIGKILL follows at once.
  else if (!(signal && (await within(daemon, ended, timeout * 1000))) && isRunning(container.state))
    await kill(daemon, container).catch(() => {});
  container.stopping = false;
  logContainerEvent(daemon, container, 'stop');
}

/** True when the work is done in time. */
async function within(daemon: Daemon, work: Promise<unknown>, ms: number): Promise<boolean> {
  const cancel = new AbortController();
  const late = daemon.host.clock.sleep(ms, cancel.signal).then(
    () => false,
    () => true,
  );
  const done = await Promise.race([work.then(() => true), late]);
  cancel.abort();
  return done;
}
