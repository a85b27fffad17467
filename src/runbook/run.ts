/** Runs a plan step by step and tells what happens as it happens. */

import { branchMet, type Diagnose } from './branch.ts';
import type { Values } from './pattern.ts';
import type { Plan, PlanBranch, PlanStep } from './plan.ts';
import { type Attempt, type CommandReport, checksHold, runCommand } from './run-command.ts';
import type { Workplace } from './session.ts';

export type StepState = 'waiting' | 'running' | 'passed' | 'failed' | 'skipped';

/** Why a step failed or was skipped: `branched`, it met an error that another step goes on from; `not-needed`, no way led to it. */
export type StepReason =
  | 'mismatch'
  | 'timeout'
  | 'error'
  | 'check'
  | 'check-before'
  | 'declined'
  | 'branched'
  | 'not-needed'
  | 'after-failure'
  | 'stopped';

export interface StepResult {
  readonly id: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly reason: StepReason | null;
  readonly optional: boolean;
  /** The way on from the known error that came, if the step has one. */
  readonly branch: PlanBranch | null;
  /** The commands that ran, in order; the last one is the one that failed. */
  readonly commands: readonly CommandReport[];
  /** The check that did not hold, if `reason` is `check` or `check-before`. */
  readonly check: CommandReport | null;
  /** Milliseconds on the workplace's clock. */
  readonly duration: number;
  /** What named placeholders took in this step. */
  readonly captured: Values;
}

export type RunEvent =
  | { readonly kind: 'step'; readonly id: string; readonly state: StepState; readonly result: StepResult | null }
  | { readonly kind: 'command'; readonly id: string; readonly index: number; readonly report: CommandReport | null }
  /** A command did not match and is run again. */
  | { readonly kind: 'attempt'; readonly id: string; readonly index: number; readonly attempt: Attempt };

export interface RunOptions {
  readonly onEvent?: (event: RunEvent) => void;
  /** Texts captured by steps that ran before. */
  readonly values?: Values;
  /** Stops after the current command; cleanup steps still run. */
  readonly signal?: AbortSignal;
  /** Names the known errors in what a command printed; without it no step branches. */
  readonly diagnose?: Diagnose;
  /** Asked before a destructive step; without it such steps run. */
  readonly confirm?: (step: PlanStep, values: Values) => Promise<boolean>;
  /** Asks the checks before a step too: one that holds already proves nothing, and the step fails. */
  readonly proveChecks?: boolean;
  /** Goes on after output that does not match, to see what everything prints. */
  readonly keepGoing?: boolean;
}

export interface RunResult {
  /** No step failed but optional ones. */
  readonly passed: boolean;
  readonly steps: readonly StepResult[];
  readonly values: Values;
}

/**
 * Runs all steps. After a failure the rest is skipped, cleanup steps excepted. A step that meets an error it has a branch for
 * goes on there, once for each of its branches; detours run only so.
 */
export async function runPlan(plan: Plan, workplace: Workplace, options: RunOptions = {}): Promise<RunResult> {
  const results = new Map<string, StepResult>();
  const taken = new Set<PlanBranch>();
  let values = options.values ?? {};
  let broken: 'after-failure' | 'stopped' | null = null;
  let ledTo: string | null = null;
  for (const step of plan.steps) options.onEvent?.({ kind: 'step', id: step.id, state: 'waiting', result: null });
  for (let at = 0; at < plan.steps.length; at++) {
    const step = plan.steps[at];
    if (!step) break;
    if (options.signal?.aborted) broken ??= 'stopped';
    if (step.detour && ledTo !== step.id) {
      if (!results.has(step.id)) results.set(step.id, tell(options, ended(step, 'skipped', 'not-needed')));
      continue;
    }
    const { signal, ...unstoppable } = options;
    const open = { ...step, branches: step.branches.filter((branch) => !taken.has(branch)) };
    const result: StepResult =
      broken && !step.cleanup
        ? tell(options, ended(step, 'skipped', broken))
        : await runStep(open, workplace, step.cleanup ? { ...unstoppable, values } : { ...options, values });
    results.set(step.id, result);
    values = { ...values, ...result.captured };
    const goesOn = step.optional || (options.keepGoing === true && result.reason === 'mismatch');
    if (!goesOn && (result.state === 'failed' || result.reason === 'declined')) {
      broken ??= result.reason === 'stopped' ? 'stopped' : 'after-failure';
    }
    if (result.reason === 'branched' && result.branch?.step != null) {
      taken.add(result.branch);
      ledTo = result.branch.step;
      const target = plan.steps.findIndex(({ id }) => id === ledTo);
      for (const passedOver of plan.steps.slice(at + 1, target))
        results.set(passedOver.id, tell(options, ended(passedOver, 'skipped', 'not-needed')));
      at = target - 1;
    }
  }
  const steps = plan.steps.flatMap(({ id }) => results.get(id) ?? []);
  return { passed: steps.every(isHarmless), steps, values };
}

