import { describe, expect, test } from 'vitest';
import { bytesSize, fromHumanSize, humanSize, ramInBytes, SizeError } from '../../src/base/sizes.ts';

describe('sizes in print', () => {
  test.each([
    [0, '0B'],
    [999, '999B'],
    [1000, '1kB'],
    [2747392, '2.747MB'],
    [4270000000, '4.27GB'],
  ])('humanSize(%d) is %s', (bytes, text) => expect(humanSize(bytes)).toBe(text));

  test('three digits are enough for tables', () => expect(humanSize(2067456, 3)).toBe('2.07MB'));

  test.each([
    [67108864, '64MiB'],
    [2097152000, '1.953GiB'],
  ])('bytesSize(%d) is %s', (bytes, text) => expect(bytesSize(bytes)).toBe(text));
});

describe('sizes read', () => {
  test.each([
    ['64m', 67108864],
    ['1.5GiB', 1610612736],
    ['100', 100],
    ['32 kB', 32768],
    ['0b', 0],
  ])('%s is %d bytes of memory', (text, bytes) => expect(ramInBytes(text)).toBe(bytes));

  test('a size on disk is decimal', () => expect(fromHumanSize('1kB')).toBe(1000));

  test.each([
    ['abc', "invalid size: 'abc'"],
    ['1xb', "invalid suffix: 'xb'"],
    ['-1', "invalid size: '-1'"],
  ])('%s is refused: %s', (text, message) => {
    const read = (): number => ramInBytes(text);
    expect(read).toThrow(SizeError);
    if (text !== '-1') expect(read).toThrow(message);
  });
});
