/** Reads a record that somebody made: nothing of it is believed before it has been looked at. */
import { RECORD_FORMAT, type RunRecord } from './record.ts';
import {
  between,
  boolean,
  each,
  list,
  nullOr,
  number,
  object,
  oneOf,
  optional,
  RecordProblem,
  string,
  variant,
} from './shape.ts';

/** Nobody's screen is larger. */
const size = object({ cols: between(1, 1000), rows: between(1, 1000) });

const entry = variant('kind', {
  keys: object({ at: number, keys: string, tty: optional(number), hidden: optional(boolean) }),
  submit: object({ at: number, line: string, env: each(string), terminal: optional(boolean) }),
  probe: object({ at: number, line: string, env: each(string) }),
  resize: object({ at: number, size, tty: optional(number) }),
  open: object({ at: number, tty: number, size }),
  close: object({ at: number, tty: number }),
  failure: object({ at: number, name: string, on: boolean }),
});

const journal = object({
  host: string,
  seed: string,
  start: number,
  size,
  failures: optional(list(string)),
  entries: list(entry),
});

const line = variant('kind', {
  equal: object({ expected: string, printed: string }),
  differs: object({ expected: string, printed: string }),
  missing: object({ expected: string }),
  extra: object({ printed: string }),
  skipped: object({ printed: list(string) }),
});

const command = object({
  text: string,
  line: number,
  output: string,
  exit: number,
  attempts: number,
  failure: oneOf(null, 'timeout', 'stopped', 'error'),
  error: nullOr(string),
  match: object({
    matched: boolean,
    lines: list(line),
    exit: object({ expected: number, printed: number }),
    captured: each(string),
  }),
});

const step = object({
  id: string,
  heading: string,
  line: number,
  state: oneOf('passed', 'failed', 'skipped'),
  noticed: boolean,
  reason: nullOr(string),
  optional: boolean,
  duration: number,
  inputs: nullOr(number),
  captured: each(string),
  commands: list(command),
  check: nullOr(command),
  branch: nullOr(object({ error: string, step: nullOr(string), runbook: nullOr(string) })),
});

const record = object({
  madeBy: string,
  engine: oneOf('sandbox', 'docker'),
  started: string,
  finished: string,
  passed: boolean,
  counts: object({
    runbooks: number,
    steps: number,
    passed: number,
    failed: number,
    tolerated: number,
    skipped: number,
  }),
  masked: nullOr(number),
  runbooks: list(
    object({
      slug: string,
      title: string,
      file: string,
      commandsHash: string,
      host: string,
      docker: nullOr(string),
      passed: boolean,
      values: each(string),
      steps: list(step),
      typed: list(object({ line: string, output: string, exit: number, inputs: number })),
      outcomes: list(object({ digest: string, inputs: number })),
      journal: nullOr(journal),
    }),
  ),
});

/** The record in a JSON text. Throws `RecordProblem`, which names the place. */
export function readRecord(text: string): RunRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RecordProblem('', 'JSON');
  }
  object({ format: oneOf(RECORD_FORMAT) })(value, '');
  record(value, '');
  return value as RunRecord;
}
