import { expect, test } from 'vitest';
import { compareKeys } from '../../../src/base/yaml/key-order.ts';

test.each([
  [
    ['web10', 'web2', 'web'],
    ['web', 'web2', 'web10'],
  ],
  [
    ['b', 'B', 'a', 'A'],
    ['A', 'B', 'a', 'b'],
  ],
  [
    ['a-b', 'ab', 'a_b', 'a'],
    ['a', 'a-b', 'a_b', 'ab'],
  ],
  [
    ['1_0 a', '1_0services'],
    ['1_0services', '1_0 a'],
  ],
  [
    ['v1.10', 'v1.9', 'v1.2'],
    ['v1.2', 'v1.9', 'v1.10'],
  ],
  [
    ['a01', 'a1', 'a10', 'a2'],
    ['a1', 'a01', 'a2', 'a10'],
  ],
])('%j in order', (keys, ordered) => {
  expect([...keys].sort(compareKeys)).toEqual(ordered);
});
