import { expect, test } from 'vitest';
import { mergeIntervals, totalSeconds } from '../../../../../../src/docker/cli/command/buildx/progress/intervals.ts';

const span = (start: number, stop?: number) => ({ start, stop });

test('overlapping times are one', () => {
  expect(mergeIntervals([span(5, 8), span(0, 3), span(2, 4)])).toEqual([span(0, 4), span(5, 8)]);
});

test('what is not over takes in all that follows', () => {
  expect(mergeIntervals([span(0, 3), span(2), span(9, 12)])).toEqual([span(0)]);
});

test('time is counted to now', () => {
  expect(totalSeconds([span(0, 1000), span(3000)], 4500)).toBe(2.5);
});
