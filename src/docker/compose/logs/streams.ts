// Models attachContainerStreams of docker/compose pkg/compose/attach.go and doLogContainer of logs.go.
import { createDemultiplexer } from '../../api/stdcopy.ts';
import { bodyChunks, createUpload } from '../../cli/stream/hijack.ts';
import { isNotImplemented } from '../../client/connection.ts';
import { containerAttach, containerInspect, containerLogs, type LogsOptions } from '../../client/container.ts';
import { type Engine, unlessCanceled } from '../execute/engine.ts';
import { type LineSplitter, lineSplitter } from './lines.ts';

export interface LineSink {
  readonly out: (line: string) => Promise<void>;
  readonly err: (line: string) => Promise<void>;
}

/** Attaches to a container's output; `ended` resolves when there is no more of it. */
export async function attachOutput(
  engine: Engine,
  id: string,
  sink: LineSink,
): Promise<{ readonly ended: Promise<void> }> {
  const { api } = engine;
  const { Config } = await containerInspect(api, id);
  const upload = createUpload();
  const options = { stdin: true, stdout: true, stderr: true, detachKeys: '' };
  try {
    const response = await containerAttach(api, id, options, upload.stream);
    const ended = copyLines(response, Config.Tty, sink).finally(() => upload.close());
    ended.catch(() => {});
    return { ended };
  } catch (error) {
    if (!isNotImplemented(error)) throw error;
    return { ended: Promise.resolve() };
  }
}

/** A container's log, line by line, both streams as one. */
export async function followLog(
  engine: Engine,
  id: string,
  options: Omit<LogsOptions, 'stdout' | 'stderr' | 'details'>,
  line: (text: string) => Promise<void>,
): Promise<void> {
  const { Config } = await containerInspect(engine.api, id);
  const response = await containerLogs(engine.api, id, { ...options, stdout: true, stderr: true, details: false });
  await unlessCanceled(engine.signal, copyLines(response, Config.Tty, { out: line, err: line }, true));
}

async function copyLines(response: Response, tty: boolean, sink: LineSink, joined = false): Promise<void> {
  const out = lineSplitter(sink.out);
  const err: LineSplitter = joined ? out : lineSplitter(sink.err);
  const split = tty ? undefined : createDemultiplexer();
  for await (const chunk of bodyChunks(response)) {
    if (!split) await out.push(chunk);
    else for (const { stream, data } of split(chunk)) await (stream === 'stderr' ? err : out).push(data);
  }
  // Of a log, a last line without its break is not shown.
  if (joined) return;
  await out.end();
  await err.end();
}
