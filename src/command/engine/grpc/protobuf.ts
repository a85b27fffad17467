/** Protocol buffers, as far as BuildKit's messages need them: varints, lengths, maps of strings. */
import { concat, decode, encode } from '../../../base/bytes.ts';

export type Value = number | string | boolean | Uint8Array | undefined;

/** The bytes of a message; a field that is given several times is repeated, and zero values are left out. */
export function message(...fields: readonly (readonly [tag: number, value: Value])[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [tag, value] of fields) {
    if (value === undefined || value === '' || value === 0 || value === false) continue;
    if (typeof value === 'number' || typeof value === 'boolean') parts.push(varint(tag << 3), varint(Number(value)));
    else {
      const bytes = typeof value === 'string' ? encode(value) : value;
      parts.push(varint((tag << 3) | 2), varint(bytes.length), bytes);
    }
  }
  return parts.length === 0 ? new Uint8Array(0) : concat(parts);
}

/** The fields of a map: one entry a pair. */
export const mapFields = (
  tag: number,
  map: Readonly<Record<string, string | Uint8Array>>,
): readonly (readonly [number, Uint8Array])[] =>
  Object.entries(map).map(([key, value]) => [tag, message([1, key], [2, value])] as const);

function varint(value: number): Uint8Array {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    out.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return Uint8Array.from(out);
}

/** A message read: what it says of a field, or the field's zero. */
export interface Fields {
  text(tag: number): string;
  number(tag: number): number;
  flag(tag: number): boolean;
  bytes(tag: number): Uint8Array;
  has(tag: number): boolean;
  /** Every value of a repeated field of messages. */
  each(tag: number): readonly Fields[];
  texts(tag: number): readonly string[];
  map(tag: number): Readonly<Record<string, string>>;
}

/** Throws `RangeError` for what is no message. */
export function parse(data: Uint8Array): Fields {
  const values = new Map<number, (number | Uint8Array)[]>();
  for (let at = 0; at < data.length; ) {
    const [key, afterKey] = readVarint(data, at);
    const [tag, type] = [Number(key >> 3n), Number(key & 7n)];
    const [value, next] = readValue(data, afterKey, type);
    values.set(tag, [...(values.get(tag) ?? []), value]);
    at = next;
  }
  const last = (tag: number): number | Uint8Array | undefined => values.get(tag)?.at(-1);
  const bytes = (tag: number): Uint8Array => {
    const value = last(tag);
    return value instanceof Uint8Array ? value : new Uint8Array(0);
  };
  const blobs = (tag: number): readonly Uint8Array[] =>
    (values.get(tag) ?? []).filter((value): value is Uint8Array => value instanceof Uint8Array);
  return {
    text: (tag) => decode(bytes(tag)),
    number: (tag) => Number(last(tag) ?? 0),
    flag: (tag) => Number(last(tag) ?? 0) !== 0,
    bytes,
    has: (tag) => values.has(tag),
    each: (tag) => blobs(tag).map(parse),
    texts: (tag) => blobs(tag).map(decode),
    map: (tag) => Object.fromEntries(blobs(tag).map((entry) => [parse(entry).text(1), parse(entry).text(2)])),
  };
}

function readVarint(data: Uint8Array, from: number): readonly [bigint, number] {
  let value = 0n;
  for (let at = from, shift = 0n; at < data.length && shift < 70n; at++, shift += 7n) {
    const byte = data[at] ?? 0;
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return [BigInt.asIntN(64, value), at + 1];
  }
  throw new RangeError('a number of a message does not end');
}

function readValue(data: Uint8Array, at: number, type: number): readonly [number | Uint8Array, number] {
  if (type === 0) {
    const [value, next] = readVarint(data, at);
    return [Number(value), next];
  }
  const [length, start] = type === 2 ? readVarint(data, at) : ([type === 1 ? 8n : 4n, at] as const);
  const end = start + Number(length);
  if (end > data.length || ![1, 2, 5].includes(type)) throw new RangeError('a field of a message does not end');
  return [data.subarray(start, end), end];
}
