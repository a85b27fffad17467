// Models util-linux su(1): a shell or a command as somebody else.
import { CAPABILITIES, user as ordinary, ROOT } from '../../host/process/credentials.ts';
import { signalNumber } from '../../host/process/signals.ts';
import type { Credentials, Process, Program } from '../../host/process/types.ts';
import { type Account, findUser, groupsOf } from '../applet/accounts.ts';
import { applet, Failure } from '../applet/applet.ts';
import { findOnPath } from '../files/paths.ts';
import { asRoot } from '../users/passwd.ts';
import { isPassword, passwordState, readHidden } from '../users/passwords.ts';

export const SECURE_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

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

export async function runAs(
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
      if (run.busybox) throw new Failure('must be suid to work properly');
      const given = await readHidden(proc, 'Password: ');
      if (passwordState(asRoot(proc), name) === 'L' || !isPassword(asRoot(proc), name, given ?? ''))
        throw new Failure('Authentication failure');
    }
    if (account.uid !== 0 && proc.cred.uid === 0 && !proc.cred.caps.has('CAP_SETUID')) {
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
