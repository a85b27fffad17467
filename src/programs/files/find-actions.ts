// Models the actions of findutils find/pred.c: print, printf, ls, exec, delete, quit.
import { isErrno } from '../../host/errno.ts';
import { groupName, userName } from '../applet/accounts.ts';
import { reason } from '../applet/applet.ts';
import { modeText } from '../applet/modes.ts';
import { strftime } from '../applet/time.ts';
import type { FindEntry, FindState } from './find-expression.ts';
import { findOnPath } from './paths.ts';

export type FindAction =
  | { readonly kind: 'print'; readonly end: string }
  | { readonly kind: 'printf'; readonly format: string }
  | { readonly kind: 'exec'; readonly argv: readonly string[]; readonly many: boolean }
  | { readonly kind: 'ls' | 'delete' | 'quit' };

/** Does it; false makes the rest of an `and` skip. */
export async function act(state: FindState, action: FindAction, entry: FindEntry): Promise<boolean> {
  const { run } = state;
  switch (action.kind) {
    case 'print':
      await run.print(entry.path + action.end);
      return true;
    case 'printf':
      await run.print(formatted(state, action.format, entry));
      return true;
    case 'ls':
      await run.print(longLine(state, entry));
      return true;
    case 'quit':
      state.quit = true;
      return true;
    case 'delete':
      return remove(state, entry);
    default:
      if (!action.many)
        return execute(
          state,
          action.argv.map((word) => word.replaceAll('{}', entry.path)),
        );
      state.pending.set(action, [...(state.pending.get(action) ?? []), entry.path]);
      return true;
  }
}

/** Runs what `-exec … +` has gathered. */
export async function flush(state: FindState): Promise<void> {
  for (const [action, paths] of state.pending) {
    if (action.kind === 'exec' && !(await execute(state, [...action.argv, ...paths]))) state.run.status = 1;
  }
}

async function remove(state: FindState, entry: FindEntry): Promise<boolean> {
  const { run } = state;
  try {
    if (entry.stat.type === 'dir') run.files.rmdir(entry.path);
    else run.files.unlink(entry.path);
    return true;
  } catch (error) {
    await run.warn(run.busybox ? `${entry.path}: ${reason(error)}` : `cannot delete ‘${entry.path}’: ${reason(error)}`);
    return false;
  }
}

async function execute(state: FindState, argv: readonly string[]): Promise<boolean> {
  const { run } = state;
  const name = argv[0] ?? '';
  try {
    const path = findOnPath(run, name)[0] ?? (name.includes('/') ? name : `/nonexistent/${name}`);
    const child = run.proc.spawn({ argv, path });
    const { status } = await run.proc.wait(child.pid);
    return status.kind === 'exited' && status.code === 0;
  } catch (error) {
    if (!isErrno(error)) throw error;
    await run.warn(run.busybox ? `${name}: ${error.message}` : `‘${name}’: ${error.message}`, run.status);
    return false;
  }
}

const HALF_YEAR = 31_556_952_000 / 2;

function longLine(state: FindState, { path, stat }: FindEntry): string {
  const { proc } = state.run;
  const blocks = stat.type === 'file' ? Math.ceil(stat.size / 4096) * 4 : stat.type === 'dir' ? 4 : 0;
  const target = stat.type === 'symlink' ? ` -> ${state.run.files.readlink(path)}` : '';
  return `${String(stat.ino).padStart(9)} ${String(blocks).padStart(6)} ${modeText(stat)} ${String(stat.nlink).padStart(3)} ${userName(proc, stat.uid).padEnd(8)} ${groupName(proc, stat.gid).padEnd(8)} ${String(stat.size).padStart(8)} ${strftime(proc.clock.now() - stat.mtime > HALF_YEAR ? '%b %e  %Y' : '%b %e %H:%M', stat.mtime)} ${path}${target}\n`;
}

function formatted(state: FindState, format: string, entry: FindEntry): string {
  const { run } = state;
  const { path, name, stat, depth } = entry;
  const letters = { file: 'f', dir: 'd', symlink: 'l', char: 'c', block: 'b', fifo: 'p', socket: 's' } as const;
  const slash = path.lastIndexOf('/');
  const values: Readonly<Record<string, () => string>> = {
    p: () => path,
    f: () => name,
    h: () => (slash < 0 ? '.' : path.slice(0, slash) || '/'),
    P: () => path.split('/').slice(1).join('/'),
    s: () => String(stat.size),
    k: () => String(Math.ceil(stat.size / 1024)),
    m: () => stat.mode.toString(8),
    M: () => modeText(stat),
    u: () => userName(run.proc, stat.uid),
    g: () => groupName(run.proc, stat.gid),
    U: () => String(stat.uid),
    G: () => String(stat.gid),
    y: () => letters[stat.type],
    l: () => (stat.type === 'symlink' ? run.files.readlink(path) : ''),
    d: () => String(depth),
    i: () => String(stat.ino),
    n: () => String(stat.nlink),
    t: () => strftime('%a %b %e %H:%M:%S.%N0 %Y', stat.mtime),
    '%': () => '%',
  };
  return format
    .replace(
      /\\([ntr0\\])/g,
      (_all, letter: string) => ({ n: '\n', t: '\t', r: '\r', '0': '\0', '\\': '\\' })[letter] ?? letter,
    )
    .replace(/%T([@a-zA-Z+])/g, (_all, letter: string) =>
      letter === '@'
        ? `${(stat.mtime / 1000).toFixed(10)}`
        : letter === '+'
          ? strftime('%F+%T.%N0', stat.mtime)
          : strftime(`%${letter}`, stat.mtime),
    )
    .replace(/%(-?\d*)([a-zA-Z%])/g, (_all, width: string, letter: string) => {
      const text = values[letter]?.() ?? '';
      return width.startsWith('-') ? text.padEnd(Number(width.slice(1))) : text.padStart(Number(width));
    });
}
