// Models moby daemon/images/image_pull.go and pkg/streamformatter (POST /images/create?fromImage=).
import { digestOf } from '../../../base/digest.ts';
import { humanSize } from '../../../base/sizes.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import type { AuthConfig } from '../../api/types/wire-values.ts';
import { since } from '../../engine-version.ts';
import { forbidden, invalidParameter, notFound } from '../../errdefs/errdefs.ts';
import { credentials } from '../../registry/credentials.ts';
import { formatPlatform, type Platform, parsePlatform } from '../../registry/platform.ts';
import { type PullEvent, type PulledImage, pull } from '../../registry/pull.ts';
import {
  familiarName,
  familiarReference,
  fullReference,
  parseReference,
  type Reference,
} from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { logImageEvent } from './events.ts';
import { layerOfBlob } from './layer-blob.ts';

export interface PullRequest {
  readonly image: string;
  /** A tag or a digest; the empty string means every tag, unless the image names one. */
  readonly tag: string;
  readonly platform: string;
  readonly auth?: AuthConfig;
}

/** The progress of a pull. Throws in the registry's words before the first line, or in the middle of it. */
export async function* pullImage(
  daemon: Daemon,
  request: PullRequest,
  signal: AbortSignal,
): AsyncGenerator<JsonMessage> {
  const own: Platform = { os: 'linux', architecture: daemon.host.profile.arch, variant: '' };
  const platform = request.platform === '' ? undefined : parsePlatform(request.platform, own, daemon.version);
  const reference = wanted(daemon, request);
  const { images } = daemon.containerd;
  const here = new Map(images.list().flatMap(({ layers }) => layers.map((layer) => [layer.diffId, layer] as const)));
  const progress = pull(reference, {
    registry: daemon.registry,
    clock: daemon.host.clock,
    signal,
    credentials: credentials(request.auth ?? {}),
    insecure: daemon.config.current.insecureRegistries,
    layer: (diffId) => here.get(diffId),
    unpack: (blob, layer) => layerOfBlob(daemon, blob, layer),
    mustFit: (layers) => images.mustFit(layers),
    upToDate: (one, config) => images.byReference(fullReference(one))?.id === idOf(config),
    ...(request.platform !== '' && { platform: request.platform }),
  });
  let next = await progress.next();
  for (; !next.done; next = await progress.next()) {
    yield message(next.value);
  }
  for (const image of next.value) keep(daemon, image);
  const name = familiarReference(reference);
  logImageEvent(daemon, name, familiarName(reference), 'pull');
  for (const { config } of next.value) {
    const mismatch = platform && otherPlatform(daemon, name, config, platform);
    if (mismatch !== undefined) yield { status: mismatch };
  }
}

/** An image of one platform alone is pulled whatever was asked for; 28 warns, 23 to 27 fail, 20.10 says nothing. */
function otherPlatform(
  daemon: Daemon,
  name: string,
  { os, architecture, variant = '' }: PulledImage['config'],
  asked: Platform,
): string | undefined {
  if (os === asked.os && architecture === asked.architecture) return undefined;
  const actual = formatPlatform({ os, architecture, variant });
  if (since(daemon.version, 28))
    return `WARNING: image with reference ${name} was found but its platform (${actual}) does not match the specified platform (${formatPlatform(asked)})`;
  if (!since(daemon.version, 23)) return undefined;
  throw notFound(
    `image with reference ${name} was found but does not match the specified platform: wanted ${formatPlatform(asked)}, actual: ${actual}`,
  );
}

function wanted(daemon: Daemon, { image, tag }: PullRequest): Reference {
  const name = image.replace(/:$/, '');
  const text = tag === '' ? name : tag.includes(':') ? `${name}@${tag}` : `${name}:${tag}`;
  if (image === '') throw invalidParameter('invalid reference format');
  const reference = parseReference(text, daemon.version);
  if (familiarName(reference) === 'scratch') throw forbidden("'scratch' is a reserved name");
  return reference;
}

const idOf = (config: PulledImage['config']): string => digestOf(JSON.stringify(config));

function keep(daemon: Daemon, { config, layers, reference, repoDigest }: PulledImage): void {
  const id = idOf(config);
  const { images } = daemon.containerd;
  if (!images.get(id))
    images.put({ id, config, layers, parent: undefined, references: new Set(), digests: new Set(), lastTagged: 0 });
  if (reference.digest === undefined) images.tag(id, fullReference(reference));
  images.get(id)?.digests.add(repoDigest);
}

function message({ id, status, current, total }: PullEvent): JsonMessage {
  // The line that names the repository is the only one of an id without progress.
  if (status.startsWith('Pulling from ')) return { status, ...(id !== undefined && { id }) };
  if (current === undefined || total === undefined)
    return { status, ...(id !== undefined && { progressDetail: {}, id }) };
  return { status, progressDetail: { current, total }, progress: bar(current, total), ...(id !== undefined && { id }) };
}

const WIDTH = 50;

/** `[=====>      ]  1.2MB/3.4MB`, as jsonmessage draws it for clients that do not. */
export function bar(current: number, total: number): string {
  const filled = Math.min(WIDTH, Math.floor((current / total) * WIDTH));
  const line = filled >= WIDTH ? '='.repeat(WIDTH) : `${'='.repeat(filled)}>${' '.repeat(WIDTH - filled - 1)}`;
  return `[${filled >= WIDTH ? `${line}>` : line}]  ${humanSize(current).padStart(6)}/${humanSize(total)}`;
}
