// Models moby/buildkit executor/oci/user.go and solver/llbsolver/file/user_linux.go: names against /etc/passwd of a tree.
import type { Files } from '../../../host/fs/files.ts';
import { type EngineVersion, since } from '../../engine-version.ts';

export interface BuildUser {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  readonly home: string;
}

const rows = (files: Files, path: string): readonly string[][] =>
  files.exists(path)
    ? files
        .readText(path)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split(':'))
    : [];

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** `user[:group]`, the empty text for root. Throws Error for names that are not there. */
export function userOf(files: Files, spec: string, version: EngineVersion): BuildUser {
  const [user = '', group = ''] = spec.split(':');
  const wanted = user === '' ? '0' : user;
  const passwd = rows(files, '/etc/passwd');
  const entry = passwd.find(([name, , uid]) => name === wanted || uid === wanted);
  if (!entry && !isNumber(wanted)) throw new Error(`unable to find user ${wanted}: no matching entries in passwd file`);
  const [name = '', , uid = wanted, primary = '0', , home = '/'] = entry ?? [];
  const groups = rows(files, '/etc/group');
  const row = groups.find(([one, , gid]) => one === group || gid === group);
  if (group !== '' && !row && !isNumber(group)) {
    throw new Error(`unable to find group ${group}: no matching entries in group file`);
  }
  const gid = group === '' ? Number(primary) : Number(row?.[2] ?? group);
  if (group !== '') return { uid: Number(uid), gid, groups: [gid], home };
  const memberOf = groups
    .filter(([, , , members = '']) => name !== '' && members.split(',').includes(name))
    .map(([, , id]) => Number(id));
  const more = since(version, 28) ? memberOf : [...new Set(memberOf)];
  return { uid: Number(uid), gid, groups: more.includes(gid) ? more : [gid, ...more], home };
}

/** The owner that --chown means. Names that the tree does not know are root. */
export function ownerOf(files: Files, spec: string): { readonly uid: number; readonly gid: number } {
  const [user = '', group = ''] = spec.split(':');
  const entry = rows(files, '/etc/passwd').find(([name]) => name === user);
  const uid = isNumber(user) ? Number(user) : Number(entry?.[2] ?? 0);
  if (group === '') return { uid, gid: isNumber(user) ? uid : Number(entry?.[3] ?? 0) };
  const row = rows(files, '/etc/group').find(([name]) => name === group);
  return { uid, gid: isNumber(group) ? Number(group) : Number(row?.[2] ?? 0) };
}
