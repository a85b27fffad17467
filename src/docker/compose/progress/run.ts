// Models Run, RunWithTitle and RunWithLog of docker/compose pkg/progress/writer.go and mixed.go.

import type { ComposeCli } from '../compose-cli.ts';
import { sinceCompose } from '../compose-version.ts';
import type { LogConsumer } from '../logs/consumer.ts';
import { COLORS, type Colors, NO_COLORS } from './colors.ts';
import { ttyWriter } from './tty.ts';
import { jsonWriter, type ProgressWriter, plainWriter, quietWriter, type Write } from './writer.ts';

export type ProgressMode = 'tty' | 'plain' | 'quiet' | 'json';
/** Ten frames a second. */
const FRAME_MS = 100;

/** COMPOSE_STATUS_STDOUT sends progress to standard output. */
const toStdout = (cli: ComposeCli): boolean =>
  /^(1|t|T|TRUE|true|True)$/.test(cli.env.get('COMPOSE_STATUS_STDOUT') ?? '');

/** Where compose speaks of what it does: standard error, unless told otherwise. */
export const info = (cli: ComposeCli): Write => (toStdout(cli) ? cli.out : cli.err);

export const progressColors = (cli: ComposeCli): Colors =>
  (cli.env.get('NO_COLOR') ?? '') === '' ? COLORS : NO_COLORS;

/** How progress is shown: what --progress and --ansi ask for, else by whether there is a terminal. */
export function progressMode(cli: ComposeCli): ProgressMode {
  const { progress, ansi } = cli.globals;
  if (progress === 'quiet' || progress === 'none') return 'quiet';
  if (progress === 'json' || progress === 'plain' || progress === 'tty') return progress;
  if (ansi === 'never') return 'plain';
  return terminal(cli) ? 'tty' : 'plain';
}

const terminal = (cli: ComposeCli) => cli.docker.proc.fds.get(toStdout(cli) ? 1 : 2)?.tty;

/** Does `work` while its progress is shown. `title` stands above it on a terminal. */
export async function runProgress<T>(
  cli: ComposeCli,
  title: string,
  work: (progress: ProgressWriter) => Promise<T>,
): Promise<T> {
  const write = info(cli);
  const mode = progressMode(cli);
  if (mode !== 'tty') {
    return work(mode === 'quiet' ? quietWriter : mode === 'json' ? jsonWriter(write) : plainWriter(write));
  }
  const { proc } = cli.docker;
  const writer = ttyWriter({
    write,
    title,
    now: () => proc.clock.now(),
    size: () => terminal(cli)?.size ?? { rows: 24, cols: 80 },
    colors: progressColors(cli),
    modern: sinceCompose(cli.version, 2, 27),
  });
  const stopped = new AbortController();
  const frames = (async () => {
    while (!stopped.signal.aborted) {
      await proc.clock.sleep(FRAME_MS, stopped.signal).catch(() => {});
      if (!stopped.signal.aborted) await writer.draw();
    }
  })();
  frames.catch(() => {});
  try {
    return await work(writer);
  } finally {
    stopped.abort();
    await frames.catch(() => {});
    await writer.stop();
  }
}

/** While logs are shown on a terminal, progress goes between their lines (from 2.30 on). */
export function mixedProgress(cli: ComposeCli, consumer: LogConsumer): ProgressWriter {
  if (progressMode(cli) !== 'tty') return plainWriter(info(cli));
  const { success, warning } = progressColors(cli);
  return {
    event: ({ id, text = '', statusText = '' }) => consumer.status('', `${id} ${text} ${success(statusText)}`),
    tail: (message) => consumer.status('', warning(message)),
    stop: async () => {},
  };
}
