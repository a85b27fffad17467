import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src/base/bytes.ts';
import { createTty, RAW } from '../../../src/host/process/tty.ts';

function terminal() {
  const tty = createTty('/dev/pts/0', { cols: 80, rows: 24 });
  let screen = '';
  tty.onOutput((bytes) => {
    screen += decode(bytes);
  });
  return { tty, type: (keys: string) => tty.input(encode(keys)), screen: () => screen };
}

describe('a terminal in canonical mode', () => {
  test('hands a line on at Enter and echoes it', async () => {
    const { tty, type, screen } = terminal();
    type('hello\r');
    expect(decode(await tty.read(100))).toBe('hello\n');
    expect(screen()).toBe('hello\r\n');
  });

  test.each([
    ['backspace takes the last character', 'abc\x7f\r', 'ab\n'],
    ['backspace takes a whole Japanese character', '港町\x7f\r', '港\n'],
    ['Ctrl-U takes the line', 'abc\x15x\r', 'x\n'],
  ])('%s', async (_, keys, line) => {
    const { tty, type } = terminal();
    type(keys);
    expect(decode(await tty.read(100))).toBe(line);
  });

  test('Ctrl-D on an empty line is the end of the file', async () => {
    const { tty, type } = terminal();
    type('\x04');
    expect(await tty.read(100)).toHaveLength(0);
  });

  test.each([
    ['\x03', 'SIGINT', '^C'],
    ['\x1c', 'SIGQUIT', '^\\'],
    ['\x1a', 'SIGTSTP', '^Z'],
  ])('the key %j sends %s', (key, signal, shown) => {
    const { tty, type, screen } = terminal();
    const signals: string[] = [];
    tty.signalForeground = (name) => signals.push(name);
    type(`half${key}`);
    expect(signals).toEqual([signal]);
    expect(screen()).toBe(`half${shown}`);
  });

  test('newlines go out with a carriage return', async () => {
    const { tty, screen } = terminal();
    await tty.write(encode('a\nb\n'));
    expect(screen()).toBe('a\r\nb\r\n');
  });
});

test('erasing a control character takes both of its signs off the screen', () => {
  const { type, screen } = terminal();
  type('\x1b\x7f');
  expect(screen()).toBe('^[\b\b  \b\b');
});

test('a raw terminal hands every key on at once and shows none', async () => {
  const { tty, type, screen } = terminal();
  tty.mode = RAW;
  type('\x03a');
  expect(decode(await tty.read(100))).toBe('\x03a');
  expect(screen()).toBe('');
});

test('a writer waits for as long as the line needs', async () => {
  const { tty, screen } = terminal();
  const { promise, resolve } = Promise.withResolvers<void>();
  tty.flow = (bytes) => (bytes > 2 ? promise : undefined);
  await tty.write(encode('ab'));
  const writing = tty.write(encode('long'));
  expect(screen()).toBe('ab');
  resolve();
  await writing;
  expect(screen()).toBe('ablong');
});
