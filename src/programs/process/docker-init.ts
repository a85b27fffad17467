// Models tini 0.19 (src/tini.c), which Docker ships as docker-init: PID 1 that starts one child, hands signals on and reaps.
import { isErrno } from '../../host/errno.ts';
import { SIGNALS, signalNumber } from '../../host/process/signals.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program, WaitStatus } from '../../host/process/types.ts';

/** Signals that tini keeps to itself. */
const KEPT = [
  'SIGKILL',
  'SIGSTOP',
  'SIGCHLD',
  'SIGFPE',
  'SIGILL',
  'SIGSEGV',
  'SIGBUS',
  'SIGABRT',
  'SIGTRAP',
  'SIGSYS',
  'SIGTTIN',
  'SIGTTOU',
];

const statusOf = (status: WaitStatus): number =>
  status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);

function findInPath(proc: Process, name: string): string {
  if (name.includes('/')) return name;
  const folders = (proc.env.get('PATH') ?? '').split(':');
  return folders.map((folder) => `${folder}/${name}`).find((path) => proc.files.exists(path)) ?? name;
}

export const dockerInit: Program = async (proc) => {
  const argv = proc.argv.slice(proc.argv[1] === '--' ? 2 : 1);
  const [name] = argv;
  if (name === undefined) {
    await printError(proc, 'tini (tini version 0.19.0)\nUsage: docker-init [OPTIONS] PROGRAM -- [ARGS] | --version\n');
    return 1;
  }
  let child: Process;
  try {
    child = proc.spawn({ argv, path: findInPath(proc, name), ...(proc.tty && { pgid: 0 }) });
  } catch (error) {
    if (!isErrno(error)) throw error;
    await printError(proc, `[FATAL tini (${proc.pid})] exec ${name} failed: ${error.message}\n`);
    return error.code === 'ENOENT' ? 127 : 126;
  }
  if (proc.tty) proc.tty.foreground = child.pgid;
  for (const signal of SIGNALS) {
    if (!KEPT.includes(signal)) proc.onSignal(signal, () => proc.kernel.signal(child, signal));
  }
  for (;;) {
    const ended = await proc.wait();
    if (ended.pid === child.pid) return statusOf(ended.status);
  }
};
