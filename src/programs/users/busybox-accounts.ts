// Models BusyBox loginutils/adduser.c and addgroup.c (1.37), deluser.c.
import type { Process, Program } from '../../host/process/types.ts';
import { accounts, findGroup, findUser, groups } from '../applet/accounts.ts';
import { applet, Failure, type Run, WrongUse } from '../applet/applet.ts';

function needRoot(run: Run, file: string): void {
  if (run.proc.cred.uid !== 0)
    throw new Failure(
      run.busybox
        ? 'permission denied (are you root?)'
        : `Permission denied.\n${run.name}: cannot lock ${file}; try again later.`,
      run.busybox ? 1 : 10,
    );
}

const nextId = (used: readonly number[], from: number): number => {
  let id = from;
  while (used.includes(id)) id++;
  return id;
};

const append = (proc: Process, path: string, line: string): void =>
  proc.files.writeFile(path, `${line}\n`, { append: true });

/** Rewrites the line of a name; `undefined` takes it away. */
function rewrite(proc: Process, path: string, name: string, change: (fields: string[]) => string[] | undefined): void {
  const lines = proc.files.readText(path).split('\n').filter(Boolean);
  proc.files.writeFile(
    path,
    lines
      .flatMap((line) => {
        const fields = line.split(':');
        if (fields[0] !== name) return [`${line}\n`];
        const changed = change(fields);
        return changed ? [`${changed.join(':')}\n`] : [];
      })
      .join(''),
  );
}

const addMember = (proc: Process, group: string, member: string): void =>
  rewrite(proc, '/etc/group', group, ([name = '', password = '', gid = '', members = '']) => [
    name,
    password,
    gid,
    [...new Set([...members.split(',').filter(Boolean), member])].join(','),
  ]);
const removeMember = (proc: Process, group: string, member: string): void =>
  rewrite(proc, '/etc/group', group, ([name = '', password = '', gid = '', members = '']) => [
    name,
    password,
    gid,
    members
      .split(',')
      .filter((one) => one !== member && one !== '')
      .join(','),
  ]);

export const busyboxAddgroup: Program = applet(
  { name: 'groupadd', gnu: 'fg:or', busybox: 'g:S', long: { 'gid=': 'g', force: 'f', system: 'r' }, usageStatus: 2 },
  async (run) => {
    needRoot(run, '/etc/group');
    const [name, member] = [run.operands[run.busybox ? run.operands.length - 1 : 0], run.operands[1]];
    if (name === undefined) throw new WrongUse('');
    if (run.busybox && run.operands.length === 2) return addMember(run.proc, member ?? '', run.operands[0] ?? '');
    if (findGroup(run.proc, name)) {
      if (run.options.has('f')) return;
      throw new Failure(run.busybox ? `group '${name}' in use` : `group '${name}' already exists`, run.busybox ? 1 : 9);
    }
    const used = groups(run.proc).map((group) => group.gid);
    append(
      run.proc,
      '/etc/group',
      `${name}:x:${run.options.value('g') ?? nextId(used, run.options.has('r', 'S') ? 100 : 1000)}:`,
    );
  },
);

export const busyboxDelgroup: Program = applet({ name: 'groupdel', gnu: 'f', busybox: '' }, async (run) => {
  needRoot(run, '/etc/group');
  const [name = ''] = run.operands;
  if (!findGroup(run.proc, name)) throw new Failure(`group '${name}' does not exist`, 6);
  rewrite(run.proc, '/etc/group', name, () => undefined);
});

export const busyboxAdduser: Program = applet(
  {
    name: 'useradd',
    gnu: 'mMrs:u:g:G:d:c:Np:',
    busybox: 'h:g:s:G:SDHu:k:',
    long: {
      'create-home': 'm',
      'shell=': 's',
      'uid=': 'u',
      'gid=': 'g',
      'groups=': 'G',
      system: 'r',
      'home-dir=': 'd',
      'disabled-password': 'D',
      'gecos=': 'gecos',
      'home=': 'd',
      'ingroup=': 'g',
    },
  },
  async (run) => {
    needRoot(run, '/etc/passwd');
    const { proc, options } = run;
    const [name, group] = run.operands;
    if (name === undefined) throw new WrongUse('');
    if (group !== undefined) {
      if (!findUser(proc, name) || !findGroup(proc, group))
        throw new Failure(run.busybox ? `unknown group ${group}` : `The group \`${group}' does not exist.`);
      return addMember(proc, group, name);
    }
    if (findUser(proc, name))
      throw new Failure(run.busybox ? `user '${name}' in use` : `user '${name}' already exists`, run.busybox ? 1 : 9);
    const uid = Number(
      options.value('u') ??
        nextId(
          accounts(proc).map((account) => account.uid),
          options.has('r', 'S') ? 100 : 1000,
        ),
    );
    const primary = options.value(run.busybox ? 'G' : 'g');
    const gid =
      primary === undefined
        ? nextId(
            groups(proc).map((one) => one.gid),
            uid,
          )
        : (findGroup(proc, primary)?.gid ?? Number(primary));
    if (primary === undefined) append(proc, '/etc/group', `${name}:x:${gid}:`);
    const home = options.value(run.busybox ? 'h' : 'd') ?? `/home/${name}`;
    append(
      proc,
      '/etc/passwd',
      `${name}:x:${uid}:${gid}:${options.value('c') ?? (run.busybox ? 'Linux User,,,' : '')}:${home}:${options.value('s') ?? '/bin/sh'}`,
    );
    if (options.has('m') || (run.busybox && !options.has('H'))) {
      proc.files.mkdirAll(home, 0o755);
      proc.files.chown(home, uid, gid);
    }
    if (!run.busybox)
      for (const one of (options.value('G') ?? '').split(',').filter(Boolean)) addMember(proc, one, name);
  },
);

export const busyboxDeluser: Program = applet(
  { name: 'userdel', gnu: 'frZ', busybox: '', long: { remove: 'r' } },
  async (run) => {
    needRoot(run, '/etc/passwd');
    const [name = ''] = run.operands;
    const account = findUser(run.proc, name);
    if (!account) throw new Failure(`user '${name}' does not exist`, 6);
    rewrite(run.proc, '/etc/passwd', name, () => undefined);
    for (const group of groups(run.proc)) removeMember(run.proc, group.name, name);
    if (run.options.has('r')) run.proc.files.removeAll(account.home);
  },
);
