import { describe, expect, test } from 'vitest';
import { formatDuration, humanDuration, parseDuration } from '../../src/base/durations.ts';

describe('durations', () => {
  test.each([
    ['1h30m', 5400e9],
    ['250ms', 250e6],
    ['-1.5s', -1.5e9],
    ['0', 0],
  ])('%s is %d nanoseconds', (text, nanoseconds) => expect(parseDuration(text)).toBe(nanoseconds));

  test.each([
    ['abc', 'time: invalid duration "abc"'],
    ['10', 'time: missing unit in duration "10"'],
    ['1d', 'time: unknown unit "d" in duration "1d"'],
  ])('%s is refused: %s', (text, message) => expect(() => parseDuration(text)).toThrow(message));

  test.each([
    [0, '0s'],
    [30e9, '30s'],
    [1.5e9, '1.5s'],
    [3661e9, '1h1m1s'],
    [20e6, '20ms'],
  ])('%d nanoseconds print as %s', (nanoseconds, text) => expect(formatDuration(nanoseconds)).toBe(text));

  test.each([
    [500, 'Less than a second'],
    [1000, '1 second'],
    [59_000, '59 seconds'],
    [61_000, 'About a minute'],
    [3_600_000, 'About an hour'],
    [2 * 86_400_000, '2 days'],
    [21 * 86_400_000, '3 weeks'],
  ])('%d ms is %s', (ms, text) => expect(humanDuration(ms)).toBe(text));
});
