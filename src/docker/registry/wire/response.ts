// Models net/http's reading of a response: status line, headers, and a body by length, in chunks, or up to the end.
import { concat, decode } from '../../../base/bytes.ts';
import type { FileDescription } from '../../../host/process/file-description.ts';

export interface WireResponse {
  readonly status: number;
  /** `404 Not Found`. */
  readonly statusLine: string;
  /** By name in lower case; the last of several. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** The next response; undefined when the other side closed without one. */
export async function readResponse(
  socket: FileDescription,
  method: string,
  signal?: AbortSignal,
): Promise<WireResponse | undefined> {
  let held: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    const chunk = await socket.read(1 << 20, signal);
    held = concat([held, chunk]);
    return chunk.length > 0;
  };
  const line = async (): Promise<string | undefined> => {
    while (held.indexOf(10) < 0) if (!(await more())) return undefined;
    const end = held.indexOf(10);
    const text = decode(held.subarray(0, end)).replace(/\r$/, '');
    held = held.subarray(end + 1);
    return text;
  };
  const exactly = async (length: number): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [held];
    let have = held.length;
    while (have < length) {
      const chunk = await socket.read(1 << 20, signal);
      if (chunk.length === 0) break;
      parts.push(chunk);
      have += chunk.length;
    }
    const all = concat(parts);
    held = all.subarray(length);
    return all.slice(0, length);
  };

  const match = /^HTTP\/\d(?:\.\d)? ((\d{3})(?: .*)?)$/.exec((await line()) ?? '');
  if (!match) return undefined;
  const headers = new Map<string, string>();
  for (let text = await line(); text !== undefined && text !== ''; text = await line()) {
    const colon = text.indexOf(':');
    if (colon > 0) headers.set(text.slice(0, colon).toLowerCase(), text.slice(colon + 1).trim());
  }
  const head = { status: Number(match[2]), statusLine: match[1] ?? '', headers };
  const length = headers.get('content-length');
  if (method === 'HEAD' || head.status === 204) return { ...head, body: new Uint8Array(0) };
  if (length !== undefined) return { ...head, body: await exactly(Number(length)) };
  if (!headers.get('transfer-encoding')?.includes('chunked'))
    return { ...head, body: await exactly(Number.MAX_SAFE_INTEGER) };
  const chunks: Uint8Array[] = [];
  for (;;) {
    const size = Number.parseInt((await line()) ?? '0', 16);
    if (!(size > 0)) break;
    chunks.push(await exactly(size));
    await line();
  }
  return { ...head, body: concat(chunks) };
}
