import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Recording, withoutPids } from '../support/shell-cases.ts';
import { createShellWorld, runProgram } from '../support/shell-world.ts';

/** Scripts whose error our parser tells in other words than bash: it goes on where bash gives up. */
const KNOWN: Readonly<Record<string, readonly string[]>> = { bash: ['f( { echo; }', 'a=(1 2'] };

const RECORDINGS = [
  { file: 'bash', shell: 'bash', busybox: undefined },
  { file: 'ash-1.35', shell: 'sh', busybox: '1.35.0' },
  { file: 'ash-1.37', shell: 'sh', busybox: '1.37.0' },
  { file: 'ash-1.38', shell: 'sh', busybox: '1.38.0' },
] as const;

for (const { file, shell, busybox } of RECORDINGS) {
  const url = new URL(`../recordings/shell/${file}.json`, import.meta.url);
  const recording = JSON.parse(readFileSync(url, 'utf8')) as Recording;
  describe(recording.shell, () => {
    const cases = recording.cases.filter(({ script }) => !KNOWN[file]?.includes(script));
    test.each(cases)('$script', async ({ script, ...expected }) => {
      const world = createShellWorld(busybox ? { busybox } : {});
      const outcome = await runProgram(world, [shell, '-c', script]);
      expect({ ...outcome, stderr: withoutPids(outcome.stderr) }).toEqual({
        ...expected,
        stderr: withoutPids(expected.stderr),
      });
    });
  });
}
