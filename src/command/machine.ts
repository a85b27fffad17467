/** Machines for the command line. The sandbox is loaded when one is wanted, so that the other commands start at once. */

import { DEFAULT_HOST } from '../book/console-blocks.ts';
import type { Traces } from '../machine/trace/traces.ts';
import type { Machine, MachineOptions, ScriptSession, TerminalSize } from '../machine.ts';
import type { Plan } from '../runbook/plan.ts';
import type { Session, Workplace } from '../runbook/session.ts';
import { CannotRun } from './subcommand.ts';
import { didYouMean } from './suggest.ts';

/** Something to choose by its name. */
export interface Named {
  readonly name: string;
  readonly summary: { readonly ja: string; readonly en: string };
}

/** The host profiles a sandbox can start, the default one first. */
export async function hosts(): Promise<readonly Named[]> {
  const { HOSTS } = await import('../machine.ts');
  return HOSTS.toSorted((a, b) => Number(b.name === DEFAULT_HOST) - Number(a.name === DEFAULT_HOST));
}

/** What can be wrong with a machine, for practice. */
export async function failures(): Promise<readonly Named[]> {
  const { FAILURES, failureNames } = await import('../machine.ts');
  return failureNames.map((name) => ({ name, summary: FAILURES[name].about }));
}

/** Options as the command line gives them: failures by names that may be wrong. */
export type StartOptions = Omit<MachineOptions, 'failures'> & { readonly failures?: readonly string[] };

/**
 * A fresh machine of the profile `host`, by default one whose time stands still where nothing happens. Throws `CannotRun`
 * for an unknown host or failure, and for a failure that the host cannot have.
 */
export async function startMachine(host: string, options: StartOptions = {}): Promise<Machine> {
  mustBeOne('host', host, await hosts());
  for (const failure of options.failures ?? []) mustBeOne('failure', failure, await failures());
  const { createMachine, failureName } = await import('../machine.ts');
  try {
    return await createMachine(host, { ...options, failures: (options.failures ?? []).map(failureName) });
  } catch (error) {
    if (options.failures?.length && error instanceof Error) throw new CannotRun(`${error.message}.`);
    throw error;
  }
}

function mustBeOne(what: string, name: string, all: readonly Named[]): void {
  const known = all.map((one) => one.name);
  if (known.includes(name)) return;
  throw new CannotRun(
    `unknown ${what} ${JSON.stringify(name)}.${didYouMean(name, known)} The ${what}s are ${known.join(', ')}.`,
  );
}

/** A session of a machine as runbooks use it, and what may still be missing of a command. */
export interface SandboxWorkplace extends Workplace {
  /** What its commands set in motion. */
  readonly traces: Traces;
  isIncomplete(command: string): boolean;
}

/** A fresh machine with a shell for the steps, at a terminal or not, and one for checks. */
export async function openSandbox({
  host,
  failures,
  terminal,
  ...options
}: Pick<Plan, 'host' | 'failures' | 'terminal'> & Pick<StartOptions, 'seed' | 'start'>): Promise<SandboxWorkplace> {
  const { seed, start } = options;
  const machine = await startMachine(host, {
    failures,
    ...(seed === undefined ? {} : { seed }),
    ...(start === undefined ? {} : { start }),
  });
  if (terminal) return openTerminal(machine);
  const shells = [machine.openSession(), machine.openSession()] as const;
  return {
    session: asSession(shells[0]),
    checker: asSession(shells[1]),
    clock: machine.clock,
    traces: machine.traces,
    isIncomplete: (command) => shells[0].isIncomplete(command),
    async close() {
      for (const shell of shells) shell.close();
    },
  };
}

const SCREEN: TerminalSize = { cols: 120, rows: 40 };

async function openTerminal(machine: Machine): Promise<SandboxWorkplace> {
  const { keepJournal } = await import('../machine/journal.ts');
  const { submit, probe, keys } = keepJournal(machine, SCREEN, () => {});
  await machine.clock.idle();
  return {
    session: {
      async run(command, { env, signal }) {
        const interrupt = (): void => keys('\u0003');
        signal.addEventListener('abort', interrupt, { once: true });
        return submit(command, env, true).finally(() => signal.removeEventListener('abort', interrupt));
      },
    },
    checker: { run: (command, { env }) => probe(command, env) },
    clock: machine.clock,
    traces: machine.traces,
    isIncomplete: (command) => machine.openSession().isIncomplete(command),
    close: async () => {},
  };
}

const asSession = (shell: ScriptSession): Session => ({
  run: (command, { env, signal }) => shell.run(command, { env, signal }),
});
