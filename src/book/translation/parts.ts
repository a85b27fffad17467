/** A page's prose in the parts whose translations are kept in step: a note is one, a runbook has one more for each step. */
import { sha256Hex } from '../../base/digest.ts';
import { kindOfPage } from '../languages.ts';
import { headValue, type Page } from '../page.ts';

/** The part that is everything outside of steps. */
export const WHOLE = '';

/** Prose by part: `''`, then the ids of a runbook's steps. Commands and other blocks are not prose: they are compared as they stand. */
export function proseParts(page: Pick<Page, 'id' | 'head' | 'prose' | 'headings'>): Map<string, string> {
  const lines = page.prose.split('\n');
  const isRunbook = kindOfPage(page.id) === 'runbook';
  const parts = new Map<string, string[]>([
    [WHOLE, ['title', 'description'].map((key) => words(headValue(page, key)))],
  ]);
  let part = WHOLE;
  for (const [index, line] of lines.entries()) {
    const heading = page.headings.find((one) => one.line === index + 1);
    if (heading) part = isRunbook && isStep(lines, index) ? heading.anchor : WHOLE;
    parts.set(part, [...(parts.get(part) ?? []), line]);
  }
  return new Map([...parts].map(([id, text]) => [id, squeeze(text)]));
}

/** Whether the first thing below the heading in line `index` is a `<Step>`. */
const isStep = (lines: readonly string[], index: number): boolean =>
  /^\s*<Step\b/.test(lines.slice(index + 1).find((line) => line.trim() !== '') ?? '');

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Paragraphs, each in one line: how an author breaks lines says nothing. */
const squeeze = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '' && !/^<\/?Step\b/.test(paragraph))
    .join('\n');

/** What a part's prose is recognised by. */
export const proseHash = (prose: string): string => sha256Hex(prose).slice(0, 12);

/** Hashes by part. */
export const proseHashes = (page: Parameters<typeof proseParts>[0]): Map<string, string> =>
  new Map([...proseParts(page)].map(([part, prose]) => [part, proseHash(prose)]));
