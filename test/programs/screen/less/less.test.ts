import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openScreenedMachine, type ScreenedMachine } from '../../../support/screen-program.ts';

let machine: ScreenedMachine;
beforeAll(async () => {
  machine = await openScreenedMachine(60, 6);
});
afterEach(async () => {
  if (machine.screen.alternate) await machine.type('q');
  await machine.resize(60, 6);
});

async function opened(command = 'less /tmp/n'): Promise<ScreenedMachine> {
  await machine.type("seq 1 30 | sed 's/^/row /' > /tmp/n\r", `${command}\r`);
  return machine;
}

const top = (): string => machine.screen.lines()[0] ?? '';
const prompt = (): string => machine.screen.lines().at(-1) ?? '';

describe('moving', () => {
  test.each([
    ['Space', [' '], 'row 6'],
    ['b', [' ', 'b'], 'row 1'],
    ['an arrow down', ['\x1b[B'], 'row 2'],
    ['an arrow up', ['\x1b[B', '\x1b[B', '\x1b[A'], 'row 2'],
    ['G', ['G'], 'row 26'],
    ['g', ['G', 'g'], 'row 1'],
    ['a number and G', ['12G'], 'row 12'],
    ['d', ['d'], 'row 3'],
    ['no further than the end', ['G', ' ', 'j'], 'row 26'],
  ])('%s', async (_, keys, line) => {
    const { type } = await opened();
    await type(...keys);
    expect(top()).toBe(line);
  });
});

describe('searching', () => {
  test('goes to the line and marks what it found', async () => {
    const { type, screen } = await opened();
    await type('/w 2[05]\r');
    expect(top()).toBe('row 20');
    expect(screen.marked()).toContain('w 20');
    await type('n');
    expect(top()).toBe('row 25');
    await type('N');
    expect(top()).toBe('row 20');
  });

  test('says when there is nothing', async () => {
    const { type } = await opened();
    await type('/zzz\r');
    expect(prompt()).toBe('Pattern not found  (press RETURN)');
  });

  test('& leaves only the lines that match', async () => {
    const { type, screen } = await opened();
    await type('&3$\r');
    expect(screen.lines().slice(0, 3)).toEqual(['row 3', 'row 13', 'row 23']);
    await type('&\r');
    expect(screen.lines()[1]).toBe('row 4');
  });
});

describe('the prompt', () => {
  test('is the name at first, then a colon, and says where the end is', async () => {
    const { type } = await opened();
    expect(prompt()).toBe('/tmp/n');
    await type(' ');
    expect(prompt()).toBe(':');
    await type('G');
    expect(prompt()).toBe('(END)');
    await type('=');
    expect(prompt()).toBe('/tmp/n lines 26-30/30 (END)  (press RETURN)');
  });

  test('has no name for what came through a pipe', async () => {
    await opened('cat /tmp/n | less');
    expect(prompt()).toBe(':');
  });
});

describe('options', () => {
  test('-N numbers, also while it runs', async () => {
    const { type } = await opened('less -N /tmp/n');
    expect(top()).toBe('      1 row 1');
    await type('-N\r');
    expect(top()).toBe('row 1');
  });

  test('-S cuts long lines, else they wrap', async () => {
    await machine.write('/tmp/long', `${'a'.repeat(70)}\nb\n`);
    const { type, screen } = machine;
    await type('less /tmp/long\r');
    expect(screen.lines().slice(0, 3)).toEqual(['a'.repeat(60), 'a'.repeat(10), 'b']);
    await type('q', 'less -S /tmp/long\r');
    expect(screen.lines().slice(0, 2)).toEqual(['a'.repeat(60), 'b']);
  });

  test('-F leaves at once when it all fits', async () => {
    const { screen } = await opened('head -2 /tmp/n | less -F');
    expect(screen.alternate).toBe(false);
    expect(screen.lines()).toContain('row 2');
  });

  test('+G begins at the end', async () => {
    await opened('less +G /tmp/n');
    expect(top()).toBe('row 26');
  });
});

test('F waits for more, Ctrl-C stops it', async () => {
  const { type, wait } = await opened();
  await type('F');
  expect(prompt()).toBe('Waiting for data... (interrupt to abort)');
  await machine.write('/tmp/n', 'new\n');
  await wait(1500);
  expect(top()).toBe('new');
  await type('\x03');
  expect(prompt()).toBe('(END)');
});

test('h helps, q leads back, q leaves', async () => {
  const { type, screen } = await opened();
  await type('h');
  expect(screen.lines().join('\n')).toContain('SUMMARY OF LESS COMMANDS');
  await type('q');
  expect(top()).toBe('row 1');
  await type('q');
  expect(screen.alternate).toBe(false);
  expect(prompt()).toMatch(/\$$/);
});

test('another size draws it anew', async () => {
  const { resize, screen } = await opened();
  await resize(60, 4);
  expect(screen.lines().slice(0, 3)).toEqual(['row 1', 'row 2', 'row 3']);
});
