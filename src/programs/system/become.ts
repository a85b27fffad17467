// Models util-linux su(1) and sudo(8) as far as they run a command as somebody else, without passwords.
import { CAPABILITIES, user as ordinary, ROOT } from '../../host/process/credentials.ts';
import { signalNumber } from '../../host/process/signals.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Credentials, Process, Program } from '../../host/process/types.ts';
import { type Account, accounts, findUser, groups, groupsOf } from '../applet/accounts.ts';
import { applet, Failure } from '../applet/applet.ts';
import { findOnPath } from '../files/paths.ts';

const SECURE_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The credentials of a login; root keeps what the bounding set of the caller allows. */
export function credentialsOf(proc: Process, account: Account): Credentials {
  const all = groupsOf(proc, account);
  if (account.uid !== 0)
    return {
      ...ordinary(account.uid, account.gid, all),
      bounding: proc.cred.bounding,
      noNewPrivs: proc.cred.noNewPrivs,
    };
  return {
    ...ROOT,
    groups: all,
    caps: new Set(CAPABILITIES.filter((name) => proc.cred.bounding.has(name))),
    bounding: proc.cred.bounding,
    noNewPrivs: proc.cred.noNewPrivs,
  };
}

async function runAs(
  proc: Process,
  account: Account,
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
  cwd: string,
): Promise<number> {
  const name = argv[0] ?? '';
  const path = findOnPath({ proc, files: proc.files }, name.replace(/^-/, ''), env.get('PATH'))[0] ?? account.shell;
  const child = proc.spawn({
    argv,
    path: name.startsWith('-') ? account.shell : path,
    cred: credentialsOf(proc, account),
    env,
    cwd,
  });
  const forward = (signal: 'SIGTERM' | 'SIGHUP' | 'SIGINT'): void =>
    proc.onSignal(signal, () => signal !== 'SIGINT' && proc.kernel.signal(child, signal));
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) forward(signal);
  const { status } = await proc.wait(child.pid);
  return status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);
}

export const su: Program = applet(
  {
    name: 'su',
    gnu: '+c:lmps:g:G:P',
    busybox: '+lmpc:s:',
    long: { 'command=': 'c', login: 'l', 'shell=': 's', 'preserve-environment': 'p' },
    prepare: (args) =>
      args.flatMap((arg) => (arg === '-' ? ['-l'] : [arg])).sort((a, b) => Number(b === '-l') - Number(a === '-l')),
  },
  async (run) => {
    const { proc, options } = run;
    const [name = 'root', ...rest] = run.operands;
    const account = findUser(proc, name);
    if (!account)
      throw new Failure(
        run.busybox
          ? `unknown user ${name}`
          : `user ${name} does not exist or the user entry does not contain all the required fields`,
      );
    if (proc.cred.uid !== 0) {
      await printError(
        proc,
        run.busybox ? 'su: must be suid to work properly\n' : `Password: \n${run.name}: Authentication failure\n`,
      );
      return 1;
    }
    if (account.uid !== 0 && !proc.cred.caps.has('CAP_SETUID')) {
      throw new Failure(
        run.busybox ? 'setuid: Operation not permitted' : 'cannot set user id: Operation not permitted',
      );
    }
    const shell = options.value('s') ?? (account.shell || '/bin/sh');
    const login = options.has('l');
    const env = new Map(login ? [['TERM', proc.env.get('TERM') ?? 'dumb']] : proc.env);
    if (!options.has('m', 'p')) env.set('HOME', account.home).set('SHELL', shell);
    if (account.uid !== 0 || login) env.set('USER', account.name).set('LOGNAME', account.name);
    if (login) env.set('PATH', account.uid === 0 ? SECURE_PATH : '/usr/local/bin:/usr/bin:/bin');
    const command = options.value('c') ?? (rest[0] === '-c' ? rest[1] : undefined);
    const argv = [
      login && command === undefined ? `-${shell.slice(shell.lastIndexOf('/') + 1)}` : shell,
      ...(command === undefined ? rest : ['-c', command]),
    ];
    return runAs(
      proc,
      { ...account, shell },
      argv,
      env,
      login && proc.files.isDirectory(account.home) ? account.home : proc.cwd,
    );
  },
);

