// Models moby api/server/router/build/backend.go: what this router needs of the daemon.
import type { JsonMessage } from '../../api/jsonstream.ts';
import type { ImageBuildRequest } from '../../api/types/build.ts';

export interface BuildBackend {
  /** What the build prints, and in the end the image's id. A step that fails throws an error with the exit status. */
  build(request: ImageBuildRequest, context: Uint8Array, signal: AbortSignal): AsyncGenerator<JsonMessage, string>;
}
