import { describe, expect, test } from 'vitest';
import { YamlParser } from '../../../../../src/base/yaml/parser.ts';
import { toTree } from '../../../../../src/docker/compose/load/yaml/to-tree.ts';
import { treeDoc } from '../../../../../src/docker/compose/render/document.ts';
import { compactJson } from '../../../../../src/docker/compose/render/json.ts';

function read(text: string): string {
  const node = new YamlParser(text).document();
  return node ? compactJson(treeDoc(toTree(node, { modern: false }).tree, 'json')) : '';
}

describe('YAML as go-yaml reads it', () => {
  test.each([
    ['a: 1\nb: 2.5\nc: true\nd: ~\ne: x', '{"a":1,"b":2.5,"c":true,"d":null,"e":"x"}'],
    ['a: 0755\nb: 0x1f\nc: 1_000\nd: 0o17\ne: 1e3', '{"a":493,"b":31,"c":1000,"d":15,"e":1000}'],
    ['a: yes\nb: "1"\nc: null\nd:', '{"a":"yes","b":"1","c":null,"d":null}'],
    ['a:\n- 1\n- b: 2\n  c: 3', '{"a":[1,{"b":2,"c":3}]}'],
    ['a: [1, [2], {b: c}]', '{"a":[1,[2],{"b":"c"}]}'],
    ['a: {b, c: }', '{"a":{"b":null,"c":null}}'],
    ['a: |\n  x\n   y\n\n  z\nb: 1', '{"a":"x\\n y\\n\\nz\\n","b":1}'],
    ['a: >-\n  x\n  y\n\n  z', '{"a":"x y\\nz"}'],
    ['a: |+\n  x\n\nb: 1', '{"a":"x\\n\\n","b":1}'],
    ['a: one\n  two\n\n  three', '{"a":"one two\\nthree"}'],
    ['a: "x\\ty\\u00e9 \\\n  z"', '{"a":"x\\tyé z"}'],
    ["a: 'it''s'", '{"a":"it\'s"}'],
    ['a: &x {b: 1}\nc: *x', '{"a":{"b":1},"c":{"b":1}}'],
    ['a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3', '{"a":{"b":1,"c":2},"d":{"b":1,"c":3}}'],
    ['# c\na: b # d\n# e', '{"a":"b"}'],
    ['? a\n: b', '{"a":"b"}'],
    ['a: http://x:80/#y', '{"a":"http://x:80/#y"}'],
    ['a: !!str 12\nb: ! 12', '{"a":"12","b":"12"}'],
    ['---\na: 1\n...\n', '{"a":1}'],
    ['', ''],
  ])('%j', (text, json) => {
    expect(read(text)).toBe(json);
  });

  test.each([
    ['a: b: c', 'yaml: mapping values are not allowed in this context'],
    ['x: 1\na: b: c', 'yaml: line 2: mapping values are not allowed in this context'],
    ['a:\n  b: 1\n c: 2', 'yaml: line 2: did not find expected key'],
    ['x:\n  a: 1\n   b: 2', 'yaml: line 3: mapping values are not allowed in this context'],
    ['a:\n\tb: 1', 'yaml: line 2: found character that cannot start any token'],
    ['a: [1, 2\nb: 3', "yaml: line 1: did not find expected ',' or ']'"],
    ['x: 1\na: {b: 1', "yaml: line 1: did not find expected ',' or '}'"],
    ['x: 1\na: "b', 'yaml: line 2: found unexpected end of stream'],
    ['x:\n  - a\n  b: 1', "yaml: line 1: did not find expected '-' indicator"],
    ['a: 1\nb\nc: 2', "yaml: line 2: could not find expected ':'"],
    ['a: @x', 'yaml: found character that cannot start any token'],
    ['a: "\\q"', 'yaml: found unknown escape character'],
    ['a: *x', "yaml: unknown anchor 'x' referenced"],
    ['a: 1\na: 2', 'yaml: unmarshal errors:\n  line 2: mapping key "a" already defined at line 1'],
    ['a:\n  1: x', 'Non-string key in a: 1'],
    ['a: \x01', 'yaml: control characters are not allowed'],
  ])('%j fails', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('a stream may hold several documents', () => {
    const parser = new YamlParser('a: 1\n---\nb: 2\n');
    expect([parser.document()?.kind, parser.document()?.kind, parser.document()]).toEqual([
      'mapping',
      'mapping',
      undefined,
    ]);
  });
});
