import { describe, expect, test } from 'vitest';
import { isTable, parseToml, type TomlValue } from '../../../src/base/toml/parser.ts';

const plain = (value: TomlValue): unknown =>
  isTable(value)
    ? Object.fromEntries([...value.values].map(([key, inner]) => [key, plain(inner)]))
    : Array.isArray(value)
      ? (value as readonly TomlValue[]).map(plain)
      : value;

describe('TOML', () => {
  test.each([
    ['a = 1\nb = "x" # c\nc = true\n[d]\ne = [ "f",\n "g", ]\n', { a: 1, b: 'x', c: true, d: { e: ['f', 'g'] } }],
    ["[a.b]\nc-d = 'x\\y'\n[a.e]\nf = 0x1f\n", { a: { b: { 'c-d': 'x\\y' }, e: { f: 31 } } }],
    ['a."b.c" = {x = 1, y = "z"}\n', { a: { 'b.c': { x: 1, y: 'z' } } }],
    ['[[p]]\nn = 1\n[[p]]\nn = 2\n', { p: [{ n: 1 }, { n: 2 }] }],
    ['a = """\nx\n  y"""\n#b = 1\n', { a: 'x\n  y' }],
    ['', {}],
  ])('%j', (text, expected) => {
    expect(plain(parseToml(text))).toEqual(expected);
  });

  test.each([
    ['mode = auto\n', '(1, 8): no value can start with a'],
    ['a = 1\nmode "auto"\n', '(2, 6): was expecting token =, but got keys cannot contain new lines instead'],
    ['a\n', '(1, 1): parsing error: keys cannot contain new lines'],
    ['a = "x\n', '(1, 6): unescaped control character U+000A'],
    ['[a\nb = 1\n', '(1, 2): unexpected token unclosed table key, was expecting a table key'],
    ['[a]\n[a]\n', '(2, 2): duplicated tables'],
    ['a = 1\na = 2\n', '(2, 1): The following key was defined twice: a'],
    ['a = [1 2]\n', '(1, 8): missing comma'],
    ['a = [1,\n', '(2, 1): unterminated array'],
    ['a =\n', '(2, 1): expecting a value'],
    ['a = = 1\n', '(1, 5): cannot have multiple equals for the same key'],
    ['$x = 1\n', '(1, 1): parsing error: keys cannot contain $ character'],
  ])('%j is refused', (text, expected) => {
    expect(() => parseToml(text)).toThrow(expected);
  });
});
