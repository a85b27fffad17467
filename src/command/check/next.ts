/** A note ends with what to read and what to run next. */
import { kindOfPage } from '../../book/languages.ts';
import { headTexts, type Page } from '../../book/page.ts';
import type { Problem } from '../../runbook/problem.ts';

const isRunbook = (id: string): boolean => kindOfPage(id) === 'runbook';

/** What `related` of a note lacks: a page to read, a runbook to run. A project without runbooks has none to name. */
export function checkNext(page: Page, runbooks: readonly string[]): Problem[] {
  if (page.id === '' || kindOfPage(page.id) !== 'note' || runbooks.length === 0) return [];
  const related = headTexts(page, 'related');
  const place = page.head.find(({ key }) => key === 'related') ?? { line: 1, column: 1 };
  const missing = [
    ...(related.some(isRunbook) ? [] : ['a runbook to run next']),
    ...(related.some((id) => !isRunbook(id)) ? [] : ['a page to read next']),
  ];
  return missing.map((what) => ({
    code: 'next',
    line: place.line,
    column: place.column,
    message: `related names no ${what.replace(/^a /, '')}`,
    expected: `${what} among \`related: [volumes/tmpfs, runbooks/tmpfs-in-memory]\``,
  }));
}
