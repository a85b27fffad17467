import { expect, test } from 'vitest';
import type { Match } from '../../../src/diagnose/types.ts';
import { worthShowing } from '../../../src/site/search/worth.ts';

const match = (confidence: number): Match => ({
  slug: `at-${confidence}`,
  also: [],
  title: '',
  url: '',
  area: 'run',
  confidence,
  slots: {},
  why: { how: 'exact', words: [], segment: '', lines: [1, 1], template: '' },
});
const shown = (known: boolean) =>
  worthShowing({ known, matches: [match(0.9), match(0.2), match(0.01)] }).map(({ confidence }) => confidence);

test('beside a known error faint matches are left out', () => {
  expect(shown(true)).toEqual([0.9]);
});

test('without one they are offered, but for the faintest', () => {
  expect(shown(false)).toEqual([0.9, 0.2]);
});
