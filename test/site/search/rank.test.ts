import { expect, test } from 'vitest';
import type { Language } from '../../../src/book/languages.ts';
import { rankPages, scorePages } from '../../../src/site/search/rank.ts';

const found = (language: Language, page: string, score: number, kind: 'error' | 'glossary' = 'error') => ({
  id: `${language}-${page}`,
  url: `/${language}/${page}/`,
  kind,
  language,
  score,
});
const order = (language: Language, ...pages: ReturnType<typeof found>[]) =>
  rankPages(pages, language).map(({ url }) => url);

test('a page found in both languages is shown once, in the reader’s, and is worth as much as its twin', () => {
  const pages = [found('ja', 'errors/a', 9), found('en', 'errors/a', 2), found('en', 'errors/b', 5)];
  expect(order('en', ...pages)).toEqual(['/en/errors/a/', '/en/errors/b/']);
  expect(order('en', ...pages.toReversed())).toEqual(['/en/errors/a/', '/en/errors/b/']);
});

test('a page that only the other language has is found too', () => {
  expect(order('ja', found('en', 'errors/a', 9), found('ja', 'errors/b', 1))).toEqual([
    '/en/errors/a/',
    '/ja/errors/b/',
  ]);
});

test('a page goes before an entry of the glossary that fits as well', () => {
  expect(order('ja', found('ja', 'glossary/#a', 5, 'glossary'), found('ja', 'errors/b', 5))[0]).toBe('/ja/errors/b/');
});

const pages = (...ids: string[]) => new Map(ids.map((id) => [id, 1]));

test('a page with all words goes before one with the rarer of them, and one with few is left out', () => {
  const often = pages('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
  const scores = scorePages(
    [
      { pages: often, counts: true },
      { pages: pages('a', 'z'), counts: true },
      { pages: pages('z', 'a'), counts: true },
    ],
    10,
  );
  expect([...scores.keys()].toSorted()).toEqual(['a', 'z']);
  expect(scores.get('a')).toBeGreaterThan(scores.get('z') ?? Number.POSITIVE_INFINITY);
});

test('what only helps to tell pages apart leaves none out', () => {
  const scores = scorePages(
    [
      { pages: pages('a', 'b'), counts: true },
      { pages: pages('b'), counts: false },
    ],
    10,
  );
  expect([...scores].sort((x, y) => y[1] - x[1]).map(([id]) => id)).toEqual(['b', 'a']);
});
