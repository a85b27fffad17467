/** The results of a whole `hatoba run`, as reports need them. */
import type { Plan } from '../../runbook/plan.ts';
import type { RunResult } from '../../runbook/run.ts';

export interface RunbookResult {
  readonly slug: string;
  /** The page's title in the language of the run. */
  readonly title: string;
  /** Where the steps stand: `runbooks/<slug>/steps.console`. */
  readonly file: string;
  readonly plan: Plan;
  /** Headings by step id, where the prose has them. */
  readonly headings: Readonly<Record<string, string>>;
  readonly result: RunResult;
}

export interface RunRecord {
  readonly engine: 'sandbox' | 'docker';
  /** Wall time. */
  readonly started: Date;
  readonly finished: Date;
  readonly runbooks: readonly RunbookResult[];
}

export interface Counts {
  readonly runbooks: number;
  readonly steps: number;
  readonly passed: number;
  readonly failed: number;
  /** Optional steps that failed, which fails nothing. */
  readonly tolerated: number;
  readonly skipped: number;
}

/** How many steps came out how. */
export function countSteps(runbooks: readonly RunbookResult[]): Counts {
  const steps = runbooks.flatMap(({ result }) => result.steps);
  const count = (state: string, optional?: boolean): number =>
    steps.filter((step) => step.state === state && (optional === undefined || step.optional === optional)).length;
  return {
    runbooks: runbooks.length,
    steps: steps.length,
    passed: count('passed'),
    failed: count('failed', false),
    tolerated: count('failed', true),
    skipped: count('skipped'),
  };
}
