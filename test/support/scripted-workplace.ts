import { createClock } from '../../src/base/clock.ts';
import type { SessionResult, Workplace } from '../../src/runbook/session.ts';

/** An answer to a command; `after` milliseconds late, `Infinity` for one that only ends when interrupted. */
export interface ScriptedAnswer {
  readonly output?: string;
  readonly exit?: number;
  readonly after?: number;
  readonly throws?: string;
}

type Env = Readonly<Record<string, string>>;

/** A workplace that answers commands from a table: the answers of a command come one after the other, the last one stays. */
export function scriptedWorkplace(
  answers: Readonly<Record<string, ScriptedAnswer | readonly ScriptedAnswer[]>>,
): Workplace & { readonly ran: { command: string; env: Env }[]; readonly asked: string[] } {
  const clock = createClock({ start: 0 });
  const ran: { command: string; env: Env }[] = [];
  const asked: string[] = [];
  const turns = new Map<string, number>();
  const answer = async (command: string, signal: AbortSignal): Promise<SessionResult> => {
    const given = answers[command] ?? { output: `bash: ${command}: command not found\n`, exit: 127 };
    const list = Array.isArray(given) ? given : [given];
    const turn = turns.get(command) ?? 0;
    turns.set(command, turn + 1);
    const { output = '', exit = 0, after = 0, throws } = list[Math.min(turn, list.length - 1)] ?? {};
    if (throws !== undefined) throw new Error(throws);
    if (after === Number.POSITIVE_INFINITY) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return { output, exit: 130 };
    }
    if (after > 0) await clock.sleep(after);
    return { output, exit };
  };
  return {
    ran,
    asked,
    clock,
    session: {
      run(command, { env, signal }) {
        ran.push({ command, env: { ...env } });
        return answer(command, signal);
      },
    },
    checker: {
      run(command, { signal }) {
        asked.push(command);
        return answer(command, signal);
      },
    },
    close: async () => {},
  };
}
