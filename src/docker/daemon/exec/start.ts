// Models moby daemon/exec.go (POST /exec/{id}/start).

import { encode } from '../../../base/bytes.ts';
import type { TaskProcess } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import { conflict, DockerError, invalidParameter, system } from '../../errdefs/errdefs.ts';
import type { Container, ExecRecord } from '../container/container.ts';
import { logContainerEvent } from '../container/events.ts';
import { environment, processSpec } from '../container/spec.ts';
import { exitCodeFor } from '../container/start-errors.ts';
import { createStreams, type Output, type StreamConfig } from '../container/streams.ts';
import type { Daemon } from '../daemon.ts';
import { commandText } from './create.ts';
import { getExec } from './find.ts';

export interface ExecSession {
  readonly tty: boolean;
  readonly output: AsyncIterable<Output>;
}

export interface ExecStart {
  readonly detach: boolean;
  readonly consoleSize: readonly [number, number] | undefined;
  readonly input: ReadableStream<Uint8Array> | undefined;
}

/** Starts the process. Its output as it comes, unless it is detached. Throws when the runtime cannot run it. */
export async function startExec(daemon: Daemon, id: string, options: ExecStart): Promise<ExecSession> {
  const { exec, container } = getExec(daemon, id);
  const problem = notStartable(daemon, exec);
  // The connection is the client's terminal by now: it is told there.
  if (problem && !options.detach) return told(exec, problem.message);
  if (problem) throw problem;
  const streams = createStreams();
  const output = streams.listen();
  logContainerEvent(daemon, container, `exec_start: ${commandText(exec)}`, { execID: exec.id });
  let process: TaskProcess;
  try {
    process = await launch(daemon, container, exec, streams, options);
  } catch (error) {
    if (!(error instanceof DockerError) || options.detach || isEarly(daemon, error)) throw error;
    return told(exec, error.message);
  }
  exec.process = process;
  exec.state = { is: 'running', pid: process.pid };
  void process.wait().then((status) => {
    exec.state = { is: 'exited', code: status.code, pid: process.pid };
    exec.process = undefined;
    streams.close();
    logContainerEvent(daemon, container, 'exec_die', { execID: exec.id, exitCode: String(status.code) });
  });
  if (options.input && exec.openStdin) void pump(options.input, streams);
  else streams.closeStdin();
  return { tty: exec.tty, output: options.detach ? nothing() : output };
}

function notStartable(daemon: Daemon, exec: ExecRecord): DockerError | undefined {
  const name = since(daemon.version, 28) ? `exec command ${exec.id}` : `Error: Exec command ${exec.id}`;
  if (exec.state.is === 'running') return conflict(`${name} is already running`);
  return exec.state.is === 'exited' ? conflict(`${name} has already run`) : undefined;
}

const told = (exec: ExecRecord, message: string): ExecSession => ({
  tty: exec.tty,
  output: once({ stream: 'stdout', data: encode(`${message}\r\n`) }),
});

async function launch(
  daemon: Daemon,
  container: Container,
  exec: ExecRecord,
  streams: StreamConfig,
  options: ExecStart,
): Promise<TaskProcess> {
  const { task } = container;
  const failed = (error: unknown): never => {
    exec.state = { is: 'exited', code: 126, pid: 0 };
    container.execs.delete(exec.id);
    throw error;
  };
  if (!task) return failed(system('the container has no task'));
  const size = options.consoleSize ?? exec.consoleSize;
  try {
    const spec = processSpec(daemon, container, {
      args: [exec.entrypoint, ...exec.args],
      env: environment(container, [...(exec.tty ? ['TERM=xterm'] : []), ...exec.env]),
      version: daemon.version,
      user: exec.user,
      cwd: exec.workingDir,
      tty: exec.tty,
      privileged: exec.privileged || container.hostConfig.Privileged,
      consoleSize: size,
    });
    const io = streams.open({
      tty: exec.tty,
      stdin: exec.openStdin && !options.detach,
      name: exec.id,
      ...(size && { size }),
    });
    const process = await task.exec(exec.id, spec, io);
    await process.start();
    return process;
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    const { message } = error;
    const code = execExitCode(daemon, message);
    exec.state = { is: 'exited', code, pid: 0 };
    container.execs.delete(exec.id);
    streams.close();
    const said = since(daemon.version, 23) ? exitCodeFor(message).error.message : message;
    throw code === 126 || code === 127 ? invalidParameter(said) : error;
  }
}

/** From 28 on as when a container starts; before, everything the runtime refuses was 126. */
function execExitCode(daemon: Daemon, message: string): number {
  if (since(daemon.version, 28)) return exitCodeFor(message).code;
  return 126;
}

/** From 28 on an unknown user is told before the connection is taken over. */
const isEarly = (daemon: Daemon, error: DockerError): boolean =>
  since(daemon.version, 28) && /^unable to find (user|group) /.test(error.message);

async function* once(output: Output): AsyncGenerator<Output> {
  yield output;
}

async function* nothing(): AsyncGenerator<Output> {}

/** The client's half of the connection goes to the process until it ends. */
export async function pump(input: ReadableStream<Uint8Array>, streams: StreamConfig): Promise<void> {
  const reader = input.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      await streams.write(value);
    }
  } catch {
    // The connection broke: for the process its input has ended.
  }
  streams.closeStdin();
}
