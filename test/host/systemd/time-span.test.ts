import { describe, expect, it } from 'vitest';
import { formatAgo, formatSpan, parseSpan } from '../../../src/host/systemd/time-span.ts';

describe('time spans', () => {
  it.each([
    ['90', 90_000],
    ['1min 30s', 90_000],
    ['250ms', 250],
    ['infinity', Number.POSITIVE_INFINITY],
    ['soon', undefined],
  ])('reads %s', (text, ms) => expect(parseSpan(text)).toBe(ms));

  it.each([
    [90_000, '1min 30s'],
    [1021, '1.021s'],
    [8.2, '8ms'],
    [0.512, '512us'],
    [100, '100ms'],
    [Number.POSITIVE_INFINITY, 'infinity'],
  ])('writes %s', (ms, text) => expect(formatSpan(ms, ms < 1 ? 0.001 : 1)).toBe(text));

  it.each([
    [282_000, '4min 42s ago'],
    [3_200_000, '53min ago'],
    [8_000, '8s ago'],
    [4 * 86_400_000, '4 days ago'],
    [3_700_000, '1h 1min ago'],
  ])('says how long ago %s was', (ms, text) => expect(formatAgo(ms)).toBe(text));
});
