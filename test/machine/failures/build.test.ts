/** Builds that stop: what a reader meets. That they go again is in failures.test.ts. */
import { expect, test } from 'vitest';
import { createMachine, type FailureName } from '../../../src/machine.ts';

const MET: readonly (readonly [FailureName, string, RegExp])[] = [
  ['build-run-fails', 'docker build /srv/labels', /E: Unable to locate package jq\n[\s\S]*: exit code: 100\n$/],
  [
    'build-file-elsewhere',
    'docker build /srv/tides',
    /failed to read dockerfile: open Dockerfile: no such file or directory\n$/,
  ],
];

test.each(MET)('%s: %s', async (name, command, output) => {
  const machine = await createMachine('ubuntu-24.04', { failures: [name] });
  expect((await machine.openSession().run(command)).output).toMatch(output);
});
