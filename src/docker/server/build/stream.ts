// Models moby api/server/router/build/build_routes.go (postBuild): the progress of a build as lines of JSON.
import type { JsonMessage } from '../../api/jsonstream.ts';

type Build = AsyncGenerator<JsonMessage, string>;

/**
 * What the client is sent. Quiet builds say nothing but the image's id, unless they fail. An error before the first
 * line is thrown; later it is a line of its own, with the exit status of the step.
 */
export async function* buildStream(build: Build, quiet: boolean): AsyncGenerator<JsonMessage> {
  const held: JsonMessage[] = [];
  let flushed = false;
  try {
    let next = await build.next();
    for (; !next.done; next = await build.next()) {
      if (quiet) held.push(next.value);
      else {
        flushed = true;
        yield next.value;
      }
    }
    if (quiet) yield { stream: `${next.value}\n` };
  } catch (error) {
    if (!flushed && held.length === 0) throw error;
    yield* held;
    yield failure(error);
  }
}

function failure(error: unknown): JsonMessage {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'number' ? { code: error.code } : {};
  return { errorDetail: { ...code, message }, error: message };
}
