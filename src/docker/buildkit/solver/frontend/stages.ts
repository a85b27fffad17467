// Models moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go: which stage FROM, COPY --from and mounts mean.
import { since } from '../../../engine-version.ts';
import { type Platform, parsePlatform } from '../../../platforms.ts';
import type { ArgCommand, Command, Stage } from '../../dockerfile/commands.ts';
import { DockerfileError, withLocation } from '../../dockerfile/errors.ts';
import { suggestion } from '../../dockerfile/suggest.ts';
import { checkFromArgs, checkPlatformFlag } from './checks.ts';
import { type ConvertContext, lookupIn } from './context.ts';
import { checkFromName, mountSources } from './dispatch-run.ts';
import { createStage, type StageState } from './state.ts';

const COUNTED = new Set(['ADD', 'COPY', 'RUN', 'WORKDIR']);

/** The stages with their names and base names read. Throws DockerfileError. */
export function createStages(context: ConvertContext, stages: readonly Stage[], metaArgs: readonly ArgCommand[]): void {
  const declared = [...metaArgs.flatMap(({ args }) => args.map(({ key }) => key)), ...context.globalArgs.keys()];
  stages.forEach((stage, index) => {
    const baseName = baseNameOf(context, stage, declared);
    const state = createStage({ ...stage, baseName }, { unregistered: false });
    state.platform = platformOf(context, stage, declared);
    state.context = namedContext(context, stage.name);
    if (stage.name === '') state.stageName = `stage-${index}`;
    register(context, state);
    if (state.context !== undefined) state.base = undefined;
    const from = baseName !== 'scratch' && !state.base ? 1 : 0;
    state.commandTotal = from + stage.commands.filter(({ kind }) => COUNTED.has(kind)).length;
    state.ignoreCache = ignoresCache(context, stage.name);
  });
}

function baseNameOf(context: ConvertContext, stage: Stage, declared: readonly string[]): string {
  try {
    const word = context.lex.processWithMatches(stage.baseName, lookupIn(context.globalArgs));
    checkFromArgs(context.lint, word, declared, stage.location);
    if (word.result !== '') return word.result;
  } catch (error) {
    throw withLocation(error, stage.location);
  }
  throw new DockerfileError(`base name (${stage.baseName}) should not be blank`, [stage.location]);
}

function platformOf(context: ConvertContext, stage: Stage, declared: readonly string[]): Platform | undefined {
  if (stage.platform === '') return undefined;
  const { buildPlatform, globalArgs, lint } = context;
  try {
    const word = context.lex.processWithMatches(stage.platform, lookupIn(globalArgs));
    checkFromArgs(lint, word, declared, stage.location);
    checkPlatformFlag(lint, stage, word, globalArgs, buildPlatform);
    if (word.result === '') {
      const [first = ''] = word.unmatched;
      const near = suggestion(first, [...globalArgs.keys()], true);
      throw new Error(
        `empty platform value from expression ${stage.platform}${near && since(context.version, 26) ? ` (did you mean ${near}?)` : ''}`,
      );
    }
    return parsed(word.result, stage.platform, buildPlatform);
  } catch (error) {
    throw withLocation(error, stage.location);
  }
}

function parsed(text: string, written: string, host: Platform): Platform {
  try {
    return parsePlatform(text, host);
  } catch (error) {
    throw new Error(`failed to parse platform ${written}: ${error instanceof Error ? error.message : error}`);
  }
}

/** `--no-cache` for all stages, or for those that are named. */
function ignoresCache({ attrs }: ConvertContext, name: string): boolean {
  const value = attrs['no-cache'];
  if (value === undefined) return false;
  return (
    value === '' || (name !== '' && value.split(',').some((one) => one.trim().toLowerCase() === name.toLowerCase()))
  );
}

/** The value of `context:name`, for a name as it is written or completed. */
export function namedContext({ attrs, version }: ConvertContext, name: string): string | undefined {
  if (name === '' || !since(version, 23) || /^(scratch|context)$/i.test(name)) return undefined;
  const short = name.replace(/^docker\.io\/(library\/)?/, '');
  for (const one of [name, `${name}:latest`, short, short.replace(/:latest$/, '')]) {
    const value = attrs[`context:${one}`];
    if (value !== undefined) return value;
  }
  return undefined;
}

function register(context: ConvertContext, state: StageState): void {
  context.stages.push(state);
  state.base = context.byName.get(state.stage.baseName);
  if (state.stage.name !== '') context.byName.set(state.stage.name.toLowerCase(), state);
}

/** Finds out from where each instruction takes files. Throws DockerfileError. */
export function linkCommands(context: ConvertContext, state: StageState): void {
  state.commands = state.stage.commands.map((command) => ({
    command,
    onBuild: false,
    sources: link(context, state, command),
  }));
}

/** The stages that one instruction takes files from; images among them are registered as stages without a name. */
export function link(context: ConvertContext, state: StageState, command: Command): StageState[] {
  const sources = sourceNames(context, command).map((name) => {
    const found = findStage(context, name, command);
    if (found) return found;
    const location = command.kind === 'RUN' ? { start: 0, end: 0 } : command.location;
    const image = createStage(
      {
        kind: 'FROM',
        name: '',
        origCmd: '',
        baseName: name,
        platform: '',
        comment: '',
        code: name,
        location,
        commands: [],
      },
      { unregistered: true },
    );
    return image;
  });
  for (const [index, source] of sources.entries()) {
    // Engines before 23 know that secrets and the like come from no stage.
    const mount = command.kind === 'RUN' ? command.mounts[index] : undefined;
    if (mount?.from === '' && mount.type !== 'cache' && !since(context.version, 23)) continue;
    state.deps.set(source, command);
    if (source.unregistered && !context.stages.includes(source)) register(context, source);
  }
  return sources;
}

function sourceNames(context: ConvertContext, command: Command): readonly string[] {
  if (command.kind === 'RUN') return mountSources(command);
  if (command.kind !== 'COPY' || command.from === '') return [];
  checkFromName(context, command.from);
  return [command.from];
}

function findStage(context: ConvertContext, name: string, command: Command): StageState | undefined {
  if (command.kind === 'COPY' && /^[+-]?\d+$/.test(name)) {
    const stage = context.stages[Number(name)];
    if (stage) return stage;
    throw new Error(`invalid stage index ${Number(name)}`);
  }
  const found = context.byName.get(name.toLowerCase());
  return (
    found ?? context.stages.find((one) => one.unregistered && one.stage.baseName === name && command.kind === 'RUN')
  );
}
