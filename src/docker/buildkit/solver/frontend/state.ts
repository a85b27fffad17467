// Models moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go (dispatchState): a stage on its way to a graph.

import type { Platform } from '../../../platforms.ts';
import type { ImageConfig, ImageHistory, ImageRunConfig } from '../../../registry/image-config.ts';
import type { ArgValue, Command, Stage } from '../../dockerfile/commands.ts';
import type { LineRange } from '../../dockerfile/errors.ts';
import type { LlbVertex } from '../llb.ts';

/** An image's configuration while it is written. */
export interface ImageDraft {
  author: string;
  platform: Platform;
  config: ImageRunConfig;
  /** Entries without a time are dated when the image is exported. */
  history: ImageHistory[];
}

export interface StageCommand {
  readonly command: Command;
  readonly onBuild: boolean;
  /** The stages it takes files from: one of COPY --from, one for each mount of RUN. */
  readonly sources: readonly StageState[];
}

export interface StageState {
  stage: Stage;
  stageName: string;
  /** The stage that FROM names, if it is one. */
  base: StageState | undefined;
  platform: Platform | undefined;
  /** What it has built so far; undefined for an empty tree. */
  vertex: LlbVertex | undefined;
  env: Map<string, string>;
  dir: string;
  user: string;
  image: ImageDraft;
  /** Attribute `context:name`, where FROM or COPY --from names one. */
  context: string | undefined;
  readonly deps: Map<StageState, Command>;
  buildArgs: ArgValue[];
  commands: StageCommand[];
  readonly contextPaths: Set<string>;
  paths: Set<string>;
  ignoreCache: boolean;
  /** Not a stage of the Dockerfile but an image that COPY --from or a mount names. */
  readonly unregistered: boolean;
  dispatched: boolean;
  resolved: boolean;
  onBuildDone: boolean;
  commandIndex: number;
  commandTotal: number;
  /** The instruction at work is an ONBUILD trigger. */
  inOnBuild: boolean;
  workdirSet: boolean;
  readonly seen: { CMD?: LineRange; ENTRYPOINT?: LineRange; HEALTHCHECK?: LineRange };
}

export const emptyImage = (platform: Platform): ImageDraft => ({ author: '', platform, config: {}, history: [] });

export function createStage(stage: Stage, options: { readonly unregistered: boolean }): StageState {
  return {
    stage,
    stageName: stage.name,
    base: undefined,
    platform: undefined,
    vertex: undefined,
    env: new Map(),
    dir: '/',
    user: '',
    image: emptyImage({ os: 'linux', architecture: '', variant: '' }),
    context: undefined,
    deps: new Map(),
    buildArgs: [],
    commands: [],
    contextPaths: new Set(),
    paths: new Set(),
    ignoreCache: false,
    unregistered: options.unregistered,
    dispatched: false,
    resolved: false,
    onBuildDone: false,
    commandIndex: 0,
    commandTotal: 0,
    inOnBuild: false,
    workdirSet: false,
    seen: {},
  };
}

/** An image's configuration as the beginning of a stage: what only Docker writes is left behind. */
export function draftOf(config: ImageConfig): ImageDraft {
  const platform = { os: config.os, architecture: config.architecture, variant: config.variant ?? '' };
  return {
    author: config.author ?? '',
    platform,
    config: cloneRun(config.config),
    history: config.history.map((entry) => ({ ...entry })),
  };
}

export const cloneDraft = (draft: ImageDraft): ImageDraft => ({
  ...draft,
  config: cloneRun(draft.config),
  history: draft.history.map((entry) => ({ ...entry })),
});

const cloneRun = (config: ImageRunConfig): ImageRunConfig => JSON.parse(JSON.stringify(config)) as ImageRunConfig;

/** Takes over everything of the stage that FROM names. */
export function inherit(state: StageState): void {
  const { base } = state;
  if (!base) return;
  state.vertex = base.vertex;
  state.env = new Map(base.env);
  state.dir = base.dir;
  state.user = base.user;
  state.platform = base.platform;
  state.image = cloneDraft(base.image);
  state.image.config.OnBuild = null;
  state.paths = base.paths;
  state.workdirSet = base.workdirSet;
  state.buildArgs = [...state.buildArgs, ...base.buildArgs];
}

/** Appends a line to the image's history. `layer`: the instruction made one; `marked`: RUN, COPY and ADD say `# buildkit`. */
export function addHistory(state: StageState, text: string, layer: boolean, marked = false): void {
  state.image.history.push({
    created_by: marked ? `${text} # buildkit` : text,
    comment: 'buildkit.dockerfile.v0',
    ...(layer ? {} : { empty_layer: true }),
  });
}

/** Sets a variable in the image's configuration, in its place if it is there. */
export function setImageEnv(image: ImageDraft, key: string, value: string): void {
  const env = image.config.Env ?? [];
  const at = env.findIndex((entry) => entry.split('=')[0] === key);
  if (at >= 0) env[at] = `${key}=${value}`;
  else env.push(`${key}=${value}`);
  image.config.Env = env;
}
