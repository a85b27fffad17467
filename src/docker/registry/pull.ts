// Models moby distribution/pull_v2.go and xfer/download.go: what a pull tells while it goes on.
import type { Clock } from '../../base/clock.ts';
import type { ImageConfig } from './image-config.ts';
import type { Layer } from './layer.ts';
import { familiarName, familiarReference, type Reference, repositoryName } from './reference.ts';
import type { FoundImage, FoundLayer, Registry, RegistryCall } from './registry.ts';

/** One line of the progress stream: `id` is the tag or the layer's short digest; sizes in bytes. */
export interface PullEvent {
  readonly id?: string;
  readonly status: string;
  readonly current?: number;
  readonly total?: number;
}

export interface PulledImage {
  readonly config: ImageConfig;
  readonly layers: readonly Layer[];
  /** `docker.io/library/busybox:1`, or by digest. */
  readonly reference: Reference;
  /** `docker.io/library/busybox@sha256:...`. */
  readonly repoDigest: string;
}

export interface PullOptions extends RegistryCall {
  readonly registry: Registry;
  readonly clock: Clock;
  readonly platform?: string;
  /** The layer of a diff id, where it is here already. */
  readonly layer: (diffId: string) => Layer | undefined;
  /** Makes a layer of a blob. */
  readonly unpack: (blob: Uint8Array, layer: FoundLayer) => Layer;
  /** Throws `DockerError` when the layers do not fit on the disk. */
  readonly mustFit: (layers: readonly Layer[]) => void;
  /** True when this image is here and tagged so already. */
  readonly upToDate: (reference: Reference, config: ImageConfig) => boolean;
}

const BYTES_PER_MS = { download: 12_000, extract: 90_000 };
/** However large a layer is: whoever looks on has better to do. */
const LONGEST_MS = 15_000;
const REQUEST_MS = 180;
const PARALLEL = 3;
const UPDATES = 20;

interface Timed extends PullEvent {
  readonly at: number;
}

const shortId = (layer: FoundLayer): string => layer.digest.slice('sha256:'.length, 'sha256:'.length + 12);

/**
 * Yields what `docker pull` shows; returns the images: one, or with neither tag nor digest one for each tag. Throws
 * `DockerError` when the registry cannot give it.
 */
export async function* pull(
  reference: Reference,
  options: PullOptions,
): AsyncGenerator<PullEvent, readonly PulledImage[]> {
  const { clock, signal, registry } = options;
  await clock.sleep(REQUEST_MS * 3, signal);
  const all = reference.tag === undefined && reference.digest === undefined;
  const wanted = all ? (await registry.tags(reference, options)).map((tag) => ({ ...reference, tag })) : [reference];
  const pulled: PulledImage[] = [];
  let newer = false;
  for (const one of wanted) {
    const found = await registry.find(one, options);
    yield { id: one.digest ?? one.tag ?? 'latest', status: `Pulling from ${one.path}` };
    const upToDate = options.upToDate(one, found.config);
    newer ||= !upToDate;
    const layers = yield* fetchLayers(found, options);
    yield { status: `Digest: ${found.digest}` };
    pulled.push({
      config: found.config,
      layers,
      reference: one,
      repoDigest: `${repositoryName(one)}@${found.digest}`,
    });
  }
  const name = all ? familiarName(reference) : familiarReference(reference);
  yield { status: newer ? `Status: Downloaded newer image for ${name}` : `Status: Image is up to date for ${name}` };
  return pulled;
}

/** What is not here yet is fetched; an image that is here as a whole is passed over in silence. */
async function* fetchLayers(found: FoundImage, options: PullOptions): AsyncGenerator<PullEvent, readonly Layer[]> {
  const { clock, signal } = options;
  // A layer counts as here only on top of the same layers: it is known by the whole chain below it.
  const missing = found.layers.findIndex(({ diffId }) => options.layer(diffId) === undefined);
  const here = found.layers.map(({ diffId }, index) =>
    missing < 0 || index < missing ? options.layer(diffId) : undefined,
  );
  const layers: (Layer | undefined)[] = [...here];
  const take = async (index: number): Promise<void> => {
    const layer = found.layers[index];
    if (!layer || layers[index]) return;
    const fetched = await layer.fetch();
    layers[index] = fetched instanceof Uint8Array ? options.unpack(fetched, layer) : fetched;
    options.mustFit(layers.slice(missing, index + 1).filter((one) => one !== undefined));
  };
  if (missing >= 0) {
    let next = missing;
    const started = clock.now();
    for (const { at, ...event } of timeline(found.layers, missing)) {
      const wait = started + at - clock.now();
      if (wait > 0) await clock.sleep(wait, signal);
      // Layers are complete in their order.
      if (event.status === 'Pull complete') await take(next++);
      yield event;
    }
  }
  return layers.filter((layer) => layer !== undefined);
}

/** When each line comes, in milliseconds from the start: three downloads at a time, extraction in the layers' order. */
function timeline(layers: readonly FoundLayer[], missing: number): Timed[] {
  const events: Timed[] = [];
  const slots: number[] = Array.from({ length: PARALLEL }, () => 0);
  let extracted = 0;
  layers.forEach((layer, index) => {
    const id = shortId(layer);
    if (index < missing) {
      events.push({ at: 0, id, status: 'Already exists' });
      return;
    }
    events.push({ at: 0, id, status: 'Pulling fs layer' });
    const slot = slots.indexOf(Math.min(...slots));
    const start = slots[slot] ?? 0;
    if (index >= PARALLEL) events.push({ at: 1, id, status: 'Waiting' });
    const downloaded = progress(
      events,
      id,
      'Downloading',
      start + REQUEST_MS,
      layer.compressedSize,
      BYTES_PER_MS.download,
    );
    slots[slot] = downloaded;
    events.push({ at: downloaded, id, status: 'Verifying Checksum' });
    events.push({ at: downloaded + 1, id, status: 'Download complete' });
    extracted =
      progress(
        events,
        id,
        'Extracting',
        Math.max(downloaded + 2, extracted),
        layer.compressedSize,
        BYTES_PER_MS.extract,
      ) + 5;
    events.push({ at: extracted, id, status: 'Pull complete' });
  });
  return events
    .map((event, order) => ({ event, order }))
    .sort((a, b) => a.event.at - b.event.at || a.order - b.order)
    .map(({ event }) => event);
}

/** Adds a line for every twentieth part, or one when it is quick; returns the time of the last. */
function progress(events: Timed[], id: string, status: string, start: number, total: number, rate: number): number {
  const duration = Math.min(total / rate, LONGEST_MS);
  const parts = Math.max(1, Math.min(UPDATES, Math.floor(duration / 100)));
  for (let part = 1; part <= parts; part++) {
    events.push({
      at: start + (duration * part) / parts,
      id,
      status,
      current: Math.round((total * part) / parts),
      total,
    });
  }
  return start + duration;
}
