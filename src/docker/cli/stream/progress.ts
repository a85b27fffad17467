// Models moby pkg/jsonmessage/jsonmessage.go: what a pull shows, line by line or redrawn on a terminal.
import { humanSize } from '../../../base/sizes.ts';
import { type JsonMessage, type JsonProgress, readJsonLines } from '../../api/jsonstream.ts';
import type { Cli } from '../cli.ts';
import { StatusError } from '../errors.ts';
import { bodyChunks } from './hijack.ts';

export interface ProgressOptions {
  /** Where it goes: a function takes what a client without a terminal shows. */
  readonly to: 'out' | 'err' | 'nowhere' | ((text: string) => Promise<void>);
  /** What else the engine says on the way: digests of a push, ids of a build. */
  readonly onAux?: (aux: unknown) => void;
}

/** Shows a stream of progress. Throws the error that the stream ends with. */
export async function showProgress(cli: Cli, response: Response, options: ProgressOptions): Promise<void> {
  const { to } = options;
  const write = typeof to === 'function' ? to : to === 'nowhere' ? async () => {} : to === 'out' ? cli.out : cli.err;
  const tty = to === 'out' || to === 'err' ? cli.proc.fds.get(to === 'out' ? 1 : 2)?.tty : undefined;
  const lines = new Map<string, number>();
  for await (const message of readJsonLines<JsonMessage>(bodyChunks(response))) {
    if (message.aux !== undefined) {
      options.onAux?.(message.aux);
      continue;
    }
    if (message.errorDetail || message.error) {
      const text = message.errorDetail?.message ?? message.error ?? '';
      throw message.errorDetail?.code === undefined
        ? new Error(text)
        : new StatusError(message.errorDetail.code === 401 ? 1 : message.errorDetail.code, text);
    }
    if (!tty) {
      await write(plainLine(message));
      continue;
    }
    await write(redraw(message, lines, tty.size.cols));
  }
}

/** Without a terminal: a line a message, no bars. */
function plainLine(message: JsonMessage): string {
  if (message.progress || (message.progressDetail && (message.progressDetail.current ?? 0) > 0)) return '';
  const id = message.id ? `${message.id}: ` : '';
  if (message.stream !== undefined && message.stream !== '') return `${id}${message.stream}`;
  return `${id}${message.status ?? ''}\n`;
}

/** On a terminal: every id has a line of its own, drawn again when there is news. */
function redraw(message: JsonMessage, lines: Map<string, number>, columns: number): string {
  const { id = '', status = '' } = message;
  const { progressDetail } = message;
  let before = '';
  let up = 0;
  if (id !== '' && (progressDetail || message.progress)) {
    const known = lines.get(id);
    if (known === undefined) {
      lines.set(id, lines.size);
      before = '\n';
    }
    up = lines.size - (known ?? lines.size - 1);
    before += `\x1b[${up}A`;
  } else lines.clear();
  const end = progressDetail && !message.stream ? '\r' : '';
  const start = end === '' ? '' : `\x1b[2K\r`;
  const prefix = id === '' ? '' : `${id}: `;
  const body = progressDetail ? `${status} ${bar(progressDetail, columns)}${end}` : (message.stream ?? `${status}\n`);
  return `${before}${start}${prefix}${body}${id !== '' && up > 0 ? `\x1b[${up}B` : ''}`;
}

/** `[===>      ]  1.2MB/3MB`; empty when nothing is known. */
export function bar(progress: JsonProgress | undefined, columns: number): string {
  const { current = 0, total = 0, hidecounts } = progress ?? {};
  if (current <= 0 && total <= 0) return '';
  const now = humanSize(current);
  if (total <= 0) return progress?.units ? `${current} ${progress.units}` : now.padStart(8);
  const percent = Math.min(50, Math.trunc(((current / total) * 100) / 2));
  const width = columns > 110 ? `[${'='.repeat(percent)}>${' '.repeat(Math.max(0, 50 - percent))}] ` : '';
  if (hidecounts) return width;
  if (progress?.units) return `${width}${current}${current > total ? '' : `/${total}`} ${progress.units}`;
  return `${width}${now.padStart(8)}${current > total ? '' : `/${humanSize(total)}`}`;
}
