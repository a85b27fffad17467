import { describe, expect, it } from 'vitest';
import { printedLines } from '../../../src/runbook/match/printed.ts';

describe('what a terminal shows', () => {
  it.each<[string, string, string[]]>([
    ['plain lines', 'a\nb\n', ['a', 'b']],
    ['nothing', '', []],
    ['lines of a terminal', 'a\r\nb\r\n', ['a', 'b']],
    ['colours', '\x1b[31mred\x1b[0m text\n', ['red text']],
    ['a title', '\x1b]0;title\x07a\n', ['a']],
    ['a line that is overwritten', '10%\r100%\n', ['100%']],
    ['a longer line overwritten by a shorter one', 'waiting\rok\n', ['okiting']],
    ['a line that is cleared first', 'waiting\r\x1b[Kok\n', ['ok']],
    ['backspaces', 'abc\b\bX\n', ['aXc']],
    [
      'a progress display',
      'a: Waiting\r\nb: Waiting\r\n\x1b[2A\x1b[2K\ra: Done\r\x1b[2B\x1b[1A\x1b[2K\rb: Done\r\x1b[1B',
      ['a: Done', 'b: Done'],
    ],
    ['a cleared screen', 'old\n\x1b[2J\x1b[Hnew\n', ['new']],
    ['Japanese', '波止場\r\n', ['波止場']],
    ['a tab', 'a\tb\n', ['a\tb']],
  ])('%s', (_, output, lines) => expect(printedLines(output)).toEqual(lines));
});
