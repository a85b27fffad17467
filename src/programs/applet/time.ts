// Models strftime(3) in the C locale. Machines here keep UTC.

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
];
const DAY = 86_400_000;

/** A moment (milliseconds since the epoch) taken apart in UTC. */
export interface Moment {
  readonly year: number;
  /** 0 to 11. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** 0 is the first of January. */
  readonly yearday: number;
}

/** Days since the epoch of a date (proleptic Gregorian); months out of range carry over. */
export function daysFromDate(year: number, month: number, day: number): number {
  const y = year + Math.floor(month / 12) - (((month % 12) + 12) % 12 < 2 ? 1 : 0);
  const m = ((month % 12) + 12) % 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function momentOf(time: number): Moment {
  const days = Math.floor(time / DAY);
  const rest = time - days * DAY;
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = (shiftedMonth + 2) % 12;
  const year = yearOfEra + era * 400 + (month < 2 ? 1 : 0);
  return {
    year,
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
    millisecond: Math.floor(rest % 1000),
    weekday: (((days + 4) % 7) + 7) % 7,
    yearday: days - daysFromDate(year, 0, 1),
  };
}

const pad = (value: number, width = 2, fill = '0'): string => String(value).padStart(width, fill);

function isoWeek(m: Moment): { year: number; week: number } {
  const weekday = (m.weekday + 6) % 7;
  const thursday = momentOf((daysFromDate(m.year, m.month, m.day) - weekday + 3) * DAY);
  return { year: thursday.year, week: Math.floor(thursday.yearday / 7) + 1 };
}

function directive(letter: string, m: Moment, time: number): string | undefined {
  switch (letter) {
    case 'a':
      return (DAYS[m.weekday] ?? '').slice(0, 3);
    case 'A':
      return DAYS[m.weekday] ?? '';
    case 'b':
    case 'h':
      return (MONTHS[m.month] ?? '').slice(0, 3);
    case 'B':
      return MONTHS[m.month] ?? '';
    case 'c':
      return strftime('%a %b %e %H:%M:%S %Y', time);
    case 'C':
      return pad(Math.floor(m.year / 100));
    case 'd':
      return pad(m.day);
    case 'D':
      return strftime('%m/%d/%y', time);
    case 'e':
      return pad(m.day, 2, ' ');
    case 'F':
      return strftime('%Y-%m-%d', time);
    case 'g':
      return pad(isoWeek(m).year % 100);
    case 'G':
      return String(isoWeek(m).year);
    case 'H':
      return pad(m.hour);
    case 'I':
      return pad(((m.hour + 11) % 12) + 1);
    case 'j':
      return pad(m.yearday + 1, 3);
    case 'k':
      return pad(m.hour, 2, ' ');
    case 'l':
      return pad(((m.hour + 11) % 12) + 1, 2, ' ');
    case 'm':
      return pad(m.month + 1);
    case 'M':
      return pad(m.minute);
    case 'n':
      return '\n';
    case 'N':
      return pad(m.millisecond * 1_000_000, 9);
    case 'p':
      return m.hour < 12 ? 'AM' : 'PM';
    case 'P':
      return m.hour < 12 ? 'am' : 'pm';
    case 'r':
      return strftime('%I:%M:%S %p', time);
    case 'R':
      return strftime('%H:%M', time);
    case 's':
      return String(Math.floor(time / 1000));
    case 'S':
      return pad(m.second);
    case 't':
      return '\t';
    case 'T':
    case 'X':
      return strftime('%H:%M:%S', time);
    case 'u':
      return String(((m.weekday + 6) % 7) + 1);
    case 'U':
      return pad(Math.floor((m.yearday + 7 - m.weekday) / 7));
    case 'V':
      return pad(isoWeek(m).week);
    case 'w':
      return String(m.weekday);
    case 'W':
      return pad(Math.floor((m.yearday + 7 - ((m.weekday + 6) % 7)) / 7));
    case 'x':
      return strftime('%m/%d/%y', time);
    case 'y':
      return pad(m.year % 100);
    case 'Y':
      return String(m.year);
    case 'z':
      return '+0000';
    case 'Z':
      return 'UTC';
    case '%':
      return '%';
    default:
      return undefined;
  }
}

/** A moment in a format of strftime, with GNU's flags `-`, `_`, `0`, `^` and `%3N`. */
export function strftime(format: string, time: number): string {
  const m = momentOf(time);
  return format.replace(
    /%([-_0^#]?)(\d*)(:*)([a-zA-Z%+])/g,
    (whole, flag: string, width: string, colons: string, letter: string) => {
      if (letter === 'z' && colons) return '+00:00';
      if (letter === '+') return strftime('%a %b %e %H:%M:%S %Z %Y', time);
      let text = directive(letter, m, time);
      if (text === undefined) return whole;
      if (letter === 'N' && width) return text.slice(0, Number(width));
      if (flag === '-') text = text.replace(/^[0 ]+(?=.)/, '');
      if (flag === '_') text = text.replace(/^0+(?=.)/, (zeros) => ' '.repeat(zeros.length));
      if (flag === '0') text = text.replace(/^ +/, (blanks) => '0'.repeat(blanks.length));
      if (flag === '^') text = text.toUpperCase();
      return width ? text.padStart(Number(width), flag === '_' ? ' ' : '0') : text;
    },
  );
}
