// Models moby daemon/attach.go and container/stream/attach.go (POST /containers/{id}/attach).
import { since } from '../../engine-version.ts';
import { conflict, invalidParameter, system } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { createLogDriver } from '../logger/create.ts';
import { createQueue, type Queue } from '../queue.ts';
import type { Container } from './container.ts';
import { invalidDetachKeys } from './detach-keys.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { isRunning } from './state.ts';
import type { Output } from './streams.ts';
import { waitFor } from './wait.ts';

export interface AttachOptions {
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
  /** What was printed before comes first. */
  readonly logs: boolean;
  readonly stream: boolean;
  readonly detachKeys?: string;
  /** The client's half of the connection. */
  readonly input: ReadableStream<Uint8Array> | undefined;
}

export interface AttachSession {
  readonly tty: boolean;
  readonly output: AsyncIterable<Output>;
}

/** The container's streams from now on. One that has not started yet can be attached to: its output comes when it does. */
export function attachContainer(
  daemon: Daemon,
  name: string,
  options: AttachOptions,
  signal: AbortSignal,
): AttachSession {
  if (invalidDetachKeys(options.detachKeys ?? '')) {
    throw invalidParameter(`Invalid detach keys (${options.detachKeys}) provided`);
  }
  const container = getContainer(daemon, name);
  const shown = since(daemon.version, 23) ? name : container.id;
  if (container.state.is === 'paused') {
    throw conflict(`container ${name} is paused, unpause the container before attach`);
  }
  if (container.state.is === 'restarting')
    throw conflict(`container ${shown} is restarting, wait until the container is running`);
  const queue = createQueue<Output>();
  if (options.logs) replay(daemon, container, options, queue, signal);
  logContainerEvent(daemon, container, 'attach');
  if (options.stream) follow(daemon, container, options, queue, signal);
  else if (!options.logs) queue.end();
  return { tty: container.config.Tty, output: queue };
}

const wants = (options: AttachOptions, { stream }: Pick<Output, 'stream'>): boolean =>
  stream === 'stdout' ? options.stdout : options.stderr;

function replay(
  daemon: Daemon,
  container: Container,
  options: AttachOptions,
  queue: Queue<Output>,
  signal: AbortSignal,
): void {
  const driver = container.log ?? createLogDriver(daemon, container);
  const past = driver?.read?.({ since: undefined, until: undefined, tail: undefined, follow: false }, signal);
  if (!past) throw system('configured logging driver does not support reading');
  void (async () => {
    for await (const { stream, line } of past) if (wants(options, { stream })) queue.push({ stream, data: line });
    if (!options.stream) queue.end();
  })();
}

function follow(
  daemon: Daemon,
  container: Container,
  options: AttachOptions,
  queue: Queue<Output>,
  signal: AbortSignal,
): void {
  const live = container.streams.listen();
  const detach = (): void => {
    live.end();
    queue.end();
  };
  signal.addEventListener('abort', detach, { once: true });
  queue.onClose(detach);
  void (async () => {
    for await (const output of live) {
      if (!wants(options, output)) continue;
      queue.push(output);
      await queue.drained(64);
    }
    // With --interactive and without a terminal the end of the container is waited for.
    if (container.config.StdinOnce && !container.config.Tty && isRunning(container.state)) {
      await waitFor(container, 'not-running', signal).catch(() => {});
    }
    queue.end();
  })();
  if (options.stdin && options.input && container.config.OpenStdin) void feed(daemon, container, options.input, detach);
}

async function feed(
  daemon: Daemon,
  container: Container,
  input: ReadableStream<Uint8Array>,
  detach: () => void,
): Promise<void> {
  const reader = input.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      await container.streams.write(value);
    }
  } catch {
    // The connection broke: no more input will come.
  }
  if (container.config.StdinOnce && !container.config.Tty) container.streams.closeStdin();
  else if (container.config.Tty && isRunning(container.state)) {
    detach();
    logContainerEvent(daemon, container, 'detach');
  }
}
