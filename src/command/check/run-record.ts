/** `hatoba check --record`: what was run, with which engines; and pages whose record is older than their commands. */

import { DEFAULT_HOST } from '../../book/console-blocks.ts';
import type { Page } from '../../book/page.ts';
import { currentRun, hashOfCommands, type RunRecord, type Runs } from '../../book/runs.ts';
import type { Plan } from '../../runbook/plan.ts';
import type { Finding } from './finding.ts';

/** Hosts that stand in for the default one, each with another engine. */
const OTHER_ENGINES = ['debian-12', 'ubuntu-24.04-docker-26.1', 'ubuntu-24.04-docker-28.5'] as const;

/** The hosts on which these plans are tried besides their own: none when one of them needs what is its host's alone. */
export const otherHosts = (plans: readonly Pick<Plan, 'host' | 'failures'>[]): readonly string[] =>
  plans.every(({ host, failures }) => host === DEFAULT_HOST && failures.length === 0) ? OTHER_ENGINES : [];

const VERSION = /\bversion (\d+\.\d+\.\d+)/;

/** The version in what `dockerd --version` or `docker --version` says. */
export const versionIn = (text: string): string | undefined => VERSION.exec(text)?.[1];

/** The command whose output `versionIn` reads: it answers also while the daemon is down. */
export const ASK_VERSION = 'dockerd --version 2>/dev/null || docker --version 2>/dev/null';

const byVersion = new Intl.Collator('en', { numeric: true });

/** A record of a run on the day of `now`. */
export const recordOf = (commands: string, engines: Iterable<string>, now: Date): RunRecord => ({
  commands,
  date: now.toISOString().slice(0, 10),
  engines: [...new Set(engines)].sort(byVersion.compare),
});

/** Notes on pages that have commands and no record of them; a project without any record keeps none. */
export function checkRecords(root: string, pages: readonly Page[], runs: Runs): Finding[] {
  if (runs.size === 0) return [];
  return pages.flatMap((page): Finding[] => {
    const commands = hashOfCommands(root, page);
    if (page.language !== 'ja' || commands === undefined || currentRun(runs, page.id, commands)) return [];
    const message = runs.has(page.id)
      ? 'the commands have changed since their last recorded run'
      : 'no run is recorded';
    const expected = `\`hatoba check --record ${page.file}\``;
    return [{ file: page.file, note: true, problem: { code: 'run-record', line: 1, column: 1, message, expected } }];
  });
}
