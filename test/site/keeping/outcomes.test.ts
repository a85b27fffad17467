import { expect, test, vi } from 'vitest';
import { outcomes } from '../../../src/site/keeping/outcomes.ts';

const command = (digest: string) => ({
  ...{ line: `make ${digest}`, submitted: false, exit: 0, output: '', inputs: 1, at: 0 },
  digest,
});
const heard = (before: readonly string[], now: readonly string[]) => {
  const write = vi.fn();
  const onDifference = vi.fn();
  const log = outcomes({ before: before.map((digest) => ({ digest })), write, onDifference });
  for (const digest of now) log.hear(command(digest));
  return { log, written: () => write.mock.calls.map(([place]) => place), differences: () => onDifference.mock.calls };
};

test('what came out as before is told of and written no more', () => {
  const { written, differences } = heard(['a', 'b'], ['a', 'b']);
  expect([written(), differences()]).toEqual([[], []]);
});

test('what is new is written', () => {
  expect(heard(['a'], ['a', 'b', 'c']).written()).toEqual([1, 2]);
});

test('the first difference is told, and nothing is written until it is accepted', () => {
  const { log, written, differences } = heard(['a', 'b', 'c'], ['a', 'x', 'y', 'z']);
  expect(differences()).toEqual([[1, command('x')]]);
  expect(written()).toEqual([]);
  log.accept();
  expect(written()).toEqual([0, 1, 2, 3]);
});
