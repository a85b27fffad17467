// Models the numeric tests of findutils find/pred.c.
import { Failure, type Run } from '../applet/applet.ts';
import { parseMode } from '../applet/modes.ts';
import type { FindEntry } from './find-expression.ts';

/** `+3`, `-3`, `3`. */
export function compare(text: string): (value: number) => boolean {
  const number = Number(text.replace(/^[-+]/, ''));
  if (text.startsWith('+')) return (value) => value > number;
  if (text.startsWith('-')) return (value) => value < number;
  return (value) => value === number;
}

/** `-size`. */
export function sizeTest(run: Run, text: string): (entry: FindEntry) => boolean {
  const match = /^([-+]?\d+)([bcwkMG]?)$/.exec(text);
  if (!match) throw new Failure(run.busybox ? `invalid number '${text}'` : `Invalid argument \`${text}' to -size`);
  const unit = { b: 512, c: 1, w: 2, k: 1024, M: 2 ** 20, G: 2 ** 30, '': 512 }[match[2] ?? ''] ?? 512;
  const wanted = compare(match[1] ?? '0');
  return (entry) => wanted(Math.ceil(entry.stat.size / unit));
}

/** `-mtime` and its like. */
export function ageTest(run: Run, word: string, text: string): (entry: FindEntry) => boolean {
  const unit = word === '-mmin' ? 60_000 : 86_400_000;
  const wanted = compare(text);
  const now = run.proc.clock.now();
  const key = word === '-atime' ? 'atime' : word === '-ctime' ? 'ctime' : 'mtime';
  return (entry) => wanted(Math.floor((now - entry.stat[key]) / unit));
}

/** `-perm`. */
export function permissionTest(run: Run, text: string): (entry: FindEntry) => boolean {
  const mask = parseMode(text.replace(/^[-/]/, ''), 0, false, 0);
  if (mask === undefined) throw new Failure(run.busybox ? `invalid mode '${text}'` : `invalid mode ‘${text}’`);
  if (text.startsWith('-')) return (entry) => (entry.stat.mode & mask) === mask;
  if (text.startsWith('/')) return (entry) => mask === 0 || (entry.stat.mode & mask) !== 0;
  return (entry) => entry.stat.mode === mask;
}
