/** Whether a page is MDX at all: what the site could not compile is told with its place. */
import { mdxToMdast } from 'satteri';
import type { Problem } from '../../runbook/problem.ts';

/** At most one problem: the compiler stops at the first. */
export function mdxProblems(text: string): Problem[] {
  try {
    mdxToMdast(text, { features: { frontmatter: true } });
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, line = '1', column = '1', words = error.message] =
      /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(error.message) ?? [];
    return [
      {
        code: 'mdx',
        line: Number(line),
        column: Number(column),
        message: words,
        expected: 'MDX; write `\\<` or `{"{"}` for the characters themselves',
      },
    ];
  }
}
