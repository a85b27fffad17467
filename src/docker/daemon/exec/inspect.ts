// Models moby daemon/inspect.go (GET /exec/{id}/json) and daemon/resize.go (POST /exec/{id}/resize).

import type { WindowSize } from '../../../host/process/tty.ts';
import type { ExecInspect } from '../../api/types/exec.ts';
import { conflict } from '../../errdefs/errdefs.ts';
import { noSuchExec } from '../container/errors.ts';
import type { Daemon } from '../daemon.ts';

export function inspectExec(daemon: Daemon, id: string): ExecInspect {
  const exec = daemon.execs.get(id);
  if (!exec) throw noSuchExec(id);
  const { state } = exec;
  return {
    ID: exec.id,
    Running: state.is === 'running',
    ExitCode: state.is === 'exited' ? state.code : null,
    ProcessConfig: {
      tty: exec.tty,
      entrypoint: exec.entrypoint,
      arguments: exec.args,
      privileged: exec.privileged,
      ...(exec.user !== '' && { user: exec.user }),
    },
    OpenStdin: exec.openStdin,
    OpenStderr: exec.openStderr,
    OpenStdout: exec.openStdout,
    // Set when the engine's own sweep comes by, minutes later.
    CanRemove: false,
    ContainerID: exec.containerId,
    DetachKeys: exec.detachKeys,
    Pid: state.is === 'created' ? 0 : state.pid,
  };
}

export function resizeExec(daemon: Daemon, id: string, size: WindowSize): void {
  const exec = daemon.execs.get(id);
  if (!exec) throw noSuchExec(id);
  if (!exec.process) throw conflict('exec process is not started');
  exec.process.resize(size);
}
