import { expect, test } from 'vitest';
import { machineCells } from '../../src/terminal/cells.ts';

test.each([
  ['a', 1],
  ['é', 1],
  ['波', 2],
  ['ｱ', 1],
  ['🚢', 2],
  ['\u0301', 0],
  ['\u001b', 0],
  ['𠮷', 2],
])('%j takes %d cells', (char, cells) => {
  expect(machineCells.wcwidth(char.codePointAt(0) ?? 0)).toBe(cells);
});

test('an accent goes into the cells of the letter before it, and into none at the beginning of a line', () => {
  const letter = machineCells.charProperties(0x6ce2, 0);
  expect(machineCells.charProperties(0x0301, letter)).toBe(letter | 1);
  expect(machineCells.charProperties(0x0301, 0)).toBe(0);
});
