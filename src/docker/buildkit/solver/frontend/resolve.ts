// Models moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go (resolveReachableStages, initOnBuildTriggers).
import { since } from '../../../engine-version.ts';
import type { Platform } from '../../../platforms.ts';
import type { ImageConfig } from '../../../registry/image-config.ts';
import { fullReference, parseReference, withDefaultTag } from '../../../registry/reference.ts';
import { withLocation } from '../../dockerfile/errors.ts';
import { parseInstruction } from '../../dockerfile/instructions.ts';
import { parseDockerfile } from '../../dockerfile/parser.ts';
import { type LlbVertex, vertex } from '../llb.ts';
import { checkBasePlatform } from './checks.ts';
import type { ConvertContext } from './context.ts';
import { stepName } from './names.ts';
import { link, namedContext } from './stages.ts';
import { draftOf, emptyImage, type StageState } from './state.ts';

export interface ResolvedBase {
  /** As the step names it: with a digest if a registry was asked. */
  readonly ref: string;
  readonly config: ImageConfig;
}

/** What is outside of the Dockerfile: images and named contexts. */
export interface Resolver {
  /** Throws Error in BuildKit's words; `written` is the name in the Dockerfile. */
  image(ref: string, platform: Platform, name: string, written: string): Promise<ResolvedBase>;
  /** A context given with --build-context. */
  context(
    name: string,
    value: string,
    platform: Platform,
  ): Promise<{ vertex: LlbVertex | undefined; config?: ImageConfig }>;
  settled(): Promise<void>;
}

/** Every stage that a stage needs, itself included. */
export function reachable(state: StageState): Set<StageState> {
  const found = new Set<StageState>();
  const visit = (one: StageState): void => {
    if (found.has(one)) return;
    found.add(one);
    if (one.base) visit(one.base);
    for (const dep of one.deps.keys()) visit(dep);
  };
  visit(state);
  return found;
}

/** Loads the configuration of every base image that is needed. Throws DockerfileError. */
export async function resolveBases(
  context: ConvertContext,
  needed: ReadonlySet<StageState>,
  resolver: Resolver,
): Promise<void> {
  const pending = context.stages.filter((state) => !state.base && !state.dispatched && !state.resolved);
  await Promise.all(
    pending.map(async (state) => {
      state.resolved = needed.has(state);
      if (!state.resolved) return;
      if (state.stage.baseName === 'scratch' && state.context === undefined) return useScratch(context, state);
      try {
        await resolveBase(context, state, resolver);
      } catch (error) {
        throw withLocation(error, state.stage.location);
      }
      if (state.unregistered) state.dispatched = true;
    }),
  );
}

function useScratch(context: ConvertContext, state: StageState): void {
  state.image = emptyImage(context.targetPlatform);
  state.platform = context.targetPlatform;
  if (state.unregistered) state.dispatched = true;
}

async function resolveBase(context: ConvertContext, state: StageState, resolver: Resolver): Promise<void> {
  const written = state.stage.baseName;
  const platform = state.platform ?? context.targetPlatform;
  if (state.context !== undefined) {
    await useContext(state, resolver, state.stage.name, state.context, platform);
    state.dispatched = true;
    return;
  }
  const reference = parsedName(context, written);
  const ref = fullReference(withDefaultTag(reference));
  const given = namedContext(context, written) ?? namedContext(context, ref);
  if (given !== undefined) return useContext(state, resolver, written, given, platform);
  const asked = !state.unregistered || since(context.version, 23);
  const base = asked ? await resolver.image(ref, platform, `[internal] load metadata for ${ref}`, written) : undefined;
  if (base) state.image = draftOf(base.config);
  const empty = base !== undefined && base.config.rootfs.diff_ids.length === 0;
  const shown = stepNameRef(context, state, ref, base?.ref ?? ref);
  const { location } = state.stage;
  if (base) checkBasePlatform(context.lint, written, platform, state.image.platform, location);
  state.vertex = empty
    ? undefined
    : vertex({ kind: 'image', ref, platform, context: '' }, [], {
        name: stepName(state, `FROM ${shown}`),
        locations: [location],
      });
  state.platform = platform;
}

/** Engines before 23 name an image of this machine as it is written, without a tag. */
function stepNameRef(context: ConvertContext, state: StageState, ref: string, resolved: string): string {
  if (since(context.version, 23) || resolved !== ref || state.unregistered) return resolved;
  return /[:@][^/]*$/.test(state.stage.baseName) ? ref : ref.replace(/:latest$/, '');
}

function parsedName(context: ConvertContext, written: string) {
  try {
    return parseReference(written, context.version);
  } catch (error) {
    throw new Error(
      `failed to parse stage name ${JSON.stringify(written)}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

async function useContext(
  state: StageState,
  resolver: Resolver,
  name: string,
  value: string,
  platform: Platform,
): Promise<void> {
  const found = await resolver.context(name, value, platform);
  state.vertex = found.vertex;
  state.image = found.config ? draftOf(found.config) : emptyImage(platform);
  state.platform = platform;
}

/** Puts ONBUILD triggers of the base in front of a stage's instructions; true when they need further images. */
export function initOnBuild(context: ConvertContext, state: StageState): boolean {
  if (state.onBuildDone) return false;
  state.onBuildDone = true;
  const inherited = (state.base?.commands ?? []).flatMap(({ command }) =>
    command.kind === 'ONBUILD' ? [command.expression] : [],
  );
  const triggers = [...(state.base ? [] : (state.image.config.OnBuild ?? [])), ...inherited];
  if (triggers.length === 0) return false;
  state.image.config.OnBuild = null;
  let more = false;
  const commands = triggers.map((trigger) => {
    const [node] = parseDockerfile(trigger, context.version).nodes;
    if (!node) throw new Error('onbuild trigger should be a single expression');
    const { start, end } = state.stage.location;
    const command = parseInstruction({ ...node, startLine: start, endLine: end }, context.version);
    if (command.kind === 'FROM') throw new Error("FROM isn't allowed as an ONBUILD trigger");
    const sources = link(context, state, command);
    if (sources.some((source) => source.unregistered && !source.resolved)) more = true;
    return { command, onBuild: true, sources };
  });
  state.commands = [...commands, ...state.commands];
  if (since(context.version, 28)) state.commandTotal += commands.length;
  return more;
}
