import { isErrno } from '../../host/errno.ts';
import { printError, readAll, readPath } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { findGroup, findUser } from '../applet/accounts.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { modeText } from '../applet/modes.ts';
import { strftime } from '../applet/time.ts';
import { joined } from '../files/walk.ts';
import { fnmatch } from '../text/fnmatch.ts';
import { gunzipBytes, isGzip } from './gzip.ts';
import { create } from './tar-create.ts';
import { type TarEntry, unpack } from './tar-format.ts';

const LONG = {
  create: 'c',
  extract: 'x',
  get: 'x',
  list: 't',
  append: 'r',
  'file=': 'f',
  'directory=': 'C',
  verbose: 'v',
  gzip: 'z',
  'to-stdout': 'O',
  'strip-components=': 'strip',
  'exclude=': 'exclude',
  'numeric-owner': 'numeric',
  'same-owner': 'same',
  'no-same-owner': 'o',
  'preserve-permissions': 'p',
  overwrite: 'overwrite',
  'keep-old-files': 'k',
  'absolute-names': 'P',
};

export const tar: Program = applet(
  {
    name: 'tar',
    gnu: 'cxtrf:C:vzjJOpmkohPaX:T:',
    busybox: 'cxtf:C:vzjJOpmkohaX:T:',
    long: LONG,
    usageStatus: 2,
    // `tar xzf FILE`: the first word's letters take their values from the words that follow.
    prepare: (args) => {
      const [first = '', ...rest] = args;
      if (first === '' || first.startsWith('-')) return args;
      const out: string[] = [];
      for (const letter of first) out.push('fCXT'.includes(letter) ? `-${letter}${rest.shift() ?? ''}` : `-${letter}`);
      return [...out, ...rest];
    },
  },
  async (run) => {
    const action = run.options.last('c', 'x', 't', 'r');
    if (!action)
      throw run.busybox
        ? new WrongUse('')
        : new Failure(
            "You must specify one of the '-Acdtrux', '--delete' or '--test-label' options\nTry 'tar --help' or 'tar --usage' for more information.",
            2,
          );
    const archive = run.options.value('f') ?? '-';
    if (action === 'c') return create(run, archive);
    const entries = await load(run, archive);
    const chosen = entries.filter(
      (entry) => run.operands.length === 0 || run.operands.some((name) => matches(entry.name, name)),
    );
    for (const name of run.operands) {
      if (!entries.some((entry) => matches(entry.name, name)))
        await run.warn(
          `${name}: ${run.busybox ? 'not found in archive' : 'Not found in archive'}`,
          run.busybox ? 1 : 2,
        );
    }
    if (action === 't')
      await run.print(
        chosen.map((entry) => `${run.options.has('v') ? longLine(entry, run.busybox) : entry.name}\n`).join(''),
      );
    else await extract(run, chosen);
    if (run.status !== 0)
      await printError(
        run.proc,
        `${run.name}: ${run.busybox ? 'error exit delayed from previous errors' : 'Exiting with failure status due to previous errors'}\n`,
      );
    return run.status;
  },
);

const matches = (name: string, pattern: string): boolean => {
  const wanted = pattern.replace(/\/+$/, '');
  const own = name.replace(/\/+$/, '');
  return own === wanted || own.startsWith(`${wanted}/`) || fnmatch(wanted, own);
};

/** With `z` it is a child that opens the archive. */
async function cannotOpen(run: Run, archive: string, why: string): Promise<Failure> {
  const fatal = 'Error is not recoverable: exiting now';
  if (!run.options.has('z')) return new Failure(`${archive}: Cannot open: ${why}\n${run.name}: ${fatal}`, 2);
  const child = `${run.name} (child): `;
  await printError(run.proc, `${child}${archive}: Cannot open: ${why}\n${child}${fatal}\n`);
  return new Failure(`Child returned status 2\n${run.name}: ${fatal}`, 2);
}

async function load(run: Run, archive: string): Promise<TarEntry[]> {
  let bytes: Uint8Array;
  try {
    bytes = archive === '-' ? await readAll(run.proc) : await readPath(run.proc, archive);
  } catch (error) {
    if (run.busybox) throw new Failure(`can't open '${archive}': ${reason(error)}`);
    throw await cannotOpen(run, archive, reason(error));
  }
  if (isGzip(bytes)) bytes = await gunzipBytes(run.proc, bytes);
  const entries = unpack(bytes);
  if (bytes.length < 512 && run.busybox) throw new Failure('short read');
  // GNU tar wants a whole block before it believes in an archive.
  if (!entries || (!run.busybox && bytes.length < 512))
    throw run.busybox
      ? new Failure('invalid tar magic')
      : new Failure(
          `This does not look like a tar archive\n${run.name}: Exiting with failure status due to previous errors`,
          2,
        );
  return entries;
}

