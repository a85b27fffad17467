/** The account files: /etc/passwd, group, shadow, gshadow, subuid and subgid, line by line. A file that is not there is not made. */
import type { Process } from '../../host/process/types.ts';
import { accounts, groups } from '../applet/accounts.ts';

export type AccountFile = 'passwd' | 'group' | 'shadow' | 'gshadow' | 'subuid' | 'subgid';

const pathOf = (file: AccountFile): string => `/etc/${file}`;

export const readEntries = (proc: Process, file: AccountFile): string[][] =>
  proc.files.exists(pathOf(file))
    ? proc.files
        .readText(pathOf(file))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split(':'))
    : [];

function writeEntries(proc: Process, file: AccountFile, entries: readonly (readonly string[])[]): void {
  if (proc.files.exists(pathOf(file)))
    proc.files.writeFile(pathOf(file), entries.map((fields) => `${fields.join(':')}\n`).join(''));
}

export const addEntry = (proc: Process, file: AccountFile, ...fields: readonly (string | number)[]): void =>
  writeEntries(proc, file, [...readEntries(proc, file), fields.map(String)]);

/** Changes the line of a name; undefined takes it away. */
export function changeEntry(
  proc: Process,
  file: AccountFile,
  name: string,
  change: (fields: readonly string[]) => readonly string[] | undefined,
): void {
  const entries = readEntries(proc, file);
  writeEntries(
    proc,
    file,
    entries.flatMap((fields) => {
      if (fields[0] !== name) return [fields];
      const changed = change(fields);
      return changed ? [changed] : [];
    }),
  );
}

export const removeEntry = (proc: Process, file: AccountFile, name: string): void =>
  changeEntry(proc, file, name, () => undefined);

const withMembers = (
  fields: readonly string[],
  change: (members: readonly string[]) => readonly string[],
): string[] => [...fields.slice(0, 3), change((fields[3] ?? '').split(',').filter(Boolean)).join(',')];

export function setMember(proc: Process, group: string, member: string, isMember: boolean): void {
  for (const file of ['group', 'gshadow'] as const)
    changeEntry(proc, file, group, (fields) =>
      withMembers(fields, (members) => [...members.filter((one) => one !== member), ...(isMember ? [member] : [])]),
    );
}

/** An id that nobody has: the one after the highest of ordinary accounts, or the highest free one of system accounts. */
export function freeId(proc: Process, kind: 'user' | 'group', system: boolean): number {
  const used = new Set(kind === 'user' ? accounts(proc).map(({ uid }) => uid) : groups(proc).map(({ gid }) => gid));
  if (system) {
    for (let id = 999; id > 100; id--) if (!used.has(id)) return id;
    return 100;
  }
  const ordinary = [...used].filter((id) => id >= 1000 && id < 60000);
  return ordinary.length === 0 ? 1000 : Math.max(...ordinary) + 1;
}

const DAY = 86_400_000;
export const today = (proc: Process): number => Math.floor(proc.clock.now() / DAY);

/** The next 65536 subordinate ids that nobody has. */
export function addSubordinateIds(proc: Process, name: string): void {
  for (const file of ['subuid', 'subgid'] as const) {
    const ends = readEntries(proc, file).map(([, start = '0', count = '0']) => Number(start) + Number(count));
    addEntry(proc, file, name, Math.max(100_000, ...ends), 65536);
  }
}

export function addGroup(proc: Process, name: string, gid: number): void {
  addEntry(proc, 'group', name, 'x', gid, '');
  addEntry(proc, 'gshadow', name, '!', '', '');
}

export interface NewUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly gecos: string;
  readonly home: string;
  readonly shell: string;
  readonly system: boolean;
}

export function addUser(proc: Process, user: NewUser): void {
  addEntry(proc, 'passwd', user.name, 'x', user.uid, user.gid, user.gecos, user.home, user.shell);
  addEntry(proc, 'shadow', user.name, '!', today(proc), ...(user.system ? ['', '', ''] : [0, 99999, 7]), '', '', '');
  if (!user.system) addSubordinateIds(proc, user.name);
}

/** Makes a home with what /etc/skel holds. */
export function makeHome(proc: Process, { home, uid, gid }: Pick<NewUser, 'home' | 'uid' | 'gid'>, mode: number): void {
  const { files } = proc;
  if (files.exists(home)) return;
  files.mkdirAll(home, mode);
  files.chmod(home, mode);
  files.chown(home, uid, gid);
  if (!files.isDirectory('/etc/skel')) return;
  for (const { name, type } of files.readdir('/etc/skel')) {
    if (type !== 'file') continue;
    files.writeFile(`${home}/${name}`, files.readFile(`/etc/skel/${name}`), { mode: 0o644 });
    files.chown(`${home}/${name}`, uid, gid);
  }
}

export function removeUser(proc: Process, name: string): void {
  for (const file of ['passwd', 'shadow', 'subuid', 'subgid'] as const) removeEntry(proc, file, name);
  for (const group of groups(proc)) if (group.members.includes(name)) setMember(proc, group.name, name, false);
  const own = groups(proc).find((group) => group.name === name);
  if (own && own.members.length === 0 && !accounts(proc).some(({ gid }) => gid === own.gid)) removeGroup(proc, name);
}

export function removeGroup(proc: Process, name: string): void {
  removeEntry(proc, 'group', name);
  removeEntry(proc, 'gshadow', name);
}
