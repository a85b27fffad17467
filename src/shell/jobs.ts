// Models bash's jobs.c: process groups, foreground and background, what is told of them.
import { createDeferred } from '../base/deferred.ts';
import { realTimeText, type SignalName, signalNumber } from '../host/process/signals.ts';
import { COOKED } from '../host/process/tty.ts';
import type { Process, WaitStatus } from '../host/process/types.ts';
import { Interrupted } from './control.ts';
import { printTo } from './report.ts';
import type { Shell } from './shell-state.ts';

/** A pipeline that the shell started. */
export interface Job {
  /** 0 for what no list of jobs shows: process substitutions. */
  readonly id: number;
  readonly processes: readonly Process[];
  readonly command: string;
  /** Statuses of the processes that have ended. */
  readonly statuses: Map<Process, WaitStatus>;
  stopped: boolean;
  /** The person has been told of its last change. */
  told: boolean;
  background: boolean;
}

export const statusNumber = (status: WaitStatus): number =>
  status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);

export const isDone = (job: Job): boolean => job.processes.every((each) => job.statuses.has(each));

/** The number that counts for the job: its last process's. */
export function jobStatus(job: Job): number {
  const last = job.processes.at(-1);
  const status = last && job.statuses.get(last);
  return status ? statusNumber(status) : job.stopped ? 128 + signalNumber('SIGTSTP') : 0;
}

/** Takes processes on as a job and watches them. */
export function addJob(
  sh: Shell,
  processes: readonly Process[],
  command: string,
  background: boolean,
  listed = true,
): Job {
  const id = !listed ? 0 : Math.max(0, ...sh.jobs.map((job) => job.id)) + 1;
  const job: Job = { id, processes, command, statuses: new Map(), stopped: false, told: !background, background };
  sh.jobs.push(job);
  for (const each of processes) {
    void each.ended.then((status) => {
      job.statuses.set(each, status);
      if (background) job.told = false;
      void sh.proc.wait(each.pid).catch(() => {});
    });
  }
  return job;
}

export function removeJob(sh: Shell, job: Job): void {
  const index = sh.jobs.indexOf(job);
  if (index >= 0) sh.jobs.splice(index, 1);
}

/** Waits for a job in the foreground; with job control it may stop instead of ending. Resolves with its status. */
export async function waitForeground(sh: Shell, job: Job): Promise<number> {
  const tty = sh.proc.tty;
  const group = job.processes[0]?.pgid ?? 0;
  const mode = tty?.mode;
  if (sh.jobControl && tty) tty.foreground = group;
  try {
    await settled(sh, job);
  } finally {
    if (sh.jobControl && tty && tty.foreground === group && !sh.proc.endSignal.aborted) tty.foreground = sh.proc.pgid;
  }
  if (!isDone(job)) {
    job.stopped = true;
    job.background = true;
    job.told = true;
    if (tty) tty.mode = COOKED;
    await printTo(sh, 2, `\n${jobLine(sh, job)}\n`);
    return jobStatus(job);
  }
  removeJob(sh, job);
  const killed = killer(job);
  if (killed && tty && mode && sh.jobControl) tty.mode = mode;
  await tellKilled(sh, job);
  if (killed === 'SIGINT' && sh.interactive) {
    sh.status = jobStatus(job);
    throw new Interrupted();
  }
  return jobStatus(job);
}

const killer = (job: Job): SignalName | undefined => {
  const last = job.processes.at(-1);
  const status = last && job.statuses.get(last);
  return status?.kind === 'signaled' ? status.signal : undefined;
};

/** Resolves when every process has ended, or, with job control, one has stopped. */
async function settled(sh: Shell, job: Job): Promise<void> {
  if (!sh.jobControl) {
    for (const each of job.processes) {
      const status = await sh.proc.interruptible(each.ended);
      job.statuses.set(each, status);
    }
    return;
  }
  while (!isDone(job)) {
    if (job.processes.some((each) => !job.statuses.has(each) && each.state === 'stopped')) return;
    await changeOfChild(sh, job);
  }
}

/** Resolves at the next end or stop of a child; also when one of the job has ended whose signal came before. */
function changeOfChild(sh: Shell, job: Job): Promise<unknown> {
  const change = createDeferred<void>();
  sh.proc.onSignal('SIGCHLD', () => change.resolve());
  const ends = job.processes.filter((each) => !job.statuses.has(each)).map((each) => each.ended);
  return sh.proc.interruptible(Promise.race([change.promise, ...ends]));
}

const KILLED: Partial<Record<SignalName, string>> = {
  SIGHUP: 'Hangup',
  SIGQUIT: 'Quit',
  SIGILL: 'Illegal instruction',
  SIGTRAP: 'Trace/breakpoint trap',
  SIGABRT: 'Aborted',
  SIGBUS: 'Bus error',
  SIGFPE: 'Floating point exception',
  SIGKILL: 'Killed',
  SIGUSR1: 'User defined signal 1',
  SIGSEGV: 'Segmentation fault',
  SIGSYS: 'Bad system call',
  SIGUSR2: 'User defined signal 2',
  SIGPIPE: 'Broken pipe',
  SIGALRM: 'Alarm clock',
  SIGTERM: 'Terminated',
  SIGINT: 'Interrupt',
};

