import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../src/record/json.ts';
import { packRecord, unpackRecord } from '../../src/record/link.ts';
import { readRecord } from '../../src/record/read.ts';
import type { RunRecord, StepRecord } from '../../src/record/record.ts';
import { recordWith } from './support.ts';

const step: StepRecord = {
  id: 'create',
  heading: 'Create a volume',
  line: 4,
  state: 'passed',
  noticed: false,
  reason: null,
  optional: false,
  duration: 12,
  inputs: 3,
  captured: { id: '0123' },
  branch: null,
  check: null,
  commands: [
    {
      text: 'docker volume create v',
      line: 5,
      output: 'v\n',
      exit: 0,
      attempts: 1,
      failure: null,
      error: null,
      match: {
        matched: false,
        lines: [{ kind: 'equal', expected: 'v', printed: 'v', line: 6 }],
        exit: { expected: 0, printed: 0 },
        captured: {},
      },
    },
  ],
};
const record = recordWith({
  steps: [step],
  typed: [{ line: 'ls', output: '', exit: 0, inputs: 1 }],
  outcomes: [{ digest: '0123456789', inputs: 1 }],
  journal: {
    ...{ host: 'ubuntu-24.04', seed: 's', start: 0, size: { cols: 80, rows: 24 } },
    entries: [{ at: 1, kind: 'keys', keys: 'ls\r' }],
  },
});
/** The record with one member changed; `undefined` leaves it out. */
function but(place: string, value: unknown): string {
  const copy: unknown = structuredClone(record);
  const path = place.split('.');
  const last = path.pop() ?? '';
  const holder = path.reduce((inner, name) => (inner as Record<string, unknown>)[name], copy);
  (holder as Record<string, unknown>)[last] = value;
  return JSON.stringify(copy);
}

describe('reading a record', () => {
  test('gives back what was written', () => {
    expect(readRecord(jsonReport(record))).toEqual(record);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'the record: expected JSON'],
    ['something else', '[]', 'the record: expected an object'],
    ['another format', but('format', 7), 'format: expected one of 2'],
    [
      'a state that no step has',
      but('runbooks.0.steps.0.state', 'done'),
      'runbooks[0].steps[0].state: expected one of "passed", "failed", "skipped"',
    ],
    [
      'an output that is no text',
      but('runbooks.0.steps.0.commands.0.output', {}),
      'runbooks[0].steps[0].commands[0].output: expected a string',
    ],
    [
      'an input of no known kind',
      but('runbooks.0.journal.entries.0.kind', 'script'),
      'runbooks[0].journal.entries[0].kind: expected one of',
    ],
    ['a member too few', but('runbooks.0.host', undefined), 'runbooks[0].host: expected a string'],
  ])('refuses %s and names the place', (_, text, message) => {
    expect(() => readRecord(text)).toThrow(message);
  });

  test('lets members pass that it does not know', () => {
    expect(readRecord(but('weather', 'fair'))).toMatchObject({ weather: 'fair' });
  });
});

describe('a record in a link', () => {
  test('comes back whole', async () => {
    expect(await unpackRecord(await packRecord(record))).toEqual(record);
  });

  test('is made of letters that an address may hold', async () => {
    expect(await packRecord(record)).toMatch(/^[\w-]+$/);
  });

  test('that was cut is refused', async () => {
    const packed = await packRecord(record);
    await expect(unpackRecord(packed.slice(0, 40))).rejects.toThrow('cut or changed');
    await expect(unpackRecord('%%%')).rejects.toThrow('cut or changed');
  });

  test('that unpacks to far more than a run is refused', async () => {
    const huge = { ...record, madeBy: 'x'.repeat(9_000_000) } as RunRecord;
    await expect(unpackRecord(await packRecord(huge))).rejects.toThrow('less than 8 MB');
  });
});
