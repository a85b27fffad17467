import { expect, test } from 'vitest';
import { type DeviceRule, mayOpenDevice } from '../../../src/host/process/device-rules.ts';

const RULES: readonly DeviceRule[] = [
  { allow: false, type: 'a', access: 'rwm' },
  { allow: true, type: 'c', major: 1, minor: 3, access: 'rwm' },
  { allow: true, type: 'c', major: 195, access: 'rw' },
  { allow: false, type: 'c', major: 195, minor: 1, access: 'w' },
];

test.each<[string, readonly [number, number], string, boolean]>([
  ['c', [1, 3], 'rw', true],
  ['c', [1, 5], 'r', false],
  ['b', [1, 3], 'r', false],
  ['c', [195, 0], 'rw', true],
  ['c', [195, 1], 'r', true],
  ['c', [195, 1], 'rw', false],
])('%s %j for %s: %j', (type, rdev, access, allowed) => {
  expect(mayOpenDevice(RULES, { type, rdev }, access)).toBe(allowed);
});

test('without rules everything may be opened', () => {
  expect(mayOpenDevice(undefined, { type: 'c', rdev: [195, 0] }, 'rw')).toBe(true);
});
