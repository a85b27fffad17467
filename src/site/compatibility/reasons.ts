/** Why recorded commands differ, in the reader's language: content/compatibility/reasons.yaml. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '../../book/languages.ts';

const FILE = 'content/compatibility/reasons.yaml';

const inJapanese: Readonly<Record<string, string>> = parse(readFileSync(FILE, 'utf8'));

/** The recordings give reasons in English, in lower case and without a full stop. Throws for one that nobody translated. */
export function reasonIn(language: Language, reason: string): string {
  const japanese = inJapanese[reason];
  if (japanese === undefined) throw new Error(`${FILE}: no entry for the reason ${JSON.stringify(reason)}`);
  return language === 'ja' ? japanese : `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`;
}
