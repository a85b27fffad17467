/** Machines for the command line. The sandbox is loaded when one is wanted, so that the other commands start at once. */
import type { Machine, MachineOptions, ScriptSession } from '../machine.ts';
import type { Session, Workplace } from '../runbook/session.ts';
import { CannotRun } from './subcommand.ts';
import { didYouMean } from './suggest.ts';

export const DEFAULT_HOST = 'ubuntu-24.04';

export interface HostSummary {
  readonly name: string;
  readonly summary: { readonly ja: string; readonly en: string };
}

/** The host profiles a sandbox can start, the default one first. */
export async function hosts(): Promise<readonly HostSummary[]> {
  const { HOSTS } = await import('../machine.ts');
  return HOSTS.toSorted((a, b) => Number(b.name === DEFAULT_HOST) - Number(a.name === DEFAULT_HOST));
}

/** A fresh machine of the profile `host`, by default one whose time stands still where nothing happens. Throws `CannotRun` for an unknown one. */
export async function startMachine(host: string, options: MachineOptions = {}): Promise<Machine> {
  const known = (await hosts()).map(({ name }) => name);
  if (!known.includes(host)) {
    throw new CannotRun(
      `unknown host ${JSON.stringify(host)}.${didYouMean(host, known)} The hosts are ${known.join(', ')}.`,
    );
  }
  const { createMachine } = await import('../machine.ts');
  return createMachine(host, options);
}

/** A session of a machine as runbooks use it, and what may still be missing of a command. */
export interface SandboxWorkplace extends Workplace {
  isIncomplete(command: string): boolean;
}

/** A fresh machine with a shell for the steps and one for checks. */
export async function openSandbox(host: string): Promise<SandboxWorkplace> {
  const machine = await startMachine(host);
  const shells = [machine.openSession(), machine.openSession()] as const;
  return {
    session: asSession(shells[0]),
    checker: asSession(shells[1]),
    clock: machine.clock,
    isIncomplete: (command) => shells[0].isIncomplete(command),
    async close() {
      for (const shell of shells) shell.close();
    },
  };
}

const asSession = (shell: ScriptSession): Session => ({
  run: (command, { env, signal }) => shell.run(command, { env, signal }),
});
