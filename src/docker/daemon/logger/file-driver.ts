// Models moby daemon/logger/jsonfilelog and daemon/logger/loggerutils (LogFile): a log in files, rotated, read back.
import { createEmitter } from '../../../base/emitter.ts';
import type { Files } from '../../../host/fs/files.ts';
import { createQueue } from '../queue.ts';
import { parseSize } from '../size.ts';
import type { Stamp } from '../stamp.ts';
import type { LogDriver, LogMessage, ReadConfig } from './driver.ts';
import { createLineSplitter } from './lines.ts';

export interface LogFormat {
  readonly name: string;
  encode(message: LogMessage): string;
  decode(line: string): LogMessage | undefined;
}

export interface LogFileOptions {
  readonly path: string;
  readonly maxSize: string;
  readonly maxFile: number;
}

/** A log of one record a line in `path`; older ones move to `path.1`, `path.2`, ... */
export function createFileDriver(files: Files, stamp: Stamp, format: LogFormat, options: LogFileOptions): LogDriver {
  const limit = parseSize(options.maxSize) ?? 0;
  const written = createEmitter<LogMessage>();
  const closed = createEmitter<void>();

  const append = (message: LogMessage): void => {
    files.writeFile(options.path, `${format.encode(message)}\n`, { mode: 0o640, append: true });
    if (limit > 0 && files.stat(options.path).size >= limit) rotate();
    written.emit(message);
  };
  const rotate = (): void => {
    for (let index = options.maxFile - 1; index > 0; index--) {
      const from = index === 1 ? options.path : `${options.path}.${index - 1}`;
      if (files.exists(from)) {
        files.removeAll(`${options.path}.${index}`);
        files.rename(from, `${options.path}.${index}`);
      }
    }
    files.writeFile(options.path, '', { mode: 0o640 });
  };
  const splitter = createLineSplitter((stream, line) => append({ stream, line, time: stamp() }));

  const stored = (): LogMessage[] => {
    const names = Array.from({ length: options.maxFile - 1 }, (_, i) => `${options.path}.${options.maxFile - 1 - i}`);
    return [...names, options.path]
      .filter((name) => files.exists(name))
      .flatMap((name) => files.readText(name).split('\n'))
      .flatMap((line) => (line === '' ? [] : (format.decode(line) ?? [])));
  };

  return {
    name: format.name,
    write: (output) => splitter.push(output),
    flush: () => splitter.flush(),
    close: () => closed.emit(),
    read: (config, signal) => readLog(stored(), config, written.on, closed.on, signal),
  };
}

function readLog(
  stored: readonly LogMessage[],
  config: ReadConfig,
  onWritten: (listener: (message: LogMessage) => void) => () => void,
  onClosed: (listener: () => void) => () => void,
  signal: AbortSignal,
): AsyncIterable<LogMessage> {
  const wanted = ({ time }: LogMessage): boolean =>
    (config.since === undefined || time >= config.since) && (config.until === undefined || time <= config.until);
  const queue = createQueue<LogMessage>();
  const past = stored.filter(wanted);
  const { tail } = config;
  for (const message of tail === undefined ? past : past.slice(Math.max(0, past.length - tail))) queue.push(message);
  if (!config.follow) {
    queue.end();
    return queue;
  }
  const stopWriting = onWritten((message) => {
    if (wanted(message)) queue.push(message);
  });
  const end = (): void => {
    stopWriting();
    stopClosing();
    queue.end();
  };
  const stopClosing = onClosed(end);
  queue.onClose(end);
  signal.addEventListener('abort', end, { once: true });
  return queue;
}
