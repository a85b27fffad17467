// Models moby/buildkit frontend/dockerfile/builder (forwardGateway): `# syntax=` names an image that reads the Dockerfile.
import { digestOf } from '../../../base/digest.ts';
import { since } from '../../engine-version.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import { fullReference, parseReference, withDefaultTag } from '../../registry/reference.ts';
import { detectSyntax } from '../dockerfile/directives.ts';
import type { DockerfileSource } from './dockerfile-source.ts';
import { resolverSentence } from './image-source.ts';
import { namedVertex, type Progress } from './progress.ts';
import { type BuildkitDeps, SolveError, type SolveRequest } from './types.ts';

const REQUEST_MS = 900;
const FRONTENDS = ['docker/dockerfile', 'docker/dockerfile-upstream'];

/**
 * Fetches the frontend that the Dockerfile (or the argument BUILDKIT_SYNTAX) names. Docker's own frontend is what this
 * engine has built in, so that it goes on; another one is no part of this sandbox. Throws SolveError.
 */
export async function forwardSyntax(
  deps: BuildkitDeps,
  progress: Progress,
  request: SolveRequest,
  source: DockerfileSource,
): Promise<void> {
  const argument = request.frontendAttrs['build-arg:BUILDKIT_SYNTAX']?.trim().split(' ')[0];
  const found = detectSyntax(source.text, deps.version);
  const image = argument || found?.image;
  if (!image) return;
  const late = since(deps.version, 23);
  const reference = withDefaultTag(parseReference(image, deps.version));
  const ref = fullReference(reference);
  const info = namedVertex(`resolve image config for ${late ? 'docker-image://' : ''}${ref}`);
  const location = found && late ? [{ start: found.location.start, end: found.location.end }] : [];
  const sources = location.map(({ start, end }) => ({
    info: source.info,
    ranges: [{ start: { line: start, character: 0 }, end: { line: end, character: 0 } }],
  }));
  try {
    await progress.run(info, async () => {
      await reachFrontend(deps, image, reference);
      await deps.host.clock.sleep(REQUEST_MS);
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SolveError(
      late
        ? `failed to resolve source metadata for ${ref}: ${message}`
        : `failed to solve with frontend gateway.v0: ${message}`,
      sources,
    );
  }
  if (!FRONTENDS.includes(reference.path)) {
    throw new SolveError(`the frontend ${image} is not part of this sandbox`, sources);
  }
  const digest = digestOf(ref);
  const fetched = namedVertex(`docker-image://${ref}@${digest}`);
  const known = deps.cache.images.has(digest);
  if (known) return progress.instant(fetched, { cached: true });
  await progress.run(fetched, async () => {
    progress.status(fetched, `resolve ${ref}@${digest}`).done();
    await deps.host.clock.sleep(REQUEST_MS);
  });
  const record = deps.cache.add({
    type: 'frontend',
    description: `pulled from ${ref}@${digest}`,
    size: 0,
    drop: () => deps.cache.images.delete(digest),
  });
  deps.cache.images.set(digest, record);
}

async function reachFrontend(
  deps: BuildkitDeps,
  image: string,
  reference: ReturnType<typeof parseReference>,
): Promise<void> {
  try {
    await deps.registry.find(reference, deps.registryCall(reference));
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    const exists = FRONTENDS.includes(reference.path) && error.message.startsWith('pull access denied');
    if (!exists) throw new Error(resolverSentence(deps, parseReference(image, deps.version), error.message));
  }
}
