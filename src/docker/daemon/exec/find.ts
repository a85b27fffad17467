// Models moby daemon/exec.go (getExecConfig).
import { notFound } from '../../errdefs/errdefs.ts';
import type { Container, ExecRecord } from '../container/container.ts';
import { execPaused, isRestarting, noSuchExec, notRunning } from '../container/errors.ts';
import type { Daemon } from '../daemon.ts';

/** The process and its container, which must be able to run it. Throws when either is gone. */
export function getExec(daemon: Daemon, id: string): { readonly exec: ExecRecord; readonly container: Container } {
  const exec = daemon.execs.get(id);
  const container = exec && daemon.containers.get(exec.containerId);
  if (!exec || !container) throw noSuchExec(id);
  const { state } = container;
  if (state.is === 'paused') throw execPaused(container.id);
  if (state.is === 'restarting') throw isRestarting(container.id);
  if (state.is !== 'running')
    throw exec.state.is === 'created'
      ? notRunning(daemon.version, container.id)
      : notFound(`No such exec instance: ${id}`);
  return { exec, container };
}
