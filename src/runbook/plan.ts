/** A compiled runbook: plain JSON, all that running and matching need. */
import type { Problem } from './problem.ts';

export type Engine = 'sandbox' | 'docker';

/** How output is compared. */
export type Comparison = 'lines' | 'unordered' | 'json';

/** The output and exit status a command should have. */
export interface Expectation {
  /** Lines as patterns; `gap` is any number of lines. */
  readonly lines: readonly { readonly text: string; readonly gap: boolean; readonly line: number }[];
  readonly exit: number;
  readonly comparison: Comparison;
  /** Every line is a row of a table; otherwise only those below a heading in capitals are. */
  readonly table: boolean;
}

export interface PlanCommand {
  /** The command as typed; several lines are joined by newlines. */
  readonly text: string;
  /** 1-based line in the source. */
  readonly line: number;
  readonly expect: Expectation;
}

/** A silent question for the state a step leaves. */
export interface PlanCheck {
  readonly text: string;
  readonly line: number;
  /** When nothing is said about the output, only the exit status counts. */
  readonly anyOutput: boolean;
  readonly expect: Expectation;
}

/** Where a step goes on when a known error is what came of it. */
export interface PlanBranch {
  /** The slug of an error of content/errors. */
  readonly error: string;
  /** The step to go on at, or null when `runbook` is offered instead. */
  readonly step: string | null;
  /** The slug of a runbook that mends this error, or null. */
  readonly runbook: string | null;
  readonly line: number;
}

/** Whether steps wait for those before them (`gate`), or only say that some have not run yet. */
export type Order = 'gate' | 'advisory';

export interface PlanStep {
  readonly id: string;
  readonly line: number;
  readonly commands: readonly PlanCommand[];
  /** Milliseconds for each command. */
  readonly timeout: number;
  /** Milliseconds in which a command is run again until it matches; 0: it is run once. */
  readonly retry: number;
  readonly optional: boolean;
  readonly cleanup: boolean;
  /** The reader is to see what it sets in motion between the parts of Docker. */
  readonly trace: boolean;
  /** What is lost, or null. */
  readonly destructive: string | null;
  /** Runs only when a branch leads to it. */
  readonly detour: boolean;
  /** Ways on from errors that are known to happen here. */
  readonly branches: readonly PlanBranch[];
  /** All of them must hold. */
  readonly checks: readonly PlanCheck[];
}

export interface Plan {
  /** Profile of the machine the sandbox starts. */
  readonly host: string;
  /** What is wrong with the machine from the start, by name: `disk-full`. */
  readonly failures: readonly string[];
  /** The steps' output goes to a terminal; else through pipes, as in a script. */
  readonly terminal: boolean;
  /** Whether a step on a page waits for those before it. */
  readonly order: Order;
  /** What the steps are validated on. */
  readonly engines: readonly Engine[];
  readonly steps: readonly PlanStep[];
}

export interface Compiled {
  /** Null when there is a problem. */
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
}
