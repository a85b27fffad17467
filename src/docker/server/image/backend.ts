// Models moby api/server/router/image/backend.go: what this router needs of the daemon.
import type { Filters } from '../../api/filters.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import type {
  ImageDeleteItem,
  ImageHistoryItem,
  ImageInspect,
  ImageSearchItem,
  ImageSummary,
  ImagesPruneReport,
} from '../../api/types/image.ts';
import type { AuthConfig } from '../../api/types/wire-values.ts';

export interface ImageBackend {
  list(options: {
    readonly all: boolean;
    readonly filters: Filters;
    readonly sharedSize: boolean;
  }): readonly ImageSummary[];
  inspect(name: string): ImageInspect;
  history(name: string): readonly ImageHistoryItem[];
  tag(name: string, repo: string, tag: string): void;
  remove(name: string, options: { readonly force: boolean; readonly prune: boolean }): readonly ImageDeleteItem[];
  prune(filters: Filters): ImagesPruneReport;
  /** An empty tag means every tag. */
  push(request: {
    readonly image: string;
    readonly tag: string;
    readonly auth: AuthConfig;
  }): AsyncIterable<JsonMessage>;
  pull(
    request: { readonly image: string; readonly tag: string; readonly platform: string; readonly auth: AuthConfig },
    signal: AbortSignal,
  ): AsyncIterable<JsonMessage>;
  import(request: {
    readonly repo: string;
    readonly tag: string;
    readonly message: string;
    readonly changes: readonly string[];
    readonly platform: string;
    readonly tar: Uint8Array;
  }): JsonMessage;
  save(names: readonly string[]): Uint8Array;
  /** The archive may be compressed. */
  load(tar: Uint8Array): Promise<readonly JsonMessage[]>;
  /** Asks Docker Hub; `limited` where the client names a limit. */
  search(query: {
    readonly term: string;
    readonly limit: number;
    readonly limited: boolean;
    readonly filters: Filters;
  }): Promise<readonly ImageSearchItem[]>;
}
