// Models coreutils src/install.c (9.4): directories and files with a mode and an owner.
import type { Program } from '../../host/process/types.ts';
import { findGroup, findUser } from '../applet/accounts.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { parseMode } from '../applet/modes.ts';
import { quote, quoteAlways } from '../applet/quoting.ts';
import { destinationOf } from './destination.ts';

const LONG = {
  directory: 'd',
  'mode=': 'm',
  'owner=': 'o',
  'group=': 'g',
  verbose: 'v',
  compare: 'C',
  'preserve-timestamps': 'p',
  strip: 's',
  'target-directory=': 't',
  'no-target-directory': 'T',
  'backup=?': 'backup',
  'suffix=': 'S',
};

interface Attributes {
  readonly mode: number;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

function attributesOf(run: Run): Attributes {
  const { options, proc } = run;
  const text = options.value('m');
  const mode = text === undefined ? 0o755 : parseMode(text, 0, options.has('d'), 0);
  if (mode === undefined) throw new Failure(`invalid mode ${quote(proc, text ?? '')}`);
  const [owner, group] = [options.value('o'), options.value('g')];
  const uid = owner === undefined ? undefined : (findUser(proc, owner)?.uid ?? numeric(owner));
  if (owner !== undefined && uid === undefined) throw new Failure(`invalid user ${quote(proc, owner)}`);
  const gid = group === undefined ? undefined : (findGroup(proc, group)?.gid ?? numeric(group));
  if (group !== undefined && gid === undefined) throw new Failure(`invalid group ${quote(proc, group)}`);
  return { mode, uid, gid };
}

const numeric = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

function dress(run: Run, path: string, { mode, uid, gid }: Attributes): void {
  const { files } = run;
  if (uid !== undefined || gid !== undefined) {
    const stat = files.stat(path);
    files.chown(path, uid ?? stat.uid, gid ?? stat.gid);
  }
  files.chmod(path, mode);
}

/** Directories above the last get the mode that mkdir gives them. */
async function makeDirectories(run: Run, path: string): Promise<void> {
  const parts = path.split('/');
  for (let end = 1; end <= parts.length; end++) {
    const place = parts.slice(0, end).join('/');
    if (place === '' || run.files.isDirectory(place)) continue;
    run.files.mkdir(place);
    if (run.options.has('v')) await run.print(`${run.name}: creating directory ${quoteAlways(place)}\n`);
  }
}

async function installDirectories(run: Run, attributes: Attributes): Promise<void> {
  if (run.operands.length === 0) throw new WrongUse('missing file operand');
  for (const path of run.operands) {
    try {
      await makeDirectories(run, path);
      dress(run, path, attributes);
    } catch (error) {
      await run.warn(`cannot create directory ${quoteAlways(path)}: ${reason(error)}`);
    }
  }
}

async function installFile(run: Run, source: string, target: string, attributes: Attributes): Promise<void> {
  const { files } = run;
  try {
    if (files.stat(source).type === 'dir') return await run.warn(`omitting directory ${quoteAlways(source)}`);
  } catch (error) {
    return run.warn(`cannot stat ${quoteAlways(source)}: ${reason(error)}`);
  }
  try {
    const content = files.stat(source).type === 'file' ? files.readFile(source) : new Uint8Array();
    if (files.exists(target)) files.unlink(target);
    files.writeFile(target, content);
    dress(run, target, attributes);
    if (run.options.has('v')) await run.print(`${quoteAlways(source)} -> ${quoteAlways(target)}\n`);
  } catch (error) {
    await run.warn(`cannot create regular file ${quoteAlways(target)}: ${reason(error)}`);
  }
}

export const install: Program = applet(
  { name: 'install', gnu: 'bcCdDg:m:o:psS:t:TvZ', busybox: 'cdDsp:o:g:m:t:', long: LONG },
  async (run) => {
    const attributes = attributesOf(run);
    if (run.options.has('d')) return installDirectories(run, attributes);
    if (run.options.has('D')) {
      const last = run.options.value('t') ?? (run.operands.at(-1) ?? '').replace(/\/?[^/]*$/, '');
      if (last !== '') await makeDirectories(run, last);
    }
    const { sources, target } = await destinationOf(run);
    for (const source of sources) await installFile(run, source, target(source), attributes);
  },
);
