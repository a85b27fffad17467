import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../src/machine/journal.ts';
import { type MaskOptions, maskRecord } from '../../src/record/mask.ts';
import type { RunRecord, TypedCommand } from '../../src/record/record.ts';
import { recordWith } from './support.ts';

const key = (keys: string, hidden?: true): JournalEntry => ({ at: 0, kind: 'keys', keys, ...(hidden && { hidden }) });
const command = (line: string, output = ''): TypedCommand => ({ line, output, exit: 0, inputs: 0 });
const journalOf = (...entries: JournalEntry[]) => ({
  journal: { host: 'ubuntu-24.04', seed: 's', start: 0, size: { cols: 80, rows: 24 }, entries },
});
const mask = (record: RunRecord, options?: MaskOptions) => maskRecord(record, options);
const entriesOf = (record: RunRecord) => record.runbooks[0]?.journal?.entries;

describe('a secret in a command', () => {
  const record = recordWith({
    typed: [command('docker run -e PASSWORD=hunter2 app', 'using hunter2\n'), command('echo hunter2', 'hunter2\n')],
  });

  test('is replaced wherever it stands, always by the same mark', () => {
    const [first, second] = mask(record).record.runbooks[0]?.typed ?? [];
    expect(first).toMatchObject({ line: 'docker run -e PASSWORD=masked-1 app', output: 'using masked-1\n' });
    expect(second).toMatchObject({ line: 'echo masked-1', output: 'masked-1\n' });
  });

  test('is told of, and counted in the record', () => {
    const { secrets, record: masked } = mask(record);
    expect(secrets).toEqual([{ value: 'hunter2', kind: 'password', mark: 'masked-1' }]);
    expect(masked.masked).toBe(1);
  });

  test('stays when the reader says that it is none', () => {
    const { secrets, record: masked } = mask(record, { keep: new Set(['hunter2']) });
    expect(secrets).toEqual([]);
    expect(masked.runbooks).toEqual(record.runbooks);
  });

  test('stays when the runbook itself says it', () => {
    expect(mask(record, { known: ['docker run -e PASSWORD=hunter2 x'] }).secrets).toEqual([]);
  });
});

test('what the reader chooses is hidden too', () => {
  const record = recordWith({ typed: [command('ping db', 'db.acme.internal answers\n')] });
  const [first] = mask(record, { hide: ['acme'] }).record.runbooks[0]?.typed ?? [];
  expect(first?.output).toBe('db.masked-1.internal answers\n');
});

test('a short or everyday secret is hidden only where it stands as one', () => {
  const record = recordWith({ typed: [command('docker run -e TOKEN=docker -e PASSWORD=abc x', 'docker abc\n')] });
  const [first] = mask(record).record.runbooks[0]?.typed ?? [];
  expect(first).toMatchObject({ line: 'docker run -e TOKEN=masked-1 -e PASSWORD=masked-2 x', output: 'docker abc\n' });
});

describe('in the journal', () => {
  test('a secret is hidden in lines that were typed key by key', () => {
    const entries = [...'export TOKEN=hunter2'].map((one) => key(one));
    const { record, journalLeftOut } = mask(recordWith(journalOf(...entries, key('\r'))));
    expect(journalLeftOut).toBe(false);
    expect(
      entriesOf(record)
        ?.map((entry) => (entry.kind === 'keys' ? entry.keys : ''))
        .join(''),
    ).toBe('export TOKEN=masked-1\r');
    expect(entriesOf(record)).toHaveLength(entries.length + 1);
  });

  test('a secret that was typed and taken back is gone', () => {
    const { record } = mask(recordWith(journalOf(key('export TOKEN=hunter2'), key('\x15'), key('ls\r'))));
    expect(JSON.stringify(entriesOf(record))).not.toContain('hunter2');
  });

  test('what was typed at a question for a password is hidden, and wherever else it stands', () => {
    const { record } = mask(
      recordWith({
        ...journalOf(key('docker login\r'), key('hunter2', true), key('\r', true)),
        typed: [command('echo hunter2')],
      }),
    );
    expect(JSON.stringify(record)).not.toContain('hunter2');
    expect(entriesOf(record)?.[1]).toMatchObject({ keys: 'masked-1' });
  });

  test('a secret is hidden in lines of steps and in what they captured', () => {
    const submit: JournalEntry = { at: 0, kind: 'submit', line: 'login --token hunter2', env: { name: 'hunter2' } };
    expect(entriesOf(mask(recordWith(journalOf(submit))).record)?.[0]).toMatchObject({
      line: 'login --token masked-1',
      env: { name: 'masked-1' },
    });
  });

  test('a line that cannot be told from its keys takes the journal with it, if it may hold a secret', () => {
    const moved = [key('export TOKEN=huter2'), ...[...'\x1b[D\x1b[D\x1b[D'].map((one) => key(one)), key('n\r')];
    const typed = [command('export TOKEN=hunter2')];
    const { record, journalLeftOut } = mask(recordWith({ ...journalOf(...moved), typed }));
    expect(journalLeftOut).toBe(true);
    expect(record.runbooks[0]?.journal).toBeNull();
    expect(JSON.stringify(record)).not.toContain('hunter2');
  });

  test('and stays if it holds none', () => {
    const { journalLeftOut } = mask(recordWith(journalOf(key('docker vol\t ls\r'))));
    expect(journalLeftOut).toBe(false);
  });
});
