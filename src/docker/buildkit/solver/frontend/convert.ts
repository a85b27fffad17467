// Models moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go (toDispatchState, v0.8.3 to v0.25): the stages of a
// Dockerfile become one graph, as far as the target needs them.
import { goQuote } from '../../../../base/go-quote.ts';
import { joinPath } from '../../../../host/fs/mounts.ts';
import { type EngineVersion, since } from '../../../engine-version.ts';
import type { Platform } from '../../../platforms.ts';
import { DockerfileError, withLocation } from '../../dockerfile/errors.ts';
import { parseStages } from '../../dockerfile/instructions.ts';
import { type DockerfileWarning, parseDockerfile } from '../../dockerfile/parser.ts';
import { createShellLex } from '../../dockerfile/shell-lex.ts';
import { withSuggestion } from '../../dockerfile/suggest.ts';
import type { Linter } from '../../lint/linter.ts';
import { type LlbVertex, vertex } from '../llb.ts';
import { checkCasing, checkStageNames } from './checks.ts';
import type { ConvertContext } from './context.ts';
import { dispatch, dispatchWorkdir, setUser } from './dispatch.ts';
import { defaultBaseCheck, globalArguments } from './global-args.ts';
import { askedPlatform } from './names.ts';
import { initOnBuild, type Resolver, reachable, resolveBases } from './resolve.ts';
import { createStages, linkCommands } from './stages.ts';
import { type ImageDraft, inherit, type StageState } from './state.ts';

export interface Converted {
  readonly target: StageState;
  readonly context: ConvertContext;
  readonly vertex: LlbVertex | undefined;
  readonly image: ImageDraft;
}

export interface ConvertOptions {
  readonly text: string;
  readonly version: EngineVersion;
  readonly attrs: Readonly<Record<string, string>>;
  readonly lint: Linter;
  /** Hears of what the parser itself finds odd, where there is no linter. */
  readonly warn: (warning: DockerfileWarning) => void;
  readonly host: Platform;
  readonly resolver: Resolver;
  /** .dockerignore's patterns, asked for once base images are known. */
  readonly ignored: () => Promise<(path: string) => boolean>;
  /** The local source with the given files of the context. */
  readonly buildContext: (follow: readonly string[]) => LlbVertex;
  readonly newId: () => string;
  /** Converts every stage: for checks. */
  readonly allStages: boolean;
}

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Throws DockerfileError, or Error for what has no place in the Dockerfile. */
export async function convert(options: ConvertOptions): Promise<Converted> {
  const { text, version, attrs, lint } = options;
  if (text === '') throw new DockerfileError('the Dockerfile cannot be empty');
  const parsed = parseDockerfile(text, version);
  for (const warning of parsed.warnings) {
    lint.run('NoEmptyContinuation', { start: warning.line, end: warning.line }, []);
    if (since(version, 23) && !since(version, 27)) options.warn(warning);
  }
  const { stages, metaArgs } = parseStages(parsed.nodes, version, (rule, location, args) =>
    lint.run(rule, location, args),
  );
  if (stages.length === 0) throw new Error('dockerfile contains no stages to build');
  checkStageNames(lint, stages);
  checkCasing(lint, stages);
  const buildArgs = new Map(
    Object.entries(attrs).flatMap(([key, value]) =>
      key.startsWith('build-arg:') ? [[key.slice(10), value] as const] : [],
    ),
  );
  const wanted = askedPlatform(attrs['platform'], options.host);
  const lex = createShellLex(version, { escapeToken: parsed.escapeToken });
  const targetName = attrs['target'] ?? '';
  const global = {
    build: options.host,
    target: wanted ?? options.host,
    stage: targetName === '' ? (stages.at(-1)?.name ?? '') : targetName,
    version,
  };
  defaultBaseCheck(lint, stages, lex, metaArgs, global);
  let ignored: (path: string) => boolean = () => false;
  let context_: LlbVertex | undefined;
  const placeholder = vertex({ kind: 'local', name: 'context', follow: [], excludes: [] }, [], { name: CONTEXT });
  const context: ConvertContext = {
    version,
    attrs,
    buildArgs,
    escapeToken: parsed.escapeToken,
    lex,
    lint,
    globalArgs: globalArguments(lex, metaArgs, global, buildArgs),
    buildPlatform: options.host,
    targetPlatform: wanted ?? options.host,
    stages: [],
    byName: new Map(),
    buildContext: () => context_ ?? placeholder,
    ignored: (path) => ignored(path),
    newId: options.newId,
  };
  createStages(context, stages, metaArgs);
  const target = findTarget(context, targetName);
  for (const state of [...context.stages]) linkCommands(context, state);
  checkCircles(context.stages);
  if (context.stages.length === 1 && context.stages[0]) context.stages[0].stageName = '';
  const needed = await resolveAll(context, target, options);
  // Since CopyIgnoredFile is checked, .dockerignore is read before the instructions are.
  const early = !since(version, 23) || since(version, 27);
  if (early) ignored = await options.ignored();
  await dispatchAll(context, needed, options);
  if (!early) ignored = await options.ignored();
  const problem = lint.error();
  if (problem !== undefined) throw new Error(problem);
  const paths = new Set(
    context.stages.filter((state) => needed.has(state)).flatMap((state) => [...state.contextPaths]),
  );
  context_ = options.buildContext(followPaths(paths));
  const image = finish(target, attrs, wanted);
  return { target, context, vertex: replace(target.vertex, placeholder, context_), image };
}

