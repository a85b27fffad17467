// Models moby builder/dockerfile/imageprobe.go and image/cache (v20.10.24 to v28.5.2): has this step been built before?
import type { Image } from '../../containerd/types.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import type { ImageHistory } from '../../registry/image-config.ts';
import type { ClassicBackend, ClassicBuildOptions, RunConfig } from './types.ts';

export interface ImageProbe {
  /** A new stage begins: the cache is looked at again. */
  reset(): void;
  /** The id of an image that this step made of the parent before; undefined after the first miss too. */
  find(parentId: string, config: RunConfig): string | undefined;
}

export function createImageProbe(backend: ClassicBackend, options: ClassicBuildOptions): ImageProbe {
  let busted = false;
  let sources: readonly Image[] = [];
  const reset = (): void => {
    busted = false;
    sources = options.cacheFrom.flatMap((name) => backend.findImage(name) ?? []);
  };
  reset();
  return {
    reset,
    find(parentId, config) {
      if (options.noCache || busted) return undefined;
      const local = localMatch(backend, parentId, config)?.id;
      if (options.cacheFrom.length === 0) {
        busted = local === undefined;
        return local;
      }
      if (local !== undefined && sources.some((source) => isAncestor(backend, local, source))) return local;
      const found = fromHistory(backend, sources, parentId, config);
      if (found?.only) sources = [found.only];
      busted = found === undefined;
      return found?.id;
    },
  };
}

const createdAt = (image: Image): string => image.config.created ?? '';

/** The newest child of the parent that was made with the same configuration. */
function localMatch(backend: ClassicBackend, parentId: string, config: RunConfig): Image | undefined {
  let match: Image | undefined;
  for (const image of backend.children(parentId)) {
    const made = image.config.container_config as RunConfig | undefined;
    if (!made || !sameConfig(made, config, backend.version)) continue;
    if (!match || createdAt(match) < createdAt(image)) match = image;
  }
  return match;
}

function isAncestor(backend: ClassicBackend, id: string, of: Image): boolean {
  for (let at = of.parent; at !== undefined; at = backend.imageById(at)?.parent) if (at === id) return true;
  return false;
}

/** --cache-from: images that were built elsewhere are compared by their history. */
function fromHistory(
  backend: ClassicBackend,
  sources: readonly Image[],
  parentId: string,
  config: RunConfig,
): { readonly id: string; readonly only?: Image } | undefined {
  const parent = backend.imageById(parentId);
  const depth = parent?.config.history.length ?? 0;
  for (const target of sources) {
    const entry = target.config.history[depth];
    if (!entry || !continues(target, parent) || entry.created_by !== (config.Cmd ?? []).join(' ')) continue;
    if (target.config.history.length - 1 > depth) {
      return { id: restore(backend, parent, target, entry, config), only: target };
    }
    if (parent) backend.setParent(target.id, parent.id);
    return { id: target.id };
  }
  return undefined;
}

/** Whether the image's history and layers begin with those of the parent. */
function continues({ config }: Image, parent: Image | undefined): boolean {
  if (config.history.length === 0) return false;
  if (!parent) return true;
  const { history, rootfs } = parent.config;
  if (history.length === 0 && rootfs.diff_ids.length === 0) return true;
  return (
    history.length < config.history.length &&
    history.every((entry, index) => sameEntry(entry, config.history[index])) &&
    rootfs.diff_ids.every((id, index) => id === config.rootfs.diff_ids[index])
  );
}

const sameEntry = (a: ImageHistory, b: ImageHistory | undefined): boolean =>
  b !== undefined &&
  a.created === b.created &&
  a.created_by === b.created_by &&
  (a.comment ?? '') === (b.comment ?? '') &&
  (a.author ?? '') === (b.author ?? '') &&
  (a.empty_layer ?? false) === (b.empty_layer ?? false);

/** An image of the target's history up to this step, so that the next one has a parent. */
function restore(
  backend: ClassicBackend,
  parent: Image | undefined,
  target: Image,
  entry: ImageHistory,
  config: RunConfig,
): string {
  const history = [...(parent?.config.history ?? []), entry];
  const layers = [...(parent?.layers ?? [])];
  const next = target.layers[history.filter(({ empty_layer }) => !empty_layer).length - 1];
  if (!entry.empty_layer && next) layers.push(next);
  const { architecture, os, author } = target.config;
  return backend.createImage(
    {
      architecture,
      os,
      ...(author && { author }),
      ...(entry.created && { created: entry.created }),
      config: imageConfig(config),
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
      history,
      docker_version: backend.dockerVersion,
    },
    layers,
    parent?.id,
  );
}

const imageConfig = (config: RunConfig): Image['config']['config'] => config as Image['config']['config'];

/** image/cache compare: before 23 it looked at fewer fields. */
export function sameConfig(a: RunConfig, b: RunConfig, version: EngineVersion): boolean {
  const common =
    sameList(a.Cmd, b.Cmd) &&
    sameList(a.Env, b.Env) &&
    sameList(a.Entrypoint, b.Entrypoint) &&
    sameMap(a.Labels, b.Labels) &&
    sameKeys(a.ExposedPorts, b.ExposedPorts) &&
    sameKeys(a.Volumes, b.Volumes) &&
    (a.User ?? '') === (b.User ?? '') &&
    !a.OpenStdin === !b.OpenStdin &&
    !a.Tty === !b.Tty;
  if (!common || !since(version, 25)) return common;
  return (
    sameList(a.Shell, b.Shell) &&
    sameList(a.OnBuild, b.OnBuild) &&
    (a.WorkingDir ?? '') === (b.WorkingDir ?? '') &&
    (a.StopSignal ?? '') === (b.StopSignal ?? '') &&
    sameHealth(a, b)
  );
}

type List = readonly string[] | null | undefined;

const sameList = (a: List, b: List): boolean =>
  (a?.length ?? 0) === (b?.length ?? 0) && (a ?? []).every((item, index) => item === b?.[index]);

const sameMap = (a: RunConfig['Labels'], b: RunConfig['Labels']): boolean =>
  sameKeys(a, b) && Object.entries(a ?? {}).every(([key, value]) => b?.[key] === value);

function sameKeys(a: object | null | undefined, b: object | null | undefined): boolean {
  const keys = Object.keys(a ?? {});
  return keys.length === Object.keys(b ?? {}).length && keys.every((key) => Object.hasOwn(b ?? {}, key));
}

function sameHealth({ Healthcheck: a }: RunConfig, { Healthcheck: b }: RunConfig): boolean {
  if (!a || !b) return a === b;
  const fields = ['Interval', 'Timeout', 'StartPeriod', 'StartInterval', 'Retries'] as const;
  return sameList(a.Test, b.Test) && fields.every((field) => (a[field] ?? 0) === (b[field] ?? 0));
}
