/** Runs what the chosen pages and runbooks show, on the hosts that are to be tried. */

import { type Block, DEFAULT_HOST } from '../../book/console-blocks.ts';
import type { Page } from '../../book/page.ts';
import { hashOfCommands, type RunRecord } from '../../book/runs.ts';
import type { Plan } from '../../runbook/plan.ts';
import { openSandbox, type SandboxWorkplace } from '../machine.ts';
import type { Style } from '../style.ts';
import type { Io } from '../subcommand.ts';
import { runBlocks, updateBlocks } from './blocks.ts';
import { execute, type Runnable } from './execute.ts';
import type { Finding } from './finding.ts';
import { ASK_VERSION, otherHosts, recordOf, versionIn } from './run-record.ts';
import { createStatus } from './status.ts';

export interface Job {
  /** The page's id. */
  readonly id: string;
  readonly page: Page;
  /** A note's blocks, or a runbook's steps. */
  readonly blocks?: readonly Block[];
  readonly runbook?: Runnable;
}

export interface Ran {
  readonly findings: readonly Finding[];
  readonly counts: { readonly blocks: number; readonly steps: number; readonly commands: number };
  /** What came out as it stands there, by page; empty unless records are wanted. */
  readonly records: ReadonlyMap<string, RunRecord>;
}

export interface RunContext {
  readonly root: string;
  readonly io: Io;
  readonly style: Style;
  readonly update: boolean;
  /** Tries other engines too, and keeps which of them print the same. */
  readonly record: boolean;
  readonly now: Date;
}

/** Runs all jobs; a difference is a finding on the host the page is for, and elsewhere a version that is not recorded. */
export async function runAll(jobs: readonly Job[], context: RunContext): Promise<Ran> {
  const { io, root, record, now } = context;
  const status = createStatus(io, jobs.length);
  const findings: Finding[] = [];
  const counts = { blocks: 0, steps: 0, commands: 0 };
  const records = new Map<string, RunRecord>();
  for (const job of jobs) {
    if (io.interrupted.aborted) break;
    status.next(job.runbook?.file ?? job.page.file);
    const own = await runJob(job, DEFAULT_HOST, context);
    counts.blocks += own.blocks;
    counts.steps += own.steps;
    counts.commands += own.commands;
    if (own.updated) {
      status.clear();
      io.out.write(`updated ${job.page.file}\n`);
    } else findings.push(...own.findings);
    const commands = hashOfCommands(root, job.page);
    if (!record || own.findings.length > 0 || commands === undefined) continue;
    const engines = own.engine === undefined ? [] : [own.engine];
    for (const host of otherHosts(plansOf(job))) {
      const other = await runJob(job, host, { ...context, update: false });
      if (other.findings.length === 0 && other.engine !== undefined) engines.push(other.engine);
    }
    records.set(job.id, recordOf(commands, engines, now));
  }
  status.clear();
  return { findings, counts, records };
}

const plansOf = ({ blocks, runbook }: Job): readonly Plan[] =>
  runbook ? [runbook.plan] : (blocks ?? []).map(({ plan }) => plan);

interface JobResult {
  readonly findings: readonly Finding[];
  readonly blocks: number;
  readonly steps: number;
  readonly commands: number;
  readonly engine: string | undefined;
  readonly updated: boolean;
}

/** Runs a job with `host` in place of the default one. */
async function runJob(job: Job, host: string, context: RunContext): Promise<JobResult> {
  const { root, style, update } = context;
  const there = <T extends Pick<Plan, 'host'>>(plan: T): T => (plan.host === DEFAULT_HOST ? { ...plan, host } : plan);
  if (job.runbook) {
    const runbook = { ...job.runbook, plan: there(job.runbook.plan) };
    const workplace = await openSandbox(runbook.plan);
    const { findings, results } = await execute(runbook, workplace, style);
    const engine = await engineOf(workplace);
    await workplace.close();
    const steps = results.filter(({ state }) => state !== 'skipped').length;
    return { findings, blocks: 0, steps, commands: commandsIn(results), engine, updated: false };
  }
  const blocks = (job.blocks ?? []).map((block) => ({ ...block, plan: there(block.plan) }));
  const done = await runBlocks(job.page, blocks, style, { keepGoing: update, atEnd: engineOf });
  const updated = update && updateBlocks(root, job.page, done.results);
  return {
    findings: done.findings,
    blocks: done.ran,
    steps: 0,
    commands: commandsIn(done.results),
    engine: done.atEnd,
    updated,
  };
}

const commandsIn = (results: readonly { readonly commands: readonly unknown[] }[]): number =>
  results.reduce((sum, { commands }) => sum + commands.length, 0);

async function engineOf(workplace: SandboxWorkplace): Promise<string | undefined> {
  const asked = await workplace.checker.run(ASK_VERSION, { env: {}, signal: new AbortController().signal });
  return versionIn(asked.output);
}
