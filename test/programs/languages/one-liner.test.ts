import { describe, expect, test } from 'vitest';
import { evaluateList, NotModelled, statementsOf } from '../../../src/programs/languages/one-liner.ts';

const python = {
  facts: { 'sys.platform': 'linux', 'os.getcwd()': '/' },
  constants: { True: true, None: null },
  floorDivision: true,
};

describe('what print() is given', () => {
  test.each([
    ['1 + 2 * 3, 2 ** 10, 7 // 2', [7, 1024, 3]],
    [`"a" + 'b', "n\\n"`, ['ab', 'n\n']],
    ['-(1 - 4), 10 / 4', [3, 2.5]],
    ['sys.platform, os.getcwd(), True, None', ['linux', '/', true, null]],
    ['"ab" * 2', ['abab']],
    ['', []],
  ])('%s', (source, values) => {
    expect(evaluateList(source, python)).toEqual(values);
  });

  test.each(['x', '[1, 2]', 'f"{x}"', '1 +', 'open("f").read()', '"a" + 1'])('%s is beyond it', (source) => {
    expect(() => evaluateList(source, python)).toThrow(NotModelled);
  });
});

test('statements are parted outside of quotes and parentheses', () => {
  expect(statementsOf('import sys; print("a;b",\n 1)\nprint(2)')).toEqual([
    'import sys',
    'print("a;b",\n 1)',
    'print(2)',
  ]);
});
