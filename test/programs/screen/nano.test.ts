import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openScreenedMachine, type ScreenedMachine } from '../../support/screen-program.ts';

const FILE = '/tmp/f.txt';

let machine: ScreenedMachine;
beforeAll(async () => {
  machine = await openScreenedMachine(80, 10);
});
afterEach(async () => {
  if (machine.screen.alternate) await machine.type('\x18', 'n', '\x15');
});

async function opened(): Promise<ScreenedMachine> {
  await machine.write(FILE, 'one\n港の朝\nthree\n');
  await machine.type(`nano ${FILE}\r`);
  return machine;
}

describe('keys leave this file', () => {
  test.each([
    ['typing', ['new '], 'new one\n港の朝\nthree\n'],
    ['^K and ^U', ['\x0b', '\x1b[B', '\x15'], '港の朝\none\nthree\n'],
    ['Alt-U takes typing back as one', ['n', 'e', 'w', '\x1bu'], 'one\n港の朝\nthree\n'],
    ['Alt-E does it again', ['n', 'e', 'w', '\x1bu', '\x1be'], 'newone\n港の朝\nthree\n'],
    ['^\\ replaces', ['\x1c', 'e\r', 'E\r'], 'onE\n港の朝\nthrEE\n'],
    ['^/ goes to a line', ['\x1f', '3\r', 'x'], 'one\n港の朝\nxthree\n'],
  ])('%s', async (_, keys, text) => {
    const { type, read, screen } = await opened();
    await type(...keys, '\x13', '\x18');
    expect(screen.alternate).toBe(false);
    expect(await read(FILE)).toBe(text);
  });
});

describe('leaving', () => {
  test('asks when there are changes', async () => {
    const { type, screen, read } = await opened();
    await type('x', '\x18');
    expect(
      screen
        .lines()
        .slice(-3)
        .map((line) => line.trim()),
    ).toEqual(['Save modified buffer?', 'Y Yes', 'N No           ^C Cancel']);
    await type('n');
    expect(screen.alternate).toBe(false);
    expect(await read(FILE)).toBe('one\n港の朝\nthree\n');
  });
});

test('the cursor stands where wide characters put it', async () => {
  const { type, screen } = await opened();
  await type('\x1b[B', '\x1b[C', '\x1b[C');
  expect(screen.cursor).toEqual({ row: 2, col: 4 });
});

test('another size draws it anew', async () => {
  const { resize, screen } = await opened();
  await resize(60, 8);
  expect(screen.lines()[0]).toContain('GNU nano');
  expect(screen.lines()).toHaveLength(8);
  await resize(80, 10);
});
