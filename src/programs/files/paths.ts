// Models coreutils src/basename.c, dirname.c, readlink.c, realpath.c, pwd.c and busybox's applets of those names.
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { quote, quoteIfNeeded } from '../applet/quoting.ts';
import { lastPart } from './walk.ts';

export const basename: Program = applet(
  { name: 'basename', gnu: '+as:z', busybox: '+', long: { multiple: 'a', 'suffix=': 's', zero: 'z' } },
  async (run) => {
    const { operands, options } = run;
    const [first, second] = operands;
    if (first === undefined) throw new WrongUse('missing operand');
    const many = options.has('a', 's');
    const extra = operands[2];
    if (!many && extra !== undefined) throw new WrongUse(`extra operand ${quote(run.proc, extra)}`);
    const suffix = options.value('s') ?? (many ? '' : (second ?? ''));
    const end = options.has('z') ? '\0' : '\n';
    for (const name of many ? operands : [first]) {
      const base = lastPart(name);
      await run.print(
        (suffix !== '' && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base) + end,
      );
    }
  },
);

export const dirname: Program = applet({ name: 'dirname', gnu: 'z', busybox: '', long: { zero: 'z' } }, async (run) => {
  if (run.operands.length === 0) throw new WrongUse('missing operand');
  for (const path of run.operands) {
    const trimmed = path.replace(/(?<=.)\/+$/, '');
    const slash = trimmed.lastIndexOf('/');
    await run.print(`${slash < 0 ? '.' : trimmed.slice(0, slash).replace(/\/+$/, '') || '/'}\n`);
  }
});

function real(run: Run, path: string, mustExist: boolean): string {
  try {
    return run.files.realpath(path);
  } catch (error) {
    if (mustExist) throw error;
    const absolute = run.files.absolute(path);
    const slash = absolute.lastIndexOf('/');
    const parent = real(run, slash === 0 ? '/' : absolute.slice(0, slash), true);
    return `${parent === '/' ? '' : parent}/${absolute.slice(slash + 1)}`;
  }
}

export const readlink: Program = applet(
  {
    name: 'readlink',
    gnu: 'efmnqsvz',
    busybox: 'fnv',
    long: {
      canonicalize: 'f',
      'canonicalize-existing': 'e',
      'canonicalize-missing': 'm',
      'no-newline': 'n',
      verbose: 'v',
      zero: 'z',
      quiet: 'q',
    },
  },
  async (run) => {
    if (run.operands.length === 0) throw new WrongUse('missing operand');
    for (const path of run.operands) {
      try {
        const text = run.options.has('e', 'f', 'm') ? real(run, path, run.options.has('e')) : run.files.readlink(path);
        await run.print(text + (run.options.has('n') ? '' : '\n'));
      } catch (error) {
        const why = reason(error);
        run.status = 1;
        if (run.options.has('v')) await run.warn(`${quoteIfNeeded(path)}: ${why}`);
      }
    }
  },
);

/** BusyBox from 1.35 on gives a path whose last part is missing. */
const lastMayMiss = (run: Run): boolean => /^1\.(?:3[5-9]|[4-9]\d)/.test(run.version);

export const realpath: Program = applet(
  {
    name: 'realpath',
    gnu: 'eLmPqsz',
    busybox: '',
    long: { 'canonicalize-existing': 'e', 'canonicalize-missing': 'm', quiet: 'q', strip: 's', 'no-symlinks': 's' },
  },
  async (run) => {
    if (run.operands.length === 0) throw new WrongUse('missing operand');
    for (const path of run.operands) {
      try {
        const text = run.options.has('s')
          ? run.files.absolute(path)
          : run.options.has('m') && !run.files.exists(path)
            ? run.files.absolute(path)
            : real(run, path, run.options.has('e') || (run.busybox && !lastMayMiss(run)));
        await run.print(`${text}\n`);
      } catch (error) {
        const why = reason(error);
        if (!run.options.has('q')) await run.warn(`${quoteIfNeeded(path)}: ${why}`);
        run.status = 1;
      }
    }
  },
);

export const pwd: Program = applet(
  { name: 'pwd', gnu: 'LP', busybox: 'LP', long: { logical: 'L', physical: 'P' } },
  async (run) => run.print(`${run.proc.cwd}\n`),
);

/** The executable that a name means: the first on PATH, or the path itself. */
export function findOnPath(
  run: Pick<Run, 'proc' | 'files'>,
  name: string,
  search = run.proc.env.get('PATH'),
): string[] {
  const places = name.includes('/')
    ? [name]
    : (search ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin')
        .split(':')
        .map((directory) => `${directory || '.'}/${name}`);
  return places.filter((path) => {
    try {
      return run.files.stat(path).type === 'file' && run.files.access(path, 'execute');
    } catch {
      return false;
    }
  });
}

export const which: Program = applet({ name: 'which', gnu: 'a', busybox: 'a' }, async (run) => {
  if (run.operands.length === 0) {
    if (run.busybox) throw new WrongUse('');
    throw new Failure('', 1);
  }
  for (const name of run.operands) {
    const found = findOnPath(run, name);
    if (found.length === 0) run.status = 1;
    for (const path of run.options.has('a') ? found : found.slice(0, 1)) await run.print(`${path}\n`);
  }
});
