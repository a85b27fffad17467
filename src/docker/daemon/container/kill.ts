// Models moby daemon/kill.go (POST /containers/{id}/kill).
import { parseSignal, type SignalName, signalNumber } from '../../../host/process/signals.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { notRunning } from './errors.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { isRunning } from './state.ts';
import { invalidSignal } from './validate-config.ts';
import { waitFor } from './wait.ts';

/** Sends the signal; after SIGKILL (which is meant when none is named) waits for the end. */
export async function killContainer(daemon: Daemon, name: string, signalText: string): Promise<void> {
  const modern = since(daemon.version, 23);
  const isNumber = /^[+-]?0*[1-9]\d*$/.test(signalText);
  const signal = signalText === '' ? 'SIGKILL' : parseSignal(signalText);
  // Before 23 the route looked at the name before it asked for the container.
  if (!modern && !signal && !isNumber) throw invalidSignal(daemon.version, signalText);
  try {
    if (!signal) {
      if (!isNumber) throw invalidSignal(daemon.version, signalText);
      throw invalidParameter(
        `${modern ? 'the' : 'The'} linux daemon does not support signal ${shownNumber(daemon, signalText)}`,
      );
    }
    const container = getContainer(daemon, name);
    if (signal === 'SIGKILL') await kill(daemon, container);
    else sendSignal(daemon, container, signal);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    throw new DockerError(error.kind, `${modern ? 'cannot' : 'Cannot'} kill container: ${name}: ${error.message}`);
  }
}

/** Before 23 a negative number was read as an unsigned one. */
const shownNumber = (daemon: Daemon, text: string): string =>
  since(daemon.version, 23) || !text.startsWith('-') ? String(Number(text)) : String(BigInt.asUintN(64, BigInt(text)));

/** SIGKILL and the end. Throws when the container does not run. */
export async function kill(daemon: Daemon, container: Container): Promise<void> {
  if (!isRunning(container.state) && container.state.is !== 'restarting')
    throw notRunning(daemon.version, container.id);
  const ended = waitFor(container, 'not-running');
  sendSignal(daemon, container, 'SIGKILL');
  await ended;
}

/** A paused container is thawed for it, else the signal would wait with everything else. */
export function sendSignal(daemon: Daemon, container: Container, signal: SignalName): void {
  const stopSignal = parseSignal(container.config.StopSignal ?? 'SIGTERM');
  const ends = signal === 'SIGKILL' || container.config.StopSignal === undefined || signal === stopSignal;
  if (container.state.is === 'restarting') {
    container.manuallyStopped = true;
    cancelRestart(container);
    return;
  }
  if (!isRunning(container.state) || !container.task) throw notRunning(daemon.version, container.id);
  if (ends && !daemon.shuttingDown.value) container.manuallyStopped = true;
  container.task.kill(signal);
  if (ends && container.state.is === 'paused') {
    container.task.resume();
    container.state = { ...container.state, is: 'running' };
    logContainerEvent(daemon, container, 'unpause');
  }
  logContainerEvent(daemon, container, 'kill', { signal: String(signalNumber(signal)) });
}

/** Between two runs there is no process to signal: the next run is called off. */
function cancelRestart(container: Container): void {
  const { state } = container;
  if (state.is !== 'restarting') return;
  container.state = { is: 'exited', startedAt: state.startedAt, ended: state.ended, error: state.error };
  container.restartAbort?.abort(new Error('restart canceled'));
  container.changes.emit({ is: 'stopped', ended: state.ended, error: '' });
}
