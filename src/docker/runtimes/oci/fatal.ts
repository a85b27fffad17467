// Models runc utils.go (fatal) and logrus: how a runtime that fails says so.
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import { printError } from '../../../host/process/stdio.ts';
import type { Process } from '../../../host/process/types.ts';
import type { CommandLine } from './command-line.ts';

/** Seconds, in UTC. */
const stamp = (proc: Process): string => `${rfc3339Nano(proc.clock.now()).slice(0, 19)}Z`;

/** Writes the message to the log (stderr without one), and where that is a file to stderr too. Gives the exit status. */
export async function fatal(proc: Process, line: CommandLine | undefined, message: string): Promise<number> {
  const time = stamp(proc);
  const entry =
    line?.logFormat === 'json'
      ? JSON.stringify({ level: 'error', msg: message, time })
      : `time=${JSON.stringify(time)} level=error msg=${JSON.stringify(message)}`;
  if (line?.log === undefined) {
    // crun says it as it is.
    await printError(proc, `${proc.exe.note.program === 'crun' ? message : entry}\n`);
    return 1;
  }
  proc.files.writeFile(joinPath(proc.cwd, line.log), `${entry}\n`, { append: true, mode: 0o644 });
  await printError(proc, `${message}\n`);
  return 1;
}

/** runc opens its log before it does anything. */
export function openLog(proc: Process, { log }: CommandLine): void {
  if (log !== undefined) proc.files.writeFile(joinPath(proc.cwd, log), '', { append: true, mode: 0o644 });
}
