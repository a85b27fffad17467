// Models coreutils src/mv.c and busybox coreutils/mv.c.
import { isErrno } from '../../host/errno.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { quoteAlways } from '../applet/quoting.ts';
import { copyTree } from './copy.ts';
import { destinationOf } from './destination.ts';
import { lstatOf } from './walk.ts';

export const mv: Program = applet(
  {
    name: 'mv',
    gnu: 'bfint:uvT',
    busybox: 'finTt:v',
    long: {
      force: 'f',
      'no-clobber': 'n',
      verbose: 'v',
      'target-directory=': 't',
      'no-target-directory': 'T',
      update: 'u',
    },
  },
  async (run) => {
    const { sources, target } = await destinationOf(run);
    for (const source of sources) await move(run, source, target(source));
  },
);

async function move(run: Run, from: string, to: string): Promise<void> {
  const { files, options, busybox } = run;
  const source = lstatOf(files, from);
  if (!source) {
    try {
      files.lstat(from);
    } catch (error) {
      await run.warn(
        busybox ? `can't rename '${from}': ${reason(error)}` : `cannot stat ${quoteAlways(from)}: ${reason(error)}`,
      );
    }
    return;
  }
  const there = lstatOf(files, to);
  if (there && (options.has('n') || (options.has('u') && there.mtime >= source.mtime))) return;
  if (there && there.ino === source.ino && there.dev === source.dev)
    return run.warn(
      busybox
        ? `'${from}' and '${to}' are the same file`
        : `${quoteAlways(from)} and ${quoteAlways(to)} are the same file`,
    );
  try {
    files.rename(from, to);
  } catch (error) {
    if (isErrno(error, 'EXDEV')) return moveAcross(run, from, to);
    return run.warn(complaint(busybox, from, to, error));
  }
  if (options.has('v'))
    await run.print(busybox ? `'${from}' -> '${to}'\n` : `renamed ${quoteAlways(from)} -> ${quoteAlways(to)}\n`);
}

function complaint(busybox: boolean, from: string, to: string, error: unknown): string {
  const why = reason(error);
  if (busybox) return `can't rename '${from}': ${why}`;
  if (isErrno(error, 'EINVAL'))
    return `cannot move ${quoteAlways(from)} to a subdirectory of itself, ${quoteAlways(to)}`;
  if (isErrno(error, 'ENOTDIR'))
    return `cannot overwrite non-directory ${quoteAlways(to)} with directory ${quoteAlways(from)}`;
  if (isErrno(error, 'EISDIR')) return `cannot overwrite directory ${quoteAlways(to)} with non-directory`;
  return `cannot move ${quoteAlways(from)} to ${quoteAlways(to)}: ${why}`;
}

/** rename(2) does not cross file systems: copy, then remove. */
async function moveAcross(run: Run, from: string, to: string): Promise<void> {
  let failed = false;
  await copyTree(run.files, from, to, {
    recursive: true,
    keepLinks: true,
    preserve: true,
    async onError(path, error) {
      failed = true;
      await run.warn(
        run.busybox
          ? `can't create '${path}': ${reason(error)}`
          : `cannot create regular file ${quoteAlways(path)}: ${reason(error)}`,
      );
    },
  });
  if (!failed) run.files.removeAll(from);
}
