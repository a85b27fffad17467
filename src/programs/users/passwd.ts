// Models shadow-utils 4.13 passwd.c, chpasswd.c, chsh.c, newgrp.c (newgrp and sg) with PAM's words.

import { signalNumber } from '../../host/process/signals.ts';
import { print, printError, readAll, write } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { findGid, findGroup, findUid, findUser } from '../applet/accounts.ts';
import { applet, Failure } from '../applet/applet.ts';
import { strftime } from '../applet/time.ts';
import { changeEntry } from './database.ts';
import { isPassword, passwordState, readHidden, setField, setPassword } from './passwords.ts';

/** Asks for a new password twice, as passwd does for root; the exit status. */
export async function changePassword(proc: Process, name: string): Promise<number> {
  for (let tries = 0; tries < 3; tries++) {
    const first = await readHidden(proc, 'New password: ');
    if (first === undefined) break;
    const second = await readHidden(proc, 'Retype new password: ');
    if (first === '') {
      await printError(proc, 'No password has been supplied.\n');
      continue;
    }
    if (first !== second) {
      await printError(proc, 'Sorry, passwords do not match.\n');
      break;
    }
    setPassword(proc, name, first);
    await printError(proc, 'passwd: password updated successfully\n');
    return 0;
  }
  await printError(proc, 'passwd: Authentication token manipulation error\npasswd: password unchanged\n');
  return 10;
}

export const passwd: Program = applet(
  {
    name: 'passwd',
    gnu: 'adehklqSui:n:r:R:w:x:',
    long: { delete: 'd', expire: 'e', lock: 'l', status: 'S', unlock: 'u', quiet: 'q', all: 'a' },
  },
  async (run) => {
    const { proc, options } = run;
    const me = findUid(proc, proc.cred.uid);
    const name = run.operands[0] ?? me?.name ?? '';
    if (!findUser(proc, name)) throw new Failure(`user '${name}' does not exist`);
    const root = proc.cred.uid === 0;
    if (!root && (name !== me?.name || options.has('d', 'l', 'u'))) {
      if (options.has('d', 'l', 'u', 'e', 'S')) throw new Failure('Permission denied.');
      throw new Failure(`You may not view or modify password information for ${name}.`);
    }
    if (options.has('S')) {
      const date = strftime('%Y-%m-%d', proc.clock.now());
      return run.print(`${name} ${passwordState(proc, name)} ${date} 0 99999 7 -1\n`);
    }
    const changed = (): Promise<void> => printError(proc, `${run.name}: password changed.\n`);
    if (options.has('l')) setField(proc, name, (field) => `!${field.replace(/^!/, '')}`);
    else if (options.has('u')) setField(proc, name, (field) => field.replace(/^!(?=.)/, ''));
    else if (options.has('d')) setField(proc, name, () => '');
    else {
      if (!root) {
        // The file is root's; passwd is setuid and asks who it is first.
        await print(proc, `Changing password for ${name}.\n`);
        const old = await readHidden(proc, 'Current password: ');
        if (old === undefined || !isPassword(asRoot(proc), name, old)) {
          await printError(proc, 'passwd: Authentication token manipulation error\npasswd: password unchanged\n');
          return 10;
        }
      }
      return changePassword(asRoot(proc), name);
    }
    await changed();
    return 0;
  },
);

/** What a setuid tool sees of the files: PID 1's view of the host, or its own inside a container. */
export const asRoot = (proc: Process): Process => {
  const init = proc.ns.pid.processes.get(1);
  return init && init.ns.mnt === proc.ns.mnt ? Object.create(proc, { files: { value: init.files } }) : proc;
};

