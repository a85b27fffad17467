import { expect, test } from 'vitest';
import { filesFor } from '../../../src/site/offline/files.ts';

test('a copy has the pages of one language and what belongs to none', () => {
  const files = ['/', '/errors.json', '/ja/', '/ja/search/', '/en/', '/en/search/'].map((url) => ({
    url,
    revision: 'r',
    bytes: 1,
  }));
  const urls = (language: 'ja' | 'en') => filesFor({ version: 'v', files }, language).map(({ url }) => url);
  expect(urls('ja')).toEqual(['/', '/errors.json', '/ja/', '/ja/search/']);
  expect(urls('en')).toEqual(['/', '/errors.json', '/en/', '/en/search/']);
});
