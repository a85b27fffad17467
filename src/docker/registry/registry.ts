// Models moby distribution/{pull,push,registry}.go and registry/service.go: one way to every registry, near or far.
import { decode, encode } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import type { Host } from '../../host/host.ts';
import type { EngineVersion } from '../engine-version.ts';
import { unknown } from '../errdefs/errdefs.ts';
import type { Catalogue } from './catalogue.ts';
import type { Credentials } from './credentials.ts';
import { noMatchingManifest, plainError, pullError } from './failures.ts';
import type { ImageConfig } from './image-config.ts';
import type { Layer } from './layer.ts';
import { type ImageManifest, type ManifestList, platformOf } from './manifest.ts';
import { bestMatch, type Platform, parsePlatform, writtenPlatform } from './platform.ts';
import { createPublicRegistry, type PublicRegistry } from './public.ts';
import { type Reference, repositoryName } from './reference.ts';
import { endpointsOf } from './wire/endpoints.ts';
import type { Caller } from './wire/exchange.ts';
import { invalidCharacter } from './wire/go-json.ts';
import { openSession, type WireSession } from './wire/session.ts';

/** A layer as a registry has it: fetched as the layer itself, or as the bytes of its blob. */
export interface FoundLayer {
  readonly digest: string;
  readonly diffId: string;
  /** Bytes on the wire. */
  readonly compressedSize: number;
  readonly fetch: () => Promise<Layer | Uint8Array>;
}

export interface FoundImage {
  readonly config: ImageConfig;
  readonly layers: readonly FoundLayer[];
  /** Of what the reference names: the manifest list, or the manifest. */
  readonly digest: string;
  readonly descriptor: { readonly mediaType: string; readonly size: number };
  readonly platforms: readonly Platform[];
}

/** Who asks, and how they are set up. */
export interface RegistryCall {
  readonly credentials?: Credentials | undefined;
  /** daemon.json's `insecure-registries`. */
  readonly insecure?: readonly string[];
  readonly signal?: AbortSignal;
}

export interface Registry {
  /**
   * Reaches the registry and finds the image. `platform` is `linux/arm64` and the like, by default the host's own. Throws
   * `DockerError` in the engine's words.
   */
  find(reference: Reference, call?: RegistryCall & { readonly platform?: string }): Promise<FoundImage>;
  tags(reference: Reference, call?: RegistryCall): Promise<readonly string[]>;
  /** What a tag stands for: a manifest, or a list of them. */
  manifest(reference: Reference, call?: RegistryCall): Promise<ImageManifest | ManifestList>;
  /** Opens a repository to push to. */
  open(reference: Reference, call?: RegistryCall): Promise<WireSession>;
  readonly public: PublicRegistry;
  readonly caller: Caller;
  readonly catalogue: Catalogue;
}

export interface RegistryOptions {
  readonly host: Host;
  /** Of the engine that asks: it decides the words of failures. */
  readonly version: EngineVersion;
  readonly catalogue: Catalogue;
}

