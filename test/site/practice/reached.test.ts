import { expect, test } from 'vitest';
import { reached } from '../../../src/site/practice/reached.ts';

const steps = ['look', 'mend', 'check'];
const passed = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, 'passed']));

test('a runbook nobody touched is new', () => {
  expect(reached(undefined, steps)).toEqual({ standing: 'new', passed: 0, states: {}, updatedAt: 0 });
});

test('a run whose first step failed is still new', () => {
  expect(reached({ steps: { look: 'failed' }, updatedAt: 5 }, steps).standing).toBe('new');
});

test('a run with some steps passed has begun', () => {
  const run = reached({ steps: passed('look'), updatedAt: 5 }, steps);
  expect(run).toEqual({ standing: 'begun', passed: 1, states: passed('look'), updatedAt: 5 });
});

test('a run with all steps passed is finished, without a time when none was kept', () => {
  const all = { steps: passed(...steps), updatedAt: 5 };
  const { standing, at, took } = reached(all, steps);
  expect({ standing, at, took }).toEqual({ standing: 'finished', at: 5, took: undefined });
});

test('what was once finished stays so on a new machine', () => {
  const again = { steps: {}, finished: { at: 4, took: 2 }, updatedAt: 9 };
  expect(reached(again, steps)).toMatchObject({ standing: 'finished', passed: 0, at: 4, took: 2 });
});
