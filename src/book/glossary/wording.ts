/** Spellings that the glossary says to avoid, where they stand in a page's prose. */
import type { Problem } from '../../runbook/problem.ts';
import { headValue, type Page } from '../page.ts';
import type { GlossaryEntry } from './entries.ts';
import { findWords } from './find.ts';

/** A checker of one language's pages. */
export function wordingRules(entries: readonly GlossaryEntry[], language: Page['language']): (page: Page) => Problem[] {
  const avoided = entries.flatMap((entry) =>
    entry[language].avoid.map((word) => [word, entry[language].term] as const),
  );
  const kept = entries.flatMap((entry) =>
    [entry[language].term, ...entry[language].also].map((word) => [word, null] as const),
  );
  const finder = findWords<string | null>([...kept, ...avoided]);
  return (page) =>
    lines(page).flatMap(({ text, line, column }) =>
      finder.all(text).flatMap(({ value, start, end }): Problem[] => {
        if (value === null) return [];
        const message = `the word ${text.slice(start, end)}`;
        return [{ code: 'wording', line, column: column + start, message, expected: `${value}, as in the glossary` }];
      }),
    );
}

/** The prose of a page by line, without code, tags and the targets of links; their places stay. */
function lines(page: Page): { text: string; line: number; column: number }[] {
  const head = ['title', 'description'].flatMap((key) => {
    const entry = page.head.find((one) => one.key === key);
    const value = headValue(page, key);
    return entry && typeof value === 'string' ? [{ text: bare(value), line: entry.line, column: entry.column }] : [];
  });
  const body = page.prose.split('\n').map((text, index) => ({ text: bare(text), line: index + 1, column: 1 }));
  return [...head, ...body];
}

const bare = (line: string): string =>
  line
    .replace(/(`+)(?!`).*?\1/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/<[^>]*>/g, blank)
    .replace(/\[#[^\]]*\]$/, blank)
    .replace(/https?:\/\/\S+/g, blank);

const blank = (text: string): string => ' '.repeat(text.length);
