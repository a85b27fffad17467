import { expect, test } from 'vitest';
import { snapshotOf } from '../../../src/docker/daemon/daemon.ts';
import { testEngine } from './support/engine.ts';

test('an operation keeps the configuration it began with; the next one has the new; everything else is shared', () => {
  const { daemon } = testEngine('28.5.2');
  const before = daemon.config.current;
  const operation = snapshotOf(daemon);
  daemon.config.current = { ...before, noNewPrivileges: true };
  expect(operation.config.current).toBe(before);
  expect(snapshotOf(daemon).config.current.noNewPrivileges).toBe(true);
  expect(operation.containers).toBe(daemon.containers);
  expect(operation.build).toEqual(daemon.build);
  expect(operation.live).toBe(daemon);
});
