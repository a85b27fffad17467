/** A seeded source of randomness: the same seed gives the same ids, MAC addresses and names, run after run. */
export interface Random {
  /** A float in [0, 1). */
  next(): number;
  /** An integer in [0, limit). */
  int(limit: number): number;
  /** `length` random bytes. */
  bytes(length: number): Uint8Array;
  /** `digits` lower-case hexadecimal digits. */
  hex(digits: number): string;
  /** One element of a non-empty list. */
  pick<T>(items: readonly T[]): T;
}

/** The generator is mulberry32 over a hash (FNV-1a) of the seed: small, and good enough for ids that need no secrecy. */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193) >>> 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (limit: number): number => Math.floor(next() * limit);

  return {
    next,
    int,
    bytes: (length) => Uint8Array.from({ length }, () => int(256)),
    hex: (digits) => Array.from({ length: digits }, () => int(16).toString(16)).join(''),
    pick(items) {
      const item = items[int(items.length)];
      if (item === undefined) throw new RangeError('pick: the list is empty');
      return item;
    },
  };
}
