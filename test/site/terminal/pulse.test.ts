import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPulse } from '../../../src/site/terminal/pulse.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const watched = (answers: boolean) => {
  const silences = vi.fn();
  const pulse = watchPulse(() => answers && pulse.heard(), silences, { every: 1000, patience: 3 });
  return { pulse, silences };
};

test('a worker that answers is not silent', () => {
  const { silences } = watched(true);
  vi.advanceTimersByTime(60_000);
  expect(silences).not.toHaveBeenCalled();
});

test('a silence is told of once, after so many questions', () => {
  const { silences } = watched(false);
  vi.advanceTimersByTime(3000);
  expect(silences).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(silences).toHaveBeenCalledTimes(1);
});

test('an answer ends a silence, which is told of too; so is the next silence', () => {
  const { pulse, silences } = watched(false);
  vi.advanceTimersByTime(10_000);
  pulse.heard();
  vi.advanceTimersByTime(10_000);
  expect(silences.mock.calls).toEqual([[true], [false], [true]]);
});

test('after the end nothing is asked', () => {
  const { pulse, silences } = watched(false);
  pulse.stop();
  vi.advanceTimersByTime(60_000);
  expect(silences).not.toHaveBeenCalled();
});
