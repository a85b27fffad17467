// Models moby builder/dockerfile/builder.go (v20.10.24 to v28.5.2): the classic builder, a container and an image a step.
import { goQuote } from '../../../base/go-quote.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { ArgCommand, LabelCommand, Stage } from '../dockerfile/commands.ts';
import { DockerfileError } from '../dockerfile/errors.ts';
import { expandCommand } from '../dockerfile/expand.ts';
import { type DockerfileStages, parseStages, stageIndex } from '../dockerfile/instructions.ts';
import { type ParsedDockerfile, printedWarnings } from '../dockerfile/parser.ts';
import { BuildArgs } from './build-args.ts';
import { dispatch } from './dispatch.ts';
import { initializeStage } from './dispatch-from.ts';
import { createImageProbe } from './image-probe.ts';
import type { Source } from './source.ts';
import { type Build, lexOf, newState, StageResults, type StageState } from './state.ts';
import { shortId } from './steps.ts';
import type { BuildOutput, ClassicBackend, ClassicBuildOptions } from './types.ts';

export interface ClassicBuild {
  readonly backend: ClassicBackend;
  readonly options: ClassicBuildOptions;
  readonly output: BuildOutput;
  readonly dockerfile: ParsedDockerfile;
  /** The build context; undefined when there is none. */
  readonly source: Source | undefined;
  readonly signal: AbortSignal;
}

/** Builds; the image's id. Throws DockerError before the first line of output, StepFailure for a RUN that fails. */
export async function buildImage(request: ClassicBuild): Promise<string> {
  const { backend, options, output, dockerfile } = request;
  const { stages, metaArgs } = stagesOf(request);
  for (const text of printedWarnings(dockerfile, backend.version)) output.stderr(text);
  const build: Build = {
    ...request,
    probe: createImageProbe(backend, options),
    stages: new StageResults(),
    escapeToken: dockerfile.escapeToken,
    containers: new Set(),
  };
  const state = await runStages(build, stages, metaArgs);
  if (state.imageId === '') throw new Error('No image was generated. Is your Dockerfile empty?');
  return state.imageId;
}

/** The stages up to the target, with the labels of --label on the last one. */
function stagesOf({ backend, options, dockerfile }: ClassicBuild): DockerfileStages {
  const parsed = parsedStages(backend, dockerfile);
  let { stages } = parsed;
  if (options.target !== '') {
    const index = stageIndex(stages, options.target);
    if (index < 0) throw noTarget(backend, options.target);
    stages = stages.slice(0, index + 1);
  }
  const last = stages.at(-1);
  const labels = Object.keys(options.labels)
    .sort()
    .map((key) => labelCommand(key, options.labels[key] ?? ''));
  if (!last || labels.length === 0) return { ...parsed, stages };
  return { ...parsed, stages: [...stages.slice(0, -1), { ...last, commands: [...last.commands, ...labels] }] };
}

function parsedStages({ version }: ClassicBackend, { nodes }: ParsedDockerfile): DockerfileStages {
  try {
    return parseStages(nodes, version);
  } catch (error) {
    throw error instanceof DockerfileError ? invalidParameter(error.message) : error;
  }
}

const noTarget = ({ version }: ClassicBackend, target: string) =>
  invalidParameter(
    since(version, 23)
      ? `target stage ${goQuote(target)} could not be found`
      : `failed to reach build target ${target} in Dockerfile`,
  );

const labelCommand = (key: string, value: string): LabelCommand => ({
  kind: 'LABEL',
  name: 'label',
  code: `LABEL ${key}=${value}`,
  location: { start: 0, end: 0 },
  labels: [{ key, value, noDelim: false }],
  noExpand: true,
});

async function runStages(build: Build, stages: readonly Stage[], metaArgs: readonly ArgCommand[]): Promise<StageState> {
  const { backend, options, output } = build;
  const buildArgs = new BuildArgs(options.buildArgs, backend.version);
  const total = metaArgs.length + stages.reduce((sum, { commands }) => sum + 1 + commands.length, 0);
  let step = 0;
  const announce = (code: string): void => {
    step++;
    output.stdout(`Step ${step}/${total} : ${code}`);
    output.stdout('\n');
  };
  for (const meta of metaArgs) {
    announce(meta.code);
    addMetaArg(build, meta, buildArgs);
  }
  // The engine falls over a Dockerfile of ARGs alone, and the client sees the connection end.
  if (stages.length === 0) throw new Error('unexpected EOF');
  let state = newState(buildArgs);
  for (const stage of stages) {
    build.stages.checkName(stage.name);
    state = newState(buildArgs.forStage(backend.version));
    await runStage({ ...build, state }, stage, announce);
    if (state.imageId !== '') output.message({ aux: { ID: state.imageId } });
    buildArgs.merge(state.buildArgs);
    build.stages.commit(stage.name, state.runConfig);
  }
  const unused = buildArgs.unused();
  if (unused.length > 0) {
    output.stdout(`[Warning] One or more build-args [${unused.join(' ')}] were not consumed\n`);
  }
  return state;
}

function addMetaArg(build: Build, meta: ArgCommand, buildArgs: BuildArgs): void {
  const known = buildArgs.allowedValues();
  const lex = lexOf(build);
  const expanded = expandCommand(
    meta,
    (word) => lex.processWord(word, (name) => known.get(name)),
    build.backend.version,
  );
  if (expanded.kind !== 'ARG') return;
  for (const { key, value } of expanded.args) {
    buildArgs.add(key, value);
    buildArgs.addMeta(key, value);
  }
}

async function runStage(
  at: Build & { state: StageState },
  stage: Stage,
  announce: (code: string) => void,
): Promise<void> {
  const { state, output, signal } = at;
  const finish = (): void => {
    state.runConfig.Image = state.imageId;
    output.stdout(` ---> ${shortId(state.imageId)}\n`);
  };
  announce(stage.code);
  await initializeStage(at, stage);
  finish();
  for (const command of stage.commands) {
    if (signal.aborted) {
      output.stdout('Build cancelled\n');
      throw new Error('Build cancelled');
    }
    announce(command.code);
    await dispatch(at, command);
    finish();
    await output.drained();
  }
}
