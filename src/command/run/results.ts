/** The results of a whole `hatoba run`, as reports need them. */
import type { Plan } from '../../runbook/plan.ts';
import type { RunResult } from '../../runbook/run.ts';
import { plural } from '../plural.ts';
import type { Language } from '../subcommand.ts';

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

/** The counts in one line; what is none is left out. */
export function tellCounts({ runbooks, steps, passed, failed, tolerated, skipped }: Counts, lang: Language): string {
  const some = (count: number, words: string): string[] => (count > 0 ? [words] : []);
  if (lang === 'ja') {
    const parts = [
      `成功 ${passed}`,
      ...some(failed, `失敗 ${failed}`),
      ...some(tolerated, `任意の失敗 ${tolerated}`),
      ...some(skipped, `未実行 ${skipped}`),
    ];
    return `手順書 ${runbooks} 冊、手順 ${steps} 件: ${parts.join('、')}`;
  }
  const parts = [
    `${passed} passed`,
    ...some(failed, `${failed} failed`),
    ...some(tolerated, `${tolerated} optional failed`),
    ...some(skipped, `${skipped} not run`),
  ];
  return `${plural(runbooks, 'runbook')}, ${plural(steps, 'step')}: ${parts.join(', ')}`;
}
