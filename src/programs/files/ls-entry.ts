// The entries of ls and their order (coreutils src/ls.c sort_files, busybox coreutils/ls.c).
import type { Stat } from '../../host/fs/types.ts';
import type { Run } from '../applet/applet.ts';

export interface Entry {
  /** As shown. */
  readonly name: string;
  readonly path: string;
  readonly stat: Stat;
  /** Where a symlink points, and what is there. */
  readonly link?: { readonly target: string; readonly stat: Stat | undefined };
}

export function sorted(run: Run, entries: readonly Entry[]): Entry[] {
  const { options } = run;
  const list = [...entries];
  if (options.has('f', 'U')) return list;
  const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  const key = options.last('t', 'S', 'X', 'v') ?? { time: 't', size: 'S', none: 'U' }[options.value('sort') ?? ''];
  const extension = (name: string): string => (name.includes('.') ? name.slice(name.lastIndexOf('.')) : '');
  list.sort((a, b) => {
    if (key === 't') return timeOf(run, b) - timeOf(run, a) || byName(a, b);
    if (key === 'S') return b.stat.size - a.stat.size || byName(a, b);
    if (key === 'X') return extension(a.name).localeCompare(extension(b.name)) || byName(a, b);
    if (key === 'v') return a.name.localeCompare(b.name, 'en', { numeric: true });
    return byName(a, b);
  });
  if (options.has('r')) list.reverse();
  if (options.has('dirs-first')) list.sort((a, b) => Number(b.stat.type === 'dir') - Number(a.stat.type === 'dir'));
  return list;
}

export const timeOf = (run: Run, { stat }: Entry): number =>
  run.options.has('u') ? stat.atime : run.options.has('c') ? stat.ctime : stat.mtime;
