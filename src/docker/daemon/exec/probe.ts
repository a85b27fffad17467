// Models the exec of moby daemon/health.go (cmdProbe): a command in the container, with a time limit, its output kept.
import { concat, encode } from '../../../base/bytes.ts';
import { formatDuration } from '../../../base/durations.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import type { Container } from '../container/container.ts';
import { logContainerEvent } from '../container/events.ts';
import { environment, processSpec } from '../container/spec.ts';
import { createStreams, type Output } from '../container/streams.ts';
import type { Daemon } from '../daemon.ts';

export interface ProbeResult {
  readonly code: number;
  readonly output: Uint8Array;
}

/** Runs the command. -1 when it takes longer than `timeout` milliseconds. */
export async function runProbe(
  daemon: Daemon,
  container: Container,
  command: readonly string[],
  timeout: number,
  signal: AbortSignal,
): Promise<ProbeResult> {
  const { task } = container;
  if (!task) return { code: -1, output: encode('container is not running') };
  const id = daemon.host.random.hex(64);
  const streams = createStreams();
  const chunks: Uint8Array[] = [];
  streams.tap = ({ data }: Output) => void chunks.push(data);
  const text = command.join(' ');
  const attributes = { execID: id };
  try {
    logContainerEvent(daemon, container, `exec_create: ${text}`, attributes);
    const { config, hostConfig } = container;
    const spec = processSpec(daemon, container, {
      args: command,
      env: environment(container),
      version: daemon.version,
      user: config.User,
      cwd: config.WorkingDir,
      tty: false,
      privileged: hostConfig.Privileged,
      consoleSize: undefined,
    });
    const process = await task.exec(id, spec, streams.open({ tty: false, stdin: false, name: id }));
    logContainerEvent(daemon, container, `exec_start: ${text}`, attributes);
    await process.start();
    const code = await Promise.race([process.wait().then((status) => status.code), limit(daemon, timeout, signal)]);
    if (code === undefined) {
      process.kill('SIGKILL');
      return { code: -1, output: encode(`Health check exceeded timeout (${formatDuration(timeout * 1e6)})`) };
    }
    logContainerEvent(daemon, container, 'exec_die', { ...attributes, exitCode: String(code) });
    return { code, output: concat([new Uint8Array(0), ...chunks]) };
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    return { code: -1, output: encode(error.message) };
  }
}

const limit = (daemon: Daemon, ms: number, signal: AbortSignal): Promise<undefined> =>
  daemon.host.clock.sleep(ms, signal).then(
    () => undefined,
    () => undefined,
  );
