// Models moby distribution/pull_v2.go and xfer/download.go: what a pull tells while it goes on.
import type { Clock } from '../../base/clock.ts';
import type { ImageConfig } from './image-config.ts';
import type { Layer } from './layer.ts';
import { familiarReference, type Reference, repositoryName } from './reference.ts';
import type { Registry } from './registry.ts';

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
  /** `docker.io/library/busybox@sha256:...`. */
  readonly repoDigest: string;
}

export interface PullOptions {
  readonly registry: Registry;
  readonly clock: Clock;
  readonly platform?: string;
  /** True for layers that are here already, by diff id. */
  readonly has: (diffId: string) => boolean;
  /** True when this image is here and tagged so already. */
  readonly upToDate: (config: ImageConfig) => boolean;
  readonly signal?: AbortSignal;
}

const BYTES_PER_MS = { download: 12_000, extract: 90_000 };
const REQUEST_MS = 180;
const PARALLEL = 3;
const UPDATES = 20;

interface Timed extends PullEvent {
  readonly at: number;
}

const shortId = (layer: Layer): string => layer.digest.slice('sha256:'.length, 'sha256:'.length + 12);

/** Yields what `docker pull` shows; returns the image. Throws `DockerError` when the registry cannot give it. */
export async function* pull(reference: Reference, options: PullOptions): AsyncGenerator<PullEvent, PulledImage> {
  const { clock, signal } = options;
  await clock.sleep(REQUEST_MS * 3, signal);
  const { remote, arch } = await options.registry.resolve(reference, options.platform);
  const { config, layers } = remote.build(arch);
  yield { id: reference.digest ?? reference.tag ?? 'latest', status: `Pulling from ${reference.path}` };

  const upToDate = options.upToDate(config);
  if (!upToDate) {
    const started = clock.now();
    for (const { at, ...event } of timeline(layers, options.has)) {
      const wait = started + at - clock.now();
      if (wait > 0) await clock.sleep(wait, signal);
      yield event;
    }
  }
  yield { status: `Digest: ${remote.digest()}` };
  const name = familiarReference(reference);
  yield { status: upToDate ? `Status: Image is up to date for ${name}` : `Status: Downloaded newer image for ${name}` };
  return { config, layers, repoDigest: `${repositoryName(reference)}@${remote.digest()}` };
}

/** When each line comes, in milliseconds from the start: three downloads at a time, extraction in the layers' order. */
function timeline(layers: readonly Layer[], has: (diffId: string) => boolean): Timed[] {
  const events: Timed[] = [];
  const slots: number[] = Array.from({ length: PARALLEL }, () => 0);
  let extracted = 0;
  layers.forEach((layer, index) => {
    const id = shortId(layer);
    if (has(layer.diffId)) {
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
  const duration = total / rate;
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
