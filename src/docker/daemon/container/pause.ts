// Models moby daemon/pause.go (POST /containers/{id}/pause).
import { since } from '../../engine-version.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { alreadyPaused, isRestarting, notRunning } from './errors.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';

export function pauseContainer(daemon: Daemon, name: string): void {
  const container = getContainer(daemon, name);
  const { state, task } = container;
  if (state.is === 'paused') throw alreadyPaused(container.id);
  if (state.is === 'restarting') throw isRestarting(container.id);
  if (state.is !== 'running' || !task) throw notRunning(daemon.version, container.id);
  try {
    task.pause();
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    const verb = since(daemon.version, 23) ? 'cannot' : 'Cannot';
    throw new DockerError(error.kind, `${verb} pause container ${container.id}: ${error.message}`);
  }
  container.state = { ...state, is: 'paused' };
  logContainerEvent(daemon, container, 'pause');
}
