// Models moby daemon/daemon.go (Shutdown): containers are stopped, all at once, within the shutdown timeout.

import { isRunning } from './container/state.ts';
import { stop } from './container/stop.ts';
import type { Daemon } from './daemon.ts';

export async function shutdown(daemon: Daemon): Promise<void> {
  daemon.shuttingDown.value = true;
  if (daemon.config.current.liveRestore) return;
  const running = [...daemon.containers.values()].filter(
    (container) => isRunning(container.state) || container.state.is === 'restarting',
  );
  const wait = Math.max(0, daemon.config.current.shutdownTimeout - 5);
  await Promise.all(
    running.map((container) =>
      stop(daemon, container, { timeout: container.config.StopTimeout ?? wait, signal: '' }).catch(() => {}),
    ),
  );
}
