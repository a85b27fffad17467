// Models sirupsen/logrus text_formatter.go and json_formatter.go with containerd's log package: dockerd's log on stderr.
import { goQuote } from '../../../base/go-quote.ts';
import { rfc3339NanoFixed } from '../../../base/rfc3339.ts';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warning' | 'error' | 'fatal' | 'panic';

export type LogFields = Readonly<Record<string, string | number | boolean>>;

/** What dockerd and what it is made of write to. A line below the level is dropped. */
export interface DaemonLog {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** `--debug` and a reload change it while the daemon runs. */
  level: LogLevel;
}

export interface LogStyle {
  readonly json: boolean;
  /** On a terminal: colours, and the message padded. */
  readonly colors: boolean;
}

/** For daemons that nobody listens to. */
export const SILENT: DaemonLog = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  level: 'info',
};

const ORDER: readonly LogLevel[] = ['panic', 'fatal', 'error', 'warning', 'info', 'debug', 'trace'];

/** The level by any of the names that logrus takes; undefined for others. */
export function parseLevel(name: string): LogLevel | undefined {
  const lower = name.toLowerCase();
  return lower === 'warn' ? 'warning' : ORDER.find((level) => level === lower);
}

/** A log that hands whole lines to `write`; `now` gives milliseconds since the epoch, with a fraction. */
export function createDaemonLog(
  write: (line: string) => void,
  now: () => number,
  options: { readonly level: LogLevel; readonly style: LogStyle },
): DaemonLog {
  const entry =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}): void => {
      if (ORDER.indexOf(level) <= ORDER.indexOf(log.level))
        write(`${formatEntry(now(), level, message, fields, options.style)}\n`);
    };
  const log: DaemonLog = {
    debug: entry('debug'),
    info: entry('info'),
    warn: entry('warning'),
    error: entry('error'),
    level: options.level,
  };
  return log;
}

/** `time="…" level=info msg="Starting up"`, fields in their order. */
export function formatEntry(
  time: number,
  level: LogLevel,
  message: string,
  fields: LogFields,
  { json, colors }: LogStyle,
): string {
  const at = rfc3339NanoFixed(time);
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  if (json) {
    const all = Object.entries({ ...fields, level, msg: message, time: at }).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(Object.fromEntries(all));
  }
  if (colors) return coloured(at, level, message, sorted);
  return [
    ['time', `"${at}"`],
    ['level', level],
    ['msg', quoted(message)],
    ...sorted.map(([key, value]) => [key, quoted(String(value))]),
  ]
    .map((pair) => pair.join('='))
    .join(' ');
}

const COLOURS: Partial<Record<LogLevel, number>> = {
  debug: 37,
  trace: 37,
  warning: 33,
  error: 31,
  fatal: 31,
  panic: 31,
};

function coloured(
  at: string,
  level: LogLevel,
  message: string,
  fields: readonly (readonly [string, unknown])[],
): string {
  const paint = (text: string): string => `\x1b[${COLOURS[level] ?? 36}m${text}\x1b[0m`;
  const rest = fields.map(([key, value]) => ` ${paint(key)}=${quoted(String(value))}`).join('');
  return `${paint(level.toUpperCase().slice(0, 4))}[${at}] ${message.padEnd(44)} ${rest}`;
}

/** What is made of other characters than these is quoted. */
const quoted = (text: string): string => (/^[a-zA-Z0-9\-._/@^+]*$/.test(text) ? text : goQuote(text));
