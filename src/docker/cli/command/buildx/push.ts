// Models docker/buildx build/build.go (pushWithMoby): --push with the docker driver, which is docker push.
import { digestOf } from '../../../../base/digest.ts';
import { type JsonMessage, readJsonLines } from '../../../api/jsonstream.ts';
import type { SolveStatus } from '../../../api/types/buildkit.ts';
import { ApiError } from '../../../client/connection.ts';
import { encodeAuth, imagePush } from '../../../client/image.ts';
import type { Cli } from '../../cli.ts';
import type { Display } from './progress/display.ts';

const status = (part: Partial<SolveStatus>): SolveStatus => ({
  vertexes: [],
  statuses: [],
  logs: [],
  warnings: [],
  ...part,
});

/** Pushes every name, shown as steps of their own. Throws Error. */
export async function pushImages(cli: Cli, names: readonly string[], display: Display): Promise<void> {
  for (const name of names) await pushImage(cli, name, display);
}

async function pushImage(cli: Cli, name: string, display: Display): Promise<void> {
  const started = cli.proc.clock.now();
  const title = `pushing ${name} with docker`;
  const vertex = { digest: digestOf(title), inputs: [], name: title, cached: false, error: '', started };
  await display.update(status({ vertexes: [vertex] }));
  try {
    await push(cli, name);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await display.update(status({ vertexes: [{ ...vertex, completed: cli.proc.clock.now(), error: message }] }));
    throw new Error(message);
  }
  await display.update(status({ vertexes: [{ ...vertex, completed: cli.proc.clock.now() }] }));
}

async function push(cli: Cli, name: string): Promise<void> {
  const at = name.lastIndexOf(':');
  const tagged = at > name.lastIndexOf('/');
  try {
    const response = await imagePush(cli.api, {
      name: tagged ? name.slice(0, at) : name,
      tag: tagged ? name.slice(at + 1) : 'latest',
      auth: encodeAuth({}),
    });
    for await (const line of readJsonLines<JsonMessage>(response.body ?? nothing())) {
      if (line.error !== undefined) throw new Error(line.error);
    }
  } catch (error) {
    if (error instanceof ApiError) throw new Error(error.message.replace(/^Error response from daemon: /, ''));
    throw error;
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
