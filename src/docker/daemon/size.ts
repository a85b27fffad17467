// Models docker/go-units RAMInBytes, and the sizes that mount(8) takes.

const UNITS = 'bkmgtp';

/** Bytes: `64m`, `1.5GiB`, `1024`. Undefined for what is no size. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?) ?([kmgtp])?(?:i?b)?$/i.exec(text);
  if (!match) return undefined;
  return Math.floor(Number(match[1]) * 1024 ** Math.max(0, UNITS.indexOf((match[2] ?? 'b').toLowerCase())));
}

/** `64m`, `512k`: whole binary units, the largest that fits. */
export function shortBytes(bytes: number): string {
  for (const [unit, size] of [
    ['g', 2 ** 30],
    ['m', 2 ** 20],
    ['k', 2 ** 10],
  ] as const) {
    if (bytes >= size && bytes % size === 0) return `${bytes / size}${unit}`;
  }
  return String(bytes);
}

/** docker/go-units HumanSizeWithPrecision: decimal units, so many significant digits. */
export function humanSize(bytes: number, precision = 4): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${Number(size.toPrecision(precision))}${units[unit]}`;
}
