// Models strftime(3) in the C locale, in UTC.

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]; // prettier-ignore

/** Year, month, day of the civil calendar for a day number since 1970-01-01. */
function civil(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const index = Math.floor((5 * dayOfYear + 2) / 153);
  const month = index < 10 ? index + 3 : index - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Formats a time in seconds since the epoch. */
export function formatTime(format: string, seconds: number): string {
  const days = Math.floor(seconds / 86400);
  const { year, month, day } = civil(days);
  const rest = seconds - days * 86400;
  const [hour, minute, second] = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60];
  const weekday = (((days + 4) % 7) + 7) % 7;
  const dayOfYear =
    [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30].slice(0, month - 1).reduce((sum, n) => sum + n, 0) +
    day +
    (month > 2 && isLeap(year) ? 1 : 0);
  const parts: Readonly<Record<string, () => string>> = {
    Y: () => String(year),
    C: () => two(Math.floor(year / 100)),
    y: () => two(year % 100),
    m: () => two(month),
    d: () => two(day),
    e: () => String(day).padStart(2),
    H: () => two(hour),
    I: () => two(hour % 12 || 12),
    k: () => String(hour).padStart(2),
    l: () => String(hour % 12 || 12).padStart(2),
    M: () => two(minute),
    S: () => two(second),
    s: () => String(seconds),
    p: () => (hour < 12 ? 'AM' : 'PM'),
    a: () => (DAYS[weekday] ?? '').slice(0, 3),
    A: () => DAYS[weekday] ?? '',
    b: () => (MONTHS[month - 1] ?? '').slice(0, 3),
    h: () => (MONTHS[month - 1] ?? '').slice(0, 3),
    B: () => MONTHS[month - 1] ?? '',
    j: () => String(dayOfYear).padStart(3, '0'),
    u: () => String(weekday || 7),
    w: () => String(weekday),
    z: () => '+0000',
    Z: () => 'UTC',
    n: () => '\n',
    t: () => '\t',
    F: () => formatTime('%Y-%m-%d', seconds),
    T: () => formatTime('%H:%M:%S', seconds),
    X: () => formatTime('%H:%M:%S', seconds),
    R: () => formatTime('%H:%M', seconds),
    r: () => formatTime('%I:%M:%S %p', seconds),
    D: () => formatTime('%m/%d/%y', seconds),
    x: () => formatTime('%m/%d/%y', seconds),
    c: () => formatTime('%a %b %e %H:%M:%S %Y', seconds),
    '%': () => '%',
  };
  return format.replace(/%[-_0^]?([A-Za-z%])/g, (whole, letter: string) => parts[letter]?.() ?? whole);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