const CONTEXT = '[internal] load build context';

function findTarget(context: ConvertContext, name: string): StageState {
  const last = context.stages.at(-1);
  const found = name === '' ? last : (context.byName.get(name.toLowerCase()) ?? byIndex(context, name));
  if (found) return found;
  const names = context.stages.map(({ stageName }) => stageName).filter((one) => one !== '');
  const { version } = context;
  if (!since(version, 23)) throw new Error(`target stage ${name} could not be found`);
  const message = `target stage ${goQuote(name)} could not be found`;
  throw new Error(since(version, 27) ? withSuggestion(message, name, names, true) : message);
}

/** Up to 20.10 a number names a stage too. */
function byIndex(context: ConvertContext, name: string): StageState | undefined {
  return /^\d+$/.test(name) && !since(context.version, 23) ? context.stages[Number(name)] : undefined;
}

function checkCircles(states: readonly StageState[]): void {
  const visited = new Set<StageState>();
  const path = new Set<StageState>();
  const visit = (state: StageState): DockerfileError | undefined => {
    if (visited.has(state)) return undefined;
    visited.add(state);
    path.add(state);
    for (const [dep, command] of state.deps) {
      const found = path.has(dep) ? new DockerfileError('') : visit(dep);
      if (found) {
        found.locations.push(command.location);
        return found;
      }
    }
    path.delete(state);
    return undefined;
  };
  for (const state of states) {
    const circle = visit(state);
    if (!circle) continue;
    throw new DockerfileError(
      `circular dependency detected on stage: ${state.stageName}`,
      [...circle.locations].reverse(),
    );
  }
}

async function resolveAll(
  context: ConvertContext,
  target: StageState,
  options: ConvertOptions,
): Promise<ReadonlySet<StageState>> {
  for (;;) {
    const needed = options.allStages ? new Set(context.stages) : reachable(target);
    await resolveBases(context, needed, options.resolver);
    let more = false;
    for (const state of context.stages) {
      if (!needed.has(state)) continue;
      if (!state.onBuildDone) inherit(state);
      if (initOnBuild(context, state)) more = true;
    }
    if (!more) return options.allStages ? new Set(context.stages) : reachable(target);
  }
}

async function dispatchAll(
  context: ConvertContext,
  needed: ReadonlySet<StageState>,
  options: ConvertOptions,
): Promise<void> {
  for (const state of context.stages) {
    if (!needed.has(state) || state.dispatched) continue;
    inherit(state);
    state.dispatched = true;
    state.platform ??= context.targetPlatform;
    begin(context, state);
    for (const entry of state.commands) {
      try {
        dispatch(context, state, entry);
      } catch (error) {
        throw withLocation(error, entry.onBuild ? state.stage.location : entry.command.location);
      }
    }
  }
  await options.resolver.settled();
}

/** The environment, directory and user that come with the base image. */
function begin(context: ConvertContext, state: StageState): void {
  const { config } = state.image;
  const env = config.Env ?? [];
  if (!env.some((entry) => entry.startsWith('PATH='))) config.Env = [...env, `PATH=${DEFAULT_PATH}`];
  for (const entry of config.Env ?? []) {
    const at = entry.indexOf('=');
    state.env.set(at < 0 ? entry : entry.slice(0, at), at < 0 ? '' : entry.slice(at + 1));
  }
  const { location } = state.stage;
  if (config.WorkingDir) dispatchWorkdir(context, state, { path: config.WorkingDir, code: '', location }, false);
  if (config.User) setUser(state, config.User);
}

/** What COPY and ADD name, relative to the context; empty for all of it. */
function followPaths(paths: ReadonlySet<string>): readonly string[] {
  if (paths.size === 0 || paths.has('/')) return [];
  return [...paths].map((path) => joinPath('/', path).slice(1)).sort();
}

function finish(target: StageState, attrs: Readonly<Record<string, string>>, wanted: Platform | undefined): ImageDraft {
  const { image } = target;
  const labels = Object.entries(attrs).flatMap(([key, value]) =>
    key.startsWith('label:') ? [[key.slice(6), value] as const] : [],
  );
  if (labels.length > 0) image.config.Labels = { ...image.config.Labels, ...Object.fromEntries(labels) };
  if (wanted) image.platform = wanted;
  return image;
}

/** The graph with one vertex in another's place. */
function replace(root: LlbVertex | undefined, from: LlbVertex, to: LlbVertex): LlbVertex | undefined {
  const done = new Map<LlbVertex, LlbVertex>([[from, to]]);
  const visit = (one: LlbVertex): LlbVertex => {
    const known = done.get(one);
    if (known) return known;
    const inputs = one.inputs.map(visit);
    const same = inputs.every((input, index) => input === one.inputs[index]);
    const { name, ignoreCache, locations, group } = one;
    const result = same ? one : vertex(one.op, inputs, { name, ignoreCache, locations, group });
    done.set(one, result);
    return result;
  };
  return root && visit(root);
}
