/** When the commands of a page were last run, and with which engines: content/runs.json, written by `hatoba check --record`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Hex } from '../base/digest.ts';
import { readSource } from './files.ts';
import { kindOfPage } from './languages.ts';
import { headValue, type Page } from './page.ts';

const RUNS_FILE = 'content/runs.json';

export interface RunRecord {
  /** What was run, by its hash. */
  readonly commands: string;
  /** `2026-11-22` */
  readonly date: string;
  /** Versions of the engine with which everything came out as it stands there. */
  readonly engines: readonly string[];
}

/** By the page's id. */
export type Runs = ReadonlyMap<string, RunRecord>;

const hash = (text: string): string => sha256Hex(text).slice(0, 12);

/** What a note's commands are recognised by; undefined when it has none. */
export const hashOfBlocks = (page: Pick<Page, 'fences' | 'head'>): string | undefined =>
  page.fences.length === 0
    ? undefined
    : hash(JSON.stringify([headValue(page, 'host') ?? null, page.fences.map(({ meta, text }) => [meta, text])]));

/** What a page's commands are recognised by, a runbook's being those of its steps; undefined when there are none. */
export function hashOfCommands(root: string, page: Page): string | undefined {
  if (kindOfPage(page.id) !== 'runbook') return hashOfBlocks(page);
  const steps = readSource(root, `${page.id}/steps.console`);
  return steps && hash(steps.text);
}

/** The records of the project in `root`; none without the file. */
export function readRuns(root: string): Runs {
  const text = readSource(root, RUNS_FILE)?.text;
  return new Map(Object.entries(text === undefined ? {} : (JSON.parse(text) as Record<string, RunRecord>)));
}

/** Writes the records, a line for each page. */
export function writeRuns(root: string, runs: Runs): void {
  const lines = [...runs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, record]) => `  ${JSON.stringify(id)}: ${JSON.stringify(record)}`);
  writeFileSync(path.join(root, RUNS_FILE), `{\n${lines.join(',\n')}\n}\n`);
}

/** The record of the commands as they are now; undefined when they have changed since, or were never run. */
export function currentRun(runs: Runs, id: string, commands: string | undefined): RunRecord | undefined {
  const record = runs.get(id);
  return record && record.commands === commands ? record : undefined;
}
