// Models moby daemon/restart.go (POST /containers/{id}/restart).
import { DockerError } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { runContainer } from './start.ts';
import { isRunning } from './state.ts';
import { type StopOptions, stop } from './stop.ts';

export async function restartContainer(daemon: Daemon, name: string, options: StopOptions): Promise<void> {
  const container = getContainer(daemon, name);
  try {
    container.restarting = true;
    if (isRunning(container.state) || container.state.is === 'restarting') await stop(daemon, container, options);
    container.restarting = false;
    container.manuallyStopped = false;
    container.restartCount = 0;
    await runContainer(daemon, container);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    throw new DockerError(error.kind, `Cannot restart container ${name}: ${error.message}`);
  } finally {
    container.restarting = false;
  }
  logContainerEvent(daemon, container, 'restart');
}
