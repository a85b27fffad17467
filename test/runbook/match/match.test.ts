import { describe, expect, it } from 'vitest';
import { compileFence } from '../../../src/runbook/compile.ts';
import { matchOutput } from '../../../src/runbook/match/match.ts';
import type { LineResult, MatchResult } from '../../../src/runbook/match/result.ts';

const HEX = '0123456789abcdef'.repeat(4);

/** Compares as a fence with these directives and this expected output would. */
function match(
  expected: string,
  printed: string,
  options: { directives?: string; exit?: number; values?: Record<string, string> } = {},
): MatchResult {
  const fence = `${options.directives ?? ''}$ x\n${expected}`;
  const { plan, problems } = compileFence(fence, { id: 'f', host: 'h', firstLine: 1 });
  const command = plan?.steps[0]?.commands[0];
  if (!command) throw new Error(JSON.stringify(problems));
  return matchOutput(command.expect, { output: printed, exit: options.exit ?? 0 }, options.values);
}

/** One line of a diff, as `= - + ! .` marks. */
const told = (line: LineResult): string => {
  if (line.kind === 'equal') return `= ${line.printed}`;
  if (line.kind === 'differs') return `! ${line.expected} | ${line.printed}`;
  if (line.kind === 'missing') return `- ${line.expected}`;
  if (line.kind === 'extra') return `+ ${line.printed}`;
  return `. ${line.printed.length}`;
};
const diff = (...given: Parameters<typeof match>): string[] => match(...given).lines.map(told);

describe('lines in order', () => {
  it.each<[string, string, string, boolean]>([
    ['nothing', '', '', true],
    ['nothing, but something is printed', '', 'a\n', false],
    ['the same', 'a\nb', 'a\nb\n', true],
    ['blanks at line ends and the end', 'a', 'a  \n\n\n', true],
    ['a blank line at the beginning', '\na', '\na\n', true],
    ['a blank line that is not there', '\na', 'a\n', false],
    ['blanks inside', 'a  b', 'a b', false],
    ['... for none', 'a\n...\nb', 'a\nb', true],
    ['... for several', 'a\n...\nb', 'a\nx\ny\nb', true],
    ['... at the end', 'a\n...', 'a\nx\ny', true],
    ['... at the beginning', '...\nb', 'x\nb', true],
    ['... finds the last of several', '...\nb', 'b\nx\nb', true],
    ['... does not hide what must come', 'a\n...\nb', 'a\nx\n', false],
    ['... alone', '...', 'x\ny', true],
    ['an escaped ... is itself', '\\...', 'x', false],
  ])('%s', (_, expected, printed, matched) => expect(match(expected, printed).matched).toBe(matched));

  it('tells line by line what is wrong', () => {
    expect(diff('one\ntwo {{int}}\nthree\n...\nend', 'one\ntwo x\nnew\nmore\nend\nextra')).toEqual([
      '= one',
      '! two {{int}} | two x',
      '! three | new',
      '. 1',
      '= end',
      '+ extra',
    ]);
  });

  it('pairs a line with the one it resembles', () => {
    expect(diff('alpha beta', 'noise\nalpha gamma')).toEqual(['+ noise', '! alpha beta | alpha gamma']);
  });

  it('tells where a line was expected', () => {
    expect(match('one\ntwo', 'one').lines[1]).toEqual({ kind: 'missing', expected: 'two', line: 3 });
  });

  it('compares the exit status', () => {
    const result = match('? 1\nno', 'no\n', { exit: 2 });
    expect(result.matched).toBe(false);
    expect(result.exit).toEqual({ expected: 1, printed: 2 });
    expect(match('? 1\nno', 'no\n', { exit: 1 }).matched).toBe(true);
  });

  it('copes with a long output', () => {
    const printed = Array.from({ length: 20_000 }, (_, n) => `line ${n}`).join('\n');
    expect(match('line 0\n...\nline 19999', printed).matched).toBe(true);
    expect(match('line 0\n...\nline 20000', printed).matched).toBe(false);
  });
});

describe('named placeholders', () => {
  it('are captured', () => expect(match('{{id:web}}', HEX).captured).toEqual({ web: HEX }));
  it('hold from line to line', () => {
    expect(match('{{id:web}}\n{{short_id:web}}', `${HEX}\n${HEX.slice(0, 12)}`).matched).toBe(true);
    expect(diff('{{int:a}}\n{{int:a}}', '1\n2')).toEqual(['= 1', '! {{int:a}} | 2']);
  });
  it('hold from command to command', () => {
    expect(match('in use - [{{id:web}}]', `in use - [${HEX}]`, { values: { web: HEX } }).matched).toBe(true);
    expect(match('in use - [{{id:web}}]', `in use - [${HEX}]`, { values: { web: 'f'.repeat(64) } }).matched).toBe(
      false,
    );
  });
});

