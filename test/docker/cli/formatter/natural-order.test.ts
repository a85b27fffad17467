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
    ['9001/tcp -> [::]:9001', '9000/tcp -> [::]:9000', '90/tcp -> [::]:90', '9001/tcp -> 0.0.0.0:9001'],
    ['90/tcp -> [::]:90', '9000/tcp -> [::]:9000', '9001/tcp -> 0.0.0.0:9001', '9001/tcp -> [::]:9001'],
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
