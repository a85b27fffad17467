// Models moby builder/dockerfile/evaluator.go (dispatchState, stagesBuildResults; v20.10.24 to v28.5.2).
import { createShellLex, envLookup, type ShellLex } from '../dockerfile/shell-lex.ts';
import type { BuildArgs } from './build-args.ts';
import type { ImageProbe } from './image-probe.ts';
import { copyConfig } from './run-config.ts';
import type { Source } from './source.ts';
import type { BuildOutput, ClassicBackend, ClassicBuildOptions, RunConfig } from './types.ts';

/** What one stage has come to. */
export interface StageState {
  runConfig: RunConfig;
  maintainer: string;
  /** A CMD stood in this stage: ENTRYPOINT leaves it. */
  cmdSet: boolean;
  /** Empty before the first layer of FROM scratch. */
  imageId: string;
  hasBase: boolean;
  readonly buildArgs: BuildArgs;
}

/** The whole build. */
export interface Build {
  readonly backend: ClassicBackend;
  readonly options: ClassicBuildOptions;
  readonly output: BuildOutput;
  readonly probe: ImageProbe;
  readonly stages: StageResults;
  /** The build context; undefined when there is none. */
  readonly source: Source | undefined;
  readonly escapeToken: string;
  readonly signal: AbortSignal;
  /** Containers of the step at hand. */
  readonly containers: Set<string>;
}

/** One stage at work: what every instruction is handed. */
export interface Dispatch extends Build {
  readonly state: StageState;
}

export const newState = (buildArgs: BuildArgs): StageState => ({
  runConfig: {},
  maintainer: '',
  cmdSet: false,
  imageId: '',
  hasBase: false,
  buildArgs,
});

export const lexOf = ({ backend, escapeToken }: Pick<Build, 'backend' | 'escapeToken'>): ShellLex =>
  createShellLex(backend.version, { escapeToken });

/** Variables as instructions see them: the environment first, then arguments. */
export const variablesOf = ({ state }: Pick<Dispatch, 'state'>) => {
  const environment = state.runConfig.Env ?? [];
  return envLookup([...environment, ...state.buildArgs.filterAllowed(environment)]);
};

/** Finished stages by number and name. */
export class StageResults {
  readonly #flat: RunConfig[] = [];
  readonly #named = new Map<string, RunConfig>();

  checkName(name: string): void {
    if (name !== '' && this.byName(name)) throw new Error(`${name} stage name already used`);
  }

  byName(name: string): RunConfig | undefined {
    return this.#named.get(name.toLowerCase());
  }

  /** By name or number; undefined for what is neither. Throws for a number that no finished stage has. */
  get(nameOrIndex: string): RunConfig | undefined {
    const named = this.byName(nameOrIndex);
    if (named || !/^[+-]?\d+$/.test(nameOrIndex)) return named;
    const index = Number(nameOrIndex);
    if (index === this.#flat.length) throw new Error('refers to current build stage');
    if (index < 0 || index > this.#flat.length) throw new Error('index out of bounds');
    return this.#flat[index];
  }

  commit(name: string, config: RunConfig): void {
    this.checkName(name);
    const kept = copyConfig(config);
    if (name !== '') this.#named.set(name.toLowerCase(), kept);
    this.#flat.push(kept);
  }
}
