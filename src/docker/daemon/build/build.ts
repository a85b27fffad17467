// Models moby api/server/backend/build/backend.go and tag.go (v20.10.24 to v28.5.2): a build context becomes an image,
// and the image gets its names.

import type { JsonMessage } from '../../api/jsonstream.ts';
import type { ImageBuildRequest } from '../../api/types/build.ts';
import { buildImage } from '../../buildkit/classic/builder.ts';
import { shortId } from '../../buildkit/classic/steps.ts';
import type { BuildOutput } from '../../buildkit/classic/types.ts';
import { system } from '../../errdefs/errdefs.ts';
import { parsePlatform } from '../../registry/platform.ts';
import { familiarReference, parseReference, type Reference, withDefaultTag } from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { tagImage } from '../image/tag.ts';
import { createQueue } from '../queue.ts';
import { classicBackend } from './classic-backend.ts';
import { openContext } from './context.ts';

/** What may wait to be read before the build waits. */
const UNREAD = 64;

/**
 * Builds with the classic builder: what it prints, and in the end the image's id. Throws DockerError before the first
 * message for what is wrong with the request; StepFailure has the exit status of a RUN that failed.
 */
export async function* buildClassic(
  daemon: Daemon,
  request: ImageBuildRequest,
  context: Uint8Array,
  signal: AbortSignal,
): AsyncGenerator<JsonMessage, string> {
  const queue = createQueue<JsonMessage>();
  const output: BuildOutput = {
    stdout: (stream) => queue.push({ stream }),
    stderr: (text) => queue.push({ stream: `\x1b[91m${text}\x1b[0m` }),
    message: (message) => queue.push(message),
    drained: async () => queue.drained(UNREAD),
  };
  const building = build(daemon, request, context, output, signal);
  building.then(
    () => queue.end(),
    (error: unknown) => queue.end(error),
  );
  yield* queue;
  return building;
}

async function build(
  daemon: Daemon,
  request: ImageBuildRequest,
  context: Uint8Array,
  output: BuildOutput,
  signal: AbortSignal,
): Promise<string> {
  const names = namesOf(daemon, request.tags);
  const backend = classicBackend(daemon);
  const { source, dockerfile } = await openContext(daemon, backend, request, context, signal);
  const options = { ...request, dockerfile: request.dockerfile || 'Dockerfile' };
  if (request.platform !== '') parsePlatform(request.platform, hostPlatform(daemon), daemon.version);
  const id = await buildImage({ backend, options, output, dockerfile, source, signal });
  output.stdout(`Successfully built ${shortId(id)}\n`);
  for (const name of names) {
    const familiar = familiarReference(name);
    tagImage(daemon, id, familiar, '');
    output.stdout(`Successfully tagged ${familiar}\n`);
  }
  return id;
}

const hostPlatform = ({ host }: Daemon) => ({ os: 'linux', architecture: host.profile.arch, variant: '' });

/** The names, each once. Throws for a malformed one and for a digest. */
function namesOf(daemon: Daemon, tags: readonly string[]): Reference[] {
  const names = tags
    .filter((tag) => tag !== '')
    .map((tag) => {
      const reference = parseTag(daemon, tag);
      if (reference.digest !== undefined) throw system('build tag cannot contain a digest');
      return withDefaultTag(reference);
    });
  const seen = new Set<string>();
  return names.filter((name) => {
    const familiar = familiarReference(name);
    return !seen.has(familiar) && seen.add(familiar);
  });
}

/** Whatever is wrong with a name here is the engine's fault, as it says. */
function parseTag(daemon: Daemon, tag: string): Reference {
  try {
    return parseReference(tag, daemon.version);
  } catch (error) {
    throw system(error instanceof Error ? error.message : String(error));
  }
}
