// How ls shows a name: quoted or masked, coloured, marked (coreutils src/ls.c print_name_with_quoting, busybox append_char).
import { isTerminal } from '../../host/process/stdio.ts';
import type { Run } from '../applet/applet.ts';
import { quoteIfNeeded } from '../applet/quoting.ts';
import { colourOf } from './ls-colours.ts';
import type { Entry } from './ls-entry.ts';

/** Whether the long form was asked for last. */
export const isLong = (run: Run): boolean => {
  const format = run.options.last('l', 'g', 'n', 'o', 'full-time', 'C', 'x', 'm', ...(run.busybox ? [] : []));
  return format !== undefined && 'lgno'.includes(format) && format.length === 1 ? true : format === 'full-time';
};

/** The name with its colour and its `-F` mark. */
export function display(run: Run, entry: Entry, coloured: boolean): string {
  const terminal = isTerminal(run.proc, 1);
  const name = run.busybox
    ? entry.name.replace(/[\x00-\x1f\x7f]/g, '?')
    : terminal
      ? quoteIfNeeded(entry.name)
      : entry.name;
  const { type, mode } = entry.stat;
  const executable = type === 'file' && (mode & 0o111) !== 0;
  const mark = !run.options.has('F', 'p')
    ? ''
    : type === 'dir'
      ? '/'
      : run.options.has('p')
        ? ''
        : executable
          ? '*'
          : type === 'symlink' && !isLong(run)
            ? '@'
            : type === 'fifo'
              ? '|'
              : type === 'socket'
                ? '='
                : '';
  return (
    (coloured && wantsColour(run, terminal)
      ? colourOf(run.busybox, entry.stat, name, entry.link?.stat === undefined && entry.link !== undefined)
      : name) + mark
  );
}

export function wantsColour(run: Run, terminal: boolean): boolean {
  // Debian builds its busybox without colours by default.
  const isDebians = String(run.proc.exe.note.build ?? '').startsWith('Debian');
  const asked = run.options.has('color')
    ? run.options.value('color') || 'always'
    : run.busybox && !isDebians
      ? 'auto'
      : 'never';
  return asked === 'always' || (asked === 'auto' && terminal);
}
