/** The kernel's ring buffer (kernel/printk): what `dmesg` and `journalctl -k` read. */
import type { Clock } from '../base/clock.ts';
import { createEmitter, type Emitter } from '../base/emitter.ts';

/** Names by number, as `dmesg --level` takes them. */
export const LOG_LEVELS = ['emerg', 'alert', 'crit', 'err', 'warn', 'notice', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface KernelMessage {
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Microseconds since the kernel began, as printed in brackets. */
  readonly uptime: number;
  readonly level: LogLevel;
  readonly text: string;
}

export interface KernelLog {
  readonly messages: readonly KernelMessage[];
  /** Says a line; `warn` if unsaid. Several lines are several messages. */
  write(text: string, level?: LogLevel): void;
  clear(): void;
  /** Each message as it is written. */
  readonly written: Emitter<KernelMessage>;
  /** When the kernel began, in milliseconds since the epoch. */
  readonly began: number;
}

const CAPACITY = 2000;

export interface KernelLogOptions {
  readonly clock: Clock;
  /** What it said before anybody could look, made when somebody does: seconds since it began, level, text. */
  readonly boot?: () => readonly (readonly [seconds: number, level: LogLevel, text: string])[];
  /** How long before now it began, in milliseconds. */
  readonly age?: number;
}

export function createKernelLog({ clock, boot = () => [], age = 0 }: KernelLogOptions): KernelLog {
  const began = clock.now() - age;
  const own: KernelMessage[] = [];
  let early: readonly KernelMessage[] | undefined;
  let last = 0;
  const written = createEmitter<KernelMessage>();
  return {
    get messages() {
      early ??= boot().map(([seconds, level, text]) => ({
        time: began + seconds * 1000,
        uptime: Math.round(seconds * 1e6),
        level,
        text,
      }));
      return [...early, ...own];
    },
    written,
    began,
    write(text, level = 'warn') {
      for (const line of text.split('\n')) {
        // Lines of one moment follow each other by a few microseconds, as they do on a real machine.
        last = Math.max(last + 7, Math.round((clock.now() - began) * 1000));
        const message = { time: clock.now(), uptime: last, level, text: line };
        own.push(message);
        if (own.length > CAPACITY) own.shift();
        written.emit(message);
      }
    },
    clear() {
      early = [];
      own.length = 0;
    },
  };
}
