/** Commands that are shown and not run must say why. */
import { givenReason, isUnrun, notRunReason, notRunReasons } from '../../book/not-run.ts';
import type { Page } from '../../book/page.ts';
import type { Problem } from '../../runbook/problem.ts';

/** Blocks of commands without a reason for not being run, or with one that is unknown. */
export function checkNotRun(page: Page): Problem[] {
  return page.blocks.filter(isUnrun).flatMap((fence): Problem[] => {
    if (notRunReason(fence)) return [];
    const given = givenReason(fence);
    const message = given === undefined ? 'these commands are not run' : `not-run=${given} is no known reason`;
    const expected = `\`\`\`console, or not-run=${notRunReasons.join('|')}`;
    return [{ code: 'not-run', line: fence.line - 1, column: 1, message, expected }];
  });
}
