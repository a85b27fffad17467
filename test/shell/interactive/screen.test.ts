import { describe, expect, test } from 'vitest';
import { createScreen, type Picture } from '../../../src/shell/interactive/screen.ts';
import { openEditedLine } from '../../support/edited-line.ts';

const LEFT = '\x1b[D';

describe('a line at the right edge', () => {
  test('goes on in the next row as soon as the row is full', async () => {
    const { type, screen } = await openEditedLine({ cols: 10 });
    await type('12345678');
    expect(screen.cursor).toEqual({ row: 1, col: 0 });
    await type('9');
    expect(screen.lines()).toEqual(['$ 12345678', '9']);
  });

  test('comes back when it is shortened', async () => {
    const { type, screen } = await openEditedLine({ cols: 10 });
    await type('1234567890', '\x7f', '\x7f', '\x7f');
    expect(screen.lines()).toEqual(['$ 1234567']);
    expect(screen.cursor).toEqual({ row: 0, col: 9 });
  });

  test('is edited in its first row while it has three', async () => {
    const { type, screen } = await openEditedLine({ cols: 10 });
    await type('echo 0123456789 abcdefg', '\x01', 'x');
    expect(screen.lines()).toEqual(['$ xecho 01', '23456789 a', 'bcdefg']);
    expect(screen.cursor).toEqual({ row: 0, col: 3 });
  });

  test('does not cut a wide character in two', async () => {
    const { type, screen } = await openEditedLine({ cols: 9 });
    await type('日本語です');
    expect(screen.lines()).toEqual(['$ 日本語', 'です']);
    await type(LEFT, LEFT, '港');
    expect(screen.lines()).toEqual(['$ 日本語', '港です']);
  });

  test('knows how wide pictures are', async () => {
    const { type, screen } = await openEditedLine();
    await type('✅🚢a⚠', '\x01');
    await type('\x05');
    expect(screen.cursor.col).toBe('$ '.length + 6);
  });
});

describe('the prompt', () => {
  test('may be coloured and set the title', async () => {
    const { type, screen } = await openEditedLine({ prompt: '\x1b]0;t\x07\x1b[01;32mme\x1b[00m$ ', cols: 10 });
    await type('123456', 'ab', '\x01');
    expect(screen.lines()).toEqual(['me$ 123456', 'ab']);
    expect(screen.cursor).toEqual({ row: 0, col: 4 });
  });

  test('may have several lines', async () => {
    const { type, screen } = await openEditedLine({ prompt: 'top\n$ ' });
    await type('abc', '\x17', 'd');
    expect(screen.lines()).toEqual(['top', '$ d']);
  });
});

describe('what is drawn', () => {
  test.each([
    ['control characters as readline shows them', ['\x16', '\x1b', '\x16', '\x03'], '$ ^[^C'],
    ['a tab reaches to the next stop', ['a', '\x16', '\t', 'b'], '$ a     b'],
  ])('%s', async (_, keys, line) => {
    const { type, screen } = await openEditedLine();
    await type(...keys);
    expect(screen.lines()).toEqual([line]);
  });

  test('no more than what changed is written', () => {
    const written: string[] = [];
    const screen = createScreen(
      (text) => written.push(text),
      () => 80,
    );
    const draw = (text: string, cursor = text.length): void => {
      const picture: Picture = { prompt: '$ ', chars: [...text], cursor };
      screen.draw(picture);
    };
    draw('ech');
    draw('echo');
    draw('echo', 2);
    draw('exho', 2);
    expect(written).toEqual(['$ ech', 'o', '\b\b', '\b\x1b[Jxho\b\b']);
  });

  test('another width draws the line anew', async () => {
    const { type, screen, resize } = await openEditedLine({ cols: 20 });
    await type('0123456789');
    resize(8);
    expect(screen.lines().slice(-2)).toEqual(['$ 012345', '6789']);
    await type('x');
    expect(screen.lines().at(-1)).toBe('6789x');
  });
});

test('Ctrl-L begins at the top', async () => {
  const { type, screen } = await openEditedLine();
  await type('one', '\r', 'two', '\x0c');
  expect(screen.lines()).toEqual(['$ two']);
});
