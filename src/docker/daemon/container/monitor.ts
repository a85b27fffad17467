// Models moby daemon/monitor.go: what happens when a container's process has ended.

import type { ExitStatus, Task } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import type { Daemon } from '../daemon.ts';
import { tearDownMounts } from '../mounts/set-up.ts';
import { releaseSandbox } from '../network/sandbox.ts';
import type { Container } from './container.ts';
import { logContainerEvent } from './events.ts';
import { stopHealthChecks } from './health.ts';
import { removeContainer } from './remove.ts';
import { restartDelay, shouldRestart } from './restart-policy.ts';
import { releaseShm } from './shm.ts';
import { runContainer } from './start.ts';
import { type Ended, isRunning } from './state.ts';

/** Waits for the end of a run and deals with it; what the OOM killer takes before that is noted. */
export function watchExit(daemon: Daemon, container: Container, task: Task): void {
  task.cgroup.onOomKill = () => noteOom(daemon, container, task);
  void task.wait().then((status) => handleExit(daemon.live, container, task, status));
}

function noteOom(daemon: Daemon, container: Container, task: Task): void {
  const { state } = container;
  if (!isRunning(state) || container.task !== task) return;
  container.state = { ...state, oomKilled: true };
  logContainerEvent(daemon, container, 'oom');
}

/** Everything a run holds is let go of: network, mounts, log. */
export function cleanUp(daemon: Daemon, container: Container): void {
  releaseSandbox(daemon, container);
  tearDownMounts(daemon, container);
  releaseShm(daemon, container);
  container.log?.flush();
  container.log?.close();
  container.log = undefined;
  container.streams.tap = undefined;
}

async function handleExit(daemon: Daemon, container: Container, task: Task, status: ExitStatus): Promise<void> {
  const { state } = container;
  if (!isRunning(state) || container.task !== task) return;
  stopHealthChecks(container);
  const ended: Ended = {
    code: status.code,
    at: Math.max(daemon.stamp(), state.startedAt),
    oomKilled: status.oomKilled,
  };
  const duration = (ended.at ?? 0) - state.startedAt;
  container.task = undefined;
  container.execs.forEach((exec) => {
    if (exec.state.is === 'running') exec.state = { is: 'exited', code: 137, pid: exec.state.pid };
  });
  // A start that follows at once waits for it.
  void task.delete().catch(() => {});
  if (status.oomKilled && !state.oomKilled) logContainerEvent(daemon, container, 'oom');

  const restart = shouldRestart(container, ended.code, daemon.shuttingDown.value);
  const die = (): void =>
    logContainerEvent(daemon, container, 'die', {
      exitCode: String(ended.code),
      ...(since(daemon.version, 23) && { execDuration: String(Math.floor(duration / 1000)) }),
    });
  container.streams.close();
  if (!since(daemon.version, 23)) die();
  cleanUp(daemon, container);
  if (restart) {
    container.restartCount++;
    container.state = { is: 'restarting', startedAt: state.startedAt, ended, error: '' };
  } else container.state = { is: 'exited', startedAt: state.startedAt, ended, error: '' };
  const goes = container.hostConfig.AutoRemove && !container.restarting;
  const modern = since(daemon.version, 23);
  // From 23 on `stop`, which waits for the end, is told before the rest of it is dealt with.
  const first = modern && container.stopping === true && !restart;
  if (first) {
    container.changes.emit({ is: 'stopped', ended, error: '' });
    await settled();
  }
  if (modern) die();
  if (restart) return restartLater(daemon, container, duration, ended);
  if (!first) container.changes.emit({ is: 'stopped', ended, error: '' });
  if (goes) {
    await removeContainer(daemon, container.id, { force: true, volumes: true }).catch(() => {});
  }
}

/** Lets what waits for a promise run first. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
}

async function restartLater(daemon: Daemon, container: Container, duration: number, ended: Ended): Promise<void> {
  const abort = new AbortController();
  container.restartAbort = abort;
  container.backoff = restartDelay(container.backoff, duration);
  // Who waits for the next end hears of this one.
  container.changes.emit({ is: 'stopped', ended, error: '' });
  try {
    await daemon.host.clock.sleep(container.backoff, abort.signal);
    container.restartAbort = undefined;
    if (container.state.is === 'restarting') await runContainer(daemon, container);
  } catch {
    if (container.state.is === 'restarting') {
      container.state = { is: 'exited', startedAt: container.state.startedAt, ended, error: container.state.error };
    }
  }
}
