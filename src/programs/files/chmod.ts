// Models coreutils src/chmod.c, src/chown.c, src/chgrp.c and busybox's applets of those names.
import type { Program } from '../../host/process/types.ts';
import { findGroup, findUser } from '../applet/accounts.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { modeText, parseMode } from '../applet/modes.ts';
import { quote, quoteAlways } from '../applet/quoting.ts';
import { joined } from './walk.ts';

const LONG = {
  recursive: 'R',
  verbose: 'v',
  changes: 'c',
  silent: 'f',
  quiet: 'f',
  'no-dereference': 'h',
  'reference=': 'reference',
};

/** Applies an act to operands and, with -R, to what is in them. */
async function each(run: Run, paths: readonly string[], act: (path: string) => Promise<void>): Promise<void> {
  for (const path of paths) {
    try {
      const stat = run.options.has('h') ? run.files.lstat(path) : run.files.stat(path);
      await act(path);
      if (run.options.has('R') && stat.type === 'dir' && run.files.lstat(path).type === 'dir') {
        await each(
          run,
          run.files
            .readdir(path)
            .filter((entry) => entry.type !== 'symlink')
            .map((entry) => joined(path, entry.name)),
          act,
        );
      }
    } catch (error) {
      const why = reason(error);
      await complain(run, path, why);
    }
  }
}

async function complain(run: Run, path: string, why: string): Promise<void> {
  if (run.options.has('f')) {
    run.status = 1;
    return;
  }
  if (run.busybox) return run.warn(`${path}: ${why}`);
  const missing = why === 'No such file or directory' || why === 'Not a directory';
  if (missing) return run.warn(`cannot access ${quoteAlways(path)}: ${why}`);
  const doing = /chmod$/.test(run.name)
    ? 'changing permissions'
    : /chgrp$/.test(run.name)
      ? 'changing group'
      : 'changing ownership';
  await run.warn(`${doing} of ${quoteAlways(path)}: ${why}`);
}

export const chmod: Program = applet(
  {
    name: 'chmod',
    gnu: 'Rcfv',
    busybox: 'Rcfv',
    long: LONG,
    // `chmod -x file`: a mode may look like an option.
    prepare: (args) => {
      const index = args.findIndex((arg) => /^-[rwxXst]+$/.test(arg));
      return index < 0 ? args : [...args.slice(0, index), '--', ...args.slice(index)];
    },
  },
  async (run) => {
    const [mode, ...paths] = run.operands;
    if (mode === undefined) throw new WrongUse('missing operand');
    if (paths.length === 0) throw new WrongUse(`missing operand after ${quote(run.proc, mode)}`);
    if (parseMode(mode, 0, false, 0) === undefined) {
      if (run.busybox) throw new Failure(`invalid mode '${mode}'`);
      throw new WrongUse(`invalid mode: ${quote(run.proc, mode)}`);
    }
    await each(run, paths, async (path) => {
      const old = run.files.stat(path);
      const next = parseMode(mode, old.mode, old.type === 'dir', run.proc.umask) ?? old.mode;
      run.files.chmod(path, next);
      const changed = next !== old.mode;
      if (run.options.has('v') || (run.options.has('c') && changed))
        await run.print(report(path, old, next, run.busybox));
    });
  },
);

function report(
  path: string,
  old: { type: 'file' | 'dir' | 'symlink' | 'char' | 'block' | 'fifo' | 'socket'; mode: number },
  next: number,
  busybox: boolean,
): string {
  const text = (mode: number): string =>
    `${mode.toString(8).padStart(4, '0')} (${modeText({ type: old.type, mode }).slice(1)})`;
  if (busybox) return `mode of '${path}' changed to ${text(next)}\n`;
  if (old.mode === next) return `mode of ${quoteAlways(path)} retained as ${text(next)}\n`;
  return `mode of ${quoteAlways(path)} changed from ${text(old.mode)} to ${text(next)}\n`;
}

const isNumber = (text: string): boolean => /^\d+$/.test(text);

function uidOf(run: Run, text: string): number {
  if (text === '') return -1;
  const found = findUser(run.proc, text)?.uid ?? (isNumber(text) ? Number(text) : undefined);
  if (found === undefined)
    throw new Failure(
      run.busybox ? `unknown user ${text}` : `invalid user: ${quote(run.proc, run.operands[0] ?? text)}`,
    );
  return found;
}

function gidOf(run: Run, text: string): number {
  if (text === '') return -1;
  const found = findGroup(run.proc, text)?.gid ?? (isNumber(text) ? Number(text) : undefined);
  if (found === undefined)
    throw new Failure(
      run.busybox ? `unknown group ${text}` : `invalid group: ${quote(run.proc, run.operands[0] ?? text)}`,
    );
  return found;
}

function ownership(run: Run, text: string): { uid: number; gid: number } {
  const match = /^([^:.]*)(?:([:.])(.*))?$/.exec(text);
  const uid = uidOf(run, match?.[1] ?? text);
  if (match?.[2] && match[3] === '' && uid >= 0) return { uid, gid: findUser(run.proc, match[1] ?? '')?.gid ?? uid };
  return { uid, gid: gidOf(run, match?.[3] ?? '') };
}

export const chown: Program = applet(
  { name: 'chown', gnu: 'HLPRcfhv', busybox: 'Rh:Lv:cfHP'.replaceAll(':', ''), long: LONG },
  async (run) => {
    const [spec, ...paths] = run.operands;
    if (spec === undefined) throw new WrongUse('missing operand');
    if (paths.length === 0) throw new WrongUse(`missing operand after ${quote(run.proc, spec)}`);
    const { uid, gid } = ownership(run, spec);
    await each(run, paths, async (path) => run.files.chown(path, uid, gid, { follow: !run.options.has('h') }));
  },
);

export const chgrp: Program = applet(
  { name: 'chgrp', gnu: 'HLPRcfhv', busybox: 'RhLvcfHP', long: LONG },
  async (run) => {
    const [spec, ...paths] = run.operands;
    if (spec === undefined) throw new WrongUse('missing operand');
    if (paths.length === 0) throw new WrongUse(`missing operand after ${quote(run.proc, spec)}`);
    const gid = gidOf(run, spec);
    await each(run, paths, async (path) => run.files.chown(path, -1, gid, { follow: !run.options.has('h') }));
  },
);
