// Models moby daemon/logs.go (GET /containers/{id}/logs).
import { concat, encode } from '../../../base/bytes.ts';
import { rfc3339NanoFixed } from '../../../base/rfc3339.ts';
import { invalidParameter, system } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { createLogDriver } from '../logger/create.ts';
import type { LogMessage, ReadConfig } from '../logger/driver.ts';
import { getContainer } from './find.ts';
import { isRunning } from './state.ts';
import type { Output } from './streams.ts';

export interface LogsOptions {
  readonly stdout: boolean;
  readonly stderr: boolean;
  readonly timestamps: boolean;
  readonly details: boolean;
  readonly follow: boolean;
  readonly since: number | undefined;
  readonly until: number | undefined;
  /** `all` or a number of lines. */
  readonly tail: string;
}

export interface LogsSession {
  readonly tty: boolean;
  readonly output: AsyncIterable<Output>;
}

export function containerLogs(daemon: Daemon, name: string, options: LogsOptions, signal: AbortSignal): LogsSession {
  if (!options.stdout && !options.stderr) throw invalidParameter('You must choose at least one stream');
  const container = getContainer(daemon, name);
  if (container.removing || container.state.is === 'dead') {
    throw system('can not get logs from container which is dead or marked for removal');
  }
  if (container.hostConfig.LogConfig.Type === 'none')
    throw system('configured logging driver does not support reading');
  const driver = container.log ?? createLogDriver(daemon, container);
  const config: ReadConfig = {
    since: options.since,
    until: options.until,
    tail: /^\d+$/.test(options.tail) ? Number(options.tail) : undefined,
    follow: options.follow && (isRunning(container.state) || container.state.is === 'restarting'),
  };
  const messages = driver?.read?.(config, signal);
  if (!messages) throw system('configured logging driver does not support reading');
  return { tty: container.config.Tty, output: format(messages, options) };
}

async function* format(messages: AsyncIterable<LogMessage>, options: LogsOptions): AsyncGenerator<Output> {
  for await (const message of messages) {
    if (message.stream === 'stdout' ? !options.stdout : !options.stderr) continue;
    const time = options.timestamps ? `${rfc3339NanoFixed(message.time)} ` : '';
    const head = encode(`${time}${options.details ? `${details(message)} ` : ''}`);
    yield { stream: message.stream, data: head.length > 0 ? concat([head, message.line]) : message.line };
  }
}

const details = ({ attributes = {} }: LogMessage): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join(',');
