/** Bytes as strings of one character a byte, for tools that cut text by bytes and must give back what they got. */
import { concat } from '../../base/bytes.ts';

const STEP = 8192;

export function toBinary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return text;
}

export function fromBinary(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at) & 0xff;
  return bytes;
}

/**
 * Batches of complete lines (with their newline) as chunks come in; the last one may lack it. A batch is handed on as
 * soon as it is there, so that tools in a pipe go with the stream.
 */
export async function* lineBatches(
  source: AsyncIterable<Uint8Array>,
  separator = 10,
): AsyncGenerator<Uint8Array, void> {
  let rest: Uint8Array[] = [];
  for await (const chunk of source) {
    const end = chunk.lastIndexOf(separator);
    if (end < 0) {
      rest.push(chunk);
      continue;
    }
    yield concat([...rest, chunk.subarray(0, end + 1)]);
    rest = end + 1 < chunk.length ? [chunk.slice(end + 1)] : [];
  }
  if (rest.length > 0) yield concat(rest);
}

/** Lines without their newline; an unended last line counts, an empty text has none. */
export function splitLines(text: string, separator = '\n'): string[] {
  if (text === '') return [];
  const lines = text.split(separator);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}
