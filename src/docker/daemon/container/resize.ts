// Models moby daemon/resize.go (POST /containers/{id}/resize).
import type { WindowSize } from '../../../host/process/tty.ts';
import type { Daemon } from '../daemon.ts';
import { notRunning } from './errors.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { isRunning } from './state.ts';

export function resizeContainer(daemon: Daemon, name: string, size: WindowSize): void {
  const container = getContainer(daemon, name);
  if (!isRunning(container.state) || !container.task) throw notRunning(daemon.version, container.id);
  container.streams.tty?.resize(size);
  logContainerEvent(daemon, container, 'resize', { height: String(size.rows), width: String(size.cols) });
}
