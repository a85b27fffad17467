// Models moby/buildkit cache/remotecache/registry: --cache-from. A cache that cannot be had is told of, and does no harm.

import { since } from '../../engine-version.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import { fullReference, parseReference, withDefaultTag } from '../../registry/reference.ts';
import { resolverSentence } from './image-source.ts';
import { namedVertex, type Progress } from './progress.ts';
import type { BuildkitDeps, SolveRequest } from './types.ts';

export async function importCaches(deps: BuildkitDeps, progress: Progress, request: SolveRequest): Promise<void> {
  await Promise.all(request.cacheImports.map((name) => importCache(deps, progress, name)));
}

async function importCache(deps: BuildkitDeps, progress: Progress, name: string): Promise<void> {
  const info = namedVertex(`importing cache manifest from ${name}`);
  await progress
    .run(info, async () => {
      const reference = withDefaultTag(parse(deps, name));
      if (deps.containerd.images.byReference(fullReference(reference))) return;
      try {
        await deps.registry.find(reference, deps.registryCall(reference));
      } catch (error) {
        if (!(error instanceof DockerError)) throw error;
        const prefix = since(deps.version, 23) ? 'failed to configure registry cache importer: ' : '';
        throw new Error(`${prefix}${resolverSentence(deps, reference, error.message)}`);
      }
    })
    .catch(() => {});
}

function parse(deps: BuildkitDeps, name: string): ReturnType<typeof parseReference> {
  return parseReference(name, deps.version);
}
