// Models moby builder/remotecontext/detect.go, archive.go and remote.go (v20.10.24 to v28.5.2): a build context and the
// Dockerfile in it.

import { decode } from '../../../base/bytes.ts';
import { cleanPath, createPatternMatcher, readIgnoreFile } from '../../../base/pattern-matcher.ts';
import { goStrerror, isErrno } from '../../../host/errno.ts';
import { isTar } from '../../api/tar.ts';
import type { ImageBuildRequest } from '../../api/types/build.ts';
import { gunzip } from '../../buildkit/classic/archive-file.ts';
import { contextSource, type Source, scopedPath } from '../../buildkit/classic/source.ts';
import type { ClassicBackend } from '../../buildkit/classic/types.ts';
import { DockerfileError } from '../../buildkit/dockerfile/errors.ts';
import { type ParsedDockerfile, parseDockerfile } from '../../buildkit/dockerfile/parser.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter, notModelled, system } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';

export interface OpenedContext {
  /** Undefined for a Dockerfile that came without a context. */
  readonly source: Source | undefined;
  readonly dockerfile: ParsedDockerfile;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens what a build was sent, or told to fetch. Throws DockerError in the engine's words. */
export async function openContext(
  daemon: Daemon,
  backend: ClassicBackend,
  { remote, dockerfile }: ImageBuildRequest,
  context: Uint8Array,
  signal: AbortSignal,
): Promise<OpenedContext> {
  const name = dockerfile || 'Dockerfile';
  if (remote === '') return fromArchive(daemon, backend, context, name);
  if (remote === 'client-session') throw invalidParameter(NO_SESSION);
  if (isGitUrl(remote)) throw withoutGit(daemon);
  if (!isUrl(remote)) throw system(`remoteURL (${remote}) could not be recognized as URL`);
  const data = await fetchContext(backend, remote, signal);
  if (data.length > 0 && !isTar(data) && data[0] !== 0x1f)
    return { source: undefined, dockerfile: parsed(daemon, decode(data)) };
  return fromArchive(daemon, backend, data, name);
}

const NO_SESSION =
  'experimental session with v1 builder is no longer supported, use builder version v2 (BuildKit) instead';
const isUrl = (text: string): boolean => /^https?:\/\//.test(text);
const isGitUrl = (text: string): boolean =>
  (isUrl(text) && /\.git(?:#.+)?$/.test(text)) || /^(git:\/\/|github\.com\/|git@)/.test(text);

function withoutGit({ host, dataRoot }: Daemon): Error {
  if (host.files.exists('/usr/bin/git')) return notModelled('building from a git repository');
  const directory = `${dataRoot}/tmp/docker-build-git${host.random.int(2 ** 31)}`;
  return system(`failed to init repo at ${directory}: : exec: "git": executable file not found in $PATH`);
}

async function fetchContext(backend: ClassicBackend, url: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return (await backend.download(url, signal)).data;
  } catch (error) {
    throw system(`error downloading remote context ${url}: ${messageOf(error)}`);
  }
}

async function fromArchive(
  daemon: Daemon,
  backend: ClassicBackend,
  data: Uint8Array,
  name: string,
): Promise<OpenedContext> {
  const source = await readArchive(daemon, backend, data);
  return { source, dockerfile: findDockerfile(daemon, source, name) };
}

async function readArchive(daemon: Daemon, backend: ClassicBackend, data: Uint8Array): Promise<Source> {
  const tar = await gunzip(data, daemon.host.clock).catch(() => {
    throw system('unexpected EOF');
  });
  const empty = tar.length === 0 || tar.subarray(0, 512).every((byte) => byte === 0);
  if (!empty && !isTar(tar)) throw system(tar.length < 512 ? 'unexpected EOF' : 'archive/tar: invalid tar header');
  try {
    return contextSource(tar, backend);
  } catch (error) {
    // Before 23 another process unpacked, and its end was told too.
    throw system(`${since(daemon.version, 23) ? '' : 'Error processing tar file(exit status 1): '}${messageOf(error)}`);
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
  return parsed(daemon, text, `failed to parse ${name}: `);
}

function parsed(daemon: Daemon, text: string, prefix = ''): ParsedDockerfile {
  try {
    return parseDockerfile(text, daemon.version);
  } catch (error) {
    if (error instanceof DockerfileError) throw invalidParameter(`${prefix}${error.message}`);
    throw error;
  }
}

function readDockerfile({ host, dataRoot }: Daemon, { files }: Source, name: string): string | undefined {
  try {
    const path = scopedPath(name);
    if (files.isDirectory(path)) {
      throw system(
        `unexpected error reading Dockerfile: read ${dataRoot}/tmp/docker-builder${host.random.int(2 ** 31)}${path}: is a directory`,
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
