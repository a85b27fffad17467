import { expect, test } from 'vitest';
import { isRelevant } from '../../../src/site/search/relevant.ts';

test.each([
  ['networks', 'a <mark>network</mark> of your own', true],
  ['network', 'two <mark>networks</mark>', true],
  ['書き込み層', 'コンテナの<mark>書き込み</mark>', true],
  ['書き込み層', '上の<mark>層</mark>', true],
  ['zyxwvut', 'the option <mark>z</mark>', false],
  ['zyxwvut-qqfnord', '<mark>l</mark> で行います', false],
  ['overlay2 driver', 'the <mark>driver</mark>', true],
])('%s, where "%s" was marked: %s', (query, excerpt, relevant) => {
  expect(isRelevant(query, excerpt, '')).toBe(relevant);
});

test('a hit without a mark is judged by its title', () => {
  expect(isRelevant('tmpfs', 'a folder in memory', 'tmpfs')).toBe(true);
  expect(isRelevant('tmpfs', 'a folder in memory', 'Volumes')).toBe(false);
});
