// Models coreutils src/mkdir.c, src/rmdir.c and busybox coreutils/mkdir.c, rmdir.c.
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { parseMode } from '../applet/modes.ts';
import { quote, quoteAlways } from '../applet/quoting.ts';
import { lstatOf } from './walk.ts';

export const mkdir: Program = applet(
  { name: 'mkdir', gnu: 'm:pvZ', busybox: 'm:pv', long: { 'mode=': 'm', parents: 'p', verbose: 'v' } },
  async (run) => {
    if (run.operands.length === 0) throw new WrongUse('missing operand');
    const text = run.options.value('m');
    const mode = text === undefined ? undefined : parseMode(text, 0o777, true, run.proc.umask);
    if (text !== undefined && mode === undefined)
      throw new Failure(run.busybox ? `invalid mode '${text}'` : `invalid mode ${quote(run.proc, text)}`);
    for (const path of run.operands) {
      try {
        if (run.options.has('p')) await makeParents(run, path);
        else await make(run, path);
        if (mode !== undefined) run.files.chmod(path, mode);
      } catch (error) {
        const why = reason(error);
        await run.warn(
          run.busybox
            ? `can't create directory '${path}': ${why}`
            : `cannot create directory ${quote(run.proc, path)}: ${why}`,
        );
      }
    }
  },
);

async function make(run: Run, path: string): Promise<void> {
  run.files.mkdir(path);
  if (run.options.has('v'))
    await run.print(
      run.busybox ? `created directory: '${path}'\n` : `${run.name}: created directory ${quoteAlways(path)}\n`,
    );
}

async function makeParents(run: Run, path: string): Promise<void> {
  const parts = path.split('/');
  for (let end = 1; end <= parts.length; end++) {
    const place = parts.slice(0, end).join('/');
    if (place === '' || run.files.isDirectory(place)) continue;
    await make(run, place);
  }
}

export const rmdir: Program = applet(
  {
    name: 'rmdir',
    gnu: 'pv',
    busybox: 'p',
    long: { parents: 'p', verbose: 'v', 'ignore-fail-on-non-empty': 'ignore' },
  },
  async (run) => {
    if (run.operands.length === 0) throw new WrongUse('missing operand');
    for (const operand of run.operands) {
      for (
        let path = operand.replace(/(?<=.)\/+$/, '');
        path !== '' && path !== '.';
        path = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
      ) {
        try {
          run.files.rmdir(path);
          if (run.options.has('v')) await run.print(`${run.name}: removing directory, ${quoteAlways(path)}\n`);
        } catch (error) {
          const why = reason(error);
          if (!(run.options.has('ignore') && why === 'Directory not empty'))
            await run.warn(run.busybox ? `'${path}': ${why}` : `failed to remove ${quoteAlways(path)}: ${why}`);
          break;
        }
        if (!run.options.has('p')) break;
      }
    }
  },
);

/** mkfifo(1): fifos by name. */
export const mkfifo: Program = applet(
  { name: 'mkfifo', gnu: 'm:Z', busybox: 'm:', long: { 'mode=': 'm' } },
  async (run) => {
    if (run.operands.length === 0) throw new WrongUse('missing operand');
    for (const path of run.operands) {
      try {
        run.files.mknod(path, 'fifo', parseMode(run.options.value('m') ?? '666', 0o666, false, 0) ?? 0o666);
      } catch (error) {
        await run.warn(
          run.busybox ? `${path}: ${reason(error)}` : `cannot create fifo ${quoteAlways(path)}: ${reason(error)}`,
        );
      }
    }
  },
);

/** mknod(1): device nodes and fifos. */
export const mknod: Program = applet(
  { name: 'mknod', gnu: 'm:Z', busybox: 'm:', long: { 'mode=': 'm' } },
  async (run) => {
    const [path, kind, major, minor] = run.operands;
    if (path === undefined || kind === undefined)
      throw new WrongUse(path === undefined ? 'missing operand' : `missing operand after ${quote(run.proc, path)}`);
    const mode = parseMode(run.options.value('m') ?? '666', 0o666, false, 0) ?? 0o666;
    try {
      if (lstatOf(run.files, path)) run.files.mkdir(path);
      if (kind === 'p') run.files.mknod(path, 'fifo', mode);
      else run.files.mknod(path, kind === 'b' ? 'block' : 'char', mode, [Number(major), Number(minor)]);
    } catch (error) {
      throw new Failure(`${run.busybox ? path : quoteIfGnu(path)}: ${reason(error)}`);
    }
  },
);

const quoteIfGnu = (path: string): string => path;
