// Models systemd 255 src/systemctl/systemctl-start-unit.c and src/shared/bus-wait-for-jobs.c.

import { booleanOf } from '../../../host/systemd/config.ts';
import { checkLoaded, checkReload, JobRefused, request } from '../../../host/systemd/jobs.ts';
import { collect, type Job, needsReload, triggeredBy, unitOf } from '../../../host/systemd/manager.ts';
import { canReload } from '../../../host/systemd/service-settings.ts';
import { isActive, type Unit, unitType } from '../../../host/systemd/unit.ts';
import type { Options } from '../../applet/options.ts';
import { type Client, INTERACTIVE, isRoot } from '../context.ts';
import { expandNames } from './select.ts';
import { changedWarning, oldLoadError } from './warnings.ts';

const LOGS = (name: string): string => `See system logs and 'systemctl status ${name}' for details.\n`;

/** LSB's exit statuses for what the bus refuses (translate_bus_error_to_exit_status). */
const STATUS: Readonly<Record<JobRefused['kind'], number>> = {
  'not-found': 5,
  'not-loaded': 5,
  'not-applicable': 3,
  masked: 1,
  'bad-setting': 1,
  refused: 4,
};

/** What a verb's method is called in messages, and which job it asks for. */
const VERBS: Readonly<Record<string, { readonly method: string; readonly kind: string }>> = {
  start: { method: 'start', kind: 'start' },
  stop: { method: 'stop', kind: 'stop' },
  restart: { method: 'restart', kind: 'restart' },
  'try-restart': { method: 'try-restart', kind: 'try-restart' },
  condrestart: { method: 'try-restart', kind: 'try-restart' },
  reload: { method: 'reload', kind: 'reload' },
  'reload-or-restart': { method: 'reload-or-restart', kind: 'reload-or-restart' },
  'force-reload': { method: 'reload-or-restart', kind: 'reload-or-restart' },
  'try-reload-or-restart': { method: 'reload-or-try-restart', kind: 'reload-or-try-restart' },
  'reload-or-try-restart': { method: 'reload-or-try-restart', kind: 'reload-or-try-restart' },
  isolate: { method: 'start', kind: 'isolate' },
};

/** A reload of what does not run: a job that is skipped. */
class NotActive extends Error {}

export const isChange = (verb: string): boolean => verb in VERBS;

/** Runs `systemctl start` and its kin: queues the jobs, waits for them, tells of those that failed. */
export async function change(
  client: Client,
  verb: string,
  given: readonly string[],
  options: Options,
): Promise<number> {
  const { method, kind } = VERBS[verb] ?? { method: verb, kind: verb };
  const names = expandNames(client, given, kind === 'isolate' ? '.target' : '.service');
  let status = 0;
  const jobs: { name: string; job: Job }[] = [];
  for (const name of names) {
    if (!isRoot(client)) {
      await client.err(`Failed to ${method} ${name}: ${INTERACTIVE}\n${LOGS(name)}`);
      status = 1;
      continue;
    }
    const outcome = await queue(client, name, method, kind);
    if (typeof outcome === 'number') status = outcome;
    else if (outcome) jobs.push({ name, job: outcome });
  }
  if (!options.has('no-block')) {
    for (const { name, job } of jobs) {
      const failure = await waitFor(client, name, job, options.has('q'));
      if (failure !== 0) status = failure;
    }
  }
  if (kind === 'stop' && !options.has('q')) for (const { name } of jobs) await warnOfTriggers(client, name);
  collect(client.manager);
  return status;
}

/** Queues one job; undefined where there is nothing to do, a number where it was refused. */
async function queue(client: Client, name: string, method: string, kind: string): Promise<Job | number | undefined> {
  const { manager } = client;
  const unit = unitOf(manager, name);
  try {
    const job = plan(client, unit, kind);
    if (job && needsReload(manager, unit)) await client.err(changedWarning(unit.name));
    return job;
  } catch (error) {
    if (error instanceof NotActive) {
      await client.err(`${name} is not active, cannot reload.\n`);
      return 1;
    }
    if (!(error instanceof JobRefused)) throw error;
    const hint = error.kind === 'not-found' || error.kind === 'not-loaded' || error.kind === 'masked' ? '' : LOGS(name);
    const shown = error.kind === 'not-applicable' && client.version >= 252 ? '' : hint;
    const text =
      client.version < 240 && error.kind === 'bad-setting'
        ? `Unit ${name} is not loaded properly: ${oldLoadError(unit)}.`
        : error.message;
    await client.err(`Failed to ${method} ${name}: ${text}\n${shown}`);
    collect(manager);
    return STATUS[error.kind];
  }
}

