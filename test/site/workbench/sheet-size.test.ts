import { expect, test } from 'vitest';
import { beside, nearestSize } from '../../../src/site/workbench/sheet-size.ts';

test.each([
  [0, 'folded'],
  [200, 'folded'],
  [300, 'beside'],
  [550, 'beside'],
  [700, 'large'],
  [1200, 'large'],
])('a sheet dragged to %i of 800 pixels becomes %s', (height, size) => {
  expect(nearestSize(height, 800)).toBe(size);
});

test('sizes go up and down, and end', () => {
  expect(beside('folded', 1)).toBe('beside');
  expect(beside('large', 1)).toBe('large');
  expect(beside('folded', -1)).toBe('folded');
});
