// Models util-linux kill.c, procps pgrep.c, psmisc killall, sysvinit pidof and busybox's applets of those names.
import { isErrno } from '../../host/errno.ts';
import { parseSignal, SIGNALS, type SignalName, signalNumber } from '../../host/process/signals.ts';
import { printError, write } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { findUser } from '../applet/accounts.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { baseName, flavourOf } from '../applet/flavour.ts';
import { commandOf, commOf, processesOf } from './view.ts';

/** Splits `-9`, `-KILL`, `-s KILL` from the rest; undefined for a signal that there is none of. */
export function takeSignal(
  args: readonly string[],
  fallback: SignalName,
): { signal: SignalName | 0 | undefined; named: string; rest: string[] } {
  const [first = '', second] = args;
  const named = /^-(?:s|n)(.*)$/.exec(first);
  if (named && !/^-SIG|^-STOP|^-SEGV/i.test(first)) {
    const text = named[1] || second || '';
    return { signal: text === '0' ? 0 : parseSignal(text), named: text, rest: args.slice(named[1] ? 1 : 2) };
  }
  const direct = /^-([A-Z0-9+]+)$/i.exec(first);
  if (direct && first !== '--') {
    const text = direct[1] ?? '';
    return { signal: text === '0' ? 0 : parseSignal(text), named: text, rest: args.slice(1) };
  }
  return { signal: fallback, named: 'TERM', rest: first === '--' ? args.slice(1) : [...args] };
}

const USAGE = `
Usage:
 kill [options] <pid> [...]

Options:
 <pid> [...]            send signal to every <pid> listed
 -<signal>, -s, --signal <signal>
                        specify the <signal> to be sent
 -q, --queue <value>    integer value to be sent with the signal
 -l, --list=[<signal>]  list all signal names, or convert one to a name
 -L, --table            list all signal names in a nice table

 -h, --help     display this help and exit
 -V, --version  output version information and exit

For more details see kill(1).
`;

export const kill: Program = async (proc) => {
  const { busybox } = flavourOf(proc);
  const name = busybox ? baseName(proc.argv[0] ?? 'kill') : (proc.argv[0] ?? 'kill');
  const args = proc.argv.slice(1);
  if (args[0] === '-l' || args[0] === '-L') return list(proc, busybox, args[1]);
  const { signal, named, rest } = takeSignal(args, 'SIGTERM');
  if (signal === undefined) {
    await printError(proc, busybox ? `${name}: bad signal name '${named}'\n` : `${name}: unknown signal: ${named}\n`);
    return 1;
  }
  if (rest.length === 0) {
    await printError(proc, busybox ? `${name}: you need to specify whom to kill\n` : USAGE);
    return 1;
  }
  let status = 0;
  for (const text of rest.filter((one) => one !== '--')) {
    if (!/^-?\d+$/.test(text)) {
      await printError(
        proc,
        busybox ? `${name}: invalid number '${text}'\n` : `${name}: failed to parse argument: '${text}'\n`,
      );
      status = 1;
      continue;
    }
    try {
      proc.kill(Number(text), signal);
    } catch (error) {
      if (!isErrno(error)) throw error;
      await printError(
        proc,
        busybox ? `${name}: can't kill pid ${text}: ${error.message}\n` : `${name}: (${text}): ${error.message}\n`,
      );
      status = 1;
    }
  }
  return status;
};

async function list(proc: Process, busybox: boolean, of: string | undefined): Promise<number> {
  const print = (text: string): Promise<void> => write(proc, 1, text);
  if (of !== undefined) {
    const number = Number(of) > 128 ? Number(of) - 128 : Number(of);
    const found = Number.isNaN(number) ? parseSignal(of) : SIGNALS.find((signal) => signalNumber(signal) === number);
    if (!found) return 1;
    await print(`${Number.isNaN(number) ? signalNumber(found) : found.slice(3)}\n`);
    return 0;
  }
  const shown = (signal: SignalName): string => (signal === 'SIGIO' ? 'POLL' : signal.slice(3));
  await print(
    busybox
      ? SIGNALS.map((signal) => `${String(signalNumber(signal)).padStart(2)}) ${shown(signal)}\n`).join('')
      : `${SIGNALS.map((signal) => signal.slice(3)).join(' ')}\n`,
  );
  return 0;
}

