// Models moby daemon/images/image_pull.go and pkg/streamformatter (POST /images/create?fromImage=).
import { digestOf } from '../../../base/digest.ts';
import { humanSize } from '../../../base/sizes.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import { type PullEvent, type PulledImage, pull } from '../../registry/pull.ts';
import {
  familiarReference,
  fullReference,
  parseReference,
  type Reference,
  withDefaultTag,
} from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { logImageEvent } from './events.ts';

export interface PullRequest {
  readonly image: string;
  /** A tag or a digest; the empty string means every tag. */
  readonly tag: string;
  readonly platform: string;
}

/** The progress of a pull. Throws in the registry's words before the first line, or in the middle of it. */
export async function* pullImage(
  daemon: Daemon,
  request: PullRequest,
  signal: AbortSignal,
): AsyncGenerator<JsonMessage> {
  const reference = wanted(daemon, request);
  const { images } = daemon.containerd;
  const known = new Set(images.list().flatMap((image) => image.layers.map((layer) => layer.diffId)));
  const progress = pull(reference, {
    registry: daemon.registry,
    clock: daemon.host.clock,
    signal,
    has: (diffId) => known.has(diffId),
    upToDate: (config) => images.byReference(fullReference(reference))?.id === idOf(config),
    ...(request.platform !== '' && { platform: request.platform }),
  });
  let next = await progress.next();
  for (; !next.done; next = await progress.next()) {
    yield message(next.value);
  }
  keep(daemon, reference, next.value);
}

function wanted(daemon: Daemon, { image, tag }: PullRequest): Reference {
  const text = tag === '' ? image : tag.includes(':') ? `${image}@${tag}` : `${image}:${tag}`;
  if (image === '') throw invalidParameter('invalid reference format');
  return withDefaultTag(parseReference(text, daemon.version));
}

const idOf = (config: PulledImage['config']): string => digestOf(JSON.stringify(config));

function keep(daemon: Daemon, reference: Reference, { config, layers, repoDigest }: PulledImage): void {
  const id = idOf(config);
  const { images } = daemon.containerd;
  if (!images.get(id))
    images.put({ id, config, layers, parent: undefined, references: new Set(), digests: new Set(), lastTagged: 0 });
  if (reference.digest === undefined) images.tag(id, fullReference(reference));
  images.get(id)?.digests.add(repoDigest);
  logImageEvent(daemon, familiarReference(reference), familiarReference(reference).split(/[:@]/)[0] ?? '', 'pull');
}

function message({ id, status, current, total }: PullEvent): JsonMessage {
  if (current === undefined || total === undefined)
    return { status, ...(id !== undefined && { progressDetail: {}, id }) };
  return { status, progressDetail: { current, total }, progress: bar(current, total), ...(id !== undefined && { id }) };
}

const WIDTH = 50;

/** `[=====>      ]  1.2MB/3.4MB`, as jsonmessage draws it for clients that do not. */
function bar(current: number, total: number): string {
  const filled = Math.min(WIDTH, Math.floor((current / total) * WIDTH));
  const line = filled >= WIDTH ? '='.repeat(WIDTH) : `${'='.repeat(filled)}>${' '.repeat(WIDTH - filled - 1)}`;
  return `[${filled >= WIDTH ? `${line}>` : line}]  ${humanSize(current).padStart(6)}/${humanSize(total)}`;
}
