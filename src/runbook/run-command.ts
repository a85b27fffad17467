/** Runs one command of a step: time limit, attempts, comparison. */
import { matchOutput } from './match/match.ts';
import type { MatchResult } from './match/result.ts';
import type { Values } from './pattern.ts';
import type { Expectation, PlanStep } from './plan.ts';
import type { Session, SessionResult, Workplace } from './session.ts';

export interface CommandReport {
  readonly text: string;
  /** 1-based line in the source. */
  readonly line: number;
  readonly output: string;
  readonly exit: number;
  readonly match: MatchResult;
  /** How often it was run. */
  readonly attempts: number;
  /** Set when the command did not end by itself. */
  readonly failure: 'timeout' | 'stopped' | 'error' | null;
  /** The words of the session's error, if `failure` is `error`. */
  readonly error: string | null;
}

const ATTEMPT_PAUSE = 1000;
/** How long an interrupted command may take to end. */
const GRACE = 5000;

interface Runnable {
  readonly text: string;
  readonly line: number;
  readonly expect: Expectation;
}

/** An attempt that did not match, and that another one follows. Times in milliseconds on the workplace's clock. */
export interface Attempt {
  readonly report: CommandReport;
  /** When the next attempt begins. */
  readonly next: number;
  /** When the first attempt began. */
  readonly since: number;
  /** No attempt begins later. */
  readonly until: number;
}

/** Runs `command` until it matches or the step's `retry` is used up. `onAttempt` hears of each attempt in vain but the last. */
export async function runCommand(
  command: Runnable,
  step: Pick<PlanStep, 'timeout' | 'retry'>,
  workplace: Workplace,
  values: Values,
  { signal, onAttempt }: { readonly signal?: AbortSignal | undefined; onAttempt?(attempt: Attempt): void } = {},
): Promise<CommandReport> {
  const { clock, session } = workplace;
  const since = clock.now();
  const until = since + step.retry;
  for (let attempts = 1; ; attempts++) {
    const report = { ...(await attempt(command, step.timeout, session, workplace, values, signal)), attempts };
    const again = !report.match.matched && report.failure === null && clock.now() < until && !signal?.aborted;
    if (!again) return report;
    onAttempt?.({ report, next: clock.now() + ATTEMPT_PAUSE, since, until });
    // Whoever stops the run does not wait for the pause to end.
    await clock.sleep(ATTEMPT_PAUSE, signal).catch(() => {});
    if (signal?.aborted) return { ...report, failure: 'stopped' };
  }
}

/** Asks whether the state a step leaves is reached; `last` is the check that decided. A step without checks holds. */
export async function checksHold(
  step: PlanStep,
  workplace: Workplace,
  values: Values,
): Promise<{ holds: boolean; last: CommandReport | null; captured: Values }> {
  let last: CommandReport | null = null;
  let captured: Values = {};
  for await (const { report, holds } of answers(step, workplace, values)) {
    last = report;
    if (!holds) return { holds, last, captured: {} };
    captured = { ...captured, ...report.match.captured };
  }
  return { holds: true, last, captured };
}

/** The answer to one check of a step. */
export interface CheckAnswer {
  readonly report: CommandReport;
  readonly holds: boolean;
  /** Only the exit status was asked for. */
  readonly anyOutput: boolean;
}

/** Asks all checks of a step, also those behind one that does not hold. */
export async function askChecks(step: PlanStep, workplace: Workplace, values: Values): Promise<readonly CheckAnswer[]> {
  const all: CheckAnswer[] = [];
  for await (const answer of answers(step, workplace, values)) all.push(answer);
  return all;
}

async function* answers(step: PlanStep, workplace: Workplace, values: Values): AsyncGenerator<CheckAnswer> {
  let known = values;
  for (const check of step.checks) {
    const report = { ...(await attempt(check, step.timeout, workplace.checker, workplace, known)), attempts: 1 };
    const matched = check.anyOutput ? report.exit === check.expect.exit : report.match.matched;
    const holds = matched && report.failure === null;
    if (holds) known = { ...known, ...report.match.captured };
    yield { report, holds, anyOutput: check.anyOutput };
  }
}

async function attempt(
  command: Runnable,
  timeout: number,
  session: Session,
  { clock }: Workplace,
  values: Values,
  outer?: AbortSignal,
): Promise<Omit<CommandReport, 'attempts'>> {
  const abort = new AbortController();
  const ended = new AbortController();
  const stop = (): void => abort.abort();
  outer?.addEventListener('abort', stop, { once: true });
  let failure: CommandReport['failure'] = null;
  const limit = async (): Promise<SessionResult> => {
    await clock.sleep(timeout, ended.signal);
    failure = 'timeout';
    abort.abort();
    await clock.sleep(GRACE, ended.signal);
    return { output: '', exit: 124 };
  };
  let result: SessionResult;
  let error: string | null = null;
  const waiting = limit();
  waiting.catch(() => {});
  try {
    result = await Promise.race([session.run(command.text, { env: values, signal: abort.signal }), waiting]);
  } catch (thrown) {
    result = { output: '', exit: 125 };
    error = abort.signal.aborted ? null : thrown instanceof Error ? thrown.message : String(thrown);
  } finally {
    ended.abort();
    outer?.removeEventListener('abort', stop);
  }
  if (error !== null) failure = 'error';
  else if (outer?.aborted) failure = 'stopped';
  const match = matchOutput(command.expect, result, values);
  return { text: command.text, line: command.line, output: result.output, exit: result.exit, match, failure, error };
}
