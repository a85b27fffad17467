import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../src/machine/journal.ts';
import { retyped, shownKeys, typedLines } from '../../src/record/typed-lines.ts';

const typed = (...keys: string[]): JournalEntry[] => keys.map((one, at) => ({ at, kind: 'keys', keys: one }));
const texts = (...keys: string[]) => typedLines({ entries: typed(...keys) }).map(({ text }) => text);

describe('lines that were typed', () => {
  test('are put together from single keys', () => {
    expect(texts('l', 's', '\r', 'p', 'w', 'd', '\r')).toEqual(['ls', 'pwd']);
  });

  test('are cut out of one paste', () => {
    expect(texts('one\rtwo\rthr', 'ee\r')).toEqual(['one', 'two', 'three']);
  });

  test('are without what was taken back', () => {
    expect(texts('lss', '\x7f', '\r')).toEqual(['ls']);
    expect(texts('wrong', '\x15', 'right\r')).toEqual(['right']);
    expect(texts('echo wrong', '\x17', 'right\r')).toEqual(['echo right']);
  });

  test('are not known when keys move the cursor or complete', () => {
    expect(texts('ls', '\x1b[D', 'x\r', 'do\t\r')).toEqual([null, null]);
  });

  test('end where a step submits its own', () => {
    const entries: JournalEntry[] = [...typed('half'), { at: 1, kind: 'submit', line: 'ls', env: {} }, ...typed('x\r')];
    expect(typedLines({ entries }).map(({ text }) => text)).toEqual(['half', 'x']);
  });

  test('tell whether a program asked for a password', () => {
    const entries: JournalEntry[] = [{ at: 0, kind: 'keys', keys: 'pw', hidden: true }, ...typed('\r', 'ls\r')];
    expect(typedLines({ entries }).map(({ hidden }) => hidden)).toEqual([true, false]);
  });
});

test('what shows of keys is without controls and escape sequences', () => {
  expect(shownKeys('a\x1b[Db\x7f\x1bOPc\x1b[200~d')).toBe('abcd');
});

describe('typing a line anew', () => {
  test('keeps the number of entries and the key that ends the line', () => {
    const entries = typed('a', 'b', '\r', 'c');
    const [line] = typedLines({ entries });
    if (!line) throw new Error('no line');
    expect(retyped(entries, [{ line, text: 'XY' }])).toEqual(typed('XY', '', '\r', 'c'));
  });

  test('leaves the other lines of a paste, and its marks, where they are', () => {
    const entries = typed('\x1b[200~one\rtwo\rthree\x1b[201~');
    const lines = typedLines({ entries });
    const edits = [0, 1].flatMap((at) => {
      const line = lines[at];
      return line ? [{ line, text: `<${at}>` }] : [];
    });
    expect(retyped(entries, edits)).toEqual(typed('\x1b[200~<0>\r<1>\rthree\x1b[201~'));
  });
});
