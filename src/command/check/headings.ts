/** Whether the headings of a page have anchors that outlive a change of words, each its own. */
import type { Page } from '../../book/page.ts';
import type { Problem } from '../../runbook/problem.ts';

const FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Headings without an anchor of their own, with one that is misspelt, and with one that is taken. */
export function checkHeadings(page: Page): Problem[] {
  const taken = new Set<string>();
  return page.headings.flatMap(({ text, level, line, anchor, stable }): Problem[] => {
    const again = taken.has(anchor);
    taken.add(anchor);
    const problem = { line, column: 1 };
    const shown = `${'#'.repeat(level)} ${text}`;
    if (!stable) {
      const message = `the heading ${text} has no anchor of its own`;
      return [{ code: 'heading-anchor', ...problem, message, expected: `\`${shown} [#short-name]\`` }];
    }
    if (!FORM.test(anchor)) {
      const message = `the anchor ${anchor} cannot be`;
      return [{ code: 'heading-anchor', ...problem, message, expected: 'lower-case letters, digits and -' }];
    }
    if (!again) return [];
    return [
      { code: 'heading-anchor', ...problem, message: `the anchor ${anchor} is taken`, expected: 'each anchor once' },
    ];
  });
}
