/** The glossary at build time. */
import { readFileSync } from 'node:fs';
import { GLOSSARY_FILE, type GlossaryEntry, readGlossary } from '../../book/glossary/entries.ts';
import type { Language } from '../../book/languages.ts';

/** All entries. Throws with file, line and column when the glossary cannot be read. */
export function glossaryEntries(): readonly GlossaryEntry[] {
  const { entries, problems } = readGlossary(readFileSync(GLOSSARY_FILE, 'utf8'));
  const told = problems.map(({ line, column, message }) => `${GLOSSARY_FILE}:${line}:${column}: ${message}`);
  if (told.length > 0) throw new Error(told.join('\n'));
  return entries;
}

/** A group of entries under one letter, or one row of the kana. */
export interface GlossaryGroup {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

const ROWS = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const;
const kana = new Intl.Collator('ja', { sensitivity: 'base' });

/** The row of the kana in which a reading stands. */
const rowOf = (reading: string): string => ROWS.findLast((row) => kana.compare(row, reading.slice(0, 1)) <= 0) ?? 'あ';

/** The entries as readers of a language look them up: by reading in Japanese, by the alphabet in English. */
export function glossaryGroups(entries: readonly GlossaryEntry[], language: Language): GlossaryGroup[] {
  const key = (entry: GlossaryEntry): string => (language === 'ja' ? (entry.ja.reading ?? '') : entry.en.term);
  const collator = new Intl.Collator(language, { numeric: true });
  const sorted = entries.toSorted((a, b) => collator.compare(key(a), key(b)));
  const letterOf = (entry: GlossaryEntry): string =>
    language === 'ja' ? rowOf(key(entry)) : key(entry).slice(0, 1).toUpperCase();
  return [...Map.groupBy(sorted, letterOf)].map(([letter, group]) => ({ letter, entries: group }));
}

/** Where an entry stands. */
export const glossaryAddress = (id: string, language: Language): string => `/${language}/glossary/#${id}`;
