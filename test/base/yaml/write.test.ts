import { describe, expect, test } from 'vitest';
import { writeYaml } from '../../../src/base/yaml/write.ts';

describe('YAML as go-yaml writes it', () => {
  test.each([
    ['plain text', 'plain text'],
    ['', '""'],
    ['yes', '"yes"'],
    ['true', '"true"'],
    ['12', '"12"'],
    ['1e3', '"1e3"'],
    ['12:30', '"12:30"'],
    ['2024-01-02', '"2024-01-02"'],
    ['~', '"~"'],
    ['a: b', "'a: b'"],
    ['a:b', 'a:b'],
    ['a #b', "'a #b'"],
    ['- x', "'- x'"],
    ['-x', '-x'],
    ['*x', "'*x'"],
    ['{x}', "'{x}'"],
    [' x', "' x'"],
    ["it's", "it's"],
    ["'it's'", "'''it''s'''"],
    ['a\tb', '"a\\tb"'],
    ['日本語', '日本語'],
    ['\u0007', '"\\a"'],
  ])('%j as a value', (text, written) => {
    expect(writeYaml(text)).toBe(`${written}\n`);
  });

  test.each([
    ['one\ntwo', 'a: |-\n  one\n  two\n'],
    ['one\n', 'a: |\n  one\n'],
    ['one\n\n', 'a: |+\n  one\n\n'],
    [' one\ntwo', 'a: |2-\n   one\n  two\n'],
    ['one \ntwo', 'a: "one \\ntwo"\n'],
  ])('%j as lines', (text, written) => {
    expect(writeYaml(new Map([['a', text]]))).toBe(written);
  });

  test('collections', () => {
    const doc = new Map<string, never>(
      Object.entries({
        list: [
          1,
          [2, 3],
          new Map([
            ['a', true],
            ['b', null],
          ]),
          [],
          new Map(),
        ],
        y: 'key',
        empty: [],
      }) as [string, never][],
    );
    expect(writeYaml(doc)).toBe(
      [
        'list:',
        '  - 1',
        '  - - 2',
        '    - 3',
        '  - a: true',
        '    b: null',
        '  - []',
        '  - {}',
        '"y": key',
        'empty: []',
        '',
      ].join('\n'),
    );
  });
});
