// Models moby api/server/backend/build/backend.go and builder/remotecontext/detect.go (v20.10.24 to v28.5.2): a build
// context becomes an image, and the image gets its names.

import { cleanPath, createPatternMatcher, readIgnoreFile } from '../../../base/pattern-matcher.ts';
import { goStrerror, isErrno } from '../../../host/errno.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import type { ImageBuildRequest } from '../../api/types/build.ts';
import { gunzip } from '../../buildkit/classic/archive-file.ts';
import { buildImage } from '../../buildkit/classic/builder.ts';
import { contextSource, type Source, scopedPath } from '../../buildkit/classic/source.ts';
import { shortId } from '../../buildkit/classic/steps.ts';
import type { BuildOutput } from '../../buildkit/classic/types.ts';
import { DockerfileError } from '../../buildkit/dockerfile/errors.ts';
import { type ParsedDockerfile, parseDockerfile } from '../../buildkit/dockerfile/parser.ts';
import { invalidParameter, notModelled, system } from '../../errdefs/errdefs.ts';
import { parsePlatform } from '../../registry/platform.ts';
import { familiarReference, parseReference, type Reference, withDefaultTag } from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { tagImage } from '../image/tag.ts';
import { createQueue } from '../queue.ts';
import { classicBackend } from './classic-backend.ts';

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
  if (request.remote !== '') throw notModelled(`building from a remote context (${request.remote})`);
  const backend = classicBackend(daemon);
  const source = await readContext(daemon, context);
  const dockerfile = findDockerfile(daemon, source, request.dockerfile || 'Dockerfile');
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
      const reference = parseReference(tag, daemon.version);
      if (reference.digest !== undefined) throw system('build tag cannot contain a digest');
      return withDefaultTag(reference);
    });
  const seen = new Set<string>();
  return names.filter((name) => {
    const familiar = familiarReference(name);
    return !seen.has(familiar) && seen.add(familiar);
  });
}

async function readContext(daemon: Daemon, context: Uint8Array): Promise<Source> {
  try {
    const tar = await gunzip(context, daemon.host.clock);
    return contextSource(tar, { clock: classicBackend(daemon).clock, version: daemon.version });
  } catch (error) {
    throw system(error instanceof Error ? error.message : String(error));
  }
}

/** The Dockerfile, which leaves the context when .dockerignore says so. */
function findDockerfile(daemon: Daemon, source: Source, name: string): ParsedDockerfile {
  const text = readDockerfile(daemon, source, name);
  if (text === undefined) {
    if (name === 'Dockerfile' && source.files.exists('/dockerfile'))
      return findDockerfile(daemon, source, 'dockerfile');
    throw system(`Cannot locate specified Dockerfile: ${name}`);
  }
  if (text === '') throw invalidParameter(`the Dockerfile (${name}) cannot be empty`);
  removeIgnored(source, name);
  try {
    return parseDockerfile(text, daemon.version);
  } catch (error) {
    if (error instanceof DockerfileError) throw invalidParameter(`failed to parse ${name}: ${error.message}`);
    throw error;
  }
}

function readDockerfile({ host }: Daemon, { files }: Source, name: string): string | undefined {
  try {
    const path = scopedPath(name);
    if (files.isDirectory(path)) {
      throw system(
        `unexpected error reading Dockerfile: read /var/lib/docker/tmp/docker-builder${host.random.int(2 ** 31)}${path}: is a directory`,
      );
    }
    return files.readText(path);
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) return undefined;
    if (isErrno(error)) throw system(goStrerror(error.code));
    throw error;
  }
}

function removeIgnored({ files }: Source, dockerfile: string): void {
  if (!files.exists('/.dockerignore')) return;
  const ignored = createPatternMatcher(readIgnoreFile(files.readText('/.dockerignore')));
  for (const name of ['.dockerignore', cleanPath(dockerfile)]) if (ignored.matches(name)) files.removeAll(`/${name}`);
}
