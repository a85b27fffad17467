/**
 * npm run compat
 *
 * Replays every recorded session on the sandbox and writes how many commands were answered as the real engine answered
 * them, per engine and area, into content/compatibility/score.json, from which the site's page is made.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/docker/cli/commands.ts';
import { commandTree } from '../../src/docker/cli/spec/tree.ts';
import type { CommandSpec } from '../../src/docker/cli/spec/types.ts';
import { engineVersion } from '../../src/docker/engine-version.ts';
import { notModelledFeatures } from '../../src/docker/server/router/not-modelled.ts';
import type { Difference, EngineScore, Score } from '../../src/site/compatibility/score.ts';
import { AREAS, areaOf } from '../support/areas.ts';
import { type Recording, readRecordings } from '../support/recordings.ts';
import { RECORDING_HOSTS, replay, sameAnswer } from '../support/replay.ts';

const folder = fileURLToPath(new URL('../../content/compatibility', import.meta.url));
/** The version whose commands are listed as missing: the default host's. */
const DEFAULT_VERSION = '27.3.1';
/** What the two plugins refuse: their command tables do not say it. */
const LEFT_OUT_OF_PLUGINS = [
  'docker buildx bake',
  'docker buildx imagetools',
  'docker compose watch',
  'docker compose publish',
];

interface Counted {
  readonly reason: string;
  readonly major: string;
  readonly cmd: string;
}

async function scoreEngine(major: string, host: string, differing: Counted[]): Promise<EngineScore> {
  const areas = Object.fromEntries(Object.keys(AREAS).map((area) => [area, { equal: 0, commands: 0 }]));
  const recordings: Recording[] = readRecordings(major);
  for (const recording of recordings) {
    const tally = areas[areaOf(recording.session)];
    if (!tally) continue;
    for await (const { step, seen, recorded } of replay(recording, host)) {
      tally.commands++;
      if (sameAnswer(seen, recorded)) tally.equal++;
      else differing.push({ reason: step.except ?? 'differs, and nobody knows why yet', major, cmd: step.cmd });
    }
  }
  const version = recordings[0]?.engine ?? major;
  const dates = recordings.map(({ recorded }) => recorded).sort();
  return { version, recorded: dates.at(-1) ?? '', sessions: recordings.length, areas };
}

/** What one reason covers, the most frequent first. */
function groupByReason(differing: readonly Counted[]): Difference[] {
  const groups = Map.groupBy(differing, ({ reason }) => reason);
  return [...groups]
    .map(([reason, all]) => ({
      reason,
      commands: all.length,
      engines: [...new Set(all.map(({ major }) => major))].sort(),
      example: all[0]?.cmd ?? '',
    }))
    .sort((a, b) => b.commands - a.commands || (a.reason < b.reason ? -1 : 1));
}

/** Commands without an implementation; a group of which nothing is there stands for all of its commands. */
function missing(spec: CommandSpec): string[] {
  if (spec.hidden || COMMANDS.has(spec.path)) return [];
  if (spec.children.length === 0) return [`docker ${spec.path}`];
  const below = spec.children.filter(({ hidden }) => !hidden);
  const lacking = below.flatMap(missing);
  return spec.path !== '' && lacking.length > 0 && lacking.length === leaves(spec) ? [`docker ${spec.path}`] : lacking;
}

const leaves = (spec: CommandSpec): number =>
  spec.children.length === 0
    ? 1
    : spec.children.filter(({ hidden }) => !hidden).reduce((sum, one) => sum + leaves(one), 0);

/** Every reason is told to readers in both languages. */
function checkReasons(differences: readonly Difference[]): void {
  const told = parse(readFileSync(path.join(folder, 'reasons.yaml'), 'utf8')) as Record<string, unknown>;
  const untold = differences.filter(({ reason }) => !(reason in told));
  if (untold.length === 0) return;
  console.error('Not in content/compatibility/reasons.yaml yet:');
  for (const { reason, example } of untold) console.error(`- ${reason}\n    ${example}`);
  process.exitCode = 1;
}

const differing: Counted[] = [];
const engines: EngineScore[] = [];
for (const [major, host] of RECORDING_HOSTS) engines.push(await scoreEngine(major, host, differing));
const differences = groupByReason(differing);
const score: Score = {
  engines,
  differences,
  leftOut: {
    commands: [...missing(commandTree(engineVersion(DEFAULT_VERSION))), ...LEFT_OUT_OF_PLUGINS].sort(),
    api: notModelledFeatures(),
  },
};
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'score.json'), `${JSON.stringify(score, null, 2)}\n`);
for (const { version, areas } of engines) {
  console.log(`Docker ${version}`);
  for (const [area, { equal, commands }] of Object.entries(areas))
    console.log(`  ${area.padEnd(12)}${equal}/${commands}`);
}
checkReasons(differences);
