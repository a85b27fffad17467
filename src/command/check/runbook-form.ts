/** What every runbook says and does: how hard, how long, what it needs, makes and leaves, and a clean-up at the end. */
import { kindOfPage, type Language } from '../../book/languages.ts';
import type { Page } from '../../book/page.ts';
import type { Plan } from '../../runbook/plan.ts';
import type { Problem } from '../../runbook/problem.ts';

const HEAD = { level: 'beginner', minutes: '10', topics: '[volumes]' } as const;

/** How the items of the list in `[#before]` begin; one of each row must be there. */
const ITEMS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  ja: [['必要なもの：'], ['作るもの：', '変わるもの：'], ['残るもの：']],
  en: [['Needs:'], ['Makes:', 'Changes:'], ['Leaves:']],
};

/** A page of a runbook without level, minutes or topics, or without the three items in `[#before]`. */
export function checkRunbookPage(page: Page): Problem[] {
  if (kindOfPage(page.id) !== 'runbook') return [];
  const keys = page.head.map(({ key }) => key);
  const missing = Object.entries(HEAD).filter(([key]) => !keys.includes(key));
  return [
    ...missing.map(([key, value]) => problem(1, `the runbook has no ${key}`, `\`${key}: ${value}\``)),
    ...checkBefore(page),
  ];
}

/** A runbook that leaves behind what it made when one of its steps fails. */
export function checkRunbookPlan({ steps }: Pick<Plan, 'steps'>): Problem[] {
  if (steps.some(({ cleanup }) => cleanup)) return [];
  const expected = 'a last step with @cleanup, which runs after a failure too';
  return [problem(steps.at(-1)?.line ?? 1, 'the runbook does not tidy up', expected)];
}

function checkBefore(page: Page): Problem[] {
  const at = page.headings.findIndex(({ anchor }) => anchor === 'before');
  const heading = page.headings[at];
  if (!heading) {
    const message = 'the runbook does not say what it needs, makes and leaves';
    return [problem(1, message, 'a section [#before] with a list of it')];
  }
  const end = page.headings[at + 1]?.line ?? Number.POSITIVE_INFINITY;
  const lines = page.prose.split('\n').slice(heading.line, end - 1);
  const has = (beginnings: readonly string[]) =>
    beginnings.some((beginning) => lines.some((line) => line.startsWith(`- ${beginning}`)));
  return ITEMS[page.language]
    .filter((beginnings) => !has(beginnings))
    .map((beginnings) => {
      const wanted = beginnings.map((beginning) => `\`- ${beginning}\``).join(' or ');
      return problem(heading.line, 'an item is missing in the list below', wanted);
    });
}

const problem = (line: number, message: string, expected: string): Problem => ({
  code: 'runbook-form',
  line,
  column: 1,
  message,
  expected,
});
