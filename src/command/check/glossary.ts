/** Whether the pages use the glossary's words, and the glossary leads to pages that are there. */
import { readSource } from '../../book/files.ts';
import { GLOSSARY_FILE, readGlossary } from '../../book/glossary/entries.ts';
import { wordingRules } from '../../book/glossary/wording.ts';
import type { Page } from '../../book/page.ts';
import { hint } from '../suggest.ts';
import type { Finding } from './finding.ts';

/** Problems of the glossary and of the wording of pages; the number of its entries. */
export function checkGlossary(root: string, pages: readonly Page[]): { findings: Finding[]; terms: number } {
  const source = readSource(root, GLOSSARY_FILE);
  if (!source) return { findings: [], terms: 0 };
  const { entries, problems } = readGlossary(source.text);
  const ids = [...new Set(pages.map(({ id }) => id))];
  const lines = source.text.split('\n');
  const dead = entries.flatMap(({ id, page }): Finding[] => {
    if (page === undefined || ids.includes(page)) return [];
    const line = lines.indexOf(`- id: ${id}`) + 1;
    const message = `${id} leads to ${page}, which is no page${hint(page, ids)}`;
    return [
      { file: GLOSSARY_FILE, problem: { code: 'glossary', line, column: 1, message, expected: 'the id of a page' } },
    ];
  });
  const rules = { ja: wordingRules(entries, 'ja'), en: wordingRules(entries, 'en') };
  const findings = [
    ...problems.map((problem) => ({ file: GLOSSARY_FILE, problem })),
    ...dead,
    ...pages.flatMap((page) => rules[page.language](page).map((problem) => ({ file: page.file, problem }))),
  ];
  return { findings, terms: entries.length };
}
