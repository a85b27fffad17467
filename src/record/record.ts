/**
 * The record of a run: what was run where, what came of it, and, from a page, the journal that brings its machine back. Plain
 * JSON: `hatoba run --report json` writes it, a page reads and shares it, Markdown and JUnit are made of it.
 */
import { sha256Hex } from '../base/digest.ts';
import type { Journal } from '../machine/journal.ts';
import type { Values } from '../runbook/pattern.ts';
import type { Engine, Plan } from '../runbook/plan.ts';
import type { RunResult, StepResult } from '../runbook/run.ts';

/** Goes up when readers of older records would misread new ones. */
export const RECORD_FORMAT = 2;

export interface StepRecord extends StepResult {
  readonly heading: string;
  /** 1-based line of the step in `file`. */
  readonly line: number;
  /** The reader reached its state with commands of their own. */
  readonly noticed: boolean;
  /** How many inputs had gone into the machine when it ended; null where there is no journal. */
  readonly inputs: number | null;
}

/** A command that somebody typed at the prompt. */
export interface TypedCommand {
  readonly line: string;
  readonly output: string;
  readonly exit: number;
  /** How many inputs had gone into the machine when it ended. */
  readonly inputs: number;
}

export interface Outcome {
  readonly digest: string;
  /** How many inputs had gone into the machine when the command ended. */
  readonly inputs: number;
}

export interface RunbookRecord {
  readonly slug: string;
  /** The page's title in the language of the run. */
  readonly title: string;
  /** Where the steps stand: `runbooks/<slug>/steps.console`. */
  readonly file: string;
  /** Of the steps and their commands: tells whether the runbook is still the one that was run. */
  readonly commandsHash: string;
  /** Profile of the machine, with the version of its Docker where it has one. */
  readonly host: string;
  readonly docker: string | null;
  readonly passed: boolean;
  /** What named placeholders stood for. */
  readonly values: Values;
  readonly steps: readonly StepRecord[];
  readonly typed: readonly TypedCommand[];
  /** Of all commands in the order in which they ended: what a replay of the journal is held to. */
  readonly outcomes: readonly Outcome[];
  /** What went into the machine; null: the record can be read, but not gone on with. */
  readonly journal: Journal | null;
}

export interface RunRecord {
  readonly format: typeof RECORD_FORMAT;
  /** The version of the site or of the command line that made it. */
  readonly madeBy: string;
  readonly engine: Engine;
  /** Wall time, as in `2026-01-02T03:04:05.000Z`. */
  readonly started: string;
  readonly finished: string;
  readonly passed: boolean;
  readonly counts: Counts;
  /** How many secrets were replaced before it left; null: it was not looked through. */
  readonly masked: number | null;
  readonly runbooks: readonly RunbookRecord[];
}

export interface Counts {
  readonly runbooks: number;
  readonly steps: number;
  readonly passed: number;
  readonly failed: number;
  /** Optional steps that failed, which fails nothing. */
  readonly tolerated: number;
  readonly skipped: number;
}

/** How many steps came out how. */
export function countSteps(runbooks: readonly RunbookRecord[]): Counts {
  const steps = runbooks.flatMap((runbook) => runbook.steps);
  const count = (state: string, optional?: boolean): number =>
    steps.filter((step) => step.state === state && (optional === undefined || step.optional === optional)).length;
  return {
    runbooks: runbooks.length,
    steps: steps.length,
    passed: count('passed'),
    failed: count('failed', false),
    tolerated: count('failed', true),
    skipped: count('skipped'),
  };
}

/** 12 hexadecimal digits that change with any step, command or host of a plan. */
export const commandsHash = (plan: Plan): string =>
  sha256Hex(
    JSON.stringify([plan.host, plan.steps.map(({ id, commands }) => [id, commands.map(({ text }) => text)])]),
  ).slice(0, 12);

export interface RunOfRunbook {
  readonly slug: string;
  readonly title: string;
  readonly plan: Plan;
  readonly docker: string | null;
  /** Headings by step id, where the prose has them. */
  readonly headings: Readonly<Record<string, string>>;
  readonly result: Pick<RunResult, 'passed' | 'values'> & {
    readonly steps: readonly (StepResult & Partial<Pick<StepRecord, 'noticed' | 'inputs'>>)[];
  };
  readonly typed?: readonly TypedCommand[];
  readonly outcomes?: readonly Outcome[];
  readonly journal?: Journal | null;
}

/** One runbook's part of a record. */
export function runbookRecord(run: RunOfRunbook): RunbookRecord {
  const { slug, title, plan, docker, headings, result, typed = [], outcomes = [], journal = null } = run;
  return {
    slug,
    title,
    file: `runbooks/${slug}/steps.console`,
    commandsHash: commandsHash(plan),
    host: plan.host,
    docker,
    passed: result.passed,
    values: result.values,
    steps: result.steps.map((step) => ({
      noticed: false,
      inputs: null,
      ...step,
      heading: headings[step.id] ?? step.id,
      line: plan.steps.find(({ id }) => id === step.id)?.line ?? 1,
    })),
    typed,
    outcomes,
    journal,
  };
}

/** A whole record. */
export function runRecord(run: Pick<RunRecord, 'madeBy' | 'engine' | 'started' | 'finished' | 'runbooks'>): RunRecord {
  const { madeBy, engine, started, finished, runbooks } = run;
  return {
    format: RECORD_FORMAT,
    madeBy,
    engine,
    started,
    finished,
    passed: runbooks.every(({ passed }) => passed),
    counts: countSteps(runbooks),
    masked: null,
    runbooks,
  };
}
