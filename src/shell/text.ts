import { encode } from '../base/bytes.ts';

/**
 * Shell strings are JavaScript strings of UTF-8 text. A byte that is not UTF-8 is kept as a lone surrogate U+DC80 to
 * U+DCFF, so that it leaves the shell as it came in.
 */
const ESCAPE = 0xdc00;

const strict = (): TextDecoder => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as shell text. */
export function toText(bytes: Uint8Array): string {
  try {
    return strict().decode(bytes);
  } catch {
    return piecewise(bytes);
  }
}

function piecewise(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    const part = decodePart(bytes.subarray(at, at + length));
    text += part ?? rawByte(byte);
    at += part === undefined ? 1 : length;
  }
  return text;
}

function decodePart(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  try {
    return strict().decode(bytes);
  } catch {
    return undefined;
  }
}

/** One byte, as shell text carries it: ASCII as itself, others as a lone surrogate. */
export const rawByte = (byte: number): string => String.fromCharCode(byte < 0x80 ? byte : ESCAPE + byte);

/** Shell text as bytes. */
export function toBytes(text: string): Uint8Array {
  if (text.isWellFormed()) return encode(text);
  const out: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= ESCAPE + 0x80 && code <= ESCAPE + 0xff) out.push(code - ESCAPE);
    else out.push(...encode(char));
  }
  return Uint8Array.from(out);
}
