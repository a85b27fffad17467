/** What a runbook needs of whatever runs its commands: a sandbox, a terminal on a page, a real engine's shell. */

import type { Values } from './pattern.ts';
import type { Plan } from './plan.ts';

export interface SessionResult {
  /** Both streams in the order they came, as a terminal shows them. */
  readonly output: string;
  readonly exit: number;
}

/** A shell whose state (directory, variables) lasts from command to command. */
export interface Session {
  /** Runs `command`; `env` is exported first. When `signal` aborts, the command is interrupted and the promise settles. */
  run(command: string, options: { readonly env: Values; readonly signal: AbortSignal }): Promise<SessionResult>;
}

/** A machine of a runbook's own. */
export interface Workplace {
  /** Where the steps run. */
  readonly session: Session;
  /** Where `@check` asks: the same machine, a shell of its own. */
  readonly checker: Session;
  /** Measures timeouts and waits between attempts, in milliseconds. */
  readonly clock: RunClock;
  close(): Promise<void>;
}

export interface RunClock {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Makes a fresh workplace as a runbook wants it: on its host, with its failures, at a terminal or as a script. */
export type OpenWorkplace = (plan: Pick<Plan, 'host' | 'failures' | 'terminal'>) => Promise<Workplace>;
