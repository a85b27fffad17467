import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../../src/docker/cli/template/exec.ts';
import { anything } from '../../../src/docker/cli/template/values.ts';

const data = anything({
  Name: 'x',
  State: { Pid: 12, Ok: true },
  List: ['a', 'b'],
  Map: { z: '1', a: '2' },
  Nothing: null,
});

describe('Go templates', () => {
  test.each([
    ['{{.Name}} {{.State.Pid}}', 'x 12'],
    ['{{.List}} {{.Map}}', '[a b] map[a:2 z:1]'],
    ['{{.Nothing}} {{.Absent}}', '<no value> <no value>'],
    ['{{range $k, $v := .Map}}{{$k}}={{$v};{{end}}', undefined],
    ['{{range $k, $v := .Map}}{{$k}}={{$v}};{{end}}', 'a=2;z=1;'],
    ['{{range .Absent}}x{{else}}none{{end}}', 'none'],
    ['{{if and .State.Ok (eq .Name "x")}}yes{{else if .Name}}maybe{{end}}', 'yes'],
    ['{{with .Nothing}}a{{else}}b{{end}}', 'b'],
    ['{{json .Map}}', '{"a":"2","z":"1"}'],
    ['{{index .List 1}} {{len .List}}', 'b 2'],
    ['{{printf "%-4s|%q|%d" .Name .Name 7}}', 'x   |"x"|7'],
    ['a {{- .Name -}} b', 'axb'],
    ['{{/* not shown */}}{{"Tea" | upper | printf "%s!"}}', 'TEA!'],
    ['{{truncate "abcdef" 3}} {{split "a,b" ","}} {{title "ab cd"}}', 'abc [a b] Ab Cd'],
    ['{{$n := 2}}{{if gt $n 1}}{{$n}}{{end}}', '2'],
  ])('%s', (source, expected) => {
    if (expected === undefined) expect(() => compileTemplate(source)).toThrow();
    else expect(compileTemplate(source).execute(data)).toBe(expected);
  });

  test.each([
    ['{{.Name', 'template: :1: unclosed action'],
    ['{{foo}}', 'template: :1: function "foo" not defined'],
    ['{{end}}', 'template: :1: unexpected {{end}}'],
    ['{{if}}x{{end}}', 'template: :1: missing value for if'],
    ['{{$y}}', 'template: :1: undefined variable "$y"'],
    [
      '{{index .List 5}}',
      'template: :1:2: executing "" at <index .List 5>: error calling index: index out of range: 5',
    ],
    [
      '{{join .List ","}}',
      'template: :1:7: executing "" at <.List>: wrong type for value; expected []string; got []interface {}',
    ],
  ])('%s fails: %s', (source, message) => expect(() => compileTemplate(source).execute(data)).toThrow(message));

  test('an unknown key is an error where inspect falls back to JSON', () =>
    expect(() => compileTemplate('{{.State.Nope}}').execute(data, { missingKeyIsError: true })).toThrow(
      'template: :1:8: executing "" at <.State.Nope>: map has no entry for key "Nope"',
    ));
});
