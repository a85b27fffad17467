// Models e2fsprogs chattr.c and lsattr.c (1.47): the attributes of files on the host's own disk.
import { Errno, isErrno } from '../../host/errno.ts';
import { MemInode } from '../../host/fs/memfs.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';

/** In the order in which lsattr shows them. */
const LETTERS = 'suSDiadAcEjItTeCxFNPVm';

const shown = (flags: ReadonlySet<string>): string =>
  [...LETTERS].map((letter) => (letter === 'e' || flags.has(letter) ? letter : '-')).join('');

/** The inode of a path that can have attributes. Throws `Errno` (EOPNOTSUPP for a file system without). */
function inodeOf({ files }: Process, path: string): MemInode {
  const { inode } = files.resolve(path, { follow: false });
  if (!(inode instanceof MemInode) || inode.fs.type !== 'ext4') throw new Errno('EOPNOTSUPP');
  return inode;
}

export const chattr: Program = async (proc) => {
  const words = proc.argv.slice(1);
  const modes = words.filter((word) => /^[-+=][A-Za-z]+$/.test(word) && !/^-[RVf]+$/.test(word));
  const paths = words.filter((word) => !/^[-+=]/.test(word));
  const deep = words.some((word) => /^-[Vf]*R/.test(word));
  if (
    modes.length === 0 ||
    paths.length === 0 ||
    modes.some((mode) => [...mode.slice(1)].some((letter) => !'aAcCdDeijPsStTuFxm'.includes(letter)))
  ) {
    await printError(proc, 'Usage: chattr [-RVf] [-+=aAcCdDeijPsStTuFx] [-p project] [-v version] files...\n');
    return 1;
  }
  let status = 0;
  const change = async (path: string): Promise<void> => {
    try {
      const inode = inodeOf(proc, path);
      const touches = modes.some((mode) => /[ia]/.test(mode));
      if (
        touches ? !proc.cred.caps.has('CAP_LINUX_IMMUTABLE') : proc.cred.uid !== 0 && proc.cred.uid !== inode.stat().uid
      )
        throw new Errno('EPERM');
      for (const mode of modes) {
        if (mode.startsWith('=')) inode.flags.clear();
        for (const letter of mode.slice(1)) {
          if (mode.startsWith('-')) inode.flags.delete(letter);
          else inode.flags.add(letter);
        }
      }
      if (deep && inode.type === 'dir')
        for (const { name } of proc.files.readdir(path)) await change(`${path}/${name}`);
    } catch (error) {
      if (!isErrno(error)) throw error;
      status = 1;
      const missing = error.code === 'ENOENT';
      await printError(
        proc,
        `chattr: ${error.message} while ${missing ? 'trying to stat' : error.code === 'EOPNOTSUPP' ? 'reading flags on' : 'setting flags on'} ${path}\n`,
      );
    }
  };
  for (const path of paths) await change(path);
  return status;
};

export const lsattr: Program = async (proc) => {
  const words = proc.argv.slice(1);
  const paths = words.filter((word) => !word.startsWith('-'));
  const [all, itself] = [words.some((word) => /^-\w*a/.test(word)), words.some((word) => /^-\w*d/.test(word))];
  let status = 0;
  const line = async (path: string): Promise<void> => {
    try {
      await proc.fds.get(1)?.write(new TextEncoder().encode(`${shown(inodeOf(proc, path).flags)} ${path}\n`));
    } catch (error) {
      if (!isErrno(error)) throw error;
      status = 1;
      await printError(
        proc,
        `lsattr: ${error.message} ${error.code === 'ENOENT' ? 'while trying to stat' : 'While reading flags on'} ${path}\n`,
      );
    }
  };
  for (const path of paths.length === 0 ? ['.'] : paths) {
    if (itself || !proc.files.exists(path) || !proc.files.isDirectory(path)) await line(path);
    else
      for (const { name } of proc.files.readdir(path))
        if (all || !name.startsWith('.')) await line(`${path.replace(/\/$/, '')}/${name}`);
  }
  return status;
};
