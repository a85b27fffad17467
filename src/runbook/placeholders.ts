/** The types a `{{placeholder}}` in expected output may have, and the texts each stands for. */

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const TIME = '\\d{2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?';
const ZONE = '(?:Z| ?[+-]\\d{2}:?\\d{2})';
const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const HEXTET = '[0-9a-fA-F]{1,4}';
const AMOUNT = '\\d+(?:\\.\\d+)?';
const HUMAN =
  '(?:Less than a second|(?:About )?an? (?:second|minute|hour|day|week|month|year)|' +
  '(?:About )?\\d+ (?:second|minute|hour|day|week|month|year)s?)';
const ISO = `\\d{4}[-/]\\d{2}[-/]\\d{2}(?:[T ]${TIME}${ZONE}?(?: [A-Z]{3,4})?)?`;
const UNIX = `(?:${DAY},? )?${MONTH} [ \\d]?\\d(?: ${TIME})?(?: [AP]M)?(?: [A-Z]{3,4})?(?:,? \\d{4})?`;
const HTTP = `(?:${DAY}, )?\\d{1,2} ${MONTH} \\d{4}(?: ${TIME})?(?: (?:GMT|UTC|[+-]\\d{4}))?`;
const WEB_LOG = `\\d{2}/${MONTH}/\\d{4}:\\d{2}:\\d{2}:\\d{2} [+-]\\d{4}`;
const GO_DURATION = `(?:\\d+h)?(?:\\d+m)?${AMOUNT}(?:ns|µs|us|ms|s)|\\d+h(?:\\d+m)?|\\d+m`;
const UNIT_DURATION = `(?:\\d+(?:d|h|min) )+(?:${AMOUNT}s)?|\\d+(?:d|h|min)(?: \\d+min)?(?: ${AMOUNT}s)?`;

/** The source of a regular expression for each type; none has a capturing group, none matches the empty text. */
const SOURCES = {
  id: '[0-9a-f]{64}',
  short_id: '[0-9a-f]{12}',
  digest: 'sha256:[0-9a-f]{64}',
  ip: `(?:${OCTET}\\.){3}${OCTET}|(?:${HEXTET}:){7}${HEXTET}|(?:${HEXTET}(?::${HEXTET})*)?::(?:${HEXTET}(?::${HEXTET})*)?`,
  mac: '(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}',
  port: '(?:6553[0-5]|655[0-2]\\d|65[0-4]\\d{2}|6[0-4]\\d{3}|[1-5]\\d{4}|[1-9]\\d{0,3})',
  size: '\\d[\\d,]*(?:\\.\\d+)?(?:e[+-]?\\d+)?(?: ?[kKMGTPE]?i?B|[kKMGTPE])',
  ago: `${HUMAN} ago`,
  date: [ISO, HTTP, UNIX, WEB_LOG].join('|'),
  duration: [HUMAN, UNIT_DURATION, GO_DURATION].join('|'),
  int: '-?\\d+',
  name: '[a-zA-Z0-9][a-zA-Z0-9_.-]*',
  path: '(?:~|\\.{1,2})?/[^\\s:;,"\'`()<>|]*',
  version: 'v?(?:\\d+:)?\\d+(?:\\.\\d+)+(?:[-+~][0-9A-Za-z.+~-]*[0-9A-Za-z])?',
  any: '.+?',
} as const satisfies Record<string, string>;

export type PlaceholderType = keyof typeof SOURCES;

export const PLACEHOLDER_TYPES = Object.keys(SOURCES) as PlaceholderType[];

/** The regular expression source of `type`, without capturing groups. */
export const placeholderSource = (type: PlaceholderType): string => `(?:${SOURCES[type]})`;

/** Whether `text` names a type. */
export const isPlaceholderType = (text: string): text is PlaceholderType => Object.hasOwn(SOURCES, text);

const hexOf = (value: string): string => value.replace(/^sha256:/, '');

/**
 * The source that a named placeholder stands for once its name holds `value`: that very text, and for ids the long,
 * short and digest spellings of it.
 */
export function boundSource(type: PlaceholderType, value: string): string {
  const hex = hexOf(value);
  const isId = /^(?:[0-9a-f]{12}|[0-9a-f]{64})$/.test(hex);
  if (!isId || (type !== 'id' && type !== 'short_id' && type !== 'digest')) return escapeRegExp(value);
  if (type === 'short_id') return hex.slice(0, 12);
  const rest = hex.length === 12 ? '[0-9a-f]{52}' : '';
  return `${type === 'digest' ? 'sha256:' : ''}${hex}${rest}`;
}

/** `text` as a regular expression that matches it alone. */
export const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Whether two placeholders may share a name: the same type, or two spellings of an id. */
export const mayShareName = (a: PlaceholderType, b: PlaceholderType): boolean =>
  a === b || [a, b].every((type) => type === 'id' || type === 'short_id' || type === 'digest');
