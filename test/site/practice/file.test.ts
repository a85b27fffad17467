import { expect, test } from 'vitest';
import { merged, readFile, writeFile } from '../../../src/site/practice/file.ts';

const finished = { 'port-already-allocated': { at: 1700, took: 60 } };

test('a file is read as written', () => {
  expect(readFile(writeFile(finished))).toEqual(finished);
});

test.each(['', '{}', '[]', 'null', '{"format":"hatoba-practice","version":2,"finished":{}}'])(
  '%j is no such file',
  (text) => {
    expect(readFile(text)).toBeUndefined();
  },
);

test('entries that say nothing sensible are left out', () => {
  const text = JSON.stringify({
    format: 'hatoba-practice',
    version: 1,
    finished: { ...finished, 'a b': { at: 1, took: 1 }, other: { at: 'today' } },
  });
  expect(readFile(text)).toEqual(finished);
});

test('of what two browsers hold, the later counts', () => {
  const ours = { a: { at: 5, took: 1 }, b: { at: 5, took: 1 } };
  const theirs = { a: { at: 9, took: 2 }, b: { at: 1, took: 2 }, c: { at: 3, took: 3 } };
  expect(merged(ours, theirs)).toEqual({ a: { at: 9, took: 2 }, b: { at: 5, took: 1 }, c: { at: 3, took: 3 } });
});
