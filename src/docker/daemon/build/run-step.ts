// Models moby builder/dockerfile/containerbackend.go (Run): a container whose output goes where the builder writes.

import type { BuildOutput, RunResult } from '../../buildkit/classic/types.ts';
import { attachContainer } from '../container/attach.ts';
import { removeContainer } from '../container/remove.ts';
import { startContainer } from '../container/start.ts';
import { waitContainer } from '../container/wait.ts';
import type { Daemon } from '../daemon.ts';

/** Starts the container and waits for its end. When the signal aborts it is removed. */
export async function runStep(
  daemon: Daemon,
  id: string,
  output: BuildOutput,
  signal: AbortSignal,
): Promise<RunResult> {
  const cut = new AbortController();
  const cancel = (): void => {
    void removeContainer(daemon, id, { force: true, volumes: true }).catch(() => {});
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const session = attachContainer(
      daemon,
      id,
      { stdin: false, stdout: true, stderr: true, logs: false, stream: true, input: undefined },
      cut.signal,
    );
    const printed = print(session.output, output);
    await startContainer(daemon, id).catch(async (error: unknown) => {
      cut.abort();
      throw error;
    });
    await printed;
    if (signal.aborted) throw new Error('build cancelled');
    const { StatusCode, Error: failed } = await waitContainer(daemon, id, 'not-running', signal).done;
    return { code: StatusCode, error: failed?.Message ?? '' };
  } finally {
    signal.removeEventListener('abort', cancel);
    cut.abort();
  }
}

/** What is written at once stays together, but for characters that are not whole yet. */
async function print(
  streams: AsyncIterable<{ readonly stream: 'stdout' | 'stderr'; readonly data: Uint8Array }>,
  output: BuildOutput,
): Promise<void> {
  const decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  for await (const { stream, data } of streams) {
    const text = decoders[stream].decode(data, { stream: true });
    if (text !== '') output[stream](text);
    await output.drained();
  }
}