/** Whether sudo lets somebody: root, and the members of the group sudo (or wheel). */
function mayUseSudo(proc: Process): boolean {
  if (proc.cred.uid === 0) return true;
  const me = accounts(proc).find((account) => account.uid === proc.cred.uid);
  return ['sudo', 'wheel', 'admin'].some((name) => {
    const group = groups(proc).find((one) => one.name === name);
    return (
      group !== undefined &&
      (proc.cred.groups.includes(group.gid) || (me !== undefined && group.members.includes(me.name)))
    );
  });
}

export const sudo: Program = applet(
  {
    name: 'sudo',
    gnu: '+u:g:EHinsSkKvlb',
    busybox: '',
    long: {
      'user=': 'u',
      'group=': 'g',
      'preserve-env=?': 'E',
      login: 'i',
      'non-interactive': 'n',
      shell: 's',
      'set-home': 'H',
      list: 'l',
      validate: 'v',
    },
  },
  async (run) => {
    const { proc, options } = run;
    const me = accounts(proc).find((account) => account.uid === proc.cred.uid);
    if (!mayUseSudo(proc)) {
      await printError(proc, `${me?.name ?? proc.cred.uid} is not in the sudoers file.\n`);
      return 1;
    }
    if (proc.cred.noNewPrivs)
      throw new Failure('The "no new privileges" flag is set, which prevents sudo from running as root.');
    const name = options.value('u') ?? 'root';
    const account = findUser(proc, name);
    if (!account) throw new Failure(`unknown user ${name}`);
    if (options.has('v', 'k', 'K')) return 0;
    if (options.has('l'))
      return run
        .print(
          `User ${me?.name ?? ''} may run the following commands on ${proc.ns.uts.hostname}:\n    (ALL : ALL) NOPASSWD: ALL\n`,
        )
        .then(() => 0);
    const operands = [...run.operands];
    const env = new Map<string, string>(
      options.has('E')
        ? proc.env
        : [
            ['TERM', proc.env.get('TERM') ?? 'unknown'],
            ...(['LANG', 'DISPLAY', 'COLORTERM', 'LS_COLORS'] as const).flatMap((key): [string, string][] =>
              proc.env.has(key) ? [[key, proc.env.get(key) ?? '']] : [],
            ),
          ],
    );
    env
      .set('PATH', SECURE_PATH)
      .set('HOME', account.home)
      .set('SHELL', account.shell)
      .set('USER', account.name)
      .set('LOGNAME', account.name)
      .set('MAIL', `/var/mail/${account.name}`);
    while (/^[A-Za-z_]\w*=/.test(operands[0] ?? '')) {
      const [key = '', ...value] = (operands.shift() ?? '').split('=');
      env.set(key, value.join('='));
    }
    env
      .set('SUDO_COMMAND', operands.join(' ') || account.shell)
      .set('SUDO_USER', me?.name ?? '')
      .set('SUDO_UID', String(proc.cred.uid))
      .set('SUDO_GID', String(proc.cred.gid));
    if (operands.length === 0 && !options.has('i', 's')) {
      await printError(
        proc,
        'usage: sudo -h | -K | -k | -V\nusage: sudo [-ABbEHknPS] [-u user] [VAR=value] [-i | -s] [command [arg ...]]\n',
      );
      return 1;
    }
    const shell = options.has('i') ? `-${account.shell.slice(account.shell.lastIndexOf('/') + 1)}` : account.shell;
    const argv = options.has('i', 's') ? [shell, ...(operands.length > 0 ? ['-c', operands.join(' ')] : [])] : operands;
    const command = argv[0] ?? '';
    if (!options.has('i', 's') && findOnPath(run, command, SECURE_PATH).length === 0)
      throw new Failure(`${command}: command not found`);
    return runAs(
      proc,
      account,
      argv,
      env,
      options.has('i') && proc.files.isDirectory(account.home) ? account.home : proc.cwd,
    );
  },
);
