import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/site/search/excerpt.ts';

const shown = (text: string, ...words: string[]) =>
  excerptOf(text, words)
    .parts.map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('a short text stays whole, and every word in it is marked', () => {
  expect(shown('The volume is in use: remove the volumes', 'volum')).toBe(
    'The [volume] is in use: remove the [volumes]',
  );
});

test('a long one is cut around the place where most of the words stand', () => {
  const text = `container ${'x '.repeat(200)}\nthe container writes to its writable layer. ${'y '.repeat(200)}`;
  expect(shown(text, 'container', 'writ')).toMatch(
    /^the \[container\] \[writes\] to its \[writable\] layer\. (?:y )+…$/,
  );
});

test('neither a cut word nor the end of a sentence stands before the mark', () => {
  expect(shown(`${'前'.repeat(30)}。コンテナを消す`, '消')).toBe('コンテナを[消]す');
  expect(shown(`${'word '.repeat(30)}No such container`, 'container')).toMatch(/^…(?:word )+No such \[container\]$/);
});

test('the parts of an identifier may be joined by other signs, and letters before it are not cut through', () => {
  expect(shown('NVIDIA_VISIBLE_DEVICES=all', 'visible_devices')).toBe('NVIDIA_[VISIBLE_DEVICES]=all');
  expect(shown('overprune, prune', 'prun')).toBe('overprune, [prune]');
});

test('where nothing is marked, it is the beginning', () => {
  expect(shown('A page.\nIts text.', 'elsewhere')).toBe('A page. Its text.');
});

test('lines of code stand apart on one line', () => {
  expect(shown('$ docker ps\nCONTAINER ID', 'docker')).toBe('$ [docker] ps · CONTAINER ID');
});
