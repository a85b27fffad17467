/**
 * What real engines printed, replayed on the sandbox: every command of every recorded session must leave the same stdout,
 * stderr and exit status. A command that differs for a good reason carries the reason in its recording (`except`).
 */
import { describe, expect, test } from 'vitest';
import { createMachine } from '../src/machine.ts';
import { normalise } from './support/normalise.ts';
import { readRecordings } from './support/recordings.ts';

const HOSTS = [
  ['20', 'docker-20.10'],
  ['26', 'docker-26.1'],
  ['28', 'docker-28.5'],
] as const;

describe.each(HOSTS)('Docker %s', (major, host) => {
  test.each(readRecordings(major).map((recording) => [recording.session, recording] as const))(
    '%s',
    async (_, recording) => {
      const session = (await createMachine(host)).openSession();
      for (const step of recording.steps) {
        const got = await session.run(step.cmd);
        if (step.except) continue;
        const seen = { stdout: normalise(got.stdout), stderr: normalise(got.stderr), exit: got.exit };
        const recorded = { stdout: normalise(step.stdout), stderr: normalise(step.stderr), exit: step.exit };
        expect.soft(seen, step.cmd).toEqual(recorded);
      }
      session.close();
    },
  );
});
