import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openScreenedMachine, type ScreenedMachine } from '../../../support/screen-program.ts';

let machine: ScreenedMachine;
beforeAll(async () => {
  machine = await openScreenedMachine(80, 16);
});
afterEach(() => machine.type('q', '\x15'));

const lines = (): string[] => machine.screen.lines();
const pids = (): number[] => {
  const at = lines().findIndex((line) => line.includes('PID USER'));
  return lines()
    .slice(at + 1)
    .map((line) => Number(line.trim().split(/\s+/)[0]));
};

describe('top', () => {
  test('renews itself', async () => {
    await machine.type('top\r');
    const [before] = lines();
    await machine.wait(3500);
    expect(lines()[0]).toMatch(/^top - \d\d:\d\d:\d\d up/);
    expect(lines()[0]).not.toBe(before);
  });

  test('M sorts by memory, P as before, N by number, R turns it round', async () => {
    await machine.type('top\r');
    const first = pids();
    await machine.type('M');
    expect(lines().find((line) => /^ +\d+ /.test(line))).toContain('dockerd');
    await machine.type('P');
    expect(pids()).toEqual(first);
    await machine.type('N');
    expect(pids()).toEqual([...first].reverse());
    await machine.type('R');
    expect(pids()).toEqual(first);
  });

  test('1 shows each processor', async () => {
    await machine.type('top\r', '1');
    expect(lines().filter((line) => line.startsWith('%Cpu'))).toHaveLength(2);
    await machine.type('1');
    expect(lines()[2]).toMatch(/^%Cpu\(s\):/);
  });

  test('h helps, any key leads back', async () => {
    await machine.type('top\r', 'h');
    expect(lines()[0]).toBe('Help for Interactive Commands');
    await machine.type(' ');
    expect(lines()[0]).toMatch(/^top - /);
  });

  test('says which keys it does not know', async () => {
    await machine.type('top\r', 'w');
    expect(lines()).toContain(" Unknown command - try 'h' for help");
  });

  test('q leaves, and typing works as before', async () => {
    await machine.type('top\r', 'q', 'echo back\r');
    expect(lines()).toContain('back');
  });
});

describe('watch', () => {
  afterEach(() => machine.type('\x03', '\x15'));

  test('shows a command again and again, and Ctrl-C brings the screen back', async () => {
    await machine.type('watch -n 1 date +%S\r');
    await machine.wait(300);
    expect(machine.screen.alternate).toBe(true);
    const [title, , second] = lines();
    expect(title).toMatch(/^Every 1\.0s: date \+%S .* \d\d:\d\d:\d\d \d{4}$/);
    await machine.wait(2500);
    expect(lines()[2]).not.toBe(second);
    await machine.type('\x03');
    expect(machine.screen.alternate).toBe(false);
    await machine.type('echo $?\r');
    expect(lines()).toContain('130');
  });

  test('-d marks what changed', async () => {
    await machine.type('watch -d -n 1 date +%S\r');
    await machine.wait(2500);
    expect(machine.screen.marked()).toMatch(/\d/);
  });
});
