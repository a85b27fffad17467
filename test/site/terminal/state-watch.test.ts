import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HostState } from '../../../src/machine/state/host-state.ts';
import { createMachine } from '../../../src/machine.ts';
import { watchState } from '../../../src/site/terminal/state-watch.ts';

const machine = await createMachine('ubuntu-24.04');
const session = machine.openSession();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a watch of the state', () => {
  test('tells of it at once, and then when it has changed', async () => {
    const told: HostState[] = [];
    const watch = watchState(machine.state, (state) => told.push(state));
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(5000);
    expect(told).toHaveLength(1);
    await session.run('docker volume create data');
    vi.advanceTimersByTime(5000);
    expect(told.map(({ volumes }) => volumes.length)).toEqual([0, 1]);
    watch.stop();
  });

  test('tells of it when asked, changed or not', () => {
    let told = 0;
    const watch = watchState(machine.state, () => told++);
    watch.look();
    expect(told).toBe(2);
    watch.stop();
    vi.advanceTimersByTime(5000);
    expect(told).toBe(2);
  });
});
