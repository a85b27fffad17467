// Models moby api/server/backend/build/backend.go (Build): which builder a request is for.
import type { JsonMessage } from '../../api/jsonstream.ts';
import type { ImageBuildRequest } from '../../api/types/build.ts';
import { buildWithBuildkit } from '../buildkit/build.ts';
import type { Daemon } from '../daemon.ts';
import { buildClassic } from './build.ts';

/** What the build prints, and in the end the image's id. */
export async function* build(
  daemon: Daemon,
  request: ImageBuildRequest,
  context: Uint8Array,
  signal: AbortSignal,
): AsyncGenerator<JsonMessage, string> {
  if (request.version === '2') return yield* buildWithBuildkit(daemon, request, context, signal);
  return yield* buildClassic(daemon, request, context, signal);
}
