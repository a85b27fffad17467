// Models moby/buildkit solver/ (scheduler.go, edge.go, jobs.go): works a graph off, from the cache where that is possible.
import { digestOf } from '../../../base/digest.ts';
import { since } from '../../engine-version.ts';
import { type CacheRecord, EMPTY_REF, newId, type Ref } from './cache.ts';
import { contentOf, PathNotFound } from './checksum.ts';
import { execute } from './exec-op.ts';
import { fileLayer } from './file-layer.ts';
import { loadImage } from './image-source.ts';
import { type CopyAction, type ExecMount, type LlbVertex, opText } from './llb.ts';
import { loadLocal } from './local-source.ts';
import { mergeLayers } from './merge-op.ts';
import { infoOf, type Progress } from './progress.ts';
import { fetchRemote } from './remote-source.ts';
import { filesOf, layerOf, treeOf } from './trees.ts';
import { type BuildkitDeps, SolveError, type SolveRequest } from './types.ts';

/** What a vertex gave: `id` tells it from what it would give another time. */
interface Resolved {
  readonly id: string;
  /** The files, taken from where they are only when somebody needs them. */
  load(): Promise<Ref>;
}

export interface SchedulerOptions {
  readonly deps: BuildkitDeps;
  readonly request: SolveRequest;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Makes an error that names the place of a vertex in the Dockerfile. */
  readonly locate: (vertex: LlbVertex, message: string) => SolveError;
}

export interface Scheduler {
  /** The result of a vertex; an empty tree for undefined. Throws SolveError. */
  build(vertex: LlbVertex | undefined): Promise<Ref>;
  /** Resolves when nothing is at work any more. */
  settled(): Promise<void>;
}

/** A failed checksum is told with the reference it was for. */
const refName = (options: SchedulerOptions): string => {
  const { random } = options.deps.host;
  const worker = options.deps.cache.workerId;
  return `${worker}::${newId(random)}`;
};

const FILE_OP_MS = 14;

