/** English words that are right although no dictionary has them: the glossary's terms, and words.txt beside this. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

interface Entry {
  readonly en: { readonly term: string; readonly also: readonly string[] };
}

/** All of them, one by one: `bind mount` is `bind` and `mount`. */
export function knownWords(root: string): ReadonlySet<string> {
  const glossary: readonly Entry[] = parse(readFileSync(path.join(root, 'content/glossary.yaml'), 'utf8'));
  const terms = glossary.flatMap(({ en }) => [en.term, ...en.also]).flatMap((term) => term.split(/[\s-]+/));
  const listed = readFileSync(new URL('words.txt', import.meta.url), 'utf8').split(/\s+/);
  return new Set([...terms, ...listed].filter((word) => word !== ''));
}
