// Models moby api/server/router/build/backend.go: what this router needs of the daemon.

import type { Filters } from '../../api/filters.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import type { BuildCachePruneReport, ImageBuildRequest } from '../../api/types/build.ts';

export interface BuildBackend {
  /** What the build prints, and in the end the image's id. A step that fails throws an error with the exit status. */
  /** Clears the build cache. */
  prune(options: {
    readonly all: boolean;
    readonly filters: Filters;
    readonly keepStorage: number;
  }): BuildCachePruneReport;
  build(request: ImageBuildRequest, context: Uint8Array, signal: AbortSignal): AsyncGenerator<JsonMessage, string>;
}
