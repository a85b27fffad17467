import { expect, test } from 'vitest';
import { naturalOrder } from '../../../../src/docker/cli/formatter/natural-order.ts';

test.each([
  [
    ['web10', 'web9', 'web'],
    ['web', 'web9', 'web10'],
  ],
  [
    ['443/tcp -> [::]:443', '80/tcp -> [::]:80', '80/tcp -> 0.0.0.0:80'],
    ['80/tcp -> 0.0.0.0:80', '80/tcp -> [::]:80', '443/tcp -> [::]:443'],
  ],
  [
    ['a', 'B', '_x', '7'],
    ['7', 'B', '_x', 'a'],
  ],
  [
    ['v01', 'v1', 'v001', 'v2'],
    ['v1', 'v01', 'v001', 'v2'],
  ],
])('%j is sorted as %j', (names, sorted) => {
  expect([...names].sort(naturalOrder)).toEqual(sorted);
});
