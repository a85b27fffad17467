// Models moby api/server/router/image/backend.go: what this router needs of the daemon.
import type { Filters } from '../../api/filters.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import type {
  ImageDeleteItem,
  ImageHistoryItem,
  ImageInspect,
  ImageSummary,
  ImagesPruneReport,
} from '../../api/types/image.ts';

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
  push(name: string, tag: string): AsyncIterable<JsonMessage>;
  pull(
    request: { readonly image: string; readonly tag: string; readonly platform: string },
    signal: AbortSignal,
  ): AsyncIterable<JsonMessage>;
  import(request: {
    readonly repo: string;
    readonly tag: string;
    readonly message: string;
    readonly changes: readonly string[];
    readonly tar: Uint8Array;
  }): JsonMessage;
  save(names: readonly string[]): Uint8Array;
  load(tar: Uint8Array): readonly JsonMessage[];
  /** Asks Docker Hub. */
  search(term: string, limit: number): Promise<never>;
}
