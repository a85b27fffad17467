/** What every part of the conversion of a Dockerfile is handed (convert.go dispatchOpt). */
import type { EngineVersion } from '../../../engine-version.ts';
import type { Platform } from '../../../platforms.ts';
import type { EnvLookup, ShellLex } from '../../dockerfile/shell-lex.ts';
import type { Linter } from '../../lint/linter.ts';
import type { LlbVertex } from '../llb.ts';
import type { StageState } from './state.ts';

export interface ConvertContext {
  readonly version: EngineVersion;
  readonly attrs: Readonly<Record<string, string>>;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly escapeToken: string;
  readonly lex: ShellLex;
  readonly lint: Linter;
  /** ARGs before the first FROM, and what is known of the platforms. */
  readonly globalArgs: ReadonlyMap<string, string>;
  readonly buildPlatform: Platform;
  readonly targetPlatform: Platform;
  readonly stages: StageState[];
  readonly byName: Map<string, StageState>;
  /** The build context: it is only known in the end which of its files are needed. */
  readonly buildContext: () => LlbVertex;
  /** True for files that .dockerignore keeps out of the context. */
  readonly ignored: (path: string) => boolean;
  /** A fresh id of 25 characters. */
  readonly newId: () => string;
}

export const lookupIn =
  (env: ReadonlyMap<string, string>): EnvLookup =>
  (name) =>
    env.get(name);
