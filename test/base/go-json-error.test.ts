import { expect, test } from 'vitest';
import { goJsonFault } from '../../src/base/go-json-error.ts';

test.each([
  ['{"a": [1, 2.5e3, "\\u00e9", null, true], "b": {}}', undefined],
  ['', 'unexpected end of JSON input'],
  ['{"a": [1', 'unexpected end of JSON input'],
  ['/etc/p.json', "invalid character '/' looking for beginning of value"],
  ['{"a": 1, // why', "invalid character '/' looking for beginning of object key string"],
  ['{"a": 1,}', "invalid character '}' looking for beginning of object key string"],
  ['[{"a": 1},]', "invalid character ']' looking for beginning of value"],
  ['[1 2]', "invalid character '2' after array element"],
  ['{"a": 1 "b": 2}', `invalid character '"' after object key:value pair`],
  ['{"a" 1}', "invalid character '1' after object key"],
  ["{'a': 1}", "invalid character '\\'' looking for beginning of object key string"],
  ['{} {}', "invalid character '{' after top-level value"],
  ['[tru]', "invalid character ']' in literal true (expecting 'e')"],
  ['["a\nb"]', "invalid character '\\n' in string literal"],
  ['["\\q"]', "invalid character 'q' in string escape code"],
  ['[1.]', "invalid character ']' after decimal point in numeric literal"],
  ['\ufeff{}', "invalid character 'ï' looking for beginning of value"],
])('%j', (text, said) => {
  expect(goJsonFault(text)).toBe(said);
});
