// Models moby/buildkit frontend/dockerui (ReadEntrypoint, DockerIgnorePatterns, remote contexts): the Dockerfile and
// .dockerignore, taken from the client before anything is built.
import { decode } from '../../../base/bytes.ts';
import { createPatternMatcher, readIgnoreFile } from '../../../base/pattern-matcher.ts';
import type { TarItem } from '../../api/tar.ts';
import type { SourceInfo } from '../../api/types/buildkit.ts';
import { since } from '../../engine-version.ts';
import { type LlbVertex, vertex } from './llb.ts';
import { loadLocal } from './local-source.ts';
import { infoOf, namedVertex, type Progress } from './progress.ts';
import { fetchRemote } from './remote-source.ts';
import { type BuildkitDeps, SolveError, type SolveRequest } from './types.ts';

export interface DockerfileSource {
  readonly info: SourceInfo;
  readonly text: string;
  /** The vertex that loaded it: warnings are told under it. */
  readonly vertex: string;
  /** .dockerignore next to the Dockerfile: `Dockerfile.dockerignore`. */
  readonly ownIgnore: string | undefined;
}

const fileOf = (items: readonly TarItem[], name: string): Uint8Array | undefined =>
  items.find((item) => item.type === 'file' && item.name.replace(/^(\.?\/)+/, '') === name)?.data;

/** The context is an archive or an address; undefined where it is a directory of the client. */
export const remoteContext = (request: SolveRequest): 'upload' | 'url' | 'git' | undefined => {
  const context = request.frontendAttrs['context'];
  if (request.upload) return 'upload';
  if (context === undefined || context === '') return undefined;
  return /\.git(#.*)?$|^git(@|:\/\/)|^github\.com\//.test(context) ? 'git' : 'url';
};

/** Throws SolveError: `failed to read dockerfile: open x: no such file or directory`. */
export async function readDockerfile(
  deps: BuildkitDeps,
  progress: Progress,
  request: SolveRequest,
): Promise<DockerfileSource> {
  const filename = request.frontendAttrs['filename'] || 'Dockerfile';
  const remote = request.locals['dockerfile'] ? undefined : remoteContext(request);
  const items = remote
    ? await remoteItems(deps, progress, request, remote)
    : await localItems(deps, progress, request, filename);
  const data = fileOf(items, filename) ?? (filename === 'Dockerfile' ? fileOf(items, 'dockerfile') : undefined);
  if (data === undefined)
    throw new SolveError(`failed to read dockerfile: open ${pathOnHost(deps, filename)}: no such file or directory`);
  const ignore = fileOf(items, `${filename}.dockerignore`);
  return {
    info: { filename, data, language: 'Dockerfile' },
    text: decode(data),
    vertex: localVertex(filename).digest,
    ownIgnore: ignore && decode(ignore),
  };
}

/** Engines before 23 name the file where it was mounted. */
const pathOnHost = ({ version, host, dataRoot }: BuildkitDeps, filename: string): string =>
  since(version, 23)
    ? filename
    : `${dataRoot}/tmp/buildkit-mount${host.random.int(900_000_000) + 100_000_000}/${filename}`;

const localVertex = (filename: string): LlbVertex =>
  vertex({ kind: 'local', name: 'dockerfile', follow: [filename, `${filename}.dockerignore`], excludes: [] }, [], {
    name: `[internal] load build definition from ${filename}`,
  });

async function localItems(
  deps: BuildkitDeps,
  progress: Progress,
  request: SolveRequest,
  filename: string,
): Promise<readonly TarItem[]> {
  const one = localVertex(filename);
  const names = [filename, `${filename}.dockerignore`, ...(filename === 'Dockerfile' ? ['dockerfile'] : [])];
  progress.announce([infoOf(one)]);
  try {
    await progress.run(infoOf(one), () =>
      loadLocal(
        deps,
        progress,
        infoOf(one),
        { kind: 'local', name: 'dockerfile', follow: names, excludes: [] },
        request,
      ),
    );
  } catch (error) {
    if (error instanceof SolveError) throw new SolveError(`failed to read dockerfile: ${error.message}`);
    throw error;
  }
  return request.locals['dockerfile']?.items ?? [];
}

async function remoteItems(
  deps: BuildkitDeps,
  progress: Progress,
  request: SolveRequest,
  kind: 'upload' | 'url' | 'git',
): Promise<readonly TarItem[]> {
  const address = request.frontendAttrs['context'] ?? '';
  if (kind === 'upload') {
    progress.announce([namedVertex('[internal] load remote build context')]);
    progress.instant(namedVertex('[internal] load remote build context'));
    await deps.host.clock.sleep(3);
    progress.instant(namedVertex('copy /context /'));
    return request.upload ?? [];
  }
  const git = kind === 'git';
  const info = namedVertex(git ? `[internal] load git source ${address}` : '[internal] load remote build context');
  try {
    return await progress.run(info, () =>
      fetchRemote(deps, git ? { kind: 'git', remote: address } : { kind: 'http', url: address, filename: 'context' }),
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SolveError(
      `${git ? 'failed to read dockerfile' : 'failed to read downloaded context'}: failed to load cache key: ${message}`,
    );
  }
}

export interface IgnoreRules {
  readonly patterns: readonly string[];
  readonly matches: (path: string) => boolean;
}

const none: IgnoreRules = { patterns: [], matches: () => false };

/** What .dockerignore keeps out of the context. Throws SolveError for patterns that are none. */
export async function readIgnore(
  deps: BuildkitDeps,
  progress: Progress,
  request: SolveRequest,
  own: string | undefined,
): Promise<IgnoreRules> {
  const local = request.locals['context'];
  if (own === undefined && remoteContext(request)) {
    const data = fileOf(request.upload ?? [], '.dockerignore');
    return data ? rulesOf(decode(data)) : none;
  }
  if (own !== undefined) return rulesOf(own);
  const one = vertex({ kind: 'local', name: 'context', follow: ['.dockerignore'], excludes: [] }, [], {
    name: '[internal] load .dockerignore',
  });
  progress.announce([infoOf(one)]);
  // Engines before 23 load it next to the Dockerfile, whose answer comes first.
  if (!since(deps.version, 23)) await deps.host.clock.sleep(2);
  await progress.run(infoOf(one), () =>
    loadLocal(
      deps,
      progress,
      infoOf(one),
      { kind: 'local', name: 'context', follow: ['.dockerignore'], excludes: [] },
      request,
    ),
  );
  const data = fileOf(local?.items ?? [], '.dockerignore');
  return data ? rulesOf(decode(data)) : none;
}

function rulesOf(text: string): IgnoreRules {
  const patterns = readIgnoreFile(text);
  try {
    return { patterns, matches: createPatternMatcher(patterns).matches };
  } catch (error) {
    throw new SolveError(`failed parsing .dockerignore: ${error instanceof Error ? error.message : error}`);
  }
}
