// Models moby daemon/logger (Logger, LogReader): where a container's output is kept.
import type { Output } from '../container/streams.ts';

export interface LogMessage {
  readonly stream: Output['stream'];
  /** With its newline, if it had one. */
  readonly line: Uint8Array;
  readonly time: number;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface ReadConfig {
  /** Milliseconds since the epoch. */
  readonly since: number | undefined;
  readonly until: number | undefined;
  /** How many lines from the end; undefined for all. */
  readonly tail: number | undefined;
  readonly follow: boolean;
}

export interface LogDriver {
  readonly name: string;
  write(output: Output): void;
  /** The program has ended: an unfinished line is kept as it is. */
  flush(): void;
  /** Undefined where the driver cannot be read. Ends when `follow` is false, the log is closed, or the signal aborts. */
  read: ((config: ReadConfig, signal: AbortSignal) => AsyncIterable<LogMessage>) | undefined;
  /** The container stops: followers get the end. */
  close(): void;
}
