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

/** Runs `command` until it matches or the step's `retry` is used up. */
export async function runCommand(
  command: Runnable,
  step: Pick<PlanStep, 'timeout' | 'retry'>,
  workplace: Workplace,
  values: Values,
  signal?: AbortSignal,
): Promise<CommandReport> {
  const { clock, session } = workplace;
  const end = clock.now() + step.retry;
  for (let attempts = 1; ; attempts++) {
    const report = { ...(await attempt(command, step.timeout, session, workplace, values, signal)), attempts };
    const again = !report.match.matched && report.failure === null && clock.now() < end && !signal?.aborted;
    if (!again) return report;
    await clock.sleep(ATTEMPT_PAUSE);
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
  for (const check of step.checks) {
    const report = await attempt(check, step.timeout, workplace.checker, workplace, { ...values, ...captured });
    last = { ...report, attempts: 1 };
    const matched = check.anyOutput ? report.exit === check.expect.exit : report.match.matched;
    if (!matched || report.failure) return { holds: false, last, captured: {} };
    captured = { ...captured, ...report.match.captured };
  }
  return { holds: true, last, captured };
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
