/** A script's session that goes on when its shell has ended: whoever logs out is logged in again. */
import { SessionEnded } from '../shell/script-session.ts';
import type { ScriptSession } from '../shell/session.ts';

/** `open` logs in; `up` resolves when that is possible. */
export function lastingSession(open: () => ScriptSession, up: () => Promise<void>): ScriptSession {
  let session = open();
  return {
    async run(line, options) {
      await up();
      try {
        return await session.run(line, options);
      } catch (error) {
        if (!(error instanceof SessionEnded)) throw error;
        session = open();
        return session.run(line, options);
      }
    },
    isIncomplete: (text) => session.isIncomplete(text),
    close: () => session.close(),
  };
}
