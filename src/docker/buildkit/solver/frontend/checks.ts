// Models the lint checks in moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go (v0.16 and v0.25).
import type { EngineVersion } from '../../../engine-version.ts';
import { formatPlatform, type Platform, parsePlatform } from '../../../platforms.ts';
import { parseReference } from '../../../registry/reference.ts';
import type { CmdCommand, EntrypointCommand, HealthcheckCommand, Stage } from '../../dockerfile/commands.ts';
import type { LineRange } from '../../dockerfile/errors.ts';
import type { ProcessedWord } from '../../dockerfile/shell-lex.ts';
import { suggestion } from '../../dockerfile/suggest.ts';
import type { Linter } from '../../lint/linter.ts';
import type { StageState } from './state.ts';

const SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
const PUBLIC = /(?:_|^)(?:public)(?:_|$)/i;

export function checkSecretKey(lint: Linter, instruction: string, key: string, location: LineRange): void {
  if (SECRET.test(key) && !PUBLIC.test(key)) lint.run('SecretsUsedInArgOrEnv', location, [instruction, key]);
}

/** The earlier one is named: it is the one without effect. */
export function checkUsedOnce(
  lint: Linter,
  state: StageState,
  command: CmdCommand | EntrypointCommand | HealthcheckCommand,
): void {
  const before = state.seen[command.kind];
  if (before) lint.run('MultipleInstructionsDisallowed', before, [command.name]);
  state.seen[command.kind] = command.location;
}

const isLower = (name: string): boolean => name === name.toLowerCase();
const isUpper = (name: string): boolean => name === name.toUpperCase();

export function checkCasing(lint: Linter, stages: readonly Stage[]): void {
  const names = stages.flatMap((stage) => [
    { name: stage.origCmd, location: stage.location },
    ...stage.commands.map(({ name, location }) => ({ name, location })),
  ]);
  const lower = names.filter(({ name }) => isLower(name)).length;
  const upper = names.filter(({ name }) => !isLower(name) && isUpper(name)).length;
  const mostlyLower = lower > upper;
  for (const { name, location } of names) {
    if (mostlyLower ? isLower(name) : isUpper(name)) continue;
    lint.run('ConsistentInstructionCasing', location, [name, mostlyLower ? 'lowercase' : 'uppercase']);
  }
}

export function checkStageNames(lint: Linter, stages: readonly Stage[]): void {
  const seen = new Set<string>();
  for (const { name, location } of stages) {
    if (name === '') continue;
    if (name === 'context' || name === 'scratch') lint.run('ReservedStageName', location, [name]);
    if (seen.has(name)) lint.run('DuplicateStageName', location, [name]);
    seen.add(name);
  }
}

/** FROM with the defaults of the ARGs before it, as if the client gave none. */
export function checkDefaultBases(
  lint: Linter,
  stages: readonly Stage[],
  expand: (text: string) => string,
  version: EngineVersion,
): void {
  for (const stage of stages) {
    let name: string;
    try {
      name = expand(stage.baseName);
    } catch {
      return;
    }
    if (!isReference(name, version)) lint.run('InvalidDefaultArgInFrom', stage.location, [stage.baseName]);
  }
}

function isReference(name: string, version: EngineVersion): boolean {
  try {
    parseReference(name, version);
    return true;
  } catch {
    return false;
  }
}

/** FROM names variables that no ARG declares. */
export function checkFromArgs(lint: Linter, word: ProcessedWord, known: readonly string[], location: LineRange): void {
  for (const name of word.unmatched) {
    if (known.includes(name)) continue;
    lint.run('UndefinedArgInFrom', location, [name, suggestion(name, known, true) ?? '']);
  }
}

export function checkPlatformFlag(
  lint: Linter,
  stage: Stage,
  word: ProcessedWord,
  args: ReadonlyMap<string, string>,
  host: Platform,
): void {
  const { matched, unmatched } = word;
  if (matched.size === 1 && unmatched.size === 0 && matched.has('TARGETPLATFORM')) {
    if (word.result === args.get('TARGETPLATFORM')) {
      lint.run('RedundantTargetPlatform', stage.location, [stage.platform]);
    }
  }
  if (matched.size > 0 || unmatched.size > 0) return;
  try {
    const { os, architecture } = parsePlatform(word.result, host);
    if (stage.name.includes(os) || stage.name.includes(architecture)) return;
  } catch {
    return;
  }
  lint.run('FromPlatformFlagConstDisallowed', stage.location, [word.result]);
}

export function checkBasePlatform(
  lint: Linter,
  name: string,
  expected: Platform,
  actual: Platform,
  location: LineRange,
): void {
  if (expected.os === actual.os && expected.architecture === actual.architecture) return;
  lint.run('InvalidBaseImagePlatform', location, [name, formatPlatform(expected), formatPlatform(actual)]);
}
