// Models coreutils src/rm.c, src/remove.c and busybox coreutils/rm.c.
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason, WrongUse } from '../applet/applet.ts';
import { quote, quoteAlways } from '../applet/quoting.ts';
import { joined, lastPart, lstatOf } from './walk.ts';

export const rm: Program = applet(
  {
    name: 'rm',
    gnu: 'dfirRvI',
    busybox: 'firR',
    long: {
      force: 'f',
      recursive: 'r',
      verbose: 'v',
      dir: 'd',
      'preserve-root=?': 'preserve',
      'no-preserve-root': 'no-preserve',
      'interactive=?': 'interactive',
    },
  },
  async (run) => {
    if (run.operands.length === 0) {
      if (run.options.has('f')) return;
      throw new WrongUse('missing operand');
    }
    for (const path of run.operands) await removeOperand(run, path);
  },
);

async function removeOperand(run: Run, path: string): Promise<void> {
  const { options, files, busybox } = run;
  if (['.', '..'].includes(lastPart(path))) {
    return run.warn(
      busybox
        ? `can't remove '.' or '..'`
        : `refusing to remove ${quote(run.proc, '.')} or ${quote(run.proc, '..')} directory: skipping ${quote(run.proc, path)}`,
    );
  }
  if (!busybox && files.absolute(path) === '/' && options.has('r', 'R') && !options.has('no-preserve')) {
    await run.warn(`it is dangerous to operate recursively on ${quote(run.proc, '/')}`);
    return run.warn('use --no-preserve-root to override this failsafe');
  }
  if (!lstatOf(files, path)) {
    try {
      files.lstat(path);
    } catch (error) {
      const why = reason(error);
      if (!options.has('f') || (why !== 'No such file or directory' && why !== 'Not a directory'))
        await run.warn(cannot(busybox, path, why));
    }
    return;
  }
  await removeAt(run, path);
}

const cannot = (busybox: boolean, path: string, why: string): string =>
  busybox ? `can't remove '${path}': ${why}` : `cannot remove ${quoteAlways(path)}: ${why}`;

/** Removes a file or a tree; false when something of it is still there. */
async function removeAt(run: Run, path: string): Promise<boolean> {
  const { files, options, busybox } = run;
  const stat = files.lstat(path);
  try {
    if (stat.type === 'dir') {
      if (!options.has('r', 'R') && !options.has('d')) {
        await run.warn(busybox ? `'${path}' is a directory` : cannot(busybox, path, 'Is a directory'));
        return false;
      }
      if (options.has('r', 'R')) {
        let empty = true;
        for (const entry of files.readdir(path)) empty = (await removeAt(run, joined(path, entry.name))) && empty;
        if (!empty) return false;
      }
      files.rmdir(path);
    } else files.unlink(path);
  } catch (error) {
    await run.warn(cannot(busybox, path, reason(error)));
    return false;
  }
  if (options.has('v'))
    await run.print(
      stat.type === 'dir' ? `removed directory ${quoteAlways(path)}\n` : `removed ${quoteAlways(path)}\n`,
    );
  return true;
}
