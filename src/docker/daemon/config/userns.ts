// Models moby daemon/daemon_unix.go (parseRemappedRoot, setupRemappedRoot) with moby/sys/user: `userns-remap`.
import type { Files } from '../../../host/fs/files.ts';
import type { EngineVersion } from '../../engine-version.ts';

/** The user and group whose subordinate ids containers live in. */
export interface Remapped {
  readonly user: string;
  readonly group: string;
  /** Root of the containers, seen from the host. */
  readonly uid: number;
  readonly gid: number;
  /** How many ids there are from there on. */
  readonly size: number;
}

interface Facts {
  readonly files: Files;
  readonly version: EngineVersion;
}

/** Undefined for `` and for root itself. Throws in dockerd's words when a user or its ids are missing. */
export function remappedIds(setting: string, facts: Facts): Remapped | undefined {
  if (setting === '') return undefined;
  const { user, group } = parseSetting(setting, facts);
  if (user === 'root') return undefined;
  const users = subordinate(facts.files, '/etc/subuid', user);
  const groups = subordinate(facts.files, '/etc/subgid', user);
  if (!users) throw new Error(`Can't create ID mappings: no subuid ranges found for user "${user}"`);
  if (!groups) throw new Error(`Can't create ID mappings: no subgid ranges found for user "${user}"`);
  return { user, group, uid: users.start, gid: groups.start, size: Math.min(users.count, groups.count) };
}

/** `default`, `testuser`, `1001`, `testuser:testgroup`. */
function parseSetting(setting: string, { files }: Facts): { readonly user: string; readonly group: string } {
  const parts = setting.split(':');
  if (parts.length > 2)
    throw new Error(`Invalid user/group specification in --userns-remap: ${JSON.stringify(setting)}`);
  const [first = '', second] = parts;
  if (first === 'default') return addDefault(files);
  const user = /^\d+$/.test(first) ? byId(files, '/etc/passwd', first, 'Uid') : byName(files, '/etc/passwd', first);
  const group = second ?? user;
  if (second === undefined) {
    if (/^\d+$/.test(first)) byId(files, '/etc/group', first, 'Gid');
    else if (!entries(files, '/etc/group').some(([name]) => name === group))
      throw new Error(
        `Error during gid lookup for "${group}": getent unable to find entry "${group}" in group database`,
      );
  }
  return { user, group };
}

function byId(files: Files, path: string, id: string, what: string): string {
  const found = entries(files, path).find((fields) => fields[2] === id)?.[0];
  const database = path.slice('/etc/'.length);
  if (found === undefined)
    throw new Error(
      `${what} ${id} has no entry in ${path}: getent unable to find entry "${id}" in ${database} database`,
    );
  return found;
}

function byName(files: Files, path: string, name: string): string {
  if (entries(files, path).some((fields) => fields[0] === name)) return name;
  throw new Error(`Error during uid lookup for "${name}": getent unable to find entry "${name}" in passwd database`);
}

/** The user that dockerd makes for itself, with the next free range of ids. */
function addDefault(files: Files): { readonly user: string; readonly group: string } {
  const name = 'dockremap';
  for (const path of ['/etc/passwd', '/etc/group']) {
    const lines = entries(files, path);
    if (lines.some((fields) => fields[0] === name)) continue;
    const id = Math.max(100, ...lines.map((fields) => Number(fields[2])).filter((value) => value < 1000)) + 1;
    const entry = path === '/etc/passwd' ? `${name}:x:${id}:${id}::/home/${name}:/bin/false` : `${name}:x:${id}:`;
    append(files, path, entry);
  }
  for (const path of ['/etc/subuid', '/etc/subgid']) {
    if (subordinate(files, path, name)) continue;
    const ends = entries(files, path).map((fields) => Number(fields[1]) + Number(fields[2]));
    append(files, path, `${name}:${Math.max(100_000, ...ends)}:65536`);
  }
  return { user: name, group: name };
}

function append(files: Files, path: string, line: string): void {
  const before = files.exists(path) ? files.readText(path) : '';
  files.writeFile(path, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${line}\n`);
}

function subordinate(files: Files, path: string, name: string): { start: number; count: number } | undefined {
  const found = entries(files, path).find((fields) => fields[0] === name);
  return found && { start: Number(found[1]), count: Number(found[2]) };
}

const entries = (files: Files, path: string): readonly (readonly string[])[] =>
  files.exists(path)
    ? files
        .readText(path)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.split(':'))
    : [];