export function createRegistry({ host, version, catalogue }: RegistryOptions): Registry {
  const caller = { host, version };
  const known = createPublicRegistry({ host, version, catalogue });
  const own: Platform = { os: 'linux', architecture: host.profile.arch, variant: '' };

  const open = async (reference: Reference, call: RegistryCall): Promise<WireSession> => {
    const { domain, path } = reference;
    if (known.knows(domain)) {
      await known.reach(domain);
      return known.repository(reference, call.credentials);
    }
    return openSession({
      caller,
      endpoints: endpointsOf(domain, call.insecure ?? [], version),
      path,
      credentials: call.credentials,
      ...(call.signal && { signal: call.signal }),
    });
  };

  const find: Registry['find'] = async (reference, call = {}) => {
    const wanted: Wanted = {
      platform: call.platform === undefined ? own : parsePlatform(call.platform, own, version),
      written: writtenPlatform(call.platform, own, version),
    };
    const fromCatalogue = known.knows(reference.domain) && !(await isPushed(known, reference));
    if (!fromCatalogue) return readImage(await open(reference, call), reference, wanted);
    await known.reach(reference.domain);
    const remote = await known.find(reference, call.credentials);
    const list = remote.list();
    const offered = list.manifests.map((entry, index) => ({ platform: platformOf(entry.platform), entry, index }));
    const exact = offered.find(({ entry }) => entry.digest === reference.digest);
    const match = exact ?? bestMatch(offered, wanted.platform);
    const arch = remote.arches[match?.index ?? -1];
    if (!match || arch === undefined) throw noMatchingManifest(wanted.written);
    const { config, layers } = remote.build(arch);
    return {
      config,
      digest: exact ? exact.entry.digest : remote.digest(),
      descriptor: { mediaType: list.mediaType, size: encode(JSON.stringify(list, undefined, 3)).length },
      platforms: offered.map(({ platform }) => platform),
      layers: layers.map((layer) => ({
        digest: layer.digest,
        diffId: layer.diffId,
        compressedSize: layer.compressedSize,
        fetch: async () => layer,
      })),
    };
  };

  return {
    caller,
    catalogue,
    public: known,
    find: (reference, call) => inWords(find(reference, call), reference),
    open: (reference, call = {}) =>
      open(reference, call).catch((error: unknown) => {
        throw plainError(error);
      }),
    tags: (reference, call = {}) =>
      inWords(
        (async () => {
          if (!known.knows(reference.domain)) return (await open(reference, call)).tags();
          await known.reach(reference.domain);
          return known.tags(reference);
        })(),
        reference,
      ),
    async manifest(reference, call = {}) {
      if (known.knows(reference.domain) && !(await isPushed(known, reference))) {
        await known.reach(reference.domain);
        const remote = await known.find(reference, call.credentials);
        const index = remote.list().manifests.findIndex(({ digest }) => digest === reference.digest);
        return index < 0 ? remote.list() : remote.manifest(remote.arches[index] ?? '');
      }
      const session = await open(reference, call);
      const { body } = await session.manifest(reference.digest ?? reference.tag ?? 'latest');
      return parseJson<ImageManifest | ManifestList>(body);
    },
  };
}

/** A platform, and as messages write it. */
interface Wanted {
  readonly platform: Platform;
  readonly written: string;
}

async function isPushed(known: PublicRegistry, reference: Reference): Promise<boolean> {
  const tags = await known.repository(reference, undefined).tags();
  return tags.length > 0;
}

async function inWords<T>(work: Promise<T>, reference: Reference): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw pullError(error, reference);
  }
}

/** Manifest, configuration and layers of an image in a repository that speaks the distribution API. */
async function readImage(session: WireSession, reference: Reference, wanted: Wanted): Promise<FoundImage> {
  const top = await session.manifest(reference.digest ?? reference.tag ?? 'latest');
  if (top.mediaType === '') throw unknown('missing or empty Content-Type header');
  const parsed = parseJson<ImageManifest | ManifestList>(top.body);
  const platforms: Platform[] = [];
  let manifest = parsed as ImageManifest;
  if ('manifests' in parsed) {
    const offered = parsed.manifests.map((entry) => ({ platform: platformOf(entry.platform), entry }));
    platforms.push(...offered.map(({ platform }) => platform));
    const match = bestMatch(offered, wanted.platform);
    if (!match) throw noMatchingManifest(wanted.written);
    manifest = parseJson<ImageManifest>((await session.manifest(match.entry.digest)).body);
  }
  if (!Array.isArray(manifest.layers) || typeof manifest.config?.digest !== 'string')
    throw unknown(`unsupported manifest format of ${repositoryName(reference)}`);
  const config = parseJson<ImageConfig>(await session.blob(manifest.config.digest));
  if (platforms.length === 0)
    platforms.push({ os: config.os, architecture: config.architecture, variant: config.variant ?? '' });
  return {
    config,
    platforms,
    digest: digestOf(top.body),
    descriptor: { mediaType: top.mediaType, size: top.body.length },
    layers: manifest.layers.map(({ digest, size }, index) => ({
      digest,
      diffId: config.rootfs.diff_ids[index] ?? digest,
      compressedSize: size,
      fetch: () => session.blob(digest),
    })),
  };
}

function parseJson<T>(body: Uint8Array): T {
  const text = decode(body);
  try {
    return JSON.parse(text) as T;
  } catch {
    throw unknown(`error unmarshalling content: ${invalidCharacter(text)}`);
  }
}
