// Models moby/buildkit client/llb/imagemetaresolver and frontend/dockerui/namedcontext.go: base images and named contexts
// as the Dockerfile's frontend asks for them.
import { createPatternMatcher } from '../../../base/pattern-matcher.ts';
import { since } from '../../engine-version.ts';
import { formatPlatform, type Platform } from '../../platforms.ts';
import { fullReference, parseReference, withDefaultTag } from '../../registry/reference.ts';
import { suggestion } from '../dockerfile/suggest.ts';
import type { Resolver } from './frontend/resolve.ts';
import { findImage, withDigest } from './image-source.ts';
import { vertex } from './llb.ts';
import { loadLocal } from './local-source.ts';
import { infoOf, namedVertex, type Progress } from './progress.ts';
import { type BuildkitDeps, SolveError, type SolveRequest } from './types.ts';

const METADATA_MS = 1;
const COMMON = ['alpine', 'busybox', 'centos', 'debian', 'golang', 'ubuntu', 'fedora'];

export function createResolver(deps: BuildkitDeps, progress: Progress, request: SolveRequest): Resolver {
  const pull = request.frontendAttrs['image-resolve-mode'] === 'pull';
  const known = new Map<string, ReturnType<typeof findImage>>();
  const metadata = (ref: string, platform: Platform, name: string): ReturnType<typeof findImage> => {
    const key = `${ref} ${formatPlatform(platform)}`;
    const found =
      known.get(key) ??
      progress.run(namedVertex(name), async () => {
        await deps.host.clock.sleep(METADATA_MS);
        return findImage(deps, ref, platform, pull);
      });
    known.set(key, found);
    return found;
  };
  return {
    async image(ref, platform, name, written) {
      try {
        const found = await metadata(ref, platform, name);
        return { ref: withDigest(ref, found.digest), config: found.config };
      } catch (error) {
        throw new Error(metadataFailure(deps, ref, written, error instanceof Error ? error.message : String(error)));
      }
    },
    async context(name, value, platform) {
      const image = /^docker-image:\/\/(.+)$/.exec(value)?.[1];
      if (image !== undefined) return imageContext(deps, metadata, name, image, platform);
      const local = /^local:(.+)$/.exec(value)?.[1];
      if (local !== undefined) return localContext(deps, progress, request, name, local);
      throw new Error(`a build context at ${value} is not part of this sandbox`);
    },
    settled: async () => {},
  };
}

function metadataFailure({ version }: BuildkitDeps, ref: string, written: string, message: string): string {
  if (!since(version, 23)) return message;
  const text = `${written}: failed to resolve source metadata for ${ref}: ${message}`;
  if (!since(version, 27)) return text;
  const names = COMMON.flatMap((name) => [name, `docker.io/library${name}`, `${name}:latest`]);
  const near = suggestion(written, names, true);
  return near === undefined ? text : `${text} (did you mean ${near}?)`;
}

type FindMetadata = (ref: string, platform: Platform, name: string) => ReturnType<typeof findImage>;

async function imageContext(
  deps: BuildkitDeps,
  metadata: FindMetadata,
  name: string,
  image: string,
  platform: Platform,
): ReturnType<Resolver['context']> {
  const ref = fullReference(withDefaultTag(parseReference(image, deps.version)));
  const { config } = await metadata(ref, platform, `[context ${name}] load metadata for ${image}`);
  return {
    config,
    vertex: vertex({ kind: 'image', ref, platform, context: name }, [], { name: `[context ${name}] ${image}` }),
  };
}

async function localContext(
  deps: BuildkitDeps,
  progress: Progress,
  request: SolveRequest,
  name: string,
  local: string,
): ReturnType<Resolver['context']> {
  const ignore = vertex({ kind: 'local', name: local, follow: ['.dockerignore'], excludes: [] }, [], {
    name: `[context ${name}] load .dockerignore`,
  });
  progress.announce([infoOf(ignore)]);
  await progress.run(infoOf(ignore), () =>
    loadLocal(
      deps,
      progress,
      infoOf(ignore),
      { kind: 'local', name: local, follow: ['.dockerignore'], excludes: [] },
      request,
    ),
  );
  const data = request.locals[local]?.items.find((item) => item.name === '.dockerignore')?.data;
  const excludes = data
    ? new TextDecoder()
        .decode(data)
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];
  checkPatterns(excludes);
  const source = vertex({ kind: 'local', name: local, follow: [], excludes }, [], {
    name: `[context ${name}] load from client`,
  });
  return { vertex: source };
}

function checkPatterns(patterns: readonly string[]): void {
  try {
    createPatternMatcher(patterns);
  } catch (error) {
    throw new SolveError(`failed parsing .dockerignore: ${error instanceof Error ? error.message : error}`);
  }
}
