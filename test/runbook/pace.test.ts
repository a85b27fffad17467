import { describe, expect, it } from 'vitest';
import { minutesToShow, timeLeft } from '../../src/runbook/pace.ts';

const MINUTE = 60_000;
const steps = (...took: (number | null)[]) => took.map((one) => ({ weight: 1, took: one }));

describe('the time left', () => {
  it('is the author’s at the beginning, and nothing at the end', () => {
    expect(timeLeft(10, steps(null, null, null, null, null))).toBe(10 * MINUTE);
    expect(timeLeft(10, steps(MINUTE, MINUTE))).toBe(0);
  });

  it('falls by what is done at the author’s pace', () => {
    expect(timeLeft(10, steps(2 * MINUTE, null, null, null, null))).toBe(8 * MINUTE);
  });

  it('is less for a reader who is quicker, more for one who is slower', () => {
    expect(timeLeft(10, steps(MINUTE, MINUTE, null, null, null))).toBeLessThan(5 * MINUTE);
    expect(timeLeft(10, steps(4 * MINUTE, 4 * MINUTE, null, null, null))).toBeGreaterThan(7 * MINUTE);
  });

  it('is not drawn out by a long pause', () => {
    expect(timeLeft(10, steps(600 * MINUTE, null, null, null, null))).toBeLessThanOrEqual(16 * MINUTE);
  });

  it('counts steps that were passed over as neither quick nor slow', () => {
    expect(timeLeft(10, steps(0, null, null, null, null))).toBe(8 * MINUTE);
  });
});

describe('the minutes shown', () => {
  it('never rise', () => {
    expect(minutesToShow(5.4 * MINUTE, null)).toBe(5);
    expect(minutesToShow(7 * MINUTE, 5)).toBe(5);
    expect(minutesToShow(3 * MINUTE, 5)).toBe(3);
  });

  it('are at least one while something is left', () => {
    expect(minutesToShow(2000, 4)).toBe(1);
    expect(minutesToShow(0, 1)).toBe(0);
  });
});
