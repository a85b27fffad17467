/** dockerd's log as lines on its standard error, in the order in which they are written. */
import { createRandom } from '../../../base/random.ts';
import { isTerminal, printError } from '../../../host/process/stdio.ts';
import type { Process } from '../../../host/process/types.ts';
import { createStamp } from '../stamp.ts';
import type { DaemonConfig } from './config.ts';
import { createDaemonLog, type DaemonLog, type LogStyle, parseLevel } from './log.ts';

export interface StderrLog extends DaemonLog {
  /** Text as it is. */
  write(text: string): void;
  /** The level and the format that a configuration asks for. */
  configure(config: DaemonConfig): void;
  /** Resolves when all that was written is out. */
  flushed(): Promise<void>;
}

export function openStderrLog(proc: Process): StderrLog {
  let last: Promise<void> = Promise.resolve();
  const write = (text: string): void => {
    // Nobody may read it, or the process may end before: a log is no reason to fail.
    last = last.then(() => printError(proc, text)).catch(() => {});
  };
  const colors = isTerminal(proc, 2);
  const style: { -readonly [Key in keyof LogStyle]: LogStyle[Key] } = { json: false, colors };
  const now = createStamp(proc.clock, createRandom(`${proc.hostPid}`));
  const log = createDaemonLog(write, now, { level: 'info', style });
  return Object.assign(log, {
    write,
    configure({ logLevel, logFormat, rawLogs }: DaemonConfig): void {
      style.json = logFormat === 'json';
      style.colors = colors && !rawLogs;
      log.level = parseLevel(logLevel || 'info') ?? 'info';
    },
    flushed: () => last,
  });
}
