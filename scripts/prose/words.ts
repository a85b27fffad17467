/** English words that are right although no dictionary has them: the glossary's terms, and words.txt beside this. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GLOSSARY_FILE, readGlossary } from '../../src/book/glossary/entries.ts';

/** All of them, one by one: `bind mount` is `bind` and `mount`. */
export function knownWords(root: string): ReadonlySet<string> {
  const { entries } = readGlossary(readFileSync(path.join(root, GLOSSARY_FILE), 'utf8'));
  const terms = entries.flatMap(({ en }) => [en.term, ...en.also]).flatMap((term) => term.split(/[\s-]+/));
  const listed = readFileSync(new URL('words.txt', import.meta.url), 'utf8').split(/\s+/);
  return new Set([...terms, ...listed].filter((word) => word !== ''));
}