export function createScheduler(options: SchedulerOptions): Scheduler {
  const { deps, progress, request } = options;
  const { cache, host } = deps;
  const known = new Map<LlbVertex, Promise<Resolved>>();
  const abort = new AbortController();
  /** The first one: what is canceled because of it fails too. */
  let failure: SolveError | undefined;
  options.signal.addEventListener('abort', () => abort.abort(), { once: true });

  const resolve = (vertex: LlbVertex): Promise<Resolved> => {
    let found = known.get(vertex);
    if (!found) {
      found = resolveVertex(vertex);
      known.set(vertex, found);
    }
    return found;
  };
  const once = (id: string, load: () => Promise<Ref>): Resolved => {
    let loading: Promise<Ref> | undefined;
    return {
      id,
      load: () => {
        loading ??= load();
        return loading;
      },
    };
  };
  const ready = (id: string, ref: Ref): Resolved => ({ id, load: async () => ref });

  const resolveVertex = async (vertex: LlbVertex): Promise<Resolved> => {
    const info = infoOf(vertex);
    const { op } = vertex;
    try {
      if (op.kind === 'image') {
        const image = await loadImage(deps, progress, info, op, abort.signal);
        return once(image.id, image.load);
      }
      if (op.kind === 'local') {
        const ref = await progress.run(info, () => loadLocal(deps, progress, info, op, request));
        return ready(`local ${op.name}`, ref);
      }
      if (op.kind === 'upload')
        return ready('upload', {
          layers: [layerOf(request.upload ?? [], host.clock)],
          created: [undefined],
          record: undefined,
        });
      if (op.kind === 'http' || op.kind === 'git') return await progress.run(info, () => fetchRemote(deps, op));
      return await operate(vertex);
    } catch (error) {
      abort.abort();
      failure ??= located(vertex, error);
      throw failure;
    }
  };

  const located = (vertex: LlbVertex, error: unknown): SolveError => {
    if (error instanceof SolveError) return error;
    const message = error instanceof Error ? error.message : String(error);
    if (vertex.op.kind === 'http' || vertex.op.kind === 'git' || vertex.op.kind === 'image')
      return new SolveError(`failed to load cache key: ${message}`);
    return options.locate(vertex, message);
  };

  /** exec, file and merge: looked up by what goes in, done when that is new. */
  const operate = async (vertex: LlbVertex): Promise<Resolved> => {
    const info = infoOf(vertex);
    const text = opText(vertex.op);
    const begun = loadEarly(vertex, text);
    const parts = await inputsOf(vertex);
    const key = digestOf([text, ...parts].join('\n'));
    await begun;
    const hit = vertex.ignoreCache ? undefined : cache.results.get(key);
    if (hit) {
      // What the Dockerfile itself holds is made anew every time, without a cost.
      progress.instant(info, { cached: !vertex.name.startsWith('[internal] ') });
      for (const record of hit.records) cache.touch(record);
      return ready(hit.id, hit.ref);
    }
    const refs = await Promise.all(vertex.inputs.map(async (input) => (await resolve(input)).load()));
    if (abort.signal.aborted) throw new SolveError('context canceled');
    const ref = await progress.run(info, () => perform(vertex, refs));
    const id = newId(host.random);
    const records = ref.record ? [ref.record] : [];
    cache.results.set(key, { id, ref, records });
    cache.beginnings.add(digestOf(`${text}\n${parts[0] ?? ''}`));
    if (ref.record) ref.record.drop = () => cache.results.delete(key);
    for (const record of records) cache.touch(record);
    return ready(id, ref);
  };

  /**
   * Where nothing was ever made so of this base, there is no use in waiting for what else goes in: the base's files are
   * taken in at once.
   */
  const loadEarly = async (vertex: LlbVertex, text: string): Promise<void> => {
    const base = hasBase(vertex) ? vertex.inputs[0] : undefined;
    if (!base) return;
    const resolved = await resolve(base).catch(() => undefined);
    if (!resolved || abort.signal.aborted) return;
    const known = cache.beginnings.has(digestOf(`${text}\n${resolved.id}`));
    if (vertex.ignoreCache || !known) resolved.load().catch(() => {});
  };

  /** What the result depends on, besides the operation itself. */
  const inputsOf = async (vertex: LlbVertex): Promise<readonly string[]> => {
    const { op, inputs } = vertex;
    const identity = async (index: number): Promise<string> => {
      const input = inputs[index];
      return input ? (await resolve(input)).id : 'scratch';
    };
    const content = async (index: number, part: Pick<CopyAction, 'src' | 'excludes'>): Promise<string> => {
      const input = inputs[index];
      const ref = input ? await (await resolve(input)).load() : EMPTY_REF;
      return checksum(vertex, ref, part);
    };
    if (op.kind === 'file') {
      // What is changed itself counts as a whole, where files are taken from it too.
      const whole = (index: number): boolean => op.hasBase && inputs[index]?.digest === inputs[0]?.digest;
      const copies = op.actions.flatMap((action) =>
        action.kind === 'copy' && !whole(action.input) ? [content(action.input, action)] : [],
      );
      return together([...(op.hasBase ? [identity(0)] : []), ...copies]);
    }
    if (op.kind === 'exec') {
      const mounted = (mount: ExecMount, index: number): Promise<string> =>
        index === 0 || mount.input < 0
          ? identity(mount.input)
          : content(mount.input, { src: mount.selector, excludes: [] });
      return together(op.mounts.map(mounted));
    }
    return together(inputs.map((_, index) => identity(index)));
  };

  /** All of them. From 23 to 27 a step that misses a file lets the steps before it come to their end. */
  const together = async (parts: readonly Promise<string>[]): Promise<readonly string[]> => {
    if (since(deps.version, 23) && !since(deps.version, 28)) await Promise.allSettled(parts);
    return Promise.all(parts);
  };

  const checksum = (vertex: LlbVertex, ref: Ref, part: Pick<CopyAction, 'src' | 'excludes'>): string => {
    try {
      return contentOf(filesOf(treeOf(ref.layers, host.clock)), part.src, part.excludes);
    } catch (error) {
      if (!(error instanceof PathNotFound)) throw error;
      const message = since(deps.version, 23)
        ? `failed to calculate checksum of ref ${refName(options)}: ${error.message}`
        : `"${error.path}" not found: not found`;
      progress.instant(infoOf(vertex), { error: message });
      throw options.locate(vertex, `failed to compute cache key: ${message}`);
    }
  };

  const perform = async (vertex: LlbVertex, refs: readonly Ref[]): Promise<Ref> => {
    const { op } = vertex;
    const info = infoOf(vertex);
    const base = op.kind === 'exec' ? refs[op.mounts[0]?.input ?? -1] : refs[0];
    if (op.kind === 'exec') {
      const layer = await execute(
        {
          deps,
          secrets: request.secrets,
          signal: abort.signal,
          id: newId(host.random),
          log: (stream, data) => progress.log(info, stream, data),
        },
        op,
        refs,
      );
      return extend(base, layer, `mount / from exec ${op.args.join(' ')}`);
    }
    if (op.kind === 'merge') return mergeLayers(op.hasBase ? refs[0] : undefined, refs.at(-1) ?? EMPTY_REF);
    if (op.kind !== 'file') return EMPTY_REF;
    await host.clock.sleep(FILE_OP_MS);
    const layer = await fileLayer(deps, op, refs);
    return extend(op.hasBase ? base : undefined, layer, vertex.name);
  };

  const extend = (base: Ref | undefined, layer: Ref['layers'][number], description: string): Ref => {
    const below = base ?? EMPTY_REF;
    const parents = below.record ? [below.record.id] : [];
    const record: CacheRecord = cache.add({ type: 'regular', description, size: layer.size, parents });
    return { layers: [...below.layers, layer], created: [...below.created, host.clock.now()], record };
  };

  return {
    async build(vertex) {
      if (!vertex) return EMPTY_REF;
      const resolved = await resolve(vertex);
      return resolved.load();
    },
    async settled() {
      await Promise.allSettled([...known.values()]);
    },
  };
}

/** The first input is what the operation changes. */
function hasBase({ op }: LlbVertex): boolean {
  if (op.kind === 'file' || op.kind === 'merge') return op.hasBase;
  return op.kind === 'exec' && (op.mounts[0]?.input ?? -1) === 0;
}