function longLine(entry: TarEntry, busybox: boolean): string {
  const type = entry.type === 'hardlink' ? 'file' : entry.type;
  const owner = `${entry.user || entry.uid}/${entry.group || entry.gid}`;
  const size = String(entry.type === 'file' ? entry.data.length : 0);
  const link =
    entry.type === 'symlink'
      ? ` -> ${entry.link}`
      : entry.type === 'hardlink'
        ? busybox
          ? ` -> ${entry.link}`
          : ` link to ${entry.link}`
        : '';
  const mode =
    entry.type === 'hardlink' && !busybox
      ? `h${modeText({ type, mode: entry.mode }).slice(1)}`
      : modeText({ type, mode: entry.mode });
  if (busybox)
    return `${mode} ${owner} ${size.padStart(9)} ${strftime('%F %T', entry.mtime * 1000)} ${entry.name}${link}`;
  return `${mode} ${owner} ${size.padStart(Math.max(0, 19 - owner.length - 1))} ${strftime('%F %R', entry.mtime * 1000)} ${entry.name}${link}`;
}

async function extract(run: Run, entries: readonly TarEntry[]): Promise<void> {
  const { options, files, proc } = run;
  const directory = options.value('C');
  if (directory !== undefined && !files.isDirectory(directory))
    throw new Failure(
      run.busybox
        ? `can't change directory to '${directory}': No such file or directory`
        : `${directory}: Cannot open: No such file or directory\n${run.name}: Error is not recoverable: exiting now`,
      run.busybox ? 1 : 2,
    );
  const strip = Number(options.value('strip') ?? 0);
  const modes: { path: string; entry: TarEntry }[] = [];
  for (const entry of entries) {
    const relative = entry.name
      .replace(/^(\.\/)?\/*/, '')
      .split('/')
      .slice(strip)
      .join('/');
    if (relative === '' || options.values('exclude').some((glob) => fnmatch(glob, entry.name))) continue;
    if (options.has('O')) {
      if (entry.type === 'file') await run.print(entry.data);
      continue;
    }
    if (options.has('v')) await run.print(`${entry.name}\n`);
    const path = directory === undefined ? relative : joined(directory, relative);
    try {
      files.mkdirAll(path.replace(/\/+$/, '').split('/').slice(0, -1).join('/') || (path.startsWith('/') ? '/' : '.'));
      place(run, entry, path.replace(/\/+$/, ''), directory);
      modes.push({ path: path.replace(/\/+$/, ''), entry });
    } catch (error) {
      await run.warn(
        run.busybox ? `can't create '${relative}': ${reason(error)}` : `${relative}: Cannot open: ${reason(error)}`,
        run.busybox ? 1 : 2,
      );
    }
  }
  for (const { path, entry } of modes.reverse()) finishUp(run, path, entry, proc.cred.uid === 0 && !options.has('o'));
}

function place(run: Run, entry: TarEntry, path: string, directory: string | undefined): void {
  const { files } = run;
  if (entry.type === 'dir') return files.mkdirAll(path);
  try {
    files.unlink(path);
  } catch {
    // Nothing was in the way, or what follows will say so.
  }
  if (entry.type === 'symlink') files.symlink(entry.link, path);
  else if (entry.type === 'hardlink')
    files.link(directory === undefined ? entry.link : joined(directory, entry.link), path);
  else if (entry.type === 'file') files.writeFile(path, entry.data, { mode: entry.mode });
  else if (entry.type !== 'socket')
    files.mknod(path, entry.type, entry.mode, entry.type === 'fifo' ? undefined : entry.rdev);
}

function finishUp(run: Run, path: string, entry: TarEntry, own: boolean): void {
  if (entry.type === 'hardlink') return;
  try {
    const uid = findUser(run.proc, entry.user)?.uid ?? entry.uid;
    const gid = findGroup(run.proc, entry.group)?.gid ?? entry.gid;
    if (own) run.files.chown(path, uid, gid, { follow: false });
    if (entry.type !== 'symlink') run.files.chmod(path, own ? entry.mode : entry.mode & ~run.proc.umask);
    if (!run.options.has('m')) run.files.utimes(path, entry.mtime * 1000, entry.mtime * 1000, { follow: false });
  } catch (error) {
    if (!isErrno(error)) throw error;
  }
}
