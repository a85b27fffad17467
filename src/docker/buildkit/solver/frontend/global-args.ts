// Models moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go (defaultArgs, buildMetaArgs).
import { type EngineVersion, since } from '../../../engine-version.ts';
import type { Platform } from '../../../platforms.ts';
import type { ArgCommand, Stage } from '../../dockerfile/commands.ts';
import { withLocation } from '../../dockerfile/errors.ts';
import type { ShellLex } from '../../dockerfile/shell-lex.ts';
import type { Linter } from '../../lint/linter.ts';
import { checkDefaultBases } from './checks.ts';
import { lookupIn } from './context.ts';
import { platformArgs } from './names.ts';

export interface GlobalFacts {
  readonly build: Platform;
  readonly target: Platform;
  /** The name of the stage that is built. */
  readonly stage: string;
  readonly version: EngineVersion;
}

/** Platform variables, then the ARGs before the first FROM; what the client gives wins. Throws DockerfileError. */
export function globalArguments(
  lex: ShellLex,
  metaArgs: readonly ArgCommand[],
  facts: GlobalFacts,
  given: ReadonlyMap<string, string>,
): Map<string, string> {
  const args = new Map<string, string>();
  for (const [key, value] of platformArgs(facts.build, facts.target, facts.stage, since(facts.version, 28))) {
    args.set(key, given.get(key) ?? value);
  }
  for (const command of metaArgs) {
    for (const { key, value } of command.args) {
      const known = given.get(key);
      if (known !== undefined) args.set(key, known);
      else if (value !== undefined) args.set(key, expanded(lex, value, args, command));
    }
  }
  return args;
}

function expanded(lex: ShellLex, value: string, args: ReadonlyMap<string, string>, command: ArgCommand): string {
  try {
    return lex.processWord(value, lookupIn(args));
  } catch (error) {
    throw withLocation(error, command.location);
  }
}

/** InvalidDefaultArgInFrom: whether FROM makes sense without anything from the client. */
export function defaultBaseCheck(
  lint: Linter,
  stages: readonly Stage[],
  lex: ShellLex,
  metaArgs: readonly ArgCommand[],
  facts: GlobalFacts,
): void {
  let args: Map<string, string>;
  try {
    args = globalArguments(lex, metaArgs, facts, new Map());
  } catch {
    return;
  }
  checkDefaultBases(lint, stages, (text) => lex.processWord(text, lookupIn(args)), facts.version);
}
