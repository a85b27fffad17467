/** What the classic builder needs of the daemon (moby builder/builder.go, v20.10.24 to v28.5.2), and what it is told. */

import type { Clock } from '../../../base/clock.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import type { ContainerConfig, HostConfig } from '../../api/types/container-config.ts';
import type { Image, Layer, Snapshot } from '../../containerd/types.ts';
import type { EngineVersion } from '../../engine-version.ts';
import type { ImageConfig } from '../../registry/image-config.ts';
import type { GivenArgs } from './build-args.ts';

/** A container's configuration while it is worked out: only what is set is there. */
export type RunConfig = { -readonly [Field in keyof ContainerConfig]?: ContainerConfig[Field] };

/** The parameters of POST /build. */
export interface ClassicBuildOptions {
  /** The Dockerfile's path in the context. */
  readonly dockerfile: string;
  readonly target: string;
  readonly buildArgs: GivenArgs;
  readonly labels: Readonly<Record<string, string>>;
  readonly cacheFrom: readonly string[];
  readonly noCache: boolean;
  readonly pull: boolean;
  /** Remove intermediate containers after a step that succeeded. */
  readonly remove: boolean;
  /** Remove them whatever happens. */
  readonly forceRemove: boolean;
  readonly platform: string;
  /** Limits, network and hosts of the containers that RUN makes. */
  readonly hostConfig: Partial<HostConfig>;
}

/** Where the builder writes. */
export interface BuildOutput {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Progress of a pull, or the id of a stage. */
  message(message: JsonMessage): void;
  /** Resolves when the client has taken what was written. */
  drained(): Promise<void>;
}

export interface GetImageOptions {
  readonly pull: 'never' | 'if-missing' | 'always';
  readonly platform: string;
}

export interface RunResult {
  readonly code: number;
  /** What went wrong besides the code. */
  readonly error: string;
}

/** One step's image. */
export interface BuildStep {
  readonly containerId: string;
  readonly author: string;
  readonly config: RunConfig;
  /** What the container was made with, the step as its command: the cache compares it. */
  readonly containerConfig: RunConfig;
  readonly parent: Image | undefined;
}

export interface ClassicBackend {
  readonly version: EngineVersion;
  readonly clock: Pick<Clock, 'now' | 'hold'>;
  /** As written into images. */
  readonly dockerVersion: string;
  readonly architecture: string;
  /** An image by name or id, pulled when it is to be. Throws in the engine's words. */
  getImage(name: string, options: GetImageOptions, output: BuildOutput): Promise<Image>;
  imageById(id: string): Image | undefined;
  /** By name or id; undefined when it is not here. */
  findImage(name: string): Image | undefined;
  /** Images made from that one; for an empty id those made from nothing. */
  children(id: string): readonly Image[];
  /** A writable layer on layers; to be released. */
  prepare(layers: readonly Layer[]): Snapshot;
  release(snapshot: Snapshot): void;
  /** Makes a container, of no image when the configuration names none. */
  create(
    config: RunConfig,
    hostConfig: Partial<HostConfig>,
  ): { readonly id: string; readonly warnings: readonly string[] };
  /** Starts it and waits for its end; output goes where the builder writes. */
  run(id: string, output: BuildOutput, signal: AbortSignal): Promise<RunResult>;
  remove(id: string): Promise<void>;
  /** An image of the container's layer. Returns its id. */
  commitStep(step: BuildStep): string;
  /** An image of this configuration and these layers. Returns its id. */
  createImage(config: ImageConfig, layers: readonly Layer[], parent: string | undefined): string;
  setParent(id: string, parent: string): void;
  /** What the engine's own host calls a user and a group; empty for those it does not know. */
  ownerNames(uid: number, gid: number): readonly [user: string, group: string];
  /** Fetches what ADD is given a URL for. Throws in the words of Go's HTTP client. */
  download(
    url: string,
    signal: AbortSignal,
  ): Promise<{ readonly name: string; readonly data: Uint8Array; readonly mtime: number }>;
}

/** A build that ends with the exit status of a RUN. */
export class StepFailure extends Error {
  readonly code: number;

  constructor(message: string, code: number) {
    super(message);
    this.name = 'StepFailure';
    this.code = code;
  }
}
