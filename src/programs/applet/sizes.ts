// Models gnulib human.c and BusyBox libbb/human_readable.c.

const UNITS = ['', 'K', 'M', 'G', 'T', 'P'];

/** GNU `-h`: rounded up, one decimal under ten: `4.0K`, `12M`. `base` is 1024, or 1000 for `--si`. */
export function humanSize(bytes: number, base = 1024): string {
  if (bytes < base) return String(bytes);
  let value = bytes;
  let unit = 0;
  while (value >= base && unit < UNITS.length - 1) {
    value /= base;
    unit++;
  }
  const tenths = Math.ceil(value * 10 - 1e-9) / 10;
  if (tenths < 10) return `${tenths.toFixed(1)}${unitLetter(unit, base)}`;
  const whole = Math.ceil(value - 1e-9);
  return whole >= base && unit < UNITS.length - 1
    ? `1.0${unitLetter(unit + 1, base)}`
    : `${whole}${unitLetter(unit, base)}`;
}

const unitLetter = (unit: number, base: number): string => (base === 1000 && unit === 1 ? 'k' : (UNITS[unit] ?? ''));

/** BusyBox `-h`: rounded to the nearest tenth: `4.0K`, `1.9M`. */
export function busyboxSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  let fraction = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    fraction = Math.floor(((value % 1024) * 10 + 512) / 1024);
    value = Math.floor(value / 1024);
    unit++;
  }
  if (unit === 0) return String(value);
  if (fraction >= 10) {
    value++;
    fraction = 0;
  }
  return `${value}.${fraction}${UNITS[unit] ?? ''}`;
}

const SUFFIXES: Readonly<Record<string, number>> = {
  '': 1,
  b: 512,
  kB: 1000,
  K: 1024,
  k: 1024,
  KiB: 1024,
  MB: 1e6,
  M: 2 ** 20,
  m: 2 ** 20,
  MiB: 2 ** 20,
  GB: 1e9,
  G: 2 ** 30,
  g: 2 ** 30,
  GiB: 2 ** 30,
  T: 2 ** 40,
  c: 1,
  w: 2,
};

/** `10M`, `1kB`, `512`; undefined for what is no size. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+)([a-zA-Z]*)$/.exec(text);
  const factor = match && SUFFIXES[match[2] ?? ''];
  return match && factor !== undefined && factor !== null ? Number(match[1]) * factor : undefined;
}
