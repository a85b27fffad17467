/** RFC 3339 times as Go's time package prints and reads them. A time is milliseconds since the epoch, with a fraction. */

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-11-22T02:20:30Z`. */
export const rfc3339 = (time: number): string => `${new Date(Math.floor(time)).toISOString().slice(0, 19)}Z`;

/** `2026-11-22T02:20:30.87776943Z`: nanoseconds without trailing zeros, as Go's time.RFC3339Nano. */
export function rfc3339Nano(time: number): string {
  const digits = nanoseconds(time).replace(/0+$/, '');
  return `${new Date(Math.floor(time)).toISOString().slice(0, 19)}${digits === '' ? '' : `.${digits}`}Z`;
}

/** `2026-11-22T02:20:30.877769430Z`: always nine digits, so that lines align. */
export const rfc3339NanoFixed = (time: number): string =>
  `${new Date(Math.floor(time)).toISOString().slice(0, 19)}.${nanoseconds(time)}Z`;

function nanoseconds(time: number): string {
  const whole = Math.floor(time);
  const inMillisecond = Math.min(999_999, Math.round((time - whole) * 1e6));
  return String((((whole % 1000) + 1000) % 1000) * 1e6 + inMillisecond).padStart(9, '0');
}

/** Milliseconds since the epoch, or undefined for what is not such a time. Any UTC offset is understood. */
export function parseRfc3339(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(text);
  if (!match) return undefined;
  const seconds = Date.parse(`${match[1]}${match[3]}`);
  return Number.isNaN(seconds) ? undefined : seconds + Number(`0.${match[2] ?? '0'}`) * 1000;
}

/** `Sun Nov 22 02:20:30 2026`, as C's ctime and Go's time.ANSIC. */
export function ansic(time: number): string {
  const date = new Date(time);
  const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][date.getUTCDay()] ?? '';
  const month =
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][date.getUTCMonth()] ?? '';
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${day} ${month} ${String(date.getUTCDate()).padStart(2)} ${clock} ${date.getUTCFullYear()}`;
}
