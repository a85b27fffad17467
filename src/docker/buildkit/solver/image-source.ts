// Models moby builder/builder-next/adapters/containerimage/pull.go: base images, from this machine or from a registry.
import { digestOf } from '../../../base/digest.ts';
import type { Image, Layer } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import { formatPlatform, type Platform } from '../../platforms.ts';
import type { ImageConfig } from '../../registry/image-config.ts';
import { fullReference, parseReference, type Reference, registryHost } from '../../registry/reference.ts';
import type { FoundLayer } from '../../registry/registry.ts';
import type { Ref } from './cache.ts';
import type { Op } from './llb.ts';
import type { Progress, VertexInfo } from './progress.ts';
import type { BuildkitDeps } from './types.ts';

export interface BaseImage {
  readonly config: ImageConfig;
  /** Of this machine's image. */
  readonly layers: readonly Layer[];
  /** From a registry: what is to be fetched, and the digest. */
  readonly remote: readonly FoundLayer[];
  readonly digest: string | undefined;
}

/** This machine's image of that name, if it is for that platform. */
function localImage(deps: BuildkitDeps, ref: string, platform: Platform): Image | undefined {
  const image = deps.containerd.images.byReference(ref);
  if (!image) return undefined;
  const { os, architecture } = image.config;
  return os === platform.os && architecture === platform.architecture ? image : undefined;
}

const REQUEST_MS = 320;

/** Finds an image, unless `pull` at the registry only. Throws Error in the words of containerd's resolver. */
export async function findImage(
  deps: BuildkitDeps,
  ref: string,
  platform: Platform,
  pull: boolean,
): Promise<BaseImage> {
  const local = pull ? undefined : localImage(deps, ref, platform);
  if (local) return { config: local.config, layers: local.layers, remote: [], digest: undefined };
  const reference = parseReference(ref, deps.version);
  try {
    const found = await deps.registry.find(reference, {
      ...deps.registryCall(reference),
      platform: formatPlatform(platform),
    });
    await deps.host.clock.sleep(REQUEST_MS * 2);
    return { config: found.config, layers: [], remote: found.layers, digest: found.digest };
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    throw new Error(resolverSentence(deps, reference, error.message));
  }
}

/** The same failure as containerd's resolver tells it. */
export function resolverSentence(deps: BuildkitDeps, reference: Reference, message: string): string {
  const host = registryHost(reference);
  const path = reference.path;
  const what = reference.digest ?? reference.tag ?? 'latest';
  const url = `https://${host}/v2/${path}/manifests/${what}`;
  const network = /^Get "[^"]*": ([\s\S]*)$/.exec(message)?.[1];
  if (network !== undefined) return `failed to do request: Head "${url}": ${network}`;
  if (message.startsWith('pull access denied')) {
    return 'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed';
  }
  if (message.startsWith('manifest for')) {
    return since(deps.version, 23)
      ? `${fullReference(reference)}: not found`
      : `${fullReference(reference)} not found: not found`;
  }
  if (message.startsWith('toomanyrequests')) {
    return `unexpected status from HEAD request to ${url}: 429 Too Many Requests\n${message}`;
  }
  if (message.startsWith('no matching manifest')) return 'no match for platform in manifest: not found';
  return message;
}

const DOWNLOAD_BYTES_PER_MS = 12_000;
const EXTRACT_BYTES_PER_MS = 90_000;

/** The source vertex of FROM: quick to find, and taken in only when a step needs its files. */
export async function loadImage(
  deps: BuildkitDeps,
  progress: Progress,
  info: VertexInfo,
  op: Extract<Op, { readonly kind: 'image' }>,
  signal: AbortSignal,
): Promise<{ readonly id: string; load(): Promise<Ref> }> {
  const { cache, host } = deps;
  const image = await progress.run(info, async () => {
    const found = await findImage(deps, op.ref, op.platform, false).catch((error: unknown) => {
      progress.status(info, `resolve ${op.ref}`).done();
      throw error;
    });
    if (found.digest !== undefined) progress.status(info, `resolve ${op.ref}@${found.digest}`).done();
    return found;
  });
  const chain = digestOf(image.config.rootfs.diff_ids.join(' '));
  const ref = async (): Promise<Ref> => {
    const layers = image.digest === undefined ? image.layers : await unpack(deps, image);
    return { layers, created: layers.map(() => undefined), record: cache.images.get(chain) };
  };
  const keep = (): void => {
    const record = cache.add({
      type: 'regular',
      description: image.digest === undefined ? 'from local ' : `pulled from ${op.ref}@${image.digest}`,
      size: 0,
      shared: () => true,
      drop: () => cache.images.delete(chain),
    });
    cache.images.set(chain, record);
  };
  return {
    id: chain,
    async load() {
      const cached = cache.images.get(chain);
      if (cached) {
        progress.instant(info, { cached: true });
        cache.touch(cached);
        return ref();
      }
      await progress.run(info, async () => {
        if (image.digest !== undefined) await download(deps, progress, info, image, signal);
        else await host.clock.sleep(2);
      });
      keep();
      cache.touch(cache.images.get(chain));
      return ref();
    },
  };
}

const layersHere = (images: readonly Image[]): ReadonlyMap<string, Layer> =>
  new Map(images.flatMap(({ layers }) => layers.map((layer) => [layer.diffId, layer] as const)));

/** The layers of a registry's image; those that an image of this machine has are taken from there. */
async function unpack(deps: BuildkitDeps, image: BaseImage): Promise<readonly Layer[]> {
  const here = layersHere(deps.containerd.images.list());
  return Promise.all(
    image.remote.map(async (layer) => {
      const known = here.get(layer.diffId);
      if (known) return known;
      const fetched = await layer.fetch();
      return fetched instanceof Uint8Array ? deps.unpack(fetched, layer) : fetched;
    }),
  );
}

/** Layers that are on no image here are fetched, three at a time in effect, and unpacked in their order. */
async function download(
  { containerd, host }: BuildkitDeps,
  progress: Progress,
  info: VertexInfo,
  image: BaseImage,
  signal: AbortSignal,
): Promise<void> {
  const here = layersHere(containerd.images.list());
  const missing = image.remote.filter(({ diffId }) => !here.has(diffId));
  await Promise.all(
    missing.map(async (layer) => {
      const status = progress.status(info, layer.digest);
      const steps = 4;
      for (let step = 1; step <= steps; step++) {
        await host.clock.sleep(layer.compressedSize / DOWNLOAD_BYTES_PER_MS / steps + 40, signal);
        status.update(Math.round((layer.compressedSize * step) / steps));
      }
      status.done(layer.compressedSize);
    }),
  );
  for (const layer of missing) {
    const status = progress.status(info, `extracting ${layer.digest}`);
    await host.clock.sleep(layer.compressedSize / EXTRACT_BYTES_PER_MS + 5, signal);
    status.done();
  }
}

/** `docker.io/library/alpine@sha256:...` is what steps call an image of a registry. */
export const withDigest = (ref: string, digest: string | undefined): string =>
  digest === undefined || ref.includes('@') ? ref : `${ref}@${digest}`;
