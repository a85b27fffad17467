import { describe, expect, test } from 'vitest';
import { parseProgress, timesOf } from '../../../src/site/browser/progress.ts';

describe('stored progress', () => {
  test('is read as written', () => {
    const progress = {
      steps: { create: 'passed', remove: 'failed' },
      startedAt: 3,
      finished: { at: 4, took: 1 },
      updatedAt: 5,
    };
    expect(parseProgress(JSON.stringify(progress))).toEqual(progress);
  });

  test('is read without the times that older pages did not keep', () => {
    const stored = JSON.stringify({ steps: { create: 'passed' }, updatedAt: 5 });
    expect(parseProgress(stored)).toEqual({ steps: { create: 'passed' }, updatedAt: 5 });
  });

  test.each([{ at: 'now', took: 1 }, { at: 4 }, { at: 4, took: -1 }, 'yes', null])(
    'an end like %j is left out',
    (finished) => {
      expect(parseProgress(JSON.stringify({ steps: {}, finished, updatedAt: 5 }))).toEqual({ steps: {}, updatedAt: 5 });
    },
  );

  test.each([null, '', 'nonsense', '[]', '{}', '{"steps":null}', '4'])('%j counts as none', (stored) => {
    expect(parseProgress(stored)).toBeUndefined();
  });
});

describe('the times of a run', () => {
  test('begin with its first step', () => {
    expect(timesOf(undefined, { begun: true, ended: false, now: 100 })).toEqual({ startedAt: 100 });
  });

  test('keep their beginning while it goes on', () => {
    expect(timesOf({ startedAt: 100 }, { begun: true, ended: false, now: 160 })).toEqual({ startedAt: 100 });
  });

  test('end with its last step', () => {
    const times = timesOf({ startedAt: 100 }, { begun: true, ended: true, now: 700 });
    expect(times).toEqual({ startedAt: 100, finished: { at: 700, took: 600 } });
  });

  test('do not change when a step of a finished run is run again', () => {
    const finished = { at: 700, took: 600 };
    const times = timesOf({ startedAt: 100, finished }, { begun: true, ended: true, now: 9000 });
    expect(times.finished).toEqual(finished);
  });

  test('of the run before outlive a new machine', () => {
    const finished = { at: 700, took: 600 };
    expect(timesOf({ startedAt: 100, finished }, { begun: false, ended: false, now: 800 })).toEqual({ finished });
  });

  test('of a second run take the place of the first', () => {
    const before = { startedAt: 900, finished: { at: 700, took: 600 } };
    expect(timesOf(before, { begun: true, ended: true, now: 1000 }).finished).toEqual({ at: 1000, took: 100 });
  });
});
