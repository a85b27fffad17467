// Models moby daemon/exec.go (POST /containers/{id}/exec).
import type { ExecCreateRequest } from '../../api/types/exec.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter, unknown } from '../../errdefs/errdefs.ts';
import type { Container, ExecRecord } from '../container/container.ts';
import { invalidDetachKeys } from '../container/detach-keys.ts';
import { execPaused, isRestarting, notRunning } from '../container/errors.ts';
import { logContainerEvent } from '../container/events.ts';
import { getContainer } from '../container/find.ts';
import { lookUpUser } from '../container/users.ts';
import type { Daemon } from '../daemon.ts';

/** The id of a process that is yet to be started in a running container. */
export function createExec(daemon: Daemon, name: string, request: ExecCreateRequest): { readonly Id: string } {
  const [entrypoint, ...args] = request.Cmd ?? [];
  if (entrypoint === undefined) throw invalidParameter('No exec command specified');
  const container = activeContainer(daemon, name);
  const keys = invalidDetachKeys(request.DetachKeys ?? '');
  if (keys) throw unknown(`Invalid escape keys (${request.DetachKeys}) provided`);
  const user = request.User || container.config.User;
  // From 28 on somebody unknown is found missing here, not at the start.
  if (since(daemon.version, 28)) checkUser(daemon, container, user);
  const exec: ExecRecord = {
    id: daemon.host.random.hex(64),
    containerId: container.id,
    entrypoint,
    args,
    tty: request.Tty ?? false,
    user,
    privileged: request.Privileged ?? false,
    env: request.Env ?? [],
    workingDir: request.WorkingDir || container.config.WorkingDir || '/',
    openStdin: request.AttachStdin ?? false,
    openStdout: request.AttachStdout ?? false,
    openStderr: request.AttachStderr ?? false,
    detachKeys: request.DetachKeys ?? '',
    consoleSize: request.ConsoleSize ?? undefined,
    state: { is: 'created' },
    process: undefined,
  };
  container.execs.set(exec.id, exec);
  daemon.execs.set(exec.id, exec);
  logContainerEvent(daemon, container, `exec_create: ${commandText(exec)}`, { execID: exec.id });
  return { Id: exec.id };
}

function checkUser(daemon: Daemon, container: Container, user: string): void {
  try {
    lookUpUser(container, user, [], daemon.version);
  } catch (error) {
    throw error instanceof DockerError ? invalidParameter(error.message) : error;
  }
}

export const commandText = ({ entrypoint, args }: ExecRecord): string => `${entrypoint} ${args.join(' ')}`;

/** Throws unless the container can take another process now. */
function activeContainer(daemon: Daemon, name: string): Container {
  const container = getContainer(daemon, name);
  const { state } = container;
  if (state.is === 'restarting') throw isRestarting(container.id);
  if (state.is === 'paused') throw execPaused(name);
  if (state.is !== 'running') throw notRunning(daemon.version, container.id);
  return container;
}
