// Models sudo(8) 1.9: a command as somebody else, by what sudoers allows.
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { type Account, findGroup, findUid, findUser } from '../applet/accounts.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';
import { findOnPath } from '../files/paths.ts';
import { asRoot } from '../users/passwd.ts';
import { isPassword, passwordState, readHidden, readLine } from '../users/passwords.ts';
import { runAs, SECURE_PATH } from './become.ts';
import { allows, type Grant, type Sudoers, sudoersFor } from './sudoers.ts';

const USAGE =
  'usage: sudo -h | -K | -k | -V\n' +
  'usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]\n' +
  'usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]\n            [command [arg ...]]\n' +
  'usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g\n            group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]\n            [VAR=value] [-i | -s] [command [arg ...]]\n' +
  'usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]\n            [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...\n';

const LONG = {
  background: 'b',
  'user=': 'u',
  'group=': 'g',
  'preserve-env=?': 'E',
  'preserve-groups': 'P',
  login: 'i',
  'non-interactive': 'n',
  shell: 's',
  'set-home': 'H',
  stdin: 'S',
  list: 'l',
  validate: 'v',
  'reset-timestamp': 'k',
  'remove-timestamp': 'K',
  'prompt=': 'p',
  'other-user=': 'U',
  'chdir=': 'D',
};

const EVERYTHING: Sudoers = {
  grants: [{ text: '(ALL : ALL) ALL', password: false, commands: ['ALL'] }],
  defaults: [],
  securePath: SECURE_PATH,
};

/** Whom a machine without a sudoers file lets: the members of the group sudo. */
function rulesFor(proc: Process): Sudoers {
  const written = sudoersFor(proc, asRoot(proc));
  if (proc.cred.uid === 0)
    return { ...EVERYTHING, defaults: written?.defaults ?? [], securePath: written ? written.securePath : SECURE_PATH };
  if (written) return written;
  const group = ['sudo', 'wheel', 'admin'].map((name) => findGroup(proc, name)).find((one) => one !== undefined);
  const me = findUid(proc, proc.cred.uid);
  const member = group && (proc.cred.groups.includes(group.gid) || group.members.includes(me?.name ?? ''));
  return member ? EVERYTHING : { grants: [], defaults: [], securePath: SECURE_PATH };
}

