// Models getpwnam(3), getpwuid(3), getgrnam(3) and getgrgid(3): the process's own /etc/passwd and /etc/group.
import type { Process } from '../../host/process/types.ts';

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly gecos: string;
  readonly home: string;
  readonly shell: string;
}

export interface Group {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
}

function readLines(proc: Process, path: string): string[] {
  try {
    return proc.files
      .readText(path)
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}

export const accounts = (proc: Process): Account[] =>
  readLines(proc, '/etc/passwd').map((line) => {
    const [name = '', , uid = '', gid = '', gecos = '', home = '', shell = ''] = line.split(':');
    return { name, uid: Number(uid), gid: Number(gid), gecos, home, shell };
  });

export const groups = (proc: Process): Group[] =>
  readLines(proc, '/etc/group').map((line) => {
    const [name = '', , gid = '', members = ''] = line.split(':');
    return { name, gid: Number(gid), members: members.split(',').filter((member) => member !== '') };
  });

export const findUser = (proc: Process, name: string): Account | undefined =>
  accounts(proc).find((account) => account.name === name);
export const findUid = (proc: Process, uid: number): Account | undefined =>
  accounts(proc).find((account) => account.uid === uid);
export const findGroup = (proc: Process, name: string): Group | undefined =>
  groups(proc).find((group) => group.name === name);
export const findGid = (proc: Process, gid: number): Group | undefined =>
  groups(proc).find((group) => group.gid === gid);

/** Names where there are any, numbers where not. */
export const userName = (proc: Process, uid: number): string => findUid(proc, uid)?.name ?? String(uid);
export const groupName = (proc: Process, gid: number): string => findGid(proc, gid)?.name ?? String(gid);

/** The groups that a login of that account gets: its own and those that list it. */
export const groupsOf = (proc: Process, account: Account): number[] => [
  account.gid,
  ...groups(proc)
    .filter((group) => group.members.includes(account.name) && group.gid !== account.gid)
    .map((group) => group.gid),
];
