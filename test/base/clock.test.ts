import { describe, expect, test } from 'vitest';
import { createClock } from '../../src/base/clock.ts';

describe('a clock at the pace instant', () => {
  test('jumps to the next timer when nothing else can run', async () => {
    const clock = createClock({ start: 1000 });
    await clock.sleep(300_000);
    expect(clock.now()).toBe(301_000);
  });

  test('fires timers in order of time, then in the order they were set', async () => {
    const clock = createClock({ start: 0 });
    const order: string[] = [];
    const wait = async (name: string, ms: number): Promise<void> => {
      await clock.sleep(ms);
      order.push(`${name}@${clock.now()}`);
    };
    await Promise.all([wait('late', 20), wait('first', 10), wait('second', 10)]);
    expect(order).toEqual(['first@10', 'second@10', 'late@20']);
  });

  test('does not jump while a loop is computing', async () => {
    const clock = createClock({ start: 0 });
    let rang = false;
    void clock.sleep(1_000_000).then(() => {
      rang = true;
    });
    for (let turn = 0; turn < 50; turn++) await clock.yield();
    expect(rang).toBe(false);
    expect(clock.now()).toBeGreaterThan(0);
  });

  test('stands still while work outside the machine goes on', async () => {
    const clock = createClock({ start: 0 });
    void clock.sleep(10);
    await clock.hold(new Promise((resolve) => setTimeout(resolve, 5)));
    expect(clock.now()).toBe(0);
  });

  test('a sleep that is aborted rejects with the reason', async () => {
    const clock = createClock({ start: 0 });
    const controller = new AbortController();
    const sleeping = clock.sleep(1000, controller.signal);
    controller.abort(new Error('woken'));
    await expect(sleeping).rejects.toThrow('woken');
  });

  test('runUntil runs what is due and leaves the clock there', async () => {
    const clock = createClock({ start: 0 });
    const rang: number[] = [];
    for (const ms of [10, 20, 30]) void clock.sleep(ms).then(() => rang.push(ms));
    await clock.runUntil(25);
    expect(rang).toEqual([10, 20]);
    expect(clock.now()).toBe(25);
  });
});

test('a clock at the pace real follows the wall', async () => {
  const clock = createClock({ start: 5000, pace: 'real' });
  await clock.sleep(5);
  expect(clock.now()).toBeGreaterThanOrEqual(5005);
});
