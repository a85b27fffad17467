// Models moby daemon/images/image_push.go and distribution/push_v2.go (POST /images/{name}/push).
import { encode } from '../../../base/bytes.ts';
import { digestOf } from '../../../base/digest.ts';
import { humanSize } from '../../../base/sizes.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import type { AuthConfig } from '../../api/types/wire-values.ts';
import type { Image, Layer } from '../../containerd/types.ts';
import { invalidParameter, system, unknown } from '../../errdefs/errdefs.ts';
import { credentials } from '../../registry/credentials.ts';
import { plainError } from '../../registry/failures.ts';
import {
  CONFIG,
  type ContentDescriptor,
  type ImageManifest,
  LAYER,
  MANIFEST,
  manifestBytes,
} from '../../registry/manifest.ts';
import {
  familiarName,
  familiarReference,
  fullReference,
  parseReference,
  type Reference,
  repositoryName,
} from '../../registry/reference.ts';
import { ExchangeError } from '../../registry/wire/exchange.ts';
import { Refusal } from '../../registry/wire/refusal.ts';
import type { WireSession } from '../../registry/wire/session.ts';
import type { Daemon } from '../daemon.ts';
import { logImageEvent } from './events.ts';
import { layerBlob } from './layer-blob.ts';

export interface PushRequest {
  readonly image: string;
  /** Empty means every tag. */
  readonly tag: string;
  readonly auth?: AuthConfig;
}

/** The progress of a push. Throws as `docker push` reports it. */
export async function* pushImage(daemon: Daemon, { image, tag, auth }: PushRequest): AsyncGenerator<JsonMessage> {
  const named = parseReference(tag === '' ? image : `${image}:${tag}`, daemon.version);
  yield { status: `The push refers to repository [${repositoryName(named)}]` };
  const mine = ofRepository(daemon, named);
  if (mine.length === 0) throw system(`An image does not exist locally with the tag: ${familiarName(named)}`);
  const session = await daemon.registry.open(named, {
    credentials: credentials(auth ?? {}),
    insecure: daemon.config.current.insecureRegistries,
  });
  if (named.digest !== undefined) throw invalidParameter('cannot push a digest reference');
  const wanted = named.tag === undefined ? mine : mine.filter(({ reference }) => reference.tag === named.tag);
  if (named.tag !== undefined && wanted.length === 0) throw unknown(`tag does not exist: ${familiarReference(named)}`);
  const known = new Set<string>();
  for (const one of wanted) yield* pushTag({ daemon, session, known }, one);
  logImageEvent(daemon, familiarReference(named), familiarName(named), 'push');
}

interface Tagged {
  readonly reference: Reference;
  readonly image: Image;
}

/** The tags of a repository here, in the order of their names. */
const ofRepository = (daemon: Daemon, named: Reference): readonly Tagged[] =>
  daemon.containerd.images
    .list()
    .flatMap((image) =>
      [...image.references].map((full) => ({ reference: parseReference(full, daemon.version), image })),
    )
    .filter(({ reference }) => repositoryName(reference) === repositoryName(named))
    .sort((a, b) => (fullReference(a.reference) < fullReference(b.reference) ? -1 : 1));

interface Push {
  readonly daemon: Daemon;
  readonly session: WireSession;
  /** Layers that this push has dealt with, by diff id. */
  readonly known: Set<string>;
}

const PARALLEL = 5;
const shortId = (layer: Layer): string => layer.diffId.slice('sha256:'.length, 'sha256:'.length + 12);

async function* pushTag(push: Push, { reference, image }: Tagged): AsyncGenerator<JsonMessage> {
  const { daemon, session } = push;
  const fromTop = [...image.layers].reverse();
  for (const layer of fromTop) yield { status: 'Preparing', progressDetail: {}, id: shortId(layer) };
  for (const layer of fromTop.slice(PARALLEL)) yield { status: 'Waiting', progressDetail: {}, id: shortId(layer) };
  const descriptors = new Map<string, ContentDescriptor>();
  for (const layer of fromTop) descriptors.set(layer.diffId, yield* upload(push, layer, reference));
  const config = encode(JSON.stringify(image.config));
  const manifest: ImageManifest = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: { mediaType: CONFIG, size: config.length, digest: image.id },
    layers: image.layers.flatMap((layer) => descriptors.get(layer.diffId) ?? []),
  };
  const bytes = manifestBytes(manifest);
  const digest = digestOf(bytes);
  const tag = reference.tag ?? 'latest';
  await told(async () => {
    if (!(await session.hasBlob(image.id))) await session.putBlob(image.id, config);
    await session.putManifest(digest, MANIFEST, bytes);
    await session.putManifest(tag, MANIFEST, bytes);
  });
  daemon.containerd.images.get(image.id)?.digests.add(`${repositoryName(reference)}@${digest}`);
  yield { status: `${tag}: digest: ${digest} size: ${bytes.length}` };
  yield { progressDetail: {}, aux: { Tag: tag, Digest: digest, Size: bytes.length } };
}

