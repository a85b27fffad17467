// Models coreutils src/cp.c, src/copy.c and busybox coreutils/cp.c.
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { quoteAlways } from '../applet/quoting.ts';
import { type CopyOptions, copyTree } from './copy.ts';
import { destinationOf } from './destination.ts';
import { lstatOf } from './walk.ts';

export const cp: Program = applet(
  {
    name: 'cp',
    gnu: 'abdfHilLnprRst:TuvP',
    busybox: 'pdRfilsLHarPvuTt:',
    long: {
      archive: 'a',
      force: 'f',
      recursive: 'r',
      verbose: 'v',
      'no-clobber': 'n',
      'target-directory=': 't',
      'no-target-directory': 'T',
      update: 'u',
      'preserve=?': 'p',
      'no-dereference': 'P',
      parents: 'parents',
      'reflink=?': 'reflink',
    },
  },
  async (run) => {
    const { sources, target } = await destinationOf(run);
    for (const source of sources) await copyOperand(run, source, target(source));
  },
);

async function copyOperand(run: Run, from: string, to: string): Promise<void> {
  const { options, files, busybox } = run;
  const recursive = options.has('r', 'R', 'a');
  const keepLinks = options.has('d', 'P', 'a') || (recursive && !options.has('L', 'H'));
  let stat: ReturnType<typeof files.stat>;
  try {
    stat = keepLinks ? files.lstat(from) : files.stat(from);
  } catch (error) {
    return run.warn(
      busybox ? `can't stat '${from}': ${reason(error)}` : `cannot stat ${quoteAlways(from)}: ${reason(error)}`,
    );
  }
  if (stat.type === 'dir' && !recursive)
    return run.warn(
      busybox ? `omitting directory '${from}'` : `-r not specified; omitting directory ${quoteAlways(from)}`,
    );
  const there = lstatOf(files, to);
  if (there && options.has('n')) return;
  if (there && options.has('u') && there.mtime >= stat.mtime) return;
  if (there && there.ino === stat.ino && there.dev === stat.dev)
    return run.warn(
      busybox
        ? `'${from}' and '${to}' are the same file`
        : `${quoteAlways(from)} and ${quoteAlways(to)} are the same file`,
    );
  if (stat.type === 'dir' && isInside(run, from, to))
    return run.warn(
      busybox
        ? `recursion detected, omitting directory '${from}'`
        : `cannot copy a directory, ${quoteAlways(from)}, into itself, ${quoteAlways(to)}`,
    );
  if (stat.type === 'dir' && there && there.type !== 'dir')
    return run.warn(
      busybox
        ? `target '${to}' is not a directory`
        : `cannot overwrite non-directory ${quoteAlways(to)} with directory ${quoteAlways(from)}`,
    );
  if (there && options.has('f') && !files.access(to, 'write')) files.unlink(to);
  if (options.has('l')) return attempt(run, () => files.link(from, to), to);
  if (options.has('s')) return attempt(run, () => files.symlink(from, to), to);
  const copying: CopyOptions = {
    recursive,
    keepLinks,
    preserve: options.has('p', 'a'),
    onError: (path, error, doing) => run.warn(complaint(busybox, path, reason(error), doing)),
    ...(options.has('v') && {
      onCopied: (a, b) => run.print(busybox ? `'${a}' -> '${b}'\n` : `${quoteAlways(a)} -> ${quoteAlways(b)}\n`),
    }),
  };
  await copyTree(files, from, to, copying);
}

function complaint(busybox: boolean, path: string, why: string, doing: 'open' | 'create' | 'mkdir'): string {
  if (doing === 'mkdir')
    return busybox
      ? `can't create directory '${path}': ${why}`
      : `cannot create directory ${quoteAlways(path)}: ${why}`;
  if (doing === 'open')
    return busybox ? `can't open '${path}': ${why}` : `cannot open ${quoteAlways(path)} for reading: ${why}`;
  return busybox ? `can't create '${path}': ${why}` : `cannot create regular file ${quoteAlways(path)}: ${why}`;
}

async function attempt(run: Run, act: () => void, to: string): Promise<void> {
  try {
    act();
  } catch (error) {
    await run.warn(
      run.busybox
        ? `can't create link '${to}': ${reason(error)}`
        : `cannot create link ${quoteAlways(to)}: ${reason(error)}`,
    );
  }
}

function isInside(run: Run, directory: string, path: string): boolean {
  const outer = run.files.absolute(directory);
  const inner = run.files.absolute(path);
  return inner === outer || inner.startsWith(`${outer}/`);
}
