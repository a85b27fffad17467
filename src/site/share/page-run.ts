/** The run on a runbook page as a record: out of what the browser keeps of it. */
import { type RunRecord, runbookRecord, runRecord } from '../../record/record.ts';
import type { Plan } from '../../runbook/plan.ts';
import type { KeptMachine } from '../keeping/machine-store.ts';
import { recallProgress } from '../keeping/progress.ts';
import { stepRecords, typedCommands } from './step-records.ts';

export interface PageRun {
  readonly slug: string;
  readonly plan: Plan;
  /** Version of the host's Docker, if it has one. */
  readonly docker: string | null;
  /** Version of the site. */
  readonly version: string;
}

/** @param machine undefined where none was opened: the record has the progress alone */
export function pageRecord({ slug, plan, docker, version }: PageRun, machine: KeptMachine | undefined): RunRecord {
  const { steps: states, values, updatedAt } = recallProgress(slug);
  const commands = machine?.commands ?? [];
  const journal = machine?.journal ?? null;
  const steps = stepRecords(plan, states, values, { commands, journal: journal ?? { entries: [] } });
  const started = journal?.start ?? updatedAt;
  const finished = Math.max(started, commands.at(-1)?.at ?? started);
  return runRecord({
    madeBy: `${version}${machine ? ` (${machine.engine})` : ''}`,
    engine: 'sandbox',
    started: new Date(started).toISOString(),
    finished: new Date(finished).toISOString(),
    runbooks: [
      runbookRecord({
        ...{ slug, plan, docker, journal },
        title: document.querySelector('h1')?.textContent?.trim() ?? slug,
        headings: Object.fromEntries(plan.steps.map(({ id }) => [id, headingOf(id)])),
        result: { passed: steps.every(({ state, optional }) => state !== 'failed' || optional), values, steps },
        typed: typedCommands(commands),
        outcomes: commands.map(({ digest, inputs }) => ({ digest, inputs })),
      }),
    ],
  });
}

/** Headings carry the id of their step. */
const headingOf = (id: string): string => document.getElementById(id)?.textContent?.trim() || id;
