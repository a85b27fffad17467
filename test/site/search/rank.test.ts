import { expect, test } from 'vitest';
import type { Language } from '../../../src/book/languages.ts';
import { rankHits } from '../../../src/site/search/rank.ts';

const found = (language: Language, page: string, score: number) => ({
  hit: { language, url: `/${language}/${page}/` },
  score,
});
const order = (language: Language, ...hits: ReturnType<typeof found>[]) =>
  rankHits(hits, language).map(({ url }) => url);

test('a page goes before its twin in the other language, however that scores', () => {
  expect(order('en', found('ja', 'errors/a', 9), found('en', 'errors/a', 2), found('en', 'errors/b', 5))).toEqual([
    '/en/errors/a/',
    '/en/errors/b/',
    '/ja/errors/a/',
  ]);
});

test('a page that only the other language has is found too', () => {
  expect(order('ja', found('en', 'errors/a', 9), found('ja', 'errors/b', 1))).toEqual([
    '/en/errors/a/',
    '/ja/errors/b/',
  ]);
});
