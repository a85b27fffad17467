// Models GNU tar 1.35 src/create.c and busybox archival/tar.c: writing an archive.
import { concat } from '../../base/bytes.ts';
import { printError } from '../../host/process/stdio.ts';
import { groupName, userName } from '../applet/accounts.ts';
import { Failure, type Run, reason } from '../applet/applet.ts';
import { joined } from '../files/walk.ts';
import { fnmatch } from '../text/fnmatch.ts';
import { gzipBytes } from './gzip.ts';
import { endOfArchive, packEntry } from './tar-format.ts';

/** Writes the operands into an archive; the exit status. */
export async function create(run: Run, archive: string): Promise<number> {
  const { options, proc, busybox } = run;
  if (run.operands.length === 0)
    throw busybox
      ? new Failure('empty archive')
      : new Failure(
          `Cowardly refusing to create an empty archive\nTry '${run.name} --help' or '${run.name} --usage' for more information.`,
          2,
        );
  const base = options.value('C');
  const parts: Uint8Array[] = [];
  const seen = new Map<string, string>();
  let stripped = false;
  const add = async (name: string): Promise<void> => {
    if (options.values('exclude').some((glob) => fnmatch(glob, name) || fnmatch(glob, name.split('/').pop() ?? '')))
      return;
    const path = base === undefined || name.startsWith('/') ? name : joined(base, name);
    let stat: ReturnType<typeof run.files.lstat>;
    try {
      stat = options.has('h') ? run.files.stat(path) : run.files.lstat(path);
    } catch (error) {
      return run.warn(
        busybox ? `${name}: ${reason(error)}` : `${name}: Cannot stat: ${reason(error)}`,
        busybox ? 1 : 2,
      );
    }
    let member = name;
    if (member.startsWith('/') && !options.has('P')) {
      if (!stripped)
        await printError(
          proc,
          `${run.name}: ${busybox ? 'removing' : 'Removing'} leading ${busybox ? "'/'" : "`/'"} from member names\n`,
        );
      stripped = true;
      member = member.replace(/^\/+/, '') || './';
    }
    if (stat.type === 'socket') return;
    const first = stat.type === 'file' && stat.nlink > 1 ? seen.get(`${stat.dev}:${stat.ino}`) : undefined;
    if (stat.type === 'file' && stat.nlink > 1 && first === undefined) seen.set(`${stat.dev}:${stat.ino}`, member);
    if (options.has('v'))
      await (archive === '-'
        ? printError(proc, `${member}${stat.type === 'dir' && !member.endsWith('/') ? '/' : ''}\n`)
        : run.print(`${member}${stat.type === 'dir' && !member.endsWith('/') ? '/' : ''}\n`));
    parts.push(
      packEntry({
        name: stat.type === 'dir' && !member.endsWith('/') ? `${member}/` : member,
        type: first === undefined ? stat.type : 'hardlink',
        mode: stat.mode,
        uid: stat.uid,
        gid: stat.gid,
        user: named(userName(proc, stat.uid), stat.uid),
        group: named(groupName(proc, stat.gid), stat.gid),
        mtime: Math.floor(stat.mtime / 1000),
        link: first ?? (stat.type === 'symlink' ? run.files.readlink(path) : ''),
        rdev: stat.rdev ?? [0, 0],
        data: stat.type === 'file' && first === undefined ? run.files.readFile(path).slice() : new Uint8Array(0),
      }),
    );
    if (stat.type === 'dir') for (const entry of run.files.readdir(path)) await add(joined(name, entry.name));
  };
  for (const operand of run.operands) await add(operand);
  const body = concat(parts);
  const whole = concat([body, endOfArchive(body.length)]);
  const bytes =
    options.has('z') || (options.has('a') && /\.t?gz$/.test(archive)) ? await gzipBytes(proc, whole) : whole;
  if (archive === '-') await run.print(bytes);
  else {
    try {
      run.files.writeFile(archive, bytes);
    } catch (error) {
      throw new Failure(
        busybox
          ? `can't open '${archive}': ${reason(error)}`
          : `${archive}: Cannot open: ${reason(error)}\n${run.name}: Error is not recoverable: exiting now`,
        busybox ? 1 : 2,
      );
    }
  }
  if (run.status !== 0)
    await printError(
      proc,
      `${run.name}: ${busybox ? 'error exit delayed from previous errors' : 'Exiting with failure status due to previous errors'}\n`,
    );
  return run.status;
}

const named = (name: string, id: number): string => (name === String(id) ? '' : name);
