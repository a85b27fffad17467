// Models moby builder/dockerfile/internals_linux.go (parseChownFlag; v20.10.24 to v28.5.2).
import type { Files } from '../../../host/fs/files.ts';
import type { Owner } from './copy-files.ts';

/** The owner that `--chown` names, by number or by the image's own files. Throws in the builder's words. */
export function chownOwner(files: Files, chown: string): Owner {
  try {
    const [user = '', group = user, ...more] = chown.split(':');
    if (more.length > 0) throw new Error(`invalid chown string format: ${chown}`);
    return { uid: lookUp(files, 'user', user), gid: lookUp(files, 'group', group) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`unable to convert uid/gid chown string to host mapping: ${why}`);
  }
}

function lookUp(files: Files, what: 'user' | 'group', name: string): number {
  if (/^[+-]?\d+$/.test(name)) return Number(name);
  const path = what === 'user' ? '/etc/passwd' : '/etc/group';
  const id = what === 'user' ? 'uid' : 'gid';
  const fail = (why: string): Error => new Error(`can't find ${id} for ${what} ${name}: ${why}`);
  if (!files.exists(path)) throw fail(`open ${path}: no such file or directory`);
  const row = files
    .readText(path)
    .split('\n')
    .map((line) => line.split(':'))
    .find(([first]) => first === name);
  if (!row) throw fail(`no such ${what}: ${name}`);
  return Number(row[2]);
}
