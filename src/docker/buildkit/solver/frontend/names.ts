// Models moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go (prefixCommand): how steps are called.

import { formatPlatform, type Platform, parsePlatform } from '../../../platforms.ts';
import { createShellLex } from '../../dockerfile/shell-lex.ts';
import { type ConvertContext, lookupIn } from './context.ts';
import type { StageState } from './state.ts';

/** `[stage-1 2/3] RUN make`: counts the step. */
export function stepName(state: StageState, text: string): string {
  if (state.commandTotal === 0) return text;
  state.commandIndex++;
  const width = 1 + Math.floor(Math.log10(state.commandTotal));
  const stage = state.stageName === '' ? '' : `${state.stageName} `;
  const index = String(state.commandIndex).padStart(width);
  return `[${stage}${index}/${state.commandTotal}] ${state.inOnBuild ? 'ONBUILD ' : ''}${text}`;
}

/** The instruction in capitals. */
export const upperCommand = (text: string): string => text.replace(/^\S+/, (word) => word.toUpperCase());

/** The text with variables put in; where that fails, as it is. */
export function withVariables(text: string, context: ConvertContext, env: ReadonlyMap<string, string>): string {
  return expand(context.lex, text, env);
}

/** For RUN: quotes stay, and what is not set stays too, since the shell will see to it. */
export function withRunVariables(text: string, context: ConvertContext, env: ReadonlyMap<string, string>): string {
  const lex = createShellLex(context.version, {
    escapeToken: context.escapeToken,
    rawQuotes: true,
    skipUnsetEnv: true,
  });
  return expand(lex, text, env);
}

function expand(lex: ConvertContext['lex'], text: string, env: ReadonlyMap<string, string>): string {
  try {
    return lex.processWord(text, lookupIn(env));
  } catch {
    return text;
  }
}

/** The variables that say for which platform and on which the build is. */
export function platformArgs(
  build: Platform,
  target: Platform,
  stage: string,
  withStage: boolean,
): readonly (readonly [string, string])[] {
  return [
    ['BUILDPLATFORM', formatPlatform(build)],
    ['BUILDOS', build.os],
    ['BUILDOSVERSION', ''],
    ['BUILDARCH', build.architecture],
    ['BUILDVARIANT', build.variant],
    ['TARGETPLATFORM', formatPlatform(target)],
    ['TARGETOS', target.os],
    ['TARGETOSVERSION', ''],
    ['TARGETARCH', target.architecture],
    ['TARGETVARIANT', target.variant],
    ...(withStage ? [['TARGETSTAGE', stage === '' ? 'default' : stage] as const] : []),
  ];
}

/** A platform as the client asks for it; undefined for none. Throws Error. */
export const askedPlatform = (text: string | undefined, host: Platform): Platform | undefined =>
  text === undefined || text === '' ? undefined : parsePlatform(text, host);
