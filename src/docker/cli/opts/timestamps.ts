// Models moby api/types/time/timestamp.go: --since and --until as seconds (and nanoseconds) since the epoch.

import { DurationError, parseDuration } from '../../../base/durations.ts';
import { parseRfc3339 } from '../../../base/rfc3339.ts';

const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2})(\.\d+)?)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** `now` in milliseconds; the machine's zone is UTC. Throws with Go's message for what is no time. */
export function timestamp(value: string, now: number): string {
  if (value === '') return '';
  try {
    return seconds(now * 1e6 - parseDuration(value));
  } catch (error) {
    if (!(error instanceof DurationError)) throw error;
  }
  const match = RFC3339.exec(value);
  if (match) {
    const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = match;
    const at = parseRfc3339(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
    if (at !== undefined) return `${at / 1000}.${(fraction.slice(1) || '0').padEnd(9, '0')}`;
  }
  const [, month = '1', day = '1'] = /^\d{4}-(\d\d)-(\d\d)/.exec(value) ?? [];
  const wrong = Number(month) < 1 || Number(month) > 12 ? 'month' : Number(day) < 1 || Number(day) > 31 ? 'day' : '';
  if (match && wrong !== '') throw new Error(`parsing time ${JSON.stringify(value)}: ${wrong} out of range`);
  if (value.includes('-'))
    throw new Error(
      `parsing time ${JSON.stringify(value)} as "2006-01-02": cannot parse ${JSON.stringify(value)} as "2006"`,
    );
  if (!/^\d+(\.\d+)?$/.test(value))
    throw new Error(`failed to parse value as time or duration: ${JSON.stringify(value)}`);
  return value;
}

const seconds = (nanoseconds: number): string => {
  const whole = Math.floor(nanoseconds / 1e9);
  return `${whole}.${String(Math.round(nanoseconds - whole * 1e9)).padStart(9, '0')}`;
};
