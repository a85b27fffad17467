import { isErrno } from '../../host/errno.ts';
import { ProcessEnded } from '../../host/process/record.ts';
import { parseSignal } from '../../host/process/signals.ts';
import type { Process } from '../../host/process/types.ts';
import { BuiltinError, PlainError } from '../builtins/arguments.ts';
import { BreakLoop, CommandError, ContinueLoop, ExitShell, Interrupted, ReturnFrom, ShellError } from '../control.ts';
import { installDynamic } from '../dynamic.ts';
import { printTo, report } from '../report.ts';
import type { CopyOptions, Shell } from '../shell-state.ts';
import { createCode } from '../syntax/code.ts';

/** A child process in which a copy of the shell goes on, as after fork(2). */
export function spawnCopy(sh: Shell, body: (copy: Shell) => Promise<number>, options: CopyOptions = {}): Process {
  return sh.proc.spawn({
    argv: sh.proc.argv,
    fds: options.fds ?? new Map(sh.proc.fds),
    ...(options.pgid !== undefined && { pgid: options.pgid }),
    ...(options.ignore && { ignore: options.ignore }),
    program: (proc) => runToEnd(copyShell(sh, proc), body),
  });
}

function copyShell(sh: Shell, proc: Process): Shell {
  for (const [name, action] of sh.traps) {
    const signal = parseSignal(name);
    if (action === '' && signal) proc.onSignal(signal, 'ignore');
  }
  const copy: Shell = {
    ...sh,
    proc,
    vars: sh.vars.fork(),
    functions: new Map(sh.functions),
    aliases: new Map(sh.aliases),
    options: new Set(sh.options),
    shopts: new Set(sh.shopts),
    hashed: new Map(sh.hashed),
    traps: new Map([...sh.traps].filter(([, action]) => action === '')),
    pending: [],
    jobs: [],
    inheritedJobs: [...sh.jobs],
    finished: new Map(),
    directories: [...sh.directories],
    functionNames: [...sh.functionNames],
    getopts: { ...sh.getopts },
    interactive: false,
    lineNumbers: !sh.interactive && sh.lineNumbers,
    jobControl: false,
    level: sh.level + 1,
    substitutionStatus: undefined,
    temporary: [],
    leaving: false,
    interrupted: false,
    wake: new AbortController(),
  };
  installDynamic(copy);
  return copy;
}

/** Runs a shell's work to the end of its process: every way out becomes an exit status, the EXIT trap has its turn. */
export async function runToEnd(sh: Shell, body: (sh: Shell) => Promise<number>): Promise<number> {
  let status = await settle(sh, () => body(sh));
  const trap = sh.traps.get('EXIT');
  if (trap) {
    sh.traps.delete('EXIT');
    sh.status = status;
    const after = await settle(sh, async () => {
      await sh.engine.run(sh, createCode(trap));
      return status;
    });
    status = after;
  }
  return status;
}

/** An unexpected exception is told plainly; the shell's own ways out are statuses. */
async function settle(sh: Shell, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    return statusOf(sh, error);
  }
}

/** The exit status that something thrown stands for, its message printed. Rethrows what belongs to the kernel. */
export async function statusOf(sh: Shell, error: unknown): Promise<number> {
  if (error instanceof ExitShell || error instanceof ReturnFrom) return error.status;
  if (error instanceof BreakLoop || error instanceof ContinueLoop) return sh.status;
  if (error instanceof Interrupted) return 130;
  if (error instanceof BuiltinError || error instanceof PlainError) {
    await printTo(sh, 2, error.text);
    return error.status;
  }
  if (error instanceof ShellError || error instanceof CommandError) {
    await report(sh, error.message);
    return error.status;
  }
  if (isErrno(error, 'EAGAIN')) return noProcess(sh);
  if (error instanceof ProcessEnded || sh.leaving || isErrno(error, 'EPIPE')) throw error;
  const text =
    error instanceof RangeError && /call stack/i.test(error.message)
      ? 'maximum recursion depth exceeded'
      : String(error);
  await printTo(sh, 2, `${sh.name}: error inside this shell: ${text}\n`);
  return 1;
}

/** fork failed: the limit of processes is reached. */
async function noProcess(sh: Shell): Promise<number> {
  const reason = 'Resource temporarily unavailable';
  if (sh.flavour.name === 'bash') {
    await report(sh, `fork: retry: ${reason}`);
    return 254;
  }
  await report(sh, sh.flavour.dash ? 'Cannot fork' : `can't fork: ${reason}`);
  return 2;
}
