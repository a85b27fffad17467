/** The terminal on the page as a runbook sees it: steps are typed at its prompt, checks are asked unseen. */
import { createClock } from '../../base/clock.ts';
import type { Workplace } from '../../runbook/session.ts';
import type { MachineClient } from '../terminal/machine-client.ts';

const INTERRUPT = '\u0003';

/** @param terminal the steps' output goes to the terminal itself, not through pipes. */
export function pageWorkplace(machine: MachineClient, terminal: boolean): Workplace {
  return {
    session: {
      async run(command, { env, signal }) {
        const interrupt = (): void => machine.keys(INTERRUPT);
        signal.addEventListener('abort', interrupt, { once: true });
        try {
          return await machine.submit(command, env, terminal);
        } finally {
          signal.removeEventListener('abort', interrupt);
        }
      },
    },
    checker: { run: (command, { env }) => machine.probe(command, env) },
    clock: createClock({ start: Date.now(), pace: 'real' }),
    close: async () => machine.stop(),
  };
}
