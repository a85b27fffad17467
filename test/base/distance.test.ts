import { expect, test } from 'vitest';
import { distance } from '../../src/base/distance.ts';

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%s and %s are %i letters apart', (a, b, apart) => expect(distance(a, b)).toBe(apart));
