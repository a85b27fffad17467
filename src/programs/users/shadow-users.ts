// Models shadow-utils 4.13 useradd.c, usermod.c, userdel.c.
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { accounts, findGroup, findUser, groups } from '../applet/accounts.ts';
import { applet, Failure } from '../applet/applet.ts';
import { addGroup, addUser, changeEntry, freeId, makeHome, removeUser, setMember } from './database.ts';
import { groupNamed, groupsNamed, NAME, needRoot, usage } from './shadow.ts';

export const useradd: Program = applet(
  {
    name: 'useradd',
    gnu: 'b:c:d:De:f:Fg:G:hk:K:lmMNop:rR:P:s:u:U',
    long: {
      'comment=': 'c',
      'home-dir=': 'd',
      'gid=': 'g',
      'groups=': 'G',
      'create-home': 'm',
      'no-create-home': 'M',
      'no-user-group': 'N',
      'password=': 'p',
      system: 'r',
      'shell=': 's',
      'uid=': 'u',
      'user-group': 'U',
      'non-unique': 'o',
      help: 'h',
    },
    usageStatus: 2,
  },
  async (run) => {
    const { proc, options } = run;
    const [name] = run.operands;
    if (name === undefined || run.operands.length > 1) return usage(run, 'useradd');
    if (!NAME.test(name)) throw new Failure(`invalid user name '${name}': use --badname to ignore`, 3);
    const extra = groupsNamed(proc, options.value('G') ?? '');
    const primary = options.value('g');
    const given = primary === undefined ? undefined : groupNamed(proc, primary);
    if (primary !== undefined && !given) throw new Failure(`group '${primary}' does not exist`, 6);
    if (findUser(proc, name)) throw new Failure(`user '${name}' already exists`, 9);
    const uid = Number(options.value('u') ?? freeId(proc, 'user', options.has('r')));
    if (options.has('u') && !options.has('o') && accounts(proc).some((account) => account.uid === uid))
      throw new Failure(`UID ${uid} is not unique`, 4);
    const own = given === undefined && !options.has('N');
    if (own && findGroup(proc, name))
      throw new Failure(`group ${name} exists - if you want to add this user to that group, use -g.`, 9);
    needRoot(run, '/etc/passwd');
    const gid = given?.gid ?? (own ? ownGroupId(proc, uid, options.has('r')) : 100);
    if (own) addGroup(proc, name, gid);
    const user = {
      name,
      uid,
      gid,
      gecos: options.value('c') ?? '',
      home: options.value('d') ?? `/home/${name}`,
      shell: options.value('s') ?? '/bin/sh',
      system: options.has('r'),
    };
    addUser(proc, user);
    if (options.has('m')) makeHome(proc, user, 0o755);
    for (const group of extra) setMember(proc, group.name, name, true);
    return 0;
  },
);

/** A user's own group has the user's number where that is free. */
const ownGroupId = (proc: Process, uid: number, system: boolean): number =>
  groups(proc).some(({ gid }) => gid === uid) ? freeId(proc, 'group', system) : uid;

export const userdel: Program = applet(
  { name: 'userdel', gnu: 'frhZ', long: { force: 'f', remove: 'r' } },
  async (run) => {
    const { proc, options } = run;
    const [name] = run.operands;
    if (name === undefined) return usage(run, 'userdel');
    const account = findUser(proc, name);
    if (!account) throw new Failure(`user '${name}' does not exist`, 6);
    needRoot(run, '/etc/passwd');
    const busy = proc.kernel.processes().find(({ cred, state }) => cred.uid === account.uid && state !== 'zombie');
    if (busy && !options.has('f')) throw new Failure(`user ${name} is currently used by process ${busy.hostPid}`, 8);
    removeUser(proc, name);
    if (!options.has('r')) return 0;
    await run.warn(`${name} mail spool (/var/mail/${name}) not found`, run.status);
    if (proc.files.exists(account.home)) proc.files.removeAll(account.home);
    else await run.warn(`${name} home directory (${account.home}) not found`, 12);
    return run.status;
  },
);

export const usermod: Program = applet(
  {
    name: 'usermod',
    gnu: 'abc:d:e:f:g:G:hl:LmoprR:P:s:u:Uv:V:w:W:Z:',
    long: {
      append: 'a',
      'comment=': 'c',
      'home=': 'd',
      'gid=': 'g',
      'groups=': 'G',
      'login=': 'l',
      lock: 'L',
      'move-home': 'm',
      remove: 'r',
      'shell=': 's',
      'uid=': 'u',
      unlock: 'U',
      'add-subuids=': 'v',
      'add-subgids=': 'w',
    },
    usageStatus: 2,
  },
  async (run) => {
    const { proc, options } = run;
    const [name] = run.operands;
    if (name === undefined || run.operands.length > 1) return usage(run, 'usermod');
    if (options.given.length === 0) {
      await printError(proc, `${run.name}: no options\n`);
      return usage(run, 'usermod');
    }
    const account = findUser(proc, name);
    if (!account) throw new Failure(`user '${name}' does not exist`, 6);
    const wanted = groupsNamed(proc, options.value('G') ?? '');
    const primary = options.value('g');
    const gid = primary === undefined ? undefined : groupNamed(proc, primary)?.gid;
    if (primary !== undefined && gid === undefined) throw new Failure(`group '${primary}' does not exist`, 6);
    const renamed = options.value('l');
    if (renamed !== undefined && findUser(proc, renamed)) throw new Failure(`user '${renamed}' already exists`, 9);
    needRoot(run, '/etc/passwd');
    if (options.has('G')) {
      for (const group of groups(proc))
        if (!options.has('a', 'r') && group.members.includes(name)) setMember(proc, group.name, name, false);
      for (const group of wanted) setMember(proc, group.name, name, !options.has('r'));
    }
    const { L: lock, U: unlock } = { L: options.has('L'), U: options.has('U') };
    if (lock || unlock)
      changeEntry(proc, 'shadow', name, ([own = '', field = '', ...rest]) => [
        own,
        lock ? `!${field}` : field.replace(/^!/, ''),
        ...rest,
      ]);
    addRanges(proc, name, options.values('v'), 'subuid');
    addRanges(proc, name, options.values('w'), 'subgid');
    const home = options.value('d');
    if (home !== undefined && options.has('m') && proc.files.exists(account.home))
      proc.files.rename(account.home, home);
    changeEntry(proc, 'passwd', name, ([own = '', x = '', uid = '', group = '', gecos = '', dir = '', shell = '']) => [
      renamed ?? own,
      x,
      options.value('u') ?? uid,
      gid === undefined ? group : String(gid),
      options.value('c') ?? gecos,
      home ?? dir,
      options.value('s') ?? shell,
    ]);
    if (renamed !== undefined)
      for (const file of ['shadow', 'subuid', 'subgid'] as const)
        changeEntry(proc, file, name, ([, ...rest]) => [renamed, ...rest]);
    return 0;
  },
);

/** `--add-subuids 200000-265535`. */
function addRanges(proc: Process, name: string, ranges: readonly string[], file: 'subuid' | 'subgid'): void {
  for (const range of ranges) {
    const [first = 0, last = first] = range.split('-').map(Number);
    proc.files.writeFile(`/etc/${file}`, `${name}:${first}:${last - first + 1}\n`, { append: true });
  }
}
