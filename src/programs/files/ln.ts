// Models coreutils src/ln.c, src/link.c and busybox coreutils/ln.c.
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason, WrongUse } from '../applet/applet.ts';
import { quoteAlways } from '../applet/quoting.ts';
import { joined, lastPart, lstatOf } from './walk.ts';

export const ln: Program = applet(
  {
    name: 'ln',
    gnu: 'bdfFinLPrst:TvS:',
    busybox: 'sfnbtS:vTr',
    long: {
      symbolic: 's',
      force: 'f',
      'no-dereference': 'n',
      verbose: 'v',
      'target-directory=': 't',
      'no-target-directory': 'T',
      relative: 'r',
    },
  },
  async (run) => {
    const { operands, options, files } = run;
    const [first, second] = operands;
    if (first === undefined) throw new WrongUse('missing file operand');
    const last = operands[operands.length - 1] ?? '';
    if (second === undefined)
      return linkTo(
        run,
        first,
        options.value('t') ? joined(options.value('t') ?? '', lastPart(first)) : lastPart(first),
      );
    const intoDirectory =
      !options.has('T') && files.isDirectory(last) && !(options.has('n') && lstatOf(files, last)?.type === 'symlink');
    for (const source of operands.slice(0, -1))
      await linkTo(run, source, intoDirectory ? joined(last, lastPart(source)) : last);
  },
);

async function linkTo(run: Run, target: string, path: string): Promise<void> {
  const { files, options, busybox } = run;
  const symbolic = options.has('s');
  try {
    if (!symbolic) files.lstat(target);
  } catch (error) {
    return run.warn(
      busybox ? `${target}: ${reason(error)}` : `failed to access ${quoteAlways(target)}: ${reason(error)}`,
    );
  }
  try {
    if (!symbolic && files.lstat(target).type === 'dir')
      return run.warn(busybox ? `${path}: Operation not permitted` : `${target}: hard link not allowed for directory`);
    if (options.has('f') && lstatOf(files, path)) files.unlink(path);
    if (symbolic) files.symlink(options.has('r') ? relative(run, target, path) : target, path);
    else files.link(target, path);
    if (options.has('v')) await run.print(`${quoteAlways(path)} -> ${quoteAlways(target)}\n`);
  } catch (error) {
    const why = reason(error);
    if (busybox) return run.warn(`${path}: ${why}`);
    const kind = symbolic ? 'symbolic link' : 'hard link';
    await run.warn(
      `failed to create ${kind} ${quoteAlways(path)}${symbolic || why === 'File exists' ? '' : ` => ${quoteAlways(target)}`}: ${why}`,
    );
  }
}

function relative(run: Run, target: string, path: string): string {
  const from = run.files.absolute(`${path}/..`).split('/').filter(Boolean);
  const to = run.files.absolute(target).split('/').filter(Boolean);
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}

/** unlink(1): one name, nothing else. */
export const unlink: Program = applet({ name: 'unlink', gnu: '', busybox: '' }, async (run) => {
  const [path] = run.operands;
  if (path === undefined) throw new WrongUse('missing operand');
  try {
    run.files.unlink(path);
  } catch (error) {
    await run.warn(
      run.busybox
        ? `can't remove file '${path}': ${reason(error)}`
        : `cannot unlink ${quoteAlways(path)}: ${reason(error)}`,
    );
  }
});