/** strsignal(3), as shells print it. */
export const signalText = (signal: SignalName): string =>
  KILLED[signal] ?? realTimeText(signal) ?? `Signal ${signalNumber(signal)}`;

/** Says what signal ended a job, when it was one that people want to know of. */
export async function tellKilled(sh: Shell, job: Job): Promise<void> {
  const killed = killer(job);
  if (!killed || killed === 'SIGPIPE') return;
  if (killed === 'SIGINT') {
    if (sh.interactive) await printTo(sh, 2, '\n');
    return;
  }
  if (sh.interactive || sh.flavour.name === 'ash') await printTo(sh, 2, `${signalText(killed)}\n`);
  else if (killed === 'SIGTERM') await printTo(sh, 2, `${signalText(killed)}\n`);
  else if (sh.level === 0) {
    const pid = String(job.processes.at(-1)?.pid ?? 0).padStart(5);
    await printTo(sh, 2, `${sh.name}: line ${sh.line}: ${pid} ${signalText(killed).padEnd(23)} ${job.command}\n`);
  }
}

/** `[1]+  Running                 sleep 1 &` */
export function jobLine(sh: Shell, job: Job, options: { readonly pids?: boolean } = {}): string {
  const mark = marks(sh).get(job) ?? ' ';
  const state = stateText(job);
  const pid = options.pids ? `${String(job.processes[0]?.pid ?? '').padStart(5)} ` : ' ';
  const running = !isDone(job) && !job.stopped;
  // The Almquist shells keep no text of commands unless they control jobs.
  if (sh.flavour.name === 'ash' && !sh.jobControl) return `[${job.id}]${mark} ${pid}${state.padEnd(26)} `;
  return `[${job.id}]${mark} ${pid}${state.padEnd(sh.flavour.version.startsWith('5.3') ? 26 : 23)} ${job.command}${running ? ' &' : ''}`;
}

function stateText(job: Job): string {
  if (!isDone(job)) return job.stopped ? 'Stopped' : 'Running';
  const killed = killer(job);
  if (killed) return signalText(killed);
  return jobStatus(job) === 0 ? 'Done' : `Exit ${jobStatus(job)}`;
}

/** `+` is the job that fg and bg mean, `-` the one after it. */
function marks(sh: Shell): Map<Job, string> {
  const [current, next] = byImportance(sh);
  const found = new Map<Job, string>();
  if (next) found.set(next, '-');
  if (current) found.set(current, '+');
  return found;
}

/** A copy of a shell still tells the jobs of the shell that it is a copy of. */
const listed = (sh: Shell): readonly Job[] => (sh.jobs.length > 0 ? sh.jobs : sh.inheritedJobs);

const byImportance = (sh: Shell): Job[] => [
  ...listed(sh)
    .filter((job) => job.id > 0 && job.stopped && !isDone(job))
    .reverse(),
  ...listed(sh)
    .filter((job) => job.id > 0 && (!job.stopped || isDone(job)))
    .reverse(),
];

/** A job by `%1`, `%+`, `%-`, `%name`, `%?text`; undefined when there is none. */
export function findJob(sh: Shell, spec: string): Job | undefined {
  const text = spec.replace(/^%/, '');
  const [current, next] = byImportance(sh);
  if (text === '' || text === '+' || text === '%') return current;
  if (text === '-') return next ?? current;
  if (/^\d+$/.test(text)) return sh.jobs.find((job) => job.id === Number(text));
  return sh.jobs.find((job) =>
    text.startsWith('?') ? job.command.includes(text.slice(1)) : job.command.startsWith(text),
  );
}

/** Tells of background jobs that ended or stopped since the last time, as before a prompt. */
export async function tellJobs(sh: Shell): Promise<void> {
  for (const job of [...sh.jobs]) {
    if (!isDone(job) && !job.stopped && job.processes.some((each) => each.state === 'stopped')) {
      job.stopped = true;
      job.told = false;
    }
    if (!job.told && (isDone(job) || job.stopped) && sh.interactive) await printTo(sh, 2, `${jobLine(sh, job)}\n`);
    if (isDone(job) || job.stopped) job.told = true;
    if (isDone(job) && sh.interactive) removeJob(sh, job);
  }
}

/** Goes on with a stopped job. */
export function continueJob(sh: Shell, job: Job): void {
  job.stopped = false;
  for (const each of job.processes) if (!job.statuses.has(each)) sh.proc.kernel.signal(each, 'SIGCONT');
  for (const each of sh.proc.kernel.processes())
    if (each.pgid === job.processes[0]?.pgid) sh.proc.kernel.signal(each, 'SIGCONT');
}
