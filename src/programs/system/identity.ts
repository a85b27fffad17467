// Models coreutils src/id.c, whoami.c, groups.c, hostname(1), uname.c, nproc.c, tty.c and busybox's applets.
import type { Process, Program } from '../../host/process/types.ts';
import { findUid, findUser, groupName, groupsOf, userName } from '../applet/accounts.ts';
import { applet, Failure, type Run, WrongUse } from '../applet/applet.ts';
import { quote } from '../applet/quoting.ts';

export const id: Program = applet(
  { name: 'id', gnu: 'agGnruzZ', busybox: 'ugGnr', long: { user: 'u', group: 'g', groups: 'G', name: 'n', real: 'r' } },
  async (run) => {
    const { options, proc } = run;
    const name = run.operands[0];
    const account =
      name === undefined
        ? undefined
        : (findUser(proc, name) ?? (/^\d+$/.test(name) ? findUid(proc, Number(name)) : undefined));
    if (name !== undefined && !account)
      throw new Failure(run.busybox ? `unknown user ${name}` : `${quote(proc, name)}: no such user`);
    const uid = account?.uid ?? proc.cred.uid;
    const gid = account?.gid ?? proc.cred.gid;
    const all = account
      ? groupsOf(proc, account)
      : run.busybox && proc.cred.groups.includes(gid)
        ? proc.cred.groups
        : [gid, ...proc.cred.groups.filter((group) => group !== gid)];
    if (options.has('n', 'r') && !options.has('u', 'g', 'G')) {
      if (run.busybox) throw new WrongUse('');
      throw new Failure('cannot print only names or real IDs in default format');
    }
    const user = (value: number): string => (options.has('n') ? userName(proc, value) : String(value));
    const group = (value: number): string => (options.has('n') ? groupName(proc, value) : String(value));
    if (options.has('u')) return run.print(`${user(uid)}\n`);
    if (options.has('g')) return run.print(`${group(gid)}\n`);
    const listed = run.busybox ? [gid, ...all.filter((one) => one !== gid)] : all;
    if (options.has('G')) return run.print(`${listed.map(group).join(' ')}\n`);
    const named = (value: number, text: string): string =>
      text === String(value) ? String(value) : `${value}(${text})`;
    await run.print(
      `uid=${named(uid, userName(proc, uid))} gid=${named(gid, groupName(proc, gid))} groups=${all.map((value) => named(value, groupName(proc, value))).join(',')}\n`,
    );
  },
);

export const whoami: Program = applet({ name: 'whoami', gnu: '', busybox: '' }, async (run) => {
  const { uid } = run.proc.cred;
  const account = findUid(run.proc, uid);
  if (!account) throw new Failure(run.busybox ? `unknown uid ${uid}` : `cannot find name for user ID ${uid}`);
  await run.print(`${account.name}\n`);
});

export const groupsProgram: Program = applet({ name: 'groups', gnu: '', busybox: '' }, async (run) => {
  const { proc } = run;
  const list = (gids: readonly number[]): string => gids.map((gid) => groupName(proc, gid)).join(' ');
  if (run.operands.length === 0)
    return run.print(`${list([proc.cred.gid, ...proc.cred.groups.filter((gid) => gid !== proc.cred.gid)])}\n`);
  for (const name of run.operands) {
    const account = findUser(proc, name);
    if (!account) await run.warn(run.busybox ? `unknown user ${name}` : `${quote(proc, name)}: no such user`);
    else
      await run.print(
        run.busybox ? `${list(groupsOf(proc, account))}\n` : `${name} : ${list(groupsOf(proc, account))}\n`,
      );
  }
});

export const hostname: Program = applet(
  {
    name: 'hostname',
    gnu: 'aAdfFiIsvyb',
    busybox: 'dfisF:v',
    long: { fqdn: 'f', 'ip-address': 'i', 'all-ip-addresses': 'I', short: 's', domain: 'd' },
  },
  async (run) => {
    const { proc, options } = run;
    const name = run.operands[0];
    if (name !== undefined) {
      if (!proc.cred.caps.has('CAP_SYS_ADMIN'))
        throw new Failure(
          run.busybox ? 'sethostname: Operation not permitted' : 'you must be root to change the host name',
        );
      proc.ns.uts.hostname = name;
      return;
    }
    const addresses = [...proc.ns.net.devices.values()]
      .filter((device) => device.kind !== 'loopback')
      .flatMap((device) => device.addresses.map(({ ip }) => ip));
    if (options.has('I')) return run.print(`${addresses.map((ip) => `${ip} `).join('')}\n`);
    if (options.has('i')) return run.print(`${ownAddress(run) ?? addresses[0] ?? '127.0.0.1'}\n`);
    const own = proc.ns.uts.hostname;
    const full = options.has('f', 'd') ? canonicalName(run, own) : own;
    await run.print(
      `${options.has('s') ? (full.split('.')[0] ?? '') : options.has('d') ? full.split('.').slice(1).join('.') : full}\n`,
    );
  },
);

