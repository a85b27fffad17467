import { describe, expect, test } from 'vitest';
import { compileFence } from '../../src/runbook/compile.ts';
import { matchOutput } from '../../src/runbook/match/match.ts';
import { type RunCommand, transcript } from '../../src/runbook/transcript.ts';

const ran = (line: string, output = '', exit = 0): RunCommand => ({ line, output, exit });

describe('commands that ran are written as the console format has them', () => {
  test.each([
    ['a command and what it printed', [ran('echo a', 'a\n')], '$ echo a\na\n'],
    ['a silent one', [ran('true')], '$ true\n'],
    ['one that failed', [ran('false', '', 1)], '$ false\n? 1\n'],
    ['one of several lines', [ran('cat <<E\na b\nE', 'a b\n')], '$ cat <<E\n> a b\n> E\na b\n'],
    ['a pasted one, with the line end behind it', [ran('echo a\n', 'a\n')], '$ echo a\na\n'],
    ['several', [ran('echo a', 'a\n'), ran('false', '', 1)], '$ echo a\na\n$ false\n? 1\n'],
    [
      'lines that look like syntax',
      [ran('cat x', '$ x\n> x\n? 1\n## x\n@x\n...\n{{id}}\n')],
      '$ cat x\n\\$ x\n\\> x\n\\? 1\n\\## x\n\\@x\n\\...\n\\{{id}}\n',
    ],
    ['without colours, progress as it was left', [ran('pull', '\x1b[31m1%\x1b[0m\r99%\r\n')], '$ pull\n99%\n'],
    ['nothing', [], ''],
  ])('%s', (_, commands, written) => {
    expect(transcript(commands)).toBe(written);
  });

  test('what is written matches what was printed', () => {
    const commands = [ran('cat x', 'one\n$ two\n\n...\n{{any}}\n\\back\n', 3), ran('echo done', 'done\n')];
    const { plan, problems } = compileFence(transcript(commands), { id: 'x', host: 'ubuntu-24.04', firstLine: 1 });
    expect(problems).toEqual([]);
    const compiled = plan?.steps.flatMap((step) => step.commands) ?? [];
    expect(compiled.map(({ text }) => text)).toEqual(commands.map(({ line }) => line));
    expect(compiled.map(({ expect: expected }, at) => matchOutput(expected, commands[at] ?? ran('')).matched)).toEqual([
      true,
      true,
    ]);
  });
});
