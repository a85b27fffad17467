/** The error entries: their own rules, their pages and runbooks, and whether each example finds its page. */

import { readSource } from '../../book/files.ts';
import type { Page } from '../../book/page.ts';
import { compileIndex } from '../../diagnose/compile.ts';
import { diagnose } from '../../diagnose/diagnose.ts';
import type { ErrorEntry } from '../../diagnose/types.ts';
import { readErrors } from '../error-index.ts';
import { checkFill } from './fill.ts';
import type { Finding } from './finding.ts';

/** Problems of content/errors, and the entries that could be read. */
export function checkErrors(
  root: string,
  pages: readonly Page[],
  runbooks: readonly string[],
): { entries: readonly ErrorEntry[]; findings: Finding[] } {
  const { entries, problems } = readErrors(root);
  const findings: Finding[] = problems.map(({ file, line, column, message }) => ({
    file,
    problem: { code: 'error-entry', line, column, message },
  }));
  const told = (entry: ErrorEntry, search: string, code: string, message: string, expected: string): void => {
    const file = `content/errors/${entry.slug}.yaml`;
    findings.push({ file, problem: { code, ...placeOf(root, file, search), message, expected } });
  };
  for (const entry of entries) {
    const own = pages.filter(({ id }) => id === `errors/${entry.slug}`);
    if (own.length === 0)
      told(entry, '', 'error-page', 'the error has no page', `content/docs/{ja,en}/errors/${entry.slug}.mdx`);
    for (const page of own) {
      if (page.head.some(({ key, value }) => key === 'error' && value === entry.slug)) continue;
      const problem = {
        code: 'error-page',
        line: 1,
        column: 1,
        message: 'the page does not say which error it tells of',
        expected: `\`error: ${entry.slug}\``,
      };
      findings.push({ file: page.file, problem });
    }
    for (const { search, message, expected } of checkFill(entry, own))
      told(entry, search, 'error-fill', message, expected);
    if (entry.runbook !== undefined && !runbooks.includes(entry.runbook)) {
      told(
        entry,
        'runbook:',
        'error-runbook',
        `there is no runbook ${entry.runbook}`,
        runbooks.length > 0 ? `one of ${runbooks.join(', ')}` : 'a folder of runbooks/',
      );
    }
  }
  checkExamples(entries, told);
  return { entries, findings };
}

/** Each example must find its own page first, and surely. */
function checkExamples(
  entries: readonly ErrorEntry[],
  told: (entry: ErrorEntry, ...rest: [string, string, string, string]) => void,
): void {
  const index = compileIndex(entries);
  for (const entry of entries) {
    for (const example of entry.examples) {
      const { known, matches } = diagnose(index, example.text, { lang: 'en', limit: 1 });
      const first = matches[0]?.slug;
      // What other software prints too is sure only beside something of Docker's, which an example need not have.
      const shared = entry.templates.some((own) => own.shared && own.text === matches[0]?.why.template);
      if ((known || shared) && first === entry.slug) continue;
      const message = `the example of ${example.engine} finds ${known && first ? `errors/${first}` : 'no page'}`;
      told(entry, example.text.split('\n')[0] ?? '', 'error-example', message, `errors/${entry.slug} first`);
    }
  }
}

function placeOf(root: string, file: string, search: string): { line: number; column: number } {
  const lines = readSource(root, file)?.text.split('\n') ?? [];
  const index = search === '' ? -1 : lines.findIndex((line) => line.includes(search));
  return index < 0 ? { line: 1, column: 1 } : { line: index + 1, column: (lines[index]?.indexOf(search) ?? 0) + 1 };
}
