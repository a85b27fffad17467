// Models bash's jobs.def, fg_bg.def, wait.def.
import { createDeferred } from '../../base/deferred.ts';
import {
  continueJob,
  findJob,
  isDone,
  type Job,
  jobLine,
  jobStatus,
  removeJob,
  tellKilled,
  waitForeground,
} from '../jobs.ts';
import { messagePrefix, printTo } from '../report.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { signalStatus } from '../traps.ts';
import { BuiltinError, output, parseOptions, strings } from './arguments.ts';

/** jobs [-lnprs] */
export const jobs: Builtin = async (sh, args) => {
  const { flags } = parseOptions(
    sh,
    'jobs',
    strings(args),
    'lnprs',
    'jobs [-lnprs] [jobspec ...] or jobs -x command [args]',
  );
  const shown = (sh.jobs.length > 0 ? sh.jobs : sh.inheritedJobs).filter(
    (job) => job.id > 0 && (!flags.has('r') || (!isDone(job) && !job.stopped)) && (!flags.has('s') || job.stopped),
  );
  const text = shown
    .map((job) => (flags.has('p') ? `${job.processes[0]?.pid}\n` : `${jobLine(sh, job, { pids: flags.has('l') })}\n`))
    .join('');
  const status = await output(sh, 'jobs', text);
  for (const job of shown) {
    job.told = true;
    if (isDone(job)) removeJob(sh, job);
  }
  return status;
};

function jobNamed(sh: Shell, builtin: string, spec: string | undefined): Job {
  if (!sh.jobControl && sh.flavour.name === 'bash') throw new BuiltinError(sh, builtin, 'no job control');
  const job = findJob(sh, spec ?? '%+');
  if (job && !isDone(job)) return job;
  if (sh.flavour.name === 'ash')
    throw new BuiltinError(sh, builtin, spec === undefined ? 'No current job' : `No such job: ${spec}`, 2);
  throw new BuiltinError(sh, builtin, `${spec ?? 'current'}: no such job`);
}

/** fg [job] */
export const fg: Builtin = async (sh, args) => {
  const job = jobNamed(sh, 'fg', strings(args)[0]);
  await output(sh, 'fg', `${job.command}\n`);
  job.background = false;
  if (sh.proc.tty) sh.proc.tty.foreground = job.processes[0]?.pgid ?? 0;
  continueJob(sh, job);
  return waitForeground(sh, job);
};

/** bg [job ...] */
export const bg: Builtin = async (sh, args) => {
  const specs = strings(args);
  for (const spec of specs.length > 0 ? specs : [undefined]) {
    const job = jobNamed(sh, 'bg', spec);
    job.background = true;
    await output(sh, 'bg', `[${job.id}]+ ${job.command} &\n`);
    continueJob(sh, job);
  }
  return 0;
};

/** disown [-ar] [job ...] */
export const disown: Builtin = (sh, args) => {
  const specs = strings(args).filter((word) => !word.startsWith('-'));
  if (specs.length === 0 && sh.jobs.length === 0) throw new BuiltinError(sh, 'disown', 'current: no such job');
  const chosen = specs.length > 0 ? specs.flatMap((spec) => findJob(sh, spec) ?? []) : sh.jobs.slice(-1);
  for (const job of chosen) removeJob(sh, job);
  return 0;
};

/** A signal with a trap, or Ctrl-C, came while waiting. */
class Woken {}

/** Waits until the job has ended; a signal that has a trap ends the waiting. */
async function waitFor(sh: Shell, work: Promise<unknown>): Promise<void> {
  const woken = createDeferred<never>();
  const onWake = (): void => woken.reject(new Woken());
  const { signal } = sh.wake;
  signal.addEventListener('abort', onWake, { once: true });
  try {
    await sh.proc.interruptible(Promise.race([work, woken.promise]));
  } finally {
    signal.removeEventListener('abort', onWake);
  }
}

/** wait [-fn] [-p var] [id ...] */
export const wait: Builtin = async (sh, args) => {
  const { flags, values, rest } = parseOptions(sh, 'wait', strings(args), 'fnp:', 'wait [-fn] [-p var] [id ...]');
  try {
    if (flags.has('n')) return await waitAny(sh, rest, values.get('p'));
    if (rest.length === 0) {
      for (const job of [...sh.jobs]) await waitJob(sh, job);
      return 0;
    }
    let status = 0;
    for (const spec of rest) status = await waitOne(sh, spec);
    return status;
  } catch (error) {
    if (!(error instanceof Woken)) throw error;
    const [signal] = sh.pending;
    return signal ? signalStatus(signal) : 130;
  }
};

async function waitJob(sh: Shell, job: Job): Promise<number> {
  for (const each of job.processes) await waitFor(sh, each.ended);
  await Promise.resolve();
  removeJob(sh, job);
  if (sh.flavour.name === 'ash') await tellKilled(sh, job);
  sh.finished.set(job.processes.at(-1)?.pid ?? 0, jobStatus(job));
  return jobStatus(job);
}

async function waitOne(sh: Shell, spec: string): Promise<number> {
  const job = spec.startsWith('%')
    ? findJob(sh, spec)
    : sh.jobs.find((each) => each.processes.some((proc) => String(proc.pid) === spec));
  if (job) return waitJob(sh, job);
  const known = sh.finished.get(Number(spec));
  if (known !== undefined) return known;
  const message = spec.startsWith('%')
    ? `${spec}: no such job`
    : /^\d+$/.test(spec)
      ? `pid ${spec} is not a child of this shell`
      : `\`${spec}': not a pid or valid job spec`;
  if (sh.flavour.name === 'bash') await printTo(sh, 2, `${messagePrefix(sh, 'wait')}${message}\n`);
  return /^[%\d]/.test(spec) ? 127 : 1;
}

async function waitAny(sh: Shell, specs: readonly string[], variable: string | undefined): Promise<number> {
  const chosen =
    specs.length === 0
      ? sh.jobs
      : sh.jobs.filter((job) =>
          specs.some((spec) => findJob(sh, spec) === job || job.processes.some((proc) => String(proc.pid) === spec)),
        );
  if (chosen.length === 0) return 127;
  const done = chosen.find(isDone);
  if (!done) await waitFor(sh, Promise.race(chosen.map((job) => job.processes.at(-1)?.ended)));
  await Promise.resolve();
  const job = done ?? chosen.find(isDone) ?? chosen[0];
  if (!job) return 127;
  if (variable) sh.vars.set(variable, String(job.processes.at(-1)?.pid ?? ''));
  return waitJob(sh, job);
}
