/** Runs a plan step by step and tells what happens as it happens. */
import type { Values } from './pattern.ts';
import type { Plan, PlanStep } from './plan.ts';
import { type CommandReport, checksHold, runCommand } from './run-command.ts';
import type { Workplace } from './session.ts';

export type StepState = 'waiting' | 'running' | 'passed' | 'failed' | 'skipped';

/** Why a step failed or was skipped. */
export type StepReason =
  | 'mismatch'
  | 'timeout'
  | 'error'
  | 'check'
  | 'check-before'
  | 'declined'
  | 'after-failure'
  | 'stopped';

export interface StepResult {
  readonly id: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly reason: StepReason | null;
  readonly optional: boolean;
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
  | { readonly kind: 'command'; readonly id: string; readonly index: number; readonly report: CommandReport | null };

export interface RunOptions {
  readonly onEvent?: (event: RunEvent) => void;
  /** Texts captured by steps that ran before. */
  readonly values?: Values;
  /** Stops after the current command; cleanup steps still run. */
  readonly signal?: AbortSignal;
  /** Asked before a destructive step; without it such steps run. */
  readonly confirm?: (step: PlanStep) => Promise<boolean>;
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

/** Runs all steps. After a failure the rest is skipped, cleanup steps excepted. */
export async function runPlan(plan: Plan, workplace: Workplace, options: RunOptions = {}): Promise<RunResult> {
  const steps: StepResult[] = [];
  let values = options.values ?? {};
  let broken: 'after-failure' | 'stopped' | null = null;
  for (const step of plan.steps) options.onEvent?.({ kind: 'step', id: step.id, state: 'waiting', result: null });
  for (const step of plan.steps) {
    if (options.signal?.aborted) broken ??= 'stopped';
    const { signal, ...unstoppable } = options;
    const result: StepResult =
      broken && !step.cleanup
        ? tell(options, ended(step, 'skipped', broken))
        : await runStep(step, workplace, step.cleanup ? { ...unstoppable, values } : { ...options, values });
    steps.push(result);
    values = { ...values, ...result.captured };
    const goesOn = step.optional || (options.keepGoing === true && result.reason === 'mismatch');
    if (!goesOn && (result.state === 'failed' || result.reason === 'declined')) {
      broken ??= result.reason === 'stopped' ? 'stopped' : 'after-failure';
    }
  }
  return { passed: steps.every(isHarmless), steps, values };
}

const isHarmless = ({ state, optional, reason }: StepResult): boolean =>
  state === 'passed' || optional || reason === 'declined';

/** Runs one step, as the Run button beside it does. */
export async function runStep(step: PlanStep, workplace: Workplace, options: RunOptions = {}): Promise<StepResult> {
  const { clock } = workplace;
  const start = clock.now();
  if (step.destructive !== null && options.confirm && !(await options.confirm(step))) {
    return tell(options, ended(step, 'skipped', 'declined'));
  }
  options.onEvent?.({ kind: 'step', id: step.id, state: 'running', result: null });
  const outcome = await runCommands(step, workplace, options);
  return tell(options, { ...outcome, duration: clock.now() - start });
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
    const report = await runCommand(command, step, workplace, values, options.signal);
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
  return { id: step.id, state, reason, optional: step.optional, commands: [], check: null, duration: 0, captured: {} };
}

function tell(options: RunOptions, result: StepResult): StepResult {
  options.onEvent?.({ kind: 'step', id: result.id, state: result.state, result });
  return result;
}
