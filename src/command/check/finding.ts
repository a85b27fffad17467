/** Something `hatoba check` found wrong. */
import { formatProblem, type Problem } from '../../runbook/problem.ts';
import type { Style } from '../style.ts';

export interface Finding {
  readonly file: string;
  readonly problem: Problem;
  /** Worth knowing, but the check does not fail for it unless it is strict. */
  readonly note?: boolean;
  /** Further lines, such as a diff. */
  readonly details?: readonly string[];
}

/** The message and what belongs to it, each line ended. */
export function tellFinding({ file, problem, note = false, details = [] }: Finding, style: Style): string {
  const colour = note ? style.yellow : style.red;
  return `${colour(formatProblem(file, problem))}\n${details.map((line) => `    ${line}\n`).join('')}`;
}

/** Findings by file, line and column. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.problem.line - b.problem.line ||
      a.problem.column - b.problem.column,
  );
