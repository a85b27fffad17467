import { expect, test } from 'vitest';
import type { GlossaryEntry } from '../../../src/book/glossary/entries.ts';
import { glossaryGroups } from '../../../src/site/content/glossary.ts';

const entry = (reading: string, term: string): GlossaryEntry => ({
  id: term,
  ja: { term: reading, reading, also: [], avoid: [] },
  en: { term, also: [], avoid: [] },
  about: { ja: '', en: '' },
  link: true,
});
const ENTRIES = [
  entry('ぼりゅーむ', 'volume'),
  entry('いめーじ', 'image'),
  entry('がべーじ', 'garbage'),
  entry('はいぷ', 'Alias'),
];
const shown = (language: 'ja' | 'en'): string[] =>
  glossaryGroups(ENTRIES, language).map(({ letter, entries }) => `${letter}: ${entries.map(({ id }) => id).join(' ')}`);

test('Japanese readers look words up by the rows of the kana, voiced sounds with the others', () =>
  expect(shown('ja')).toEqual(['あ: image', 'か: garbage', 'は: Alias volume']));

test('English readers by the alphabet', () =>
  expect(shown('en')).toEqual(['A: Alias', 'G: garbage', 'I: image', 'V: volume']));
