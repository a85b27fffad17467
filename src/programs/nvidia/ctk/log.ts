// Models sirupsen/logrus text_formatter.go: what NVIDIA's Go programs say on standard error.
import { goQuote } from '../../../base/go-quote.ts';
import { printError } from '../../../host/process/stdio.ts';
import type { Process } from '../../../host/process/types.ts';
import { strftime } from '../../applet/time.ts';

export type Level = 'info' | 'warning' | 'error';

const COLOURS: Readonly<Record<Level, number>> = { info: 36, warning: 33, error: 31 };
const SHORT: Readonly<Record<Level, string>> = { info: 'INFO', warning: 'WARN', error: 'ERRO' };
const PLAIN = /^[\w./@^+-]+$/;

export interface Logger {
  /** Kept until `flush`, so that what is told in the midst of plain functions comes out in order. */
  say(level: Level, text: string): void;
  flush(): Promise<void>;
  quiet: boolean;
}

/** On a terminal the level is coloured and a text padded to 44 columns; elsewhere a line is key=value. */
export function createLogger(proc: Process): Logger {
  const began = proc.clock.now();
  const isTerminal = proc.fds.get(2)?.tty !== undefined;
  let pending = '';
  const line = (level: Level, text: string): string => {
    const now = proc.clock.now();
    if (isTerminal) {
      const seconds = String(Math.floor((now - began) / 1000)).padStart(4, '0');
      return `\u001b[${COLOURS[level]}m${SHORT[level]}\u001b[0m[${seconds}] ${text.padEnd(44)} \n`;
    }
    return `time="${strftime('%Y-%m-%dT%H:%M:%SZ', now)}" level=${level} msg=${PLAIN.test(text) ? text : goQuote(text)}\n`;
  };
  return {
    quiet: false,
    say(level, text) {
      if (!this.quiet || level === 'error') pending += line(level, text);
    },
    async flush() {
      const text = pending;
      pending = '';
      if (text !== '') await printError(proc, text);
    },
  };
}
