// Models moby builder/dockerfile/dispatchers.go (initializeStage; v20.10.24 to v28.5.2): FROM, and the triggers it sets off.
import { invalidParameter } from '../../errdefs/errdefs.ts';
import { formatPlatform, parsePlatform } from '../../registry/platform.ts';
import type { Stage } from '../dockerfile/commands.ts';
import { parseInstruction } from '../dockerfile/instructions.ts';
import { parseDockerfile } from '../dockerfile/parser.ts';
import { dispatch } from './dispatch.ts';
import { type Dispatch, lexOf } from './state.ts';
import type { RunConfig } from './types.ts';

const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export async function initializeStage(at: Dispatch, stage: Stage): Promise<void> {
  at.probe.reset();
  const platform = stage.platform === '' ? at.options.platform : stagePlatform(at, stage.platform);
  const name = expanded(at, stage.baseName);
  if (name === '') throw new Error(`base name (${stage.baseName}) should not be blank`);
  const triggers = await beginStage(at, name, platform);
  if (triggers.length > 0) await runTriggers(at, triggers);
}

/** With the ARGs before the first FROM put in. */
function expanded(at: Dispatch, text: string): string {
  const values = at.state.buildArgs.metaValues();
  return lexOf(at).processWord(text, (name) => values.get(name));
}

function stagePlatform(at: Dispatch, text: string): string {
  const platform = expanded(at, text);
  try {
    const own = { os: 'linux', architecture: at.backend.architecture, variant: '' };
    return formatPlatform(parsePlatform(platform, own, at.backend.version));
  } catch (error) {
    throw invalidParameter(`failed to parse platform ${platform}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Takes over the base image's configuration; its triggers are given back, and are no longer part of it. */
async function beginStage(at: Dispatch, name: string, platform: string): Promise<readonly string[]> {
  const { state, backend, options, output, stages } = at;
  const stage = stages.byName(name);
  state.hasBase = true;
  if (name === 'scratch' && !stage) {
    state.runConfig = { Env: [DEFAULT_PATH] };
    return [];
  }
  const image = await backend.getImage(
    stage ? (stage.Image ?? '') : name,
    { pull: stage ? 'never' : options.pull ? 'always' : 'if-missing', platform },
    output,
  );
  const base = image.config.config as RunConfig;
  const Env = base.Env ?? [];
  state.imageId = image.id;
  state.runConfig = {
    ...base,
    Env: Env.some((entry) => entry.startsWith('PATH=')) ? Env : [...Env, DEFAULT_PATH],
    ...(base.OnBuild && base.OnBuild.length > 0 && { OnBuild: null }),
  };
  return base.OnBuild ?? [];
}

async function runTriggers(at: Dispatch, triggers: readonly string[]): Promise<void> {
  const { state, output, backend } = at;
  output.stdout(`# Executing ${triggers.length} build trigger${triggers.length > 1 ? 's' : ''}\n`);
  for (const trigger of triggers) {
    state.runConfig.Image = state.imageId;
    const { nodes } = parseDockerfile(trigger, backend.version);
    const [node] = nodes;
    if (!node || nodes.length > 1) throw new Error('onbuild trigger should be a single expression');
    const command = parseInstruction(node, backend.version);
    if (command.kind === 'FROM') throw new Error('*instructions.Stage is not a command type');
    await dispatch(at, command);
  }
}