describe('tables', () => {
  const heading = 'CONTAINER ID   IMAGE     COMMAND      CREATED         STATUS         PORTS     NAMES';
  const row = '{{short_id}}   busybox   "sleep 1h"   {{ago}}   Up {{duration}}             web';
  const printed = `CONTAINER ID   IMAGE     COMMAND      CREATED                  STATUS                  PORTS     NAMES
0123456789ab   busybox   "sleep 1h"   Less than a second ago   Up Less than a second             web`;

  it('match cell by cell, however wide', () => expect(match(`${heading}\n${row}`, printed).matched).toBe(true));
  it('differ when a cell differs', () =>
    expect(match(`${heading}\n${row.replace('busybox', 'alpine')}`, printed).matched).toBe(false));
  it('end at a blank line', () => {
    expect(match('NAME   ID\nx   1\n\na  b', 'NAME  ID\nx     1\n\na   b').matched).toBe(false);
    expect(match('NAME   ID\nx   1\n\na  b', 'NAME  ID\nx     1\n\na  b').matched).toBe(true);
  });
  it('of other kinds are named by @table', () => {
    const [expected, actual] = [
      'Module   Size  Used by\noverlay  {{int}}  2',
      'Module                  Size  Used by\noverlay               212992  2',
    ];
    expect(match(expected, actual).matched).toBe(false);
    expect(match(expected, actual, { directives: '@table\n' }).matched).toBe(true);
  });
});

describe('@unordered', () => {
  const unordered = (expected: string, printed: string) => diff(expected, printed, { directives: '@unordered\n' });
  it('takes lines in any order', () => expect(unordered('a\nb', 'b\na')).toEqual(['= a', '= b']));
  it('gives each expected line a line of its own', () => {
    expect(unordered('a\na', 'a\nb')).toEqual(['= a', '- a', '+ b']);
    expect(unordered('{{any}}\nb', 'b\nx')).toEqual(['= x', '= b']);
  });
  it('takes other lines too with ...', () => expect(unordered('a\n...', 'x\na\ny')).toEqual(['= a', '. 2']));
});

describe('@json', () => {
  const json = (expected: string, printed: string) => diff(expected, printed, { directives: '@json\n' });
  const faults = (expected: string, printed: string) => json(expected, printed).filter((line) => !line.startsWith('='));

  it.each<[string, string, string, string[]]>([
    ['order and indentation do not count', '{"a": 1, "b": [true, null]}', '{\n "b": [ true, null ],\n "a": 1 }', []],
    ['a value', '{"a": 1}', '{"a": 2}', ['! .a: 1 | .a: 2']],
    ['a kind', '{"a": "1"}', '{"a": 1}', ['! .a: "1" | .a: 1']],
    ['a missing key', '{"a": 1, "b c": 2}', '{"a": 1}', ['- ["b c"]: 2']],
    ['a key too many', '{"a": 1}', '{"a": 1, "b": {"c": 2}}', ['+ .b: {"c":2}']],
    ['... in an object', '{\n"a": 1,\n...\n}', '{"a": 1, "b": 2}', []],
    ['... without a comma', '{\n...\n"a": 1\n...\n}', '{"a": 1, "b": 2}', []],
    ['... in a list', '[1, ...]', '[1, 2, 3]', []],
    ['a list that is shorter', '[1, 2]', '[1]', ['- [1]: 2']],
    ['a list that is longer', '[1]', '[1, 2]', ['+ [1]: 2']],
    ['a path', '[{"a": {"b": [1]}}]', '[{"a": {"b": [2]}}]', ['! [0].a.b[0]: 1 | [0].a.b[0]: 2']],
    ['a placeholder in a string', '{"Id": "{{id}}"}', `{"Id": "${HEX}"}`, []],
    ['a bare placeholder', '{"Pid": {{int}}}', '{"Pid": 1234}', []],
    ['a placeholder that does not fit', '{"Pid": {{int}}}', '{"Pid": null}', ['! .Pid: {{int}} | .Pid: null']],
    ['several values', '{"a": 1}\n{"a": 2}', '{"a":1}\n{"a":2}\n', []],
    ['one value too few', '1\n2', '1', ['- #2: 2']],
    ['one value too many', '1', '1\n2', ['+ 2']],
    ['no JSON', '{"a": 1}', 'Error: x', ['- JSON', '+ Error: x']],
    ['Unicode and escapes', '{"a": "\\u6ce2止場\\n"}', '{"a": "波止場\\n"}', []],
  ])('%s', (_, expected, printed, wrong) => expect(faults(expected, printed)).toEqual(wrong));

  it('captures', () => {
    const printed = `[{"Id":"${HEX}","Link":"/${HEX.slice(0, 12)}"}]`;
    const result = match('[{"Id": "{{id:web}}", "Link": "/{{short_id:web}}"}]', printed, { directives: '@json\n' });
    expect(result.matched).toBe(true);
    expect(result.captured).toEqual({ web: HEX });
  });
});