export const killall: Program = async (proc) => {
  const { busybox } = flavourOf(proc);
  const { signal, rest } = takeSignal(proc.argv.slice(1), 'SIGTERM');
  if (rest.length === 0 || signal === undefined) {
    await printError(
      proc,
      busybox ? 'killall: you need to specify whom to kill\n' : 'Usage: killall [OPTION]... [--] NAME...\n',
    );
    return 1;
  }
  let status = 0;
  for (const name of rest) {
    const targets = processesOf(proc).filter(({ process }) => process !== proc && commOf(process) === name);
    if (targets.length === 0) {
      await printError(proc, busybox ? `killall: ${name}: no process killed\n` : `${name}: no process found\n`);
      status = 1;
    }
    for (const { pid } of targets) proc.kill(pid, signal);
  }
  return status;
};

const select = (run: Run, pattern: string | undefined): { pid: number; process: Process }[] => {
  const { options, proc } = run;
  const regex = pattern === undefined ? undefined : new RegExp(options.has('x') ? `^(?:${pattern})$` : pattern);
  const user = options.value('u') ?? options.value('U');
  const uid = user === undefined ? undefined : (findUser(proc, user)?.uid ?? Number(user));
  const parent = options.value('P');
  const found = processesOf(proc).filter(({ process }) => {
    if (process === proc || (uid !== undefined && process.cred.uid !== uid)) return false;
    if (parent !== undefined && String(process.parent?.pid ?? 0) !== parent) return false;
    const matches = regex === undefined || regex.test(options.has('f') ? commandOf(process) : commOf(process));
    return matches !== options.has('v');
  });
  return options.has('n') ? found.slice(-1) : options.has('o') ? found.slice(0, 1) : found;
};

const SELECTION = 'flnovxu:U:P:a';

export const pgrep: Program = applet(
  {
    name: 'pgrep',
    gnu: `${SELECTION}cd:`,
    busybox: SELECTION.replace('u:U:', ''),
    long: {
      full: 'f',
      'list-full': 'a',
      'list-name': 'l',
      newest: 'n',
      oldest: 'o',
      inverse: 'v',
      exact: 'x',
      count: 'c',
      'euid=': 'u',
      'parent=': 'P',
      'delimiter=': 'd',
    },
    usageStatus: 2,
  },
  async (run) => {
    const pattern = run.operands[0];
    if (pattern === undefined && !run.options.has('u', 'U', 'P')) throw new WrongUse('no matching criteria specified');
    const found = select(run, pattern);
    if (run.options.has('c')) await run.print(`${found.length}\n`);
    else {
      const text = found.map(
        ({ pid, process }) =>
          `${pid}${run.options.has('a') || (run.options.has('l') && run.options.has('f')) ? ` ${commandOf(process)}` : run.options.has('l') ? ` ${commOf(process)}` : ''}`,
      );
      if (text.length > 0) await run.print(`${text.join(run.options.value('d') ?? '\n')}\n`);
    }
    return found.length > 0 ? 0 : 1;
  },
);

export const pkill: Program = async (proc) => {
  const { signal, rest } = takeSignal(
    proc.argv.slice(1).filter((arg, index, all) => !(index > 0 && all[0] === arg && arg === '--')),
    'SIGTERM',
  );
  const isSignal = signal !== undefined && rest.length < proc.argv.length - 1;
  const args = isSignal ? rest : proc.argv.slice(1);
  const program = applet(
    {
      name: 'pkill',
      gnu: `${SELECTION}e`,
      busybox: SELECTION,
      long: { full: 'f', exact: 'x', 'signal=': 'signal' },
      usageStatus: 2,
      prepare: () => args,
    },
    async (run) => {
      if (run.operands.length === 0 && !run.options.has('u', 'U', 'P'))
        throw new WrongUse('no matching criteria specified');
      const found = select(run, run.operands[0]);
      const chosen = parseSignal(run.options.value('signal') ?? '') ?? (isSignal ? signal : 'SIGTERM');
      for (const { pid } of found) {
        try {
          proc.kill(pid, chosen);
        } catch (error) {
          await run.warn(`killing pid ${pid} failed: ${reason(error)}`);
        }
      }
      return found.length > 0 ? run.status : 1;
    },
  );
  return program(proc);
};

export const pidof: Program = applet({ name: 'pidof', gnu: 'scxo:q', busybox: 'so:' }, async (run) => {
  const names = run.operands;
  const omit = run.options.values('o').map(Number);
  const found = processesOf(run.proc)
    .filter(
      ({ pid, process }) =>
        process !== run.proc &&
        !omit.includes(pid) &&
        names.some((name) => commOf(process) === baseName(name) || process.argv[0] === name),
    )
    .map(({ pid }) => pid)
    .reverse();
  if (found.length === 0) throw new Failure('', 1);
  if (!run.options.has('q')) await run.print(`${(run.options.has('s') ? found.slice(0, 1) : found).join(' ')}\n`);
  return 0;
});
