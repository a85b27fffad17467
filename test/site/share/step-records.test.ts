import { describe, expect, test } from 'vitest';
import { compileRunbook } from '../../../src/runbook/compile.ts';
import type { StepState } from '../../../src/runbook/run.ts';
import type { KeptCommand } from '../../../src/site/keeping/machine-store.ts';
import { stepRecords, typedCommands } from '../../../src/site/share/step-records.ts';

const { plan } = compileRunbook(`---
host: ubuntu-24.04
---
## make
$ make
made {{int:n}}
$ use
used {{int:n}}
## wait
@retry 10s
$ ready
yes
## tidy
$ rm
`);
if (!plan) throw new Error('the runbook has problems');

const ran = (line: string, output: string, inputs: number, submitted = true): KeptCommand => ({
  ...{ line, output, submitted, inputs, exit: 0, digest: '', at: 1000 + inputs * 100 },
});
const records = (states: Record<string, StepState>, ...commands: KeptCommand[]) =>
  stepRecords(
    plan,
    states,
    { id: '7' },
    {
      commands,
      journal: { entries: commands.map(({ line, at }) => ({ kind: 'submit', line, env: {}, at: at - 40 })) },
    },
  );

describe('the steps of a record', () => {
  test('have the commands that they submitted, how those compare, and how long they took', () => {
    const [make] = records({ make: 'passed' }, ran('make', 'made 7\n', 1), ran('use', 'used 7\n', 2));
    expect(make).toMatchObject({ state: 'passed', noticed: false, inputs: 2, duration: 140 });
    expect(make?.commands.map(({ text, output, match }) => [text, output, match.matched])).toEqual([
      ['make', 'made 7\n', true],
      ['use', 'used 7\n', true],
    ]);
  });

  test('failed by what they printed, or by their check', () => {
    expect(records({ tidy: 'failed' }, ran('rm', 'no\n', 1))[2]?.reason).toBe('mismatch');
    expect(records({ tidy: 'failed' }, ran('rm', '', 1))[2]?.reason).toBe('check');
  });

  test('were noticed when the reader reached their state without them', () => {
    expect(records({ make: 'passed' }, ran('make it', 'made 7\n', 1, false))[0]).toMatchObject({
      ...{ state: 'passed', noticed: true, commands: [], inputs: null },
    });
  });

  test('count the attempts of a retry, and keep the last', () => {
    const [, wait] = records({ wait: 'passed' }, ran('ready', 'no\n', 1), ran('ready', 'yes\n', 2));
    expect(wait?.commands.map(({ output, attempts }) => [output, attempts])).toEqual([['yes\n', 2]]);
  });

  test('are as they came out the last time', () => {
    const [make] = records(
      { make: 'failed' },
      ran('make', 'made 7\n', 1),
      ran('use', 'used 7\n', 2),
      ran('make', 'no\n', 3),
    );
    expect(make?.commands.map(({ output }) => output)).toEqual(['no\n']);
  });

  test('that were not run are skipped', () => {
    expect(records({}).map(({ state }) => state)).toEqual(['skipped', 'skipped', 'skipped']);
  });
});

test('what the reader typed is told apart', () => {
  expect(typedCommands([ran('ls', 'x\n', 1, false), ran('make', '', 2), ran('', '', 3, false)])).toEqual([
    { line: 'ls', output: 'x\n', exit: 0, inputs: 1 },
  ]);
});
