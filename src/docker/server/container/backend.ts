// Models moby api/server/router/container/backend.go: what this router needs of the daemon.
import type { Filters } from '../../api/filters.ts';
import type { StdStream } from '../../api/stdcopy.ts';
import type {
  ContainerInspect,
  ContainerSummary,
  ContainersPruneReport,
  ContainerTopResponse,
  ContainerUpdateRequest,
  ContainerUpdateResponse,
  ContainerWaitResponse,
  FilesystemChange,
  PathStat,
} from '../../api/types/container.ts';
import type {
  ContainerConfig,
  ContainerCreateRequest,
  ContainerCreateResponse,
} from '../../api/types/container-config.ts';
import type { ExecCreateRequest, ExecInspect } from '../../api/types/exec.ts';
import type { StatsResponse } from '../../api/types/stats.ts';

/** Output as it comes, and whether it is a terminal's (then it goes out raw). */
export interface OutputSession {
  readonly tty: boolean;
  readonly output: AsyncIterable<{ readonly stream: StdStream; readonly data: Uint8Array }>;
}

export interface WindowSize {
  readonly cols: number;
  readonly rows: number;
}

export interface CopyToOptions {
  readonly path: string;
  /** A directory may not be replaced by a file, nor the other way round. */
  readonly noOverwriteDirNonDir: boolean;
  readonly copyUidGid: boolean;
}

export interface CommitRequest {
  readonly container: string;
  readonly repo: string;
  readonly tag: string;
  readonly comment: string;
  readonly author: string;
  readonly pause: boolean;
  readonly changes: readonly string[];
  readonly config: Partial<ContainerConfig> | undefined;
}

export interface ContainerBackend {
  list(options: {
    readonly all: boolean;
    readonly limit: number;
    readonly size: boolean;
    readonly filters: Filters;
  }): readonly ContainerSummary[];
  inspect(name: string, size: boolean): ContainerInspect;
  /** `platform` is what `--platform` asked for, or empty. */
  create(name: string, request: ContainerCreateRequest, platform?: string): ContainerCreateResponse;
  start(name: string): Promise<void>;
  stop(name: string, options: { readonly timeout: number | undefined; readonly signal: string }): Promise<void>;
  restart(name: string, options: { readonly timeout: number | undefined; readonly signal: string }): Promise<void>;
  kill(name: string, signal: string): Promise<void>;
  pause(name: string): void;
  unpause(name: string): void;
  rename(name: string, newName: string): void;
  remove(
    name: string,
    options: { readonly force: boolean; readonly volumes: boolean; readonly link: boolean },
  ): Promise<void>;
  /** Throws at once for a container that is not there; `done` settles when the condition is met. */
  wait(
    name: string,
    condition: 'not-running' | 'next-exit' | 'removed',
    signal: AbortSignal,
  ): { readonly done: Promise<ContainerWaitResponse> };
  resize(name: string, size: WindowSize): void;
  top(name: string, psArgs: string): ContainerTopResponse;
  logs(
    name: string,
    options: {
      readonly stdout: boolean;
      readonly stderr: boolean;
      readonly timestamps: boolean;
      readonly details: boolean;
      readonly follow: boolean;
      readonly since: number | undefined;
      readonly until: number | undefined;
      readonly tail: string;
    },
    signal: AbortSignal,
  ): OutputSession;
  attach(
    name: string,
    options: {
      readonly stdin: boolean;
      readonly stdout: boolean;
      readonly stderr: boolean;
      readonly logs: boolean;
      readonly stream: boolean;
      readonly detachKeys?: string;
      readonly input: ReadableStream<Uint8Array> | undefined;
    },
    signal: AbortSignal,
  ): OutputSession;
  changes(name: string): readonly FilesystemChange[] | null;
  stats(
    name: string,
    options: { readonly stream: boolean; readonly oneShot: boolean },
    signal: AbortSignal,
  ): AsyncIterable<StatsResponse>;
  update(name: string, request: ContainerUpdateRequest): ContainerUpdateResponse;
  prune(filters: Filters): Promise<ContainersPruneReport>;
  statPath(name: string, path: string): PathStat;
  archive(name: string, path: string): { readonly stat: PathStat; readonly tar: Uint8Array };
  extract(name: string, options: CopyToOptions, tar: Uint8Array): void;
  export(name: string): Uint8Array;
  commit(request: CommitRequest): { readonly Id: string };
}

export interface ExecBackend {
  create(container: string, request: ExecCreateRequest): { readonly Id: string };
  inspect(id: string): ExecInspect;
  resize(id: string, size: WindowSize): void;
  start(
    id: string,
    options: {
      readonly detach: boolean;
      readonly consoleSize: readonly [number, number] | undefined;
      readonly input: ReadableStream<Uint8Array> | undefined;
    },
  ): Promise<OutputSession>;
}
