// Models moby daemon/unpause.go (POST /containers/{id}/unpause).
import type { Daemon } from '../daemon.ts';
import { notPaused } from './errors.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';

export function unpauseContainer(daemon: Daemon, name: string): void {
  const container = getContainer(daemon, name);
  const { state, task } = container;
  if (state.is !== 'paused' || !task) throw notPaused(container.id);
  task.resume();
  container.state = { ...state, is: 'running' };
  logContainerEvent(daemon, container, 'unpause');
}
