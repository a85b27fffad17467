// Models the dates that gnulib parse-datetime.y and busybox libbb/time.c understand, as far as people type them.
import { daysFromDate, momentOf } from '../applet/time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const UNITS: Readonly<Record<string, number>> = {
  second: 1000,
  sec: 1000,
  minute: 60_000,
  min: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  fortnight: 1_209_600_000,
};

interface Draft {
  days: number | undefined;
  time: number | undefined;
  offset: number;
  months: number;
  shift: number;
}

/** A date in milliseconds since the epoch; undefined for what is none. `now` is what relative ones count from. */
export function parseDate(text: string, now: number): number | undefined {
  const at = /^@(-?\d+(?:\.\d+)?)$/.exec(text.trim());
  if (at) return Number(at[1]) * 1000;
  const draft: Draft = { days: undefined, time: undefined, offset: 0, months: 0, shift: 0 };
  let rest = text.trim().toLowerCase();
  const today = Math.floor(now / 86_400_000);
  while (rest !== '') {
    const length = consume(rest, draft, today, now);
    if (length === 0) return undefined;
    rest = rest.slice(length).replace(/^[\s,]+/, '');
  }
  const relativeOnly = draft.days === undefined && draft.time === undefined;
  let days = draft.days ?? today;
  const time = draft.time ?? (draft.days === undefined ? now - today * 86_400_000 : 0);
  if (draft.months !== 0) {
    const moment = momentOf(days * 86_400_000);
    days = daysFromDate(moment.year, moment.month + draft.months, moment.day);
  }
  return (relativeOnly && draft.months === 0 ? now : days * 86_400_000 + time) - draft.offset + draft.shift;
}

/** Takes the first item of the text into the draft; how long it was, 0 when it is none. */
function consume(text: string, draft: Draft, today: number, now: number): number {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d))?/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (iso) {
    const [month, day] = [Number(iso[2]), Number(iso[3])];
    if (month < 1 || month > 12 || day < 1 || day > 31) return 0;
    draft.days = daysFromDate(Number(iso[1]), month - 1, day);
    return iso[0].length;
  }
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(am|pm)?/.exec(text);
  if (clock) {
    const hour = (Number(clock[1]) % (clock[5] ? 12 : 24)) + (clock[5] === 'pm' ? 12 : 0);
    if (Number(clock[1]) > 23 || Number(clock[2]) > 59) return 0;
    draft.time =
      hour * 3_600_000 +
      Number(clock[2]) * 60_000 +
      Number(clock[3] ?? 0) * 1000 +
      Math.floor(Number(`0.${clock[4] ?? 0}`) * 1000);
    return clock[0].length;
  }
  const zone = /^(?:z|utc|gmt)(?![a-z])/.exec(text) ?? /^([-+])(\d{2}):?(\d{2})(?!\d)/.exec(text);
  if (zone && (draft.time !== undefined || !zone[1])) {
    if (zone[1]) draft.offset = (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 3_600_000 + Number(zone[3]) * 60_000);
    return zone[0].length;
  }
  const relative =
    /^([-+]?\s*\d+|a|an|next|last)\s*(second|sec|minute|min|hour|day|week|fortnight|month|year)s?(\s+ago)?(?![a-z])/.exec(
      text,
    );
  if (relative) {
    const number =
      { a: 1, an: 1, next: 1, last: -1 }[relative[1] ?? ''] ?? Number((relative[1] ?? '0').replace(/\s/g, ''));
    const count = relative[3] ? -number : number;
    const unit = relative[2] ?? '';
    if (unit === 'month') draft.months += count;
    else if (unit === 'year') draft.months += 12 * count;
    else draft.shift += count * (UNITS[unit] ?? 0);
    return relative[0].length;
  }
  const word = /^(now|today|yesterday|tomorrow|midnight|noon)(?![a-z])/.exec(text);
  if (word) {
    if (word[1] === 'yesterday') draft.shift -= 86_400_000;
    if (word[1] === 'tomorrow') draft.shift += 86_400_000;
    if (word[1] === 'midnight') draft.time = 0;
    if (word[1] === 'noon') draft.time = 43_200_000;
    return word[0].length;
  }
  const weekday = /^(?:(next|last)\s+)?(sun|mon|tue|wed|thu|fri|sat)[a-z]*(?![a-z])/.exec(text);
  if (weekday) {
    if (draft.days === undefined) {
      const ahead = (WEEKDAYS.indexOf(weekday[2] ?? '') - momentOf(now).weekday + 7) % 7;
      draft.days =
        today +
        ahead +
        (weekday[1] === 'last' ? (ahead === 0 ? -7 : -7) : weekday[1] === 'next' && ahead === 0 ? 7 : 0);
    }
    return weekday[0].length;
  }
  const named =
    /^(?:(\d{1,2})[\s-])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s-]*(\d{1,2}(?!\d|:))?(?:,?[\s-]*(\d{4}))?/.exec(
      text,
    );
  if (named && (named[1] ?? named[3])) {
    const year = /(?:^|\s)(\d{4})$/.exec(text)?.[1];
    draft.days = daysFromDate(
      Number(named[4] ?? year ?? momentOf(now).year),
      MONTHS.indexOf(named[2] ?? ''),
      Number(named[1] ?? named[3]),
    );
    return named[0].length;
  }
  const year = /^\d{4}(?!\d)/.exec(text);
  return year && draft.days !== undefined ? year[0].length : 0;
}