/** The addresses that /etc/hosts gives this machine's name, those of IPv4 where there are any. */
function ownAddress(run: Run): string | undefined {
  const name = run.proc.ns.uts.hostname;
  const lines = run.files.exists('/etc/hosts') ? run.files.readText('/etc/hosts').split('\n') : [];
  const found = lines
    .map((text) => text.replace(/#.*/, '').trim().split(/\s+/))
    .filter((words) => words.slice(1).includes(name))
    .map(([ip = '']) => ip);
  const v4 = found.filter((ip) => !ip.includes(':'));
  return (v4.length > 0 ? v4 : found).join(' ') || undefined;
}

/** The first name on the line of /etc/hosts that has this one; the name itself where there is none. */
function canonicalName(run: Run, name: string): string {
  const lines = run.files.exists('/etc/hosts') ? run.files.readText('/etc/hosts').split('\n') : [];
  const line = lines
    .map((text) => text.replace(/#.*/, '').trim().split(/\s+/))
    .find((words) => words.slice(1).includes(name));
  return line?.[1] ?? name;
}

/** Facts of the kernel come from /proc, as everywhere. */
function kernelFact(run: Run, path: string, fallback: string): string {
  try {
    return run.files.readText(path).trim();
  } catch {
    return fallback;
  }
}

export const uname: Program = applet(
  {
    name: 'uname',
    gnu: 'asnrvmpio',
    busybox: 'snrvmpiao',
    long: {
      all: 'a',
      'kernel-name': 's',
      nodename: 'n',
      'kernel-release': 'r',
      'kernel-version': 'v',
      machine: 'm',
      processor: 'p',
      'hardware-platform': 'i',
      'operating-system': 'o',
    },
  },
  async (run) => {
    const { options, proc } = run;
    const extra = run.operands[0];
    if (extra !== undefined) throw new WrongUse(`extra operand ${quote(proc, extra)}`);
    const machine = proc.kernel.arch === 'arm64' ? 'aarch64' : 'x86_64';
    const parts: readonly (readonly [string, string])[] = [
      ['s', 'Linux'],
      ['n', proc.ns.uts.hostname],
      ['r', kernelFact(run, '/proc/sys/kernel/osrelease', '6.8.0')],
      ['v', kernelFact(run, '/proc/sys/kernel/version', '#1 SMP')],
      ['m', machine],
      ['p', options.has('a') ? '' : 'unknown'],
      ['i', options.has('a') ? '' : 'unknown'],
      ['o', 'GNU/Linux'],
    ];
    const wanted =
      options.given.length === 0
        ? ['s']
        : options.has('a')
          ? parts.map(([key]) => key)
          : options.given.map(([key]) => key);
    await run.print(
      `${parts
        .filter(([key, text]) => wanted.includes(key) && text !== '')
        .map(([, text]) => text)
        .join(' ')}\n`,
    );
  },
);

export const arch: Program = applet({ name: 'arch', gnu: '', busybox: '' }, async (run) =>
  run.print(`${run.proc.kernel.arch === 'arm64' ? 'aarch64' : 'x86_64'}\n`),
);

export const nproc: Program = applet(
  { name: 'nproc', gnu: '', busybox: '', long: { all: 'all', 'ignore=': 'ignore' } },
  async (run) => run.print(`${processorsOf(run.proc)}\n`),
);

/** How many processors a process may run on. */
export function processorsOf(proc: Process): number {
  const allowed = /^Cpus_allowed_list:\t(.*)$/m.exec(proc.files.readText('/proc/self/status'))?.[1] ?? '0';
  const count = allowed
    .split(',')
    .map((range) => range.split('-').map(Number))
    .reduce((sum, [first = 0, last = first]) => sum + last - first + 1, 0);
  return Math.max(1, count);
}

export const tty: Program = applet(
  { name: 'tty', gnu: 's', busybox: 's', long: { silent: 's', quiet: 's' } },
  async (run) => {
    const terminal = run.proc.fds.get(0)?.tty;
    if (!run.options.has('s')) await run.print(`${terminal ? terminal.name : 'not a tty'}\n`);
    return terminal ? 0 : 1;
  },
);
