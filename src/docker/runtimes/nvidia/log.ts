// Models logrus as nvidia-container-runtime sets it up (internal/runtime/logger.go): a debug file, and runc's `--log`.
import type { Clock } from '../../../base/clock.ts';
import { rfc3339 } from '../../../base/rfc3339.ts';
import { Errno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';

const LEVELS = ['panic', 'fatal', 'error', 'warning', 'info', 'debug', 'trace'] as const;

export type Level = (typeof LEVELS)[number];

export interface RuntimeLog {
  write(level: Level, message: string): void;
}

export interface LogOptions {
  readonly files: Files;
  readonly clock: Pick<Clock, 'now'>;
  /** From the configuration; /dev/null is none. */
  readonly debug: string;
  readonly level: string;
  readonly argv: readonly string[];
}

/** What `runc --log <file> --log-format <format>` says, which comes before the subcommand. */
function flagOf(argv: readonly string[], name: string): string | undefined {
  for (const [index, word] of argv.entries()) {
    if (word === `--${name}`) return argv[index + 1];
    if (word.startsWith(`--${name}=`)) return word.slice(name.length + 3);
  }
  return undefined;
}

export function openLog({ files, clock, debug, level, argv }: LogOptions): RuntimeLog {
  const known = level === 'warn' ? 'warning' : level;
  const wanted = argv.includes('--debug') ? 'debug' : LEVELS.find((name) => name === known);
  const most = LEVELS.indexOf(wanted ?? 'info');
  const paths = [debug, flagOf(argv, 'log')].filter(
    (path) => path !== undefined && path !== '' && path !== '/dev/null',
  );
  const format = flagOf(argv, 'log-format') === 'json' ? jsonLine : textLine;
  const log: RuntimeLog = {
    write(at, message) {
      if (LEVELS.indexOf(at) > most) return;
      const line = format(at, message, rfc3339(clock.now()));
      for (const path of paths) append(files, path ?? '', line);
    },
  };
  if (wanted === undefined) log.write('warning', `invalid log-level '${level}'`);
  return log;
}

function append(files: Files, path: string, line: string): void {
  try {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')) || '/', 0o755);
    files.writeFile(path, line, { append: true, mode: 0o644 });
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  }
}

const jsonLine = (level: Level, message: string, time: string): string =>
  `${JSON.stringify({ level, msg: message, time })}\n`;

export const textLine = (level: Level, message: string, time: string): string =>
  `time=${JSON.stringify(time)} level=${level} msg=${/^[\w./@^+-]+$/.test(message) ? message : JSON.stringify(message)}\n`;
