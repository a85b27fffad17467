// Models coreutils src/env.c, printenv.c, sleep.c, timeout.c, nohup.c, true.c, false.c and busybox's applets.
import { isErrno } from '../../host/errno.ts';
import { parseSignal, signalNumber } from '../../host/process/signals.ts';
import { isTerminal, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { splitOnce } from '../applet/options.ts';
import { quote } from '../applet/quoting.ts';
import { findOnPath } from '../files/paths.ts';

export const trueProgram: Program = async () => 0;
export const falseProgram: Program = async () => 1;

/** The path to execute for a command name, for exec: the first on PATH, else one that fails as the real call does. */
export const commandPath = (run: Pick<Run, 'proc' | 'files'>, name: string, search?: string): string =>
  findOnPath(run, name, search ?? run.proc.env.get('PATH'))[0] ?? (name.includes('/') ? name : `/nonexistent/${name}`);

/** Becomes another program; when that fails says so in the tool's words: 127 not found, 126 cannot run. */
export async function execCommand(
  run: Run,
  argv: readonly string[],
  env?: ReadonlyMap<string, string>,
): Promise<never> {
  const name = argv[0] ?? '';
  try {
    return await run.proc.exec({ argv, path: commandPath(run, name, env?.get('PATH')), ...(env && { env }) });
  } catch (error) {
    if (!isErrno(error)) throw error;
    const status = error.code === 'ENOENT' ? 127 : 126;
    const own = /env$/.test(run.name);
    const words = own
      ? `${quote(run.proc, name)}: ${reason(error)}`
      : `failed to run command ${quote(run.proc, name)}: ${reason(error)}`;
    throw new Failure(run.busybox ? `can't execute '${name}': ${reason(error)}` : words, status);
  }
}

export const env: Program = applet(
  {
    name: 'env',
    gnu: '+iu:0C:S:v',
    busybox: '+iu:0',
    long: { 'ignore-environment': 'i', 'unset=': 'u', null: '0', 'chdir=': 'C' },
    usageStatus: 125,
    prepare: (args) => (args[0] === '-' ? ['-i', ...args.slice(1)] : args),
  },
  async (run) => {
    const variables = new Map(run.options.has('i') ? [] : run.proc.env);
    for (const name of run.options.values('u')) variables.delete(name);
    const rest = [...run.operands];
    while (rest[0]?.includes('=')) {
      const [name, value = ''] = splitOnce(rest.shift() ?? '', '=');
      variables.set(name, value);
    }
    if (rest.length > 0) return execCommand(run, rest, variables);
    const end = run.options.has('0') ? '\0' : '\n';
    await run.print([...variables].map(([name, value]) => `${name}=${value}${end}`).join(''));
    return 0;
  },
);

export const printenv: Program = applet({ name: 'printenv', gnu: '+0', busybox: '+0', usageStatus: 2 }, async (run) => {
  const end = run.options.has('0') ? '\0' : '\n';
  if (run.operands.length === 0)
    await run.print([...run.proc.env].map(([name, value]) => `${name}=${value}${end}`).join(''));
  for (const name of run.operands) {
    const value = run.proc.env.get(name);
    if (value === undefined) run.status = 1;
    else await run.print(value + end);
  }
});

const UNITS: Readonly<Record<string, number>> = { '': 1000, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `1.5`, `2m`, `infinity` in milliseconds. */
export function parseInterval(text: string): number | undefined {
  if (/^inf(inity)?$/.test(text)) return Number.MAX_SAFE_INTEGER;
  const match = /^(\d*\.?\d+|\d+\.)([smhd]?)$/.exec(text);
  return match ? Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1000) : undefined;
}

export const sleep: Program = applet({ name: 'sleep', gnu: '', busybox: '' }, async (run) => {
  if (run.operands.length === 0) throw new WrongUse('missing operand');
  let total = 0;
  for (const operand of run.operands) {
    const interval = parseInterval(operand);
    if (interval === undefined)
      throw run.busybox
        ? new Failure(`invalid number '${operand}'`)
        : new WrongUse(`invalid time interval ${quote(run.proc, operand)}`);
    total += interval;
  }
  await run.proc.sleep(total);
});

export const timeout: Program = applet(
  {
    name: 'timeout',
    gnu: '+k:s:fpv',
    busybox: '+s:k:',
    long: { 'signal=': 's', 'kill-after=': 'k', 'preserve-status': 'p', foreground: 'f', verbose: 'v' },
    usageStatus: 125,
  },
  async (run) => {
    const { options, proc } = run;
    const [duration, ...command] = run.operands;
    if (duration === undefined || command.length === 0) {
      if (run.busybox) throw new WrongUse('');
      await printError(proc, `Try '${run.name} --help' for more information.\n`);
      return 125;
    }
    const limit = parseInterval(duration);
    if (limit === undefined)
      throw run.busybox
        ? new Failure(`invalid number '${duration}'`)
        : new WrongUse(`invalid time interval ${quote(proc, duration)}`);
    const signal = parseSignal(options.value('s') ?? 'TERM') ?? 'SIGTERM';
    let child: Process;
    try {
      child = proc.spawn({ argv: command, path: commandPath(run, command[0] ?? '') });
    } catch (error) {
      const why = reason(error);
      throw new Failure(
        run.busybox
          ? `can't execute '${command[0]}': ${why}`
          : `failed to run command ${quote(proc, command[0] ?? '')}: ${why}`,
        isErrno(error, 'ENOENT') ? 127 : 126,
      );
    }
    for (const passed of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'] as const)
      proc.onSignal(passed, () => proc.kernel.signal(child, passed));
    const over = new AbortController();
    let timedOut = false;
    const watchdog = proc.clock
      .sleep(limit === 0 ? Number.MAX_SAFE_INTEGER : limit, AbortSignal.any([over.signal, proc.endSignal]))
      .then(async () => {
        // busybox lets the command take its own place: as a container's first process it cannot be signalled.
        if (run.busybox && proc.pid === 1) return;
        timedOut = true;
        proc.kernel.signal(child, signal);
        const grace = options.value('k');
        if (grace === undefined) return;
        await proc.clock.sleep(parseInterval(grace) ?? 0, over.signal);
        proc.kernel.signal(child, 'SIGKILL');
      });
    watchdog.catch(() => {});
    const { status } = await proc.wait(child.pid);
    over.abort();
    if (timedOut && run.busybox) {
      await printError(proc, signal === 'SIGTERM' ? 'Terminated\n' : signal === 'SIGKILL' ? 'Killed\n' : '');
      return 128 + signalNumber(signal);
    }
    if (timedOut && !options.has('p')) return signal === 'SIGKILL' ? 137 : 124;
    return status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);
  },
);

export const nohup: Program = applet({ name: 'nohup', gnu: '+', busybox: '+', usageStatus: 125 }, async (run) => {
  const { proc } = run;
  if (run.operands.length === 0) throw new WrongUse('missing operand');
  proc.onSignal('SIGHUP', 'ignore');
  if (isTerminal(proc, 1)) {
    if (!run.busybox) await printError(proc, `${run.name}: ignoring input and appending output to 'nohup.out'\n`);
    else await printError(proc, 'nohup: appending output to nohup.out\n');
    const file = proc.files.open('nohup.out', { append: true, create: true }, 0o600);
    proc.fds.get(1)?.close();
    proc.fds.set(1, file);
    if (isTerminal(proc, 2)) {
      proc.fds.get(2)?.close();
      proc.fds.set(2, file.retain());
    }
  }
  return execCommand(run, run.operands);
});

/** setsid(1), chroot-less: a session of its own. */
export const setsid: Program = applet({ name: 'setsid', gnu: '+cfw', busybox: '+c' }, async (run) => {
  if (run.operands.length === 0) throw new WrongUse('no command specified');
  const child = run.proc.spawn({
    argv: run.operands,
    path: commandPath(run, run.operands[0] ?? ''),
    session: { tty: undefined },
  });
  if (!run.options.has('w')) return 0;
  const { status } = await run.proc.wait(child.pid);
  return status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);
});
