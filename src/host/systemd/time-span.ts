// Models systemd 255 src/basic/time-util.c: parse_sec and format_timespan.

const MICROSECONDS: Readonly<Record<string, number>> = {
  us: 1,
  usec: 1,
  µs: 1,
  ms: 1e3,
  msec: 1e3,
  s: 1e6,
  sec: 1e6,
  second: 1e6,
  seconds: 1e6,
  m: 60e6,
  min: 60e6,
  minute: 60e6,
  minutes: 60e6,
  h: 3600e6,
  hr: 3600e6,
  hour: 3600e6,
  hours: 3600e6,
  d: 86400e6,
  day: 86400e6,
  days: 86400e6,
  w: 604800e6,
  week: 604800e6,
  weeks: 604800e6,
  M: 2629800e6,
  month: 2629800e6,
  months: 2629800e6,
  y: 31557600e6,
  year: 31557600e6,
  years: 31557600e6,
};

/** Milliseconds from `90`, `1min 30s`, `infinity`; undefined for what is no span. Plain numbers are seconds. */
export function parseSpan(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === 'infinity') return Number.POSITIVE_INFINITY;
  if (!/^(\s*\d+(\.\d+)?\s*[a-zA-Zµ]*)+$/.test(trimmed)) return undefined;
  let total = 0;
  for (const [, number = '', unit = ''] of trimmed.matchAll(/(\d+(?:\.\d+)?)\s*([a-zA-Zµ]*)/g)) {
    const scale = unit === '' ? 1e6 : MICROSECONDS[unit];
    if (scale === undefined) return undefined;
    total += Number(number) * scale;
  }
  return total / 1000;
}

const TABLE: readonly (readonly [suffix: string, microseconds: number])[] = [
  ['y', 31557600e6],
  ['month', 2629800e6],
  ['w', 604800e6],
  ['d', 86400e6],
  ['h', 3600e6],
  ['min', 60e6],
  ['s', 1e6],
  ['ms', 1e3],
  ['us', 1],
];

/** `1min 30s`, `1.021s`, `15ms`, `infinity`; `accuracy` in milliseconds is what the last part is cut to. */
export function formatSpan(ms: number, accuracy = 0.001): string {
  if (ms === Number.POSITIVE_INFINITY) return 'infinity';
  let rest = Math.round(ms * 1000);
  const fine = accuracy * 1000;
  if (rest <= 0) return '0';
  const parts: string[] = [];
  for (const [suffix, unit] of TABLE) {
    if (rest === 0 || (rest < fine && parts.length > 0)) break;
    if (rest < unit) continue;
    const whole = Math.floor(rest / unit);
    const below = rest % unit;
    // From a second down, what is left is written as digits behind the point.
    if (rest < 60e6 && below > 0) {
      const digits = Math.max(0, Math.round(Math.log10(unit)) - Math.max(0, Math.ceil(Math.log10(Math.max(1, fine)))));
      const fraction = String(below)
        .padStart(Math.round(Math.log10(unit)), '0')
        .slice(0, digits);
      if (digits > 0 && fraction !== '') {
        parts.push(`${whole}.${fraction}${suffix}`);
        break;
      }
    }
    parts.push(`${whole}${suffix}`);
    rest = below;
  }
  return parts.length > 0 ? parts.join(' ') : '0';
}

const PERIODS = { day: 86400, month: 2629800, year: 31557600 } as const;

/** `5min ago`, `3s ago`, `4 days ago`, `1 month 2 days ago` (format_timestamp_relative). */
export function formatAgo(ms: number): string {
  const seconds = ms / 1000;
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  if (seconds >= PERIODS.year) {
    const years = Math.floor(seconds / PERIODS.year);
    const months = Math.floor((seconds % PERIODS.year) / PERIODS.month);
    return `${plural(years, 'year')} ${plural(months, 'month')} ago`;
  }
  if (seconds >= PERIODS.month) {
    const months = Math.floor(seconds / PERIODS.month);
    const days = Math.floor((seconds % PERIODS.month) / PERIODS.day);
    return `${plural(months, 'month')} ${plural(days, 'day')} ago`;
  }
  if (seconds >= 7 * PERIODS.day) {
    const weeks = Math.floor(seconds / (7 * PERIODS.day));
    const days = Math.floor((seconds % (7 * PERIODS.day)) / PERIODS.day);
    return `${plural(weeks, 'week')} ${plural(days, 'day')} ago`;
  }
  if (seconds >= 2 * PERIODS.day) return `${Math.floor(seconds / PERIODS.day)} days ago`;
  if (seconds >= 25 * 3600) return `1 day ${Math.floor((seconds - PERIODS.day) / 3600)}h ago`;
  if (seconds >= 6 * 3600) return `${Math.floor(seconds / 3600)}h ago`;
  if (seconds >= 3600) return `${Math.floor(seconds / 3600)}h ${Math.floor((seconds % 3600) / 60)}min ago`;
  if (seconds >= 300) return `${Math.floor(seconds / 60)}min ago`;
  if (seconds >= 60) return `${Math.floor(seconds / 60)}min ${Math.floor(seconds % 60)}s ago`;
  if (seconds >= 1) return `${Math.floor(seconds)}s ago`;
  if (ms >= 1) return `${Math.floor(ms)}ms ago`;
  return ms > 0 ? `${Math.floor(ms * 1000)}us ago` : 'now';
}
