// Models docker/go-units RAMInBytes, and the sizes that mount(8) takes.

const UNITS = 'bkmgtp';

/** Bytes: `64m`, `1.5GiB`, `1024`. Undefined for what is no size. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?) ?([kmgtp])?(?:i?b)?$/i.exec(text);
  if (!match) return undefined;
  return Math.floor(Number(match[1]) * 1024 ** Math.max(0, UNITS.indexOf((match[2] ?? 'b').toLowerCase())));
}
