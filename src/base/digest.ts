// SHA-256 as FIPS 180-4 writes it. Web Crypto's digest is asynchronous, and ids are needed in the middle of plain code.
import { encode, toHex } from './bytes.ts';

const ROUND_CONSTANTS = Uint32Array.from(primes(64), (p) => fraction(Math.cbrt(p)));
const INITIAL_STATE = Uint32Array.from(primes(8), (p) => fraction(Math.sqrt(p)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}

function fraction(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) >>> 0;
}

const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** The 32 bytes of the SHA-256 hash. */
export function sha256(data: Uint8Array): Uint8Array {
  const blocks = ((data.length + 8) >> 6) + 1;
  const padded = new Uint8Array(blocks * 64);
  padded.set(data);
  padded[data.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(padded.length - 4, data.length << 3);

  const state = INITIAL_STATE.slice();
  const words = new Uint32Array(64);
  for (let block = 0; block < blocks; block++) compress(state, words, view, block * 64);

  const hash = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => {
    hash.setUint32(index * 4, word);
  });
  return new Uint8Array(hash.buffer);
}

function compress(state: Uint32Array, words: Uint32Array, view: DataView, offset: number): void {
  const at = (list: Uint32Array, index: number): number => list[index] ?? 0;
  for (let t = 0; t < 16; t++) words[t] = view.getUint32(offset + t * 4);
  for (let t = 16; t < 64; t++) {
    const w15 = at(words, t - 15);
    const w2 = at(words, t - 2);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[t] = at(words, t - 16) + s0 + at(words, t - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(ROUND_CONSTANTS, t) + at(words, t)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = at(state, index) + value;
  });
}

/** The SHA-256 hash in 64 hexadecimal digits. */
export const sha256Hex = (data: Uint8Array | string): string =>
  toHex(sha256(typeof data === 'string' ? encode(data) : data));

/** An OCI digest: `sha256:` and 64 hexadecimal digits. */
export const digestOf = (data: Uint8Array | string): string => `sha256:${sha256Hex(data)}`;