function plan(client: Client, unit: Unit, kind: string): Job | undefined {
  const { manager } = client;
  const ask = (what: Job['kind']): Job => request(manager, unit.name, what);
  if (kind === 'stop') {
    if (unit.load === 'not-found' && unit.state === 'inactive')
      throw new JobRefused('not-loaded', `Unit ${unit.name} not loaded.`);
    return ask('stop');
  }
  if (kind === 'reload') {
    checkReload(unit);
    if (!isActive(unit)) throw new NotActive();
    return ask('reload');
  }
  checkLoaded(unit);
  if (unit.load !== 'loaded') checkLoaded({ ...unit, state: 'inactive' });
  if (kind === 'isolate' && !booleanOf(unit.config, 'Unit', 'AllowIsolate', false))
    throw new JobRefused('refused', 'Operation refused, unit may not be isolated.');
  if ((kind === 'start' || kind === 'isolate') && booleanOf(unit.config, 'Unit', 'RefuseManualStart', false))
    throw new JobRefused(
      'refused',
      `Operation refused, unit ${unit.name} may be requested by dependency only (it is configured to refuse manual start/stop).`,
    );
  if (kind.startsWith('reload-or-')) {
    if (unitType(unit.name) === 'service' && canReload(unit) && isActive(unit)) return ask('reload');
    return kind === 'reload-or-restart' || isActive(unit) ? ask('restart') : undefined;
  }
  if (kind === 'try-restart') return isActive(unit) || unit.state === 'activating' ? ask('restart') : undefined;
  return ask(kind === 'restart' ? 'restart' : 'start');
}

const EXPLANATIONS: Readonly<Record<string, string>> = {
  resources: 'of unavailable resources or another system error',
  protocol: 'the service did not take the steps required by its unit configuration',
  timeout: 'a timeout was exceeded',
  'exit-code': 'the control process exited with error code',
  signal: 'a fatal signal was delivered to the control process',
  'core-dump': 'a fatal signal was delivered causing the control process to dump core',
  watchdog: 'the service failed to send watchdog ping',
  'start-limit-hit': 'start of the service was attempted too often',
  'oom-kill': 'of an out-of-memory (OOM) situation',
};

async function waitFor(client: Client, name: string, job: Job, quiet: boolean): Promise<number> {
  const result = await client.proc.interruptible(job.result);
  if (result === 'done' || result === 'skipped') return 0;
  if (quiet) return 1;
  if (result === 'canceled') await client.err(`Job for ${name} canceled.\n`);
  else if (result === 'timeout') await client.err(`Job for ${name} timed out.\n`);
  else if (result === 'dependency')
    await client.err(`A dependency job for ${name} failed. See 'journalctl -xe' for details.\n`);
  else await client.err(failureText(client, name, job));
  return 1;
}

function failureText({ version }: Client, name: string, job: Job): string {
  if (unitType(name) !== 'service' && version >= 240) return 'Job failed. See "journalctl -xe" for details.\n';
  const why = unitType(name) === 'service' ? EXPLANATIONS[job.unit.result] : undefined;
  const journal = version < 246 ? 'journalctl -xe' : `journalctl -xeu ${name}`;
  const force =
    job.unit.result === 'start-limit-hit'
      ? `To force a start use "systemctl reset-failed ${name}"\nfollowed by "systemctl start ${name}" again.\n`
      : '';
  return `Job for ${name} failed${why === undefined ? '' : ` because ${why}`}.\nSee "systemctl status ${name}" and "${journal}" for details.\n${force}`;
}

/** A service that was stopped may be started again by who connects to its socket. */
async function warnOfTriggers(client: Client, name: string): Promise<void> {
  const unit = client.manager.units.get(name);
  const up = unit ? triggeredBy(client.manager, unit).filter(isActive) : [];
  if (up.length === 0) return;
  if (client.version < 253) {
    await client.err(
      `Warning: Stopping ${name}, but it can still be activated by:\n${up.map((other) => `  ${other.name}\n`).join('')}`,
    );
    return;
  }
  await client.err(
    `Stopping '${name}', but its triggering units are still active:\n${up.map((other) => other.name).join(', ')}\n`,
  );
}
