/**
 * What real engines printed, replayed on the sandbox: every command of every recorded session must leave the same stdout,
 * stderr and exit status. A command that differs for a good reason carries the reason in its recording (`except`).
 */
import { describe, expect, test } from 'vitest';
import { areaOf } from './support/areas.ts';
import { listSessions, readRecordings } from './support/recordings.ts';
import { RECORDING_HOSTS, replay } from './support/replay.ts';

describe.each(RECORDING_HOSTS)('Docker %s', (major, host) => {
  test.each(readRecordings(major).map((recording) => [recording.session, recording] as const))(
    '%s',
    async (_, recording) => {
      for await (const { step, seen, recorded } of replay(recording, host)) {
        if (!step.except) expect.soft(seen, step.cmd).toEqual(recorded);
      }
    },
  );
});

describe('the recordings', () => {
  test('every session is about an area', () => {
    expect(listSessions().map(({ name }) => areaOf(name))).not.toContain(undefined);
  });

  test.each(RECORDING_HOSTS)('there is a recording of Docker %s for every session that applies to it', (major) => {
    const sessions = listSessions().filter(({ engines }) => engines.includes(major));
    expect(readRecordings(major).map(({ session }) => session)).toEqual(sessions.map(({ name }) => name));
  });
});
