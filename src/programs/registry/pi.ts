/** The digits of pi after the point as 32-bit words: what Blowfish begins with. */
export function piWords(count: number): Uint32Array {
  const bits = BigInt(count * 32);
  const guard = 64n;
  const one = 1n << (bits + guard);
  const arctan = (inverse: bigint): bigint => {
    let term = one / inverse;
    let sum = term;
    for (let n = 3n, sign = -1n; term !== 0n; n += 2n, sign = -sign) {
      term /= inverse * inverse;
      sum += (sign * term) / n;
    }
    return sum;
  };
  const pi = 16n * arctan(5n) - 4n * arctan(239n);
  const fraction = (pi - 3n * one) >> guard;
  return Uint32Array.from({ length: count }, (_, index) =>
    Number((fraction >> (bits - BigInt((index + 1) * 32))) & 0xffffffffn),
  );
}
