/** Something wrong in a file that people write, told so that they can mend it. */
export interface Problem {
  /** Stable name of the rule that was broken, such as `unknown-placeholder`. */
  readonly code: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** What is wrong. */
  readonly message: string;
  /** What would have been right. */
  readonly expected?: string;
}

/** `file:line:column: what is wrong; expected … [code]`, on one line. */
export function formatProblem(file: string, problem: Problem): string {
  const expected = problem.expected === undefined ? '' : `; expected ${problem.expected}`;
  return `${file}:${problem.line}:${problem.column}: ${problem.message}${expected} [${problem.code}]`;
}

/** Problems in the order of the file. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
