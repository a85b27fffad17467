import { describe, expect, test } from 'vitest';
import type { Journal, JournalEntry } from '../../../src/machine/journal.ts';
import { lastCommand, withoutLastCommand } from '../../../src/site/keeping/cut.ts';

const key = (keys: string): JournalEntry => ({ at: 0, kind: 'keys', keys });
const submit = (line: string): JournalEntry => ({ at: 0, kind: 'submit', line, env: {} });
const probe: JournalEntry = { at: 0, kind: 'probe', line: 'true', env: {} };
const journal = (...entries: JournalEntry[]): Journal => ({
  ...{ host: 'ubuntu-24.04', seed: 's', start: 0, size: { cols: 80, rows: 24 } },
  entries,
});

describe('a journal without its last command', () => {
  test('ends before the first key of that command', () => {
    const before = [key('l'), key('s'), key('\r')];
    expect(withoutLastCommand(journal(...before, key('b'), key('a'), key('d\r'))).entries).toEqual(before);
  });

  test('ends before a line that a step submitted; what was asked unseen stays', () => {
    const before = [submit('ls'), probe];
    expect(withoutLastCommand(journal(...before, submit('bad'))).entries).toEqual(before);
  });

  test('is without what was typed after it', () => {
    expect(withoutLastCommand(journal(submit('bad'), key('\x03'), key('l'))).entries).toEqual([]);
  });

  test('is the same when there is no command', () => {
    expect(withoutLastCommand(journal(key('l'))).entries).toEqual([key('l')]);
  });
});

describe('the last command in words', () => {
  test.each([
    ['that a step submitted', [submit('docker ps')], 'docker ps'],
    ['that was typed', [key('ls\r'), key('p'), key('wx'), key('\x7f'), key('d'), key('\r')], 'pwd'],
    ['that was pasted', [key('\x1b[200~docker ps\x1b[201~'), key('\r')], 'docker ps'],
    ['when there is none', [key('l')], ''],
  ])('%s', (_, entries, words) => {
    expect(lastCommand(journal(...entries))).toBe(words);
  });
});
