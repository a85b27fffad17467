import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/base/yaml/plain.ts';

describe('a YAML document as JSON would hold it', () => {
  test.each([
    ['a: 1\nb: [x, "1"]\nc: {d: ~}\n', { a: 1, b: ['x', '1'], c: { d: null } }],
    ['a: yes\nb: "yes"\nc: off\n', { a: true, b: 'yes', c: false }],
    ['base: &b {x: 1, z: 2}\nc:\n  <<: *b\n  z: 3\n', { base: { x: 1, z: 2 }, c: { x: 1, z: 3 } }],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(parseYaml(text)).toEqual(expected);
  });

  test.each([
    ['a: 1\na: 2\n', 'yaml: unmarshal errors:\n  line 2: key "a" already set in map'],
    ['a: b: c\n', 'yaml: mapping values are not allowed in this context'],
    ['x: 1\na:\n  - b\n c: d\n', 'yaml: line 3: did not find expected key'],
  ])('%j is refused', (text, expected) => {
    expect(() => parseYaml(text)).toThrow(expected);
  });
});
