// Models moby daemon/oci_linux.go (getUser) and github.com/moby/sys/user (GetExecUser): --user against /etc/passwd inside.
import type { Files } from '../../../host/fs/files.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { type DockerError, system } from '../../errdefs/errdefs.ts';
import { rootFiles } from '../root-files.ts';
import type { Container } from './container.ts';

export interface ContainerUser {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  readonly home: string;
}

const MAX_ID = 2 ** 31 - 1;

const noUser = (name: string): DockerError => system(`unable to find user ${name}: no matching entries in passwd file`);
const noGroup = (name: string): DockerError =>
  system(`unable to find group ${name}: no matching entries in group file`);

const rows = (files: Files, path: string): readonly string[][] =>
  files.exists(path)
    ? files
        .readText(path)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split(':'))
    : [];

/** `name`, `uid`, `name:group`, `uid:gid`; the empty string is root. Throws for a name that the image does not know. */
export function lookUpUser(
  container: Container,
  spec: string,
  groupAdd: readonly string[],
  version: EngineVersion,
): ContainerUser {
  const files = rootFiles(container.snapshot.fs);
  const [userPart = '', groupPart = ''] = spec.split(':');
  const passwd = rows(files, '/etc/passwd');
  const group = rows(files, '/etc/group');
  const wanted = userPart === '' ? '0' : userPart;
  const entry = passwd.find(([name, , uid]) => name === wanted || uid === wanted);
  if (!entry && !/^[+-]?\d+$/.test(wanted)) throw noUser(wanted);
  const [name = '', , uid = wanted, primary = '0', , home = '/'] = entry ?? [];

  const findGroup = (text: string): number => {
    const row = group.find(([groupName, , gid]) => groupName === text || gid === text);
    if (!row && !/^[+-]?\d+$/.test(text)) throw noGroup(text);
    return Number(row?.[2] ?? text);
  };
  const gid = groupPart === '' ? Number(primary) : findGroup(groupPart);
  const memberOf = group
    .filter(([, , , members = '']) => name !== '' && members.split(',').includes(name))
    .map((row) => Number(row[2]));
  const extra = groupAdd.map((text) => {
    // Another library looked these up before 28, with a capital.
    if (!since(version, 28) && !/^[+-]?\d+$/.test(text) && !group.some(([groupName]) => groupName === text))
      throw system(`Unable to find group ${text}: no matching entries in group file`);
    return findGroup(text);
  });
  if ([Number(uid), gid, ...extra].some((id) => id < 0 || id > MAX_ID))
    throw system('uids and gids must be in range 0-2147483647');
  // setgroups(2) keeps them in order. Since 28 a group that comes from two places is there twice.
  const groups = [gid, ...(groupPart === '' ? memberOf : []), ...extra].sort((a, b) => a - b);
  return { uid: Number(uid), gid, groups: since(version, 28) ? groups : [...new Set(groups)], home };
}
