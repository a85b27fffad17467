// Models shadow-utils 4.13 groupadd.c, groupmod.c, groupdel.c, gpasswd.c.
import type { Program } from '../../host/process/types.ts';
import { accounts, findGroup, findUser, groups } from '../applet/accounts.ts';
import { applet, Failure } from '../applet/applet.ts';
import { addGroup, changeEntry, freeId, removeGroup, setMember } from './database.ts';
import { NAME, needRoot, usage } from './shadow.ts';

export const groupadd: Program = applet(
  {
    name: 'groupadd',
    gnu: 'fg:orp:K:R:P:U:h',
    long: { force: 'f', 'gid=': 'g', 'non-unique': 'o', system: 'r', 'password=': 'p', 'users=': 'U', help: 'h' },
    usageStatus: 2,
  },
  async (run) => {
    const { proc, options } = run;
    const [name] = run.operands;
    if (name === undefined || run.operands.length > 1) return usage(run, 'groupadd');
    if (!NAME.test(name)) throw new Failure(`'${name}' is not a valid group name`, 3);
    if (findGroup(proc, name)) {
      if (options.has('f')) return 0;
      throw new Failure(`group '${name}' already exists`, 9);
    }
    const wanted = options.value('g');
    const taken = wanted !== undefined && groups(proc).some(({ gid }) => gid === Number(wanted));
    if (taken && !options.has('o') && !options.has('f')) throw new Failure(`GID '${wanted}' already exists`, 4);
    needRoot(run, '/etc/group', 10);
    const gid = wanted === undefined || taken ? freeId(proc, 'group', options.has('r')) : Number(wanted);
    addGroup(proc, name, gid);
    for (const member of (options.value('U') ?? '').split(',').filter(Boolean)) setMember(proc, name, member, true);
    return 0;
  },
);

export const groupdel: Program = applet({ name: 'groupdel', gnu: 'fh', long: { force: 'f' } }, async (run) => {
  const [name] = run.operands;
  if (name === undefined) return usage(run, 'groupdel');
  const group = findGroup(run.proc, name);
  if (!group) throw new Failure(`group '${name}' does not exist`, 6);
  const user = accounts(run.proc).find(({ gid }) => gid === group.gid);
  if (user && !run.options.has('f')) throw new Failure(`cannot remove the primary group of user '${user.name}'`, 8);
  needRoot(run, '/etc/group', 10);
  removeGroup(run.proc, name);
  return 0;
});

export const groupmod: Program = applet(
  {
    name: 'groupmod',
    gnu: 'ag:n:oU:h',
    long: { append: 'a', 'gid=': 'g', 'new-name=': 'n', 'non-unique': 'o', 'users=': 'U' },
  },
  async (run) => {
    const { proc, options } = run;
    const [name] = run.operands;
    if (name === undefined) return usage(run, 'groupmod');
    if (!findGroup(proc, name)) throw new Failure(`group '${name}' does not exist`, 6);
    const [gid, newName] = [options.value('g'), options.value('n')];
    if (gid !== undefined && !options.has('o') && groups(proc).some((group) => group.gid === Number(gid)))
      throw new Failure(`GID '${gid}' already exists`, 4);
    if (newName !== undefined && findGroup(proc, newName)) throw new Failure(`group '${newName}' already exists`, 9);
    needRoot(run, '/etc/group', 10);
    for (const member of (options.value('U') ?? '').split(',').filter(Boolean)) setMember(proc, name, member, true);
    changeEntry(proc, 'group', name, ([own = '', x = '', old = '', ...rest]) => [
      newName ?? own,
      x,
      gid ?? old,
      ...rest,
    ]);
    if (newName !== undefined) changeEntry(proc, 'gshadow', name, ([, ...rest]) => [newName, ...rest]);
    return 0;
  },
);

export const gpasswd: Program = applet(
  {
    name: 'gpasswd',
    gnu: 'a:d:rRA:M:Q:h',
    long: {
      'add=': 'a',
      'delete=': 'd',
      'remove-password': 'r',
      restrict: 'R',
      'members=': 'M',
      'administrators=': 'A',
    },
    usageStatus: 2,
  },
  async (run) => {
    const { proc, options } = run;
    const [group] = run.operands;
    if (group === undefined) return usage(run, 'gpasswd');
    const [add, remove, members] = [options.value('a'), options.value('d'), options.value('M')];
    const member = add ?? remove;
    if (member !== undefined && add !== undefined && !findUser(proc, member))
      throw new Failure(`user '${member}' does not exist`);
    const found = findGroup(proc, group);
    if (!found) throw new Failure(`group '${group}' does not exist in /etc/group`);
    if (proc.cred.uid !== 0) throw new Failure('Permission denied.');
    if (members !== undefined) {
      for (const one of found.members) setMember(proc, group, one, false);
      for (const one of members.split(',').filter(Boolean)) setMember(proc, group, one, true);
      return 0;
    }
    if (member === undefined) return usage(run, 'gpasswd');
    if (add !== undefined) {
      await run.print(`Adding user ${member} to group ${group}\n`);
      setMember(proc, group, member, true);
      return 0;
    }
    await run.print(`Removing user ${member} from group ${group}\n`);
    if (!found.members.includes(member)) throw new Failure(`user '${member}' is not a member of '${group}'`, 3);
    setMember(proc, group, member, false);
    return 0;
  },
);
