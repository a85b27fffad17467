// How apt 1.x and 2.x talk: progress lines with and without a terminal, packages in columns, sizes.
import { isTerminal, print, printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';

/** `4,324 kB`, `854 kB`, `1,484 B`: apt's SizeToStr, with the comma that `apt` adds. */
export function aptSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 10_000 && unit < 4) {
    value /= 1000;
    unit++;
  }
  const shown = value < 100 && unit > 0 ? value.toFixed(1) : String(Math.round(value));
  const [whole = '', fraction] = shown.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction ? `.${fraction}` : ''} ${['B', 'kB', 'MB', 'GB', 'TB'][unit]}`;
}

/** `Reading package lists... Done`; without a terminal apt leaves the `Done` out. */
export const progress = (proc: Process, text: string): Promise<void> =>
  print(proc, isTerminal(proc, 1) ? `${text}... Done\n` : `${text}...\n`);

export async function readLists(proc: Process): Promise<void> {
  await progress(proc, 'Reading package lists');
  await progress(proc, 'Building dependency tree');
  await progress(proc, 'Reading state information');
}

/** What the command `apt` says when its output goes into a script. */
export async function warnOfScripts(proc: Process): Promise<void> {
  if (isTerminal(proc, 1)) return;
  await printError(proc, '\nWARNING: apt does not have a stable CLI interface. Use with caution in scripts.\n\n');
}

const WIDTH = 80;

/** Names below a heading, filled into lines of the terminal's width. */
export function columns(heading: string, names: readonly string[]): string {
  const lines: string[] = [];
  let line = ' ';
  for (const name of names) {
    if (line.length + name.length + 1 >= WIDTH && line.trim() !== '') {
      lines.push(line);
      line = ' ';
    }
    line += ` ${name}`;
  }
  return `${heading}\n${[...lines, line].join('\n')}\n`;
}

/** `E: ...` on standard error, and the exit status of a failure. */
export async function fail(proc: Process, ...messages: readonly string[]): Promise<number> {
  for (const message of messages) await printError(proc, `E: ${message}\n`);
  return 100;
}
