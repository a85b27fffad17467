// Models bcrypt (Provos and Mazières 1999) as htpasswd -B writes it: `$2y$05$` and 53 characters.
import { encode } from '../../base/bytes.ts';
import { piWords } from './pi.ts';

const ALPHABET = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const SUBKEYS = 18;
const BOXES = 1024;
const SECRET = 'OrpheanBeholderScryDoubt';

interface Cipher {
  readonly p: Uint32Array;
  readonly s: Uint32Array;
}

const at = (words: Uint32Array, index: number): number => words[index] ?? 0;

function encrypt({ p, s }: Cipher, pair: Uint32Array, offset: number): void {
  let left = at(pair, offset);
  let right = at(pair, offset + 1);
  for (let round = 0; round < 16; round++) {
    left ^= at(p, round);
    const sum = (at(s, left >>> 24) + at(s, 256 + ((left >>> 16) & 255))) >>> 0;
    right ^= ((sum ^ at(s, 512 + ((left >>> 8) & 255))) + at(s, 768 + (left & 255))) >>> 0;
    [left, right] = [right, left];
  }
  [left, right] = [right, left];
  pair[offset] = left ^ at(p, 17);
  pair[offset + 1] = right ^ at(p, 16);
}

/** Words of four bytes, the key over and over. */
function cyclic(bytes: Uint8Array): (index: number) => number {
  return (index) => {
    let word = 0;
    for (let byte = 0; byte < 4; byte++) word = (word << 8) | (bytes[(index * 4 + byte) % bytes.length] ?? 0);
    return word >>> 0;
  };
}

function expand(cipher: Cipher, salt: (index: number) => number, key: (index: number) => number): void {
  const { p, s } = cipher;
  for (let i = 0; i < SUBKEYS; i++) p[i] = at(p, i) ^ key(i);
  const pair = new Uint32Array(2);
  let used = 0;
  const next = (): void => {
    pair[0] = at(pair, 0) ^ salt(used++);
    pair[1] = at(pair, 1) ^ salt(used++);
    encrypt(cipher, pair, 0);
  };
  for (let i = 0; i < SUBKEYS; i += 2) {
    next();
    p.set(pair, i);
  }
  for (let i = 0; i < BOXES; i += 2) {
    next();
    s.set(pair, i);
  }
}

function decode64(text: string, length: number): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of text) {
    held = (held << 6) | ALPHABET.indexOf(char);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return Uint8Array.from(bytes.slice(0, length));
}

function encode64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    text += ALPHABET.charAt(a >> 2) + ALPHABET.charAt(((a & 3) << 4) | ((b ?? 0) >> 4));
    if (b !== undefined) text += ALPHABET.charAt(((b & 15) << 2) | ((c ?? 0) >> 6));
    if (c !== undefined) text += ALPHABET.charAt(c & 63);
  }
  return text;
}

/** The hash of a password; `salt` has 16 bytes, 2 to the power of `cost` rounds. */
export function bcrypt(password: string, salt: Uint8Array, cost: number): string {
  const words = piWords(SUBKEYS + BOXES);
  const cipher: Cipher = { p: words.slice(0, SUBKEYS), s: words.slice(SUBKEYS) };
  const key = cyclic(Uint8Array.from([...encode(password), 0]).subarray(0, 72));
  const salted = cyclic(salt);
  const none = (): number => 0;
  expand(cipher, (index) => salted(index % 4), key);
  for (let round = 0; round < 2 ** cost; round++) {
    expand(cipher, none, key);
    expand(cipher, none, salted);
  }
  const text = Uint32Array.from({ length: 6 }, (_, index) => cyclic(encode(SECRET))(index));
  for (let pair = 0; pair < 6; pair += 2) for (let round = 0; round < 64; round++) encrypt(cipher, text, pair);
  const bytes = Uint8Array.from({ length: 23 }, (_, index) => (at(text, index >> 2) >>> (24 - 8 * (index & 3))) & 255);
  return `$2y$${String(cost).padStart(2, '0')}$${encode64(salt)}${encode64(bytes)}`;
}

/** False for another password, and for what is no bcrypt hash. */
export function verifyBcrypt(password: string, hash: string): boolean {
  const [, cost = '', salt = '', rest = ''] = /^\$2[aby]\$(\d\d)\$(.{22})(.{31})$/.exec(hash) ?? [];
  if (cost === '') return false;
  return bcrypt(password, decode64(salt, 16), Number(cost)).slice(7) === salt + rest;
}
