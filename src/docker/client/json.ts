/** JSON as the engine sent it: numbers too large for a double are kept whole, as bigint. */

/** Parses JSON text. Throws SyntaxError. */
export function parseJson<T>(text: string): T {
  if (!/[^"\w.]-?\d{16,}/.test(text)) return JSON.parse(text) as T;
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (part) =>
    part.startsWith('"') ? part : `"\\u0001${part}"`,
  );
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('\u0001') ? safe(value.slice(1)) : value,
  ) as T;
}

const safe = (digits: string): number | bigint =>
  Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits);