export const sudo: Program = applet(
  { name: 'sudo', gnu: '+u:g:EHinsSkKvlbPp:U:D:NV', busybox: '', long: LONG },
  async (run) => {
    const { proc, options } = run;
    if (options.has('V')) return run.print(`Sudo version ${proc.exe.note.version ?? '1.9.15p5'}\n`);
    if (proc.cred.uid !== 0 && (proc.files.stat(proc.exe.path).mode & 0o4000) === 0)
      throw new Failure(`${proc.exe.path} must be owned by uid 0 and have the setuid bit set`);
    if (proc.cred.noNewPrivs)
      throw new Failure(
        'The "no new privileges" flag is set, which prevents sudo from running as root.\nsudo: If sudo is running in a container, you may need to adjust the container configuration to disable the flag.',
      );
    const me = findUid(proc, proc.cred.uid);
    if (!me) throw new Failure(`you do not exist in the passwd database`);
    const rules = rulesFor(proc);
    const operands = [...run.operands];
    if (options.has('k', 'K') && operands.length === 0) return forget(proc, me);
    if (!options.has('l', 'v', 'i', 's') && operands.length === 0) {
      await printError(proc, USAGE);
      return 1;
    }
    const name = options.value('u') ?? 'root';
    const account = findUser(proc, name) ?? (/^#\d+$/.test(name) ? findUid(proc, Number(name.slice(1))) : undefined);
    if (!account) throw new Failure(`unknown user ${name}\n${run.name}: error initializing audit plugin sudoers_audit`);
    const group = options.value('g');
    if (group !== undefined && !findGroup(proc, group))
      throw new Failure(`unknown group ${group}\n${run.name}: error initializing audit plugin sudoers_audit`);
    const words = operands.filter(
      (word, index) => !/^[A-Za-z_]\w*=/.test(word) || operands.slice(0, index).some((one) => !one.includes('=')),
    );
    const path = rules.securePath ?? proc.env.get('PATH') ?? SECURE_PATH;
    const target = options.has('i', 's') ? account.shell : (findOnPath(run, words[0] ?? '', path)[0] ?? '');
    const grant = options.has('l', 'v')
      ? rules.grants[0]
      : rules.grants.findLast((one) => allows(one, target) || (target === '' && allows(one, 'ALL')));
    if (!(await authenticate(run, me, rules, grant))) return 1;
    if (!grant) return refuse(run, me, rules, words, account);
    if (options.has('v')) return 0;
    if (options.has('l')) return list(run, me, rules);
    return start(run, { me, account, group, path, operands });
  },
);

const stampOf = (proc: Process, { name }: Account): string =>
  `/run/sudo/ts/${name}.${proc.tty?.name.replaceAll('/', '_') ?? 'none'}`;

async function forget(proc: Process, me: Account): Promise<number> {
  asRoot(proc).files.removeAll(stampOf(proc, me));
  return 0;
}

const FIFTEEN_MINUTES = 15 * 60 * 1000;

/** Asks for the caller's own password where the rule says so; what was given in the last minutes is remembered. */
async function authenticate(run: Run, me: Account, rules: Sudoers, grant: Grant | undefined): Promise<boolean> {
  const { proc, options } = run;
  // listpw=any, verifypw=all.
  const asked = options.has('l')
    ? rules.grants.every(({ password }) => password)
    : options.has('v')
      ? rules.grants.some(({ password }) => password) || rules.grants.length === 0
      : (grant?.password ?? rules.grants.every(({ password }) => password));
  if (proc.cred.uid === 0 || !asked) return true;
  const { files } = asRoot(proc);
  const stamp = stampOf(proc, me);
  if (!options.has('k') && files.exists(stamp) && proc.clock.now() - files.stat(stamp).mtime < FIFTEEN_MINUTES)
    return true;
  if (options.has('n')) throw new Failure('a password is required');
  if (!proc.tty && !options.has('S'))
    throw new Failure(
      `a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper\n${run.name}: a password is required`,
    );
  const prompt = options.value('p') ?? `[sudo] password for ${me.name}: `;
  let tries = 0;
  while (tries < 3) {
    const given = options.has('S') ? await readLine(proc) : await readHidden(proc, prompt);
    if (given === undefined) break;
    tries++;
    if (passwordState(asRoot(proc), me.name) !== 'L' && isPassword(asRoot(proc), me.name, given)) {
      files.mkdirAll('/run/sudo/ts', 0o700);
      files.writeFile(stamp, '', { mode: 0o600 });
      return true;
    }
    if (tries < 3) await printError(proc, 'Sorry, try again.\n');
  }
  await printError(
    proc,
    tries === 0
      ? `${run.name}: no password was provided\n${run.name}: a password is required\n`
      : `${run.name}: ${tries} incorrect password attempt${tries === 1 ? '' : 's'}\n`,
  );
  return false;
}

async function refuse(
  run: Run,
  me: Account,
  rules: Sudoers,
  words: readonly string[],
  account: Account,
): Promise<number> {
  const { proc, options } = run;
  const host = proc.ns.uts.hostname;
  const text = options.has('l', 'v')
    ? `Sorry, user ${me.name} may not run sudo on ${host}.\n`
    : rules.grants.length === 0
      ? `${me.name} is not in the sudoers file.\n`
      : `Sorry, user ${me.name} is not allowed to execute '${words.join(' ')}' as ${account.name} on ${host}.\n`;
  await printError(proc, text);
  return 1;
}

async function list(run: Run, me: Account, rules: Sudoers): Promise<number> {
  const host = run.proc.ns.uts.hostname;
  const defaults = rules.defaults.map((one) => one.replaceAll('"', '').replace(/(?<!\\):/g, '\\:'));
  const head =
    defaults.length === 0 ? '' : `Matching Defaults entries for ${me.name} on ${host}:\n    ${defaults.join(', ')}\n\n`;
  await run.print(
    `${head}User ${me.name} may run the following commands on ${host}:\n${rules.grants.map(({ text }) => `    ${text}\n`).join('')}`,
  );
  return 0;
}

interface Start {
  readonly me: Account;
  readonly account: Account;
  readonly group: string | undefined;
  readonly path: string;
  readonly operands: string[];
}

const KEPT = ['LANG', 'LANGUAGE', 'LC_ALL', 'DISPLAY', 'COLORTERM', 'LS_COLORS', 'XAUTHORITY'];

async function start(run: Run, { me, account, group, path, operands }: Start): Promise<number> {
  const { proc, options } = run;
  const kept = (options.value('E') ?? '').split(',').filter(Boolean);
  const everything = options.has('E') && kept.length === 0;
  const env = new Map<string, string>(everything ? proc.env : [['TERM', proc.env.get('TERM') ?? 'unknown']]);
  for (const key of [...KEPT, ...kept]) {
    const value = proc.env.get(key);
    if (value !== undefined) env.set(key, value);
  }
  env.set('PATH', path).set('HOME', account.home).set('SHELL', account.shell).set('USER', account.name);
  env.set('LOGNAME', account.name).set('MAIL', `/var/mail/${account.name}`);
  while (/^[A-Za-z_]\w*=/.test(operands[0] ?? '')) {
    const [key = '', ...value] = (operands.shift() ?? '').split('=');
    env.set(key, value.join('='));
  }
  env.set('SUDO_COMMAND', operands.join(' ') || account.shell).set('SUDO_USER', me.name);
  env.set('SUDO_UID', String(proc.cred.uid)).set('SUDO_GID', String(proc.cred.gid));
  const base = account.shell.slice(account.shell.lastIndexOf('/') + 1);
  const shell = options.has('i') ? `-${base}` : account.shell;
  const argv = options.has('i', 's') ? [shell, ...(operands.length > 0 ? ['-c', operands.join(' ')] : [])] : operands;
  if (!options.has('i', 's') && findOnPath(run, argv[0] ?? '', path).length === 0)
    throw new Failure(`${argv[0] ?? ''}: command not found`);
  const gid = group === undefined ? account.gid : (findGroup(proc, group)?.gid ?? account.gid);
  const cwd =
    options.value('D') ?? (options.has('i') && proc.files.isDirectory(account.home) ? account.home : proc.cwd);
  return runAs(proc, { ...account, gid }, argv, env, cwd);
}