/** Between attempts; each is told second by second. */
const RETRY_SECONDS = [5, 10, 15, 20];

async function* upload(push: Push, layer: Layer, reference: Reference): AsyncGenerator<JsonMessage, ContentDescriptor> {
  const { session, daemon, known } = push;
  const id = shortId(layer);
  const blob = layerBlob(layer);
  const digest = digestOf(blob);
  const descriptor: ContentDescriptor = { mediaType: LAYER, size: blob.length, digest };
  for (const seconds of [...RETRY_SECONDS, 0]) {
    try {
      if (known.has(layer.diffId) || (await session.hasBlob(digest))) {
        known.add(layer.diffId);
        yield { status: 'Layer already exists', progressDetail: {}, id };
        return descriptor;
      }
      const from = otherRepository(push, layer, reference);
      if (from !== undefined && (await session.mountBlob(digest, from))) {
        yield { status: `Mounted from ${from}`, progressDetail: {}, id };
        return descriptor;
      }
      yield* sending(daemon, layer, id);
      await session.putBlob(digest, blob);
      known.add(layer.diffId);
      yield { status: 'Pushed', progressDetail: {}, id };
      return descriptor;
    } catch (error) {
      if (seconds === 0 || isFinal(error)) throw plainError(error);
      yield* countDown(daemon, id, seconds);
    }
  }
  throw unknown('the layer could not be pushed');
}

/** Refusals for which another attempt is no use. */
const isFinal = (error: unknown): boolean =>
  error instanceof ExchangeError
    ? error.reason === 'no basic auth credentials'
    : !(error instanceof Refusal) ||
      (error.detailed &&
        ['UNAUTHORIZED', 'UNSUPPORTED', 'DENIED', 'TOOMANYREQUESTS', 'NAME_UNKNOWN'].includes(error.code ?? ''));

async function* countDown(daemon: Daemon, id: string, seconds: number): AsyncGenerator<JsonMessage> {
  for (let left = seconds; left > 0; left--) {
    yield { status: `Retrying in ${left} second${left === 1 ? '' : 's'}`, progressDetail: {}, id };
    await daemon.host.clock.sleep(1000);
  }
}

const BYTES_PER_MS = 20_000;
const UPDATES = 10;

async function* sending(daemon: Daemon, layer: Layer, id: string): AsyncGenerator<JsonMessage> {
  const total = layer.size;
  const parts = Math.max(1, Math.min(UPDATES, Math.floor(total / BYTES_PER_MS / 100)));
  for (let part = 1; part <= parts; part++) {
    await daemon.host.clock.sleep(total / BYTES_PER_MS / parts);
    const current = Math.round((total * part) / parts);
    yield { status: 'Pushing', progressDetail: { current, total }, progress: progressBar(current, total), id };
  }
}

const progressBar = (current: number, total: number): string => {
  const filled = Math.min(50, Math.floor((current / Math.max(1, total)) * 50));
  return `[${'='.repeat(filled)}>${' '.repeat(Math.max(0, 49 - filled))}]  ${humanSize(current).padStart(6)}/${humanSize(total)}`;
};

/** Another repository of the same registry that has the layer from an earlier pull or push. */
function otherRepository({ daemon }: Push, layer: Layer, { domain, path }: Reference): string | undefined {
  for (const image of daemon.containerd.images.list()) {
    if (!image.layers.some(({ diffId }) => diffId === layer.diffId)) continue;
    for (const name of image.digests) {
      const known = parseReference(name, daemon.version);
      if (known.domain === domain && known.path !== path) return known.path;
    }
  }
  return undefined;
}

async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw plainError(error);
  }
}
