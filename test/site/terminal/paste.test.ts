import { describe, expect, test } from 'vitest';
import { asOneLine, cleanPaste, pastedLines } from '../../../src/site/terminal/paste.ts';

describe('a paste loses what would press keys', () => {
  test.each([
    ['escape sequences, the end of a bracketed paste among them', 'echo a\x1b[201~\nrm b', 'echo a[201~\nrm b'],
    ['Ctrl-C, Ctrl-D and backspaces', 'a\x03\x04\b\x7fb', 'ab'],
    ['control characters of the second set', 'a\x9b31mb', 'a31mb'],
  ])('%s', (_, pasted, cleaned) => {
    expect(cleanPaste(pasted)).toBe(cleaned);
  });

  test('but tabs and every kind of line end stay', () => {
    expect(cleanPaste('a\tb\r\nc\rd\n')).toBe('a\tb\nc\nd\n');
  });

  test('and so does every letter', () => {
    expect(cleanPaste('echo 波止場 é 🚢')).toBe('echo 波止場 é 🚢');
  });
});

test('line ends behind the last line make no further line', () => {
  expect(pastedLines('one\ntwo\n\n')).toEqual(['one', 'two']);
});

describe('lines become one', () => {
  test('when each goes on in the next', () => {
    expect(asOneLine(['docker run \\', '  -it \\', '  busybox'])).toBe('docker run -it busybox');
  });

  test.each([
    ['a single line', ['docker ps']],
    ['two commands', ['docker ps', 'docker images']],
    ['a line that ends with a backslash of its own', ['echo a\\\\', 'echo b']],
  ])('not %s', (_, lines) => {
    expect(asOneLine(lines)).toBeUndefined();
  });
});
