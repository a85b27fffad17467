// Models moby api/server/backend/build/backend.go (Build): which builder a request is for.
import type { JsonMessage } from '../../api/jsonstream.ts';
import type { ImageBuildRequest } from '../../api/types/build.ts';
import { notModelled } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { buildClassic } from './build.ts';

/** What the build prints, and in the end the image's id. */
export async function* build(
  daemon: Daemon,
  request: ImageBuildRequest,
  context: Uint8Array,
  signal: AbortSignal,
): AsyncGenerator<JsonMessage, string> {
  if (request.version === '2') throw notModelled('building images with BuildKit');
  return yield* buildClassic(daemon, request, context, signal);
}