export const chpasswd: Program = applet({ name: 'chpasswd', gnu: 'c:ehmR:s:' }, async (run) => {
  const { proc } = run;
  if (proc.cred.uid !== 0) throw new Failure('Permission denied.');
  const lines = new TextDecoder()
    .decode(await readAll(proc))
    .split('\n')
    .filter(Boolean);
  for (const [index, line] of lines.entries()) {
    const at = line.indexOf(':');
    const name = line.slice(0, at);
    if (at < 0) await run.warn(`line ${index + 1}: missing new password`);
    else if (findUser(proc, name)) setPassword(proc, name, line.slice(at + 1));
    else {
      await write(
        proc,
        2,
        `${run.name}: (user ${name}) pam_chauthtok() failed, error:\nAuthentication token manipulation error\n`,
      );
      await run.warn(`(line ${index + 1}, user ${name}) password not changed`);
    }
  }
});

export const chsh: Program = applet({ name: 'chsh', gnu: 's:h', long: { 'shell=': 's' } }, async (run) => {
  const { proc, options } = run;
  const me = findUid(proc, proc.cred.uid);
  const name = run.operands[0] ?? me?.name ?? '';
  const shell = options.value('s');
  if (!findUser(proc, name)) throw new Failure(`user '${name}' does not exist`);
  if (proc.cred.uid !== 0 && name !== me?.name) throw new Failure(`You may not change the shell for '${name}'.`);
  if (shell === undefined) throw new Failure('asking for a shell is not part of this sandbox; use chsh -s SHELL');
  if (!proc.files.exists(shell)) {
    if (proc.cred.uid !== 0) throw new Failure(`${shell} is an invalid shell`);
    await write(proc, 2, `${run.name}: Warning: ${shell} does not exist\n`);
  }
  changeEntry(asRoot(proc), 'passwd', name, (fields) => [...fields.slice(0, 6), shell]);
});

/** newgrp: a shell with another group; sg: a command with one. */
const withGroup =
  (name: 'newgrp' | 'sg'): Program =>
  async (proc) => {
    const words = proc.argv.slice(1);
    const login = ['-', '-l'].includes(words[0] ?? '');
    if (login) words.shift();
    const me = findUid(proc, proc.cred.uid);
    if (!me || (name === 'sg' && words.length === 0)) {
      await printError(proc, name === 'sg' ? 'Usage: sg group [[-c] command]\n' : 'Usage: newgrp [-] [group]\n');
      return 1;
    }
    const [given, ...rest] = words;
    const group =
      given === undefined
        ? findGid(proc, me.gid)
        : (findGroup(proc, given) ?? (/^\d+$/.test(given) ? findGid(proc, Number(given)) : undefined));
    if (!group) {
      await printError(proc, `${name}: group '${given ?? me.gid}' does not exist\n`);
      return 1;
    }
    const mine = group.gid === me.gid || group.members.includes(me.name) || proc.cred.uid === 0;
    if (!mine) {
      await readHidden(proc, 'Password: ');
      await printError(proc, 'Invalid password.\n');
      return 1;
    }
    const command = name === 'sg' ? (rest[0] === '-c' ? rest[1] : rest.join(' ') || undefined) : undefined;
    const shell = command === undefined ? proc.env.get('SHELL') || me.shell || '/bin/sh' : '/bin/sh';
    const base = shell.slice(shell.lastIndexOf('/') + 1);
    const child = proc.spawn({
      path: shell,
      argv: command === undefined ? [login ? `-${base}` : base] : ['sh', '-c', command],
      cred: {
        ...proc.cred,
        gid: group.gid,
        // setgroups(2) keeps them in order.
        groups: [...new Set([group.gid, ...proc.cred.groups, ...(proc.cred.uid === 0 ? [] : [me.gid])])].sort(
          (a, b) => a - b,
        ),
      },
      cwd: login && proc.files.isDirectory(me.home) ? me.home : proc.cwd,
    });
    proc.onSignal('SIGINT', 'ignore');
    const { status } = await proc.wait(child.pid);
    return status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);
  };

export const newgrp: Program = withGroup('newgrp');
export const sg: Program = withGroup('sg');