const HARMLESS: readonly (StepReason | null)[] = ['declined', 'branched', 'not-needed'];

const isHarmless = ({ state, optional, reason }: StepResult): boolean =>
  state === 'passed' || optional || HARMLESS.includes(reason);

/** Runs one step, as the Run button beside it does. */
export async function runStep(step: PlanStep, workplace: Workplace, options: RunOptions = {}): Promise<StepResult> {
  const { clock } = workplace;
  const start = clock.now();
  if (step.destructive !== null && options.confirm && !(await options.confirm(step, options.values ?? {}))) {
    return tell(options, ended(step, 'skipped', 'declined'));
  }
  options.onEvent?.({ kind: 'step', id: step.id, state: 'running', result: null });
  const outcome = await runCommands(step, workplace, options);
  const branch = options.diagnose ? await branchMet(step, outcome, options.diagnose) : null;
  const onward = branch?.step == null ? {} : ({ state: 'skipped', reason: 'branched' } as const);
  return tell(options, { ...outcome, ...onward, branch, duration: clock.now() - start });
}

async function runCommands(step: PlanStep, workplace: Workplace, options: RunOptions): Promise<StepResult> {
  let values = options.values ?? {};
  let captured: Values = {};
  let mismatch = false;
  const commands: CommandReport[] = [];
  const done = (reason: StepReason | null, check: CommandReport | null = null): StepResult => ({
    ...ended(step, reason === null ? 'passed' : 'failed', reason),
    commands,
    check,
    captured,
  });
  if (options.proveChecks && step.checks.length > 0) {
    const before = await checksHold(step, workplace, values);
    if (before.holds) return done('check-before', before.last);
  }
  for (const [index, command] of step.commands.entries()) {
    if (options.signal?.aborted) return done('stopped');
    options.onEvent?.({ kind: 'command', id: step.id, index, report: null });
    const report = await runCommand(command, step, workplace, values, {
      signal: options.signal,
      onAttempt: (attempt) => options.onEvent?.({ kind: 'attempt', id: step.id, index, attempt }),
    });
    options.onEvent?.({ kind: 'command', id: step.id, index, report });
    commands.push(report);
    mismatch ||= !report.match.matched;
    if (report.failure || (mismatch && !options.keepGoing)) return done(report.failure ?? 'mismatch');
    captured = { ...captured, ...report.match.captured };
    values = { ...values, ...report.match.captured };
  }
  if (mismatch) return done('mismatch');
  const after = await checksHold(step, workplace, values);
  if (!after.holds) return done('check', after.last);
  captured = { ...captured, ...after.captured };
  return done(null);
}

function ended(step: PlanStep, state: StepResult['state'], reason: StepReason | null): StepResult {
  const nothing = { branch: null, commands: [], check: null, duration: 0, captured: {} };
  return { id: step.id, state, reason, optional: step.optional, ...nothing };
}

function tell(options: RunOptions, result: StepResult): StepResult {
  options.onEvent?.({ kind: 'step', id: result.id, state: result.state, result });
  return result;
}
