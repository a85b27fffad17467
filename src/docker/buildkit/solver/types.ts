// Models moby/buildkit client/solve.go (SolveOpt) and api/services/control: what a build is asked for, and what comes of it.
import type { Host } from '../../../host/host.ts';
import type { NetNamespace } from '../../../host/net/namespace.ts';
import type { TarItem } from '../../api/tar.ts';
import type { ErrorSource, SolveStatus } from '../../api/types/buildkit.ts';
import type { Containerd } from '../../containerd/types.ts';
import type { EngineVersion } from '../../engine-version.ts';
import type { Layer } from '../../registry/layer.ts';
import type { Reference } from '../../registry/reference.ts';
import type { FoundLayer, Registry, RegistryCall } from '../../registry/registry.ts';
import type { BuildCache } from './cache.ts';

/** A local directory of the client, as it was when the build began; names without a slash in front. */
export interface LocalSource {
  readonly items: readonly TarItem[];
  /** Why the client cannot give it: `resolve : lstat x: no such file or directory`. */
  readonly error?: string;
}

export interface SolveRequest {
  /** The build's id: 25 characters. */
  readonly ref: string;
  /** `build-arg:X`, `label:x`, `target`, `platform`, `no-cache`, `filename`, `context`, `context:name`, `add-hosts`, ... */
  readonly frontendAttrs: Readonly<Record<string, string>>;
  /** `context`, `dockerfile`, and named contexts by their names. */
  readonly locals: Readonly<Record<string, LocalSource>>;
  /** A context that came as an archive. */
  readonly upload?: readonly TarItem[];
  /** None builds and keeps nothing but cache. */
  readonly exporter: Exporter | undefined;
  /** More than one can be asked for. */
  readonly furtherExporters?: readonly Exporter[];
  readonly cacheImports: readonly string[];
  readonly inlineCache: boolean;
  readonly secrets: Readonly<Record<string, Uint8Array>>;
  /** `network.host`, `security.insecure`. */
  readonly entitlements: readonly string[];
  /** What the client calls its context directory: files of the same name and key are sent once. */
  readonly sharedKey: string;
}

export interface Exporter {
  /** `moby` (an image of this engine), `local` or `tar`; others are unknown here. */
  readonly type: string;
  readonly attrs: Readonly<Record<string, string>>;
}

export interface SolveResult {
  /** `containerimage.digest`, `containerimage.config.digest`, `image.name`, `result.json`, `result.txt`, ... */
  readonly exporterResponse: Readonly<Record<string, string>>;
  /** The files of a `local` or `tar` exporter. */
  readonly files?: readonly TarItem[];
}

/** What the solver is a client of. */
export interface BuildkitDeps {
  readonly host: Host;
  readonly version: EngineVersion;
  /** dockerd's: `/var/lib/docker`. */
  readonly dataRoot: string;
  readonly containerd: Containerd;
  readonly registry: Registry;
  readonly cache: BuildCache;
  /** Network stacks for RUN. */
  openNetwork(mode: 'default' | 'host' | 'none'): BuildNetwork;
  /** How this engine talks to the registry of an image. */
  registryCall(reference: Reference): RegistryCall;
  /** Makes a layer of a blob. */
  unpack(blob: Uint8Array, layer: FoundLayer): Layer;
  /** An image was made. */
  created(imageId: string): void;
  /** It is given a name, a full reference. */
  tag(imageId: string, name: string): void;
}

export interface BuildNetwork {
  readonly ns: NetNamespace;
  readonly resolvConf: string;
  close(): void;
}

export type Emit = (status: Partial<SolveStatus>) => void;

/** A build that failed. The message is BuildKit's own; `sources` are the places to show, outermost first. */
export class SolveError extends Error {
  readonly sources: readonly ErrorSource[];

  constructor(message: string, sources: readonly ErrorSource[] = []) {
    super(message);
    this.name = 'SolveError';
    this.sources = sources;
  }
}
