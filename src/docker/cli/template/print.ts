// Models Go's fmt: %v of values, and Printf with the verbs that people use in --format.
import { formatDuration } from '../../../base/durations.ts';
import { goJson } from './json.ts';
import {
  concrete,
  dynamic,
  elements,
  entriesOf,
  fieldValue,
  type GoType,
  indirect,
  type Maybe,
  typeName,
} from './values.ts';

/** A float64 as %v prints it. */
export function formatFloat(value: number): string {
  const [mantissa = '0', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  if (value !== 0 && (exponent < -4 || exponent >= 21)) {
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return String(value);
}

/** Go's zero time, where the engine left it out. */
const ZERO_TIME = '0001-01-01T00:00:00Z';

/** RFC 3339 as time.Time's String has it: `2026-11-22 03:44:22.5 +0000 UTC`. */
export function formatTime(rfc3339: string): string {
  const match = /^(\d+-\d\d-\d\d)T(\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)$/.exec(rfc3339);
  if (!match) return rfc3339;
  const [, date, clock = '', zone = 'Z'] = match;
  const fraction = clock.includes('.') ? clock.replace(/\.?0+$/, '') : clock;
  const offset = zone.replace(':', '');
  return `${date} ${fraction} ${zone === 'Z' ? '+0000 UTC' : `${offset} ${offset}`}`;
}

/** Somewhere in Go's heap: nested pointers are printed as addresses, which differ from run to run. */
const ADDRESS = '0xc000010010';

const isNilish = (raw: unknown): boolean => raw === null || raw === undefined;

/** %v of a value inside another one (`nested`) or by itself. */
export function formatValue(value: Maybe, nested = false): string {
  if (!value) return nested ? '<nil>' : '<no value>';
  const { type, raw } = value;
  switch (type.kind) {
    case 'any':
      return formatValue(dynamic(raw), true);
    case 'ptr':
      if (isNilish(raw)) return '<nil>';
      return nested ? ADDRESS : formatPointer(type.elem, raw);
    case 'string':
      return isNilish(raw) ? '' : String(raw);
    case 'bool':
      return raw === true ? 'true' : 'false';
    case 'float':
      return formatFloat(Number(raw ?? 0));
    case 'time':
      return formatTime(String(raw ?? ZERO_TIME));
    case 'duration':
      return formatDuration(Number(raw ?? 0));
    case 'slice':
    case 'array':
      return `[${elements(value)
        .map((item) => formatValue({ type: type.elem, raw: item }, true))
        .join(' ')}]`;
    case 'map':
      return `map[${entriesOf(value)
        .map(([key, item]) => `${key}:${formatValue({ type: type.elem, raw: item }, true)}`)
        .join(' ')}]`;
    case 'struct':
      return `{${type
        .fields()
        .map((field) => formatValue(fieldValue(value, field), true))
        .join(' ')}}`;
    case 'object':
      return `{${typeName(type)}}`;
    default:
      return String(raw ?? 0);
  }
}

/** A template prints what a pointer leads to; fmt.Print of a pointer to a struct adds `&`. */
const formatPointer = (elem: GoType, raw: unknown): string =>
  `${elem.kind === 'struct' || elem.kind === 'map' || elem.kind === 'slice' ? '&' : ''}${formatValue({ type: elem, raw })}`;

/** What `{{ value }}` writes. */
export function printable(value: Maybe): string {
  const at = value?.type.kind === 'any' ? concrete(value) : value;
  if (at?.type.kind !== 'ptr') return formatValue(at);
  const { value: inner, isNil } = indirect(at);
  return isNil ? '<nil>' : formatValue(inner);
}

/** fmt.Sprint: a space between operands when neither is a string. */
export function sprint(values: readonly Maybe[]): string {
  return values.reduce<string>((out, value, index) => {
    const gap = index > 0 && !isString(values[index - 1]) && !isString(value) ? ' ' : '';
    return out + gap + formatValue(value, true);
  }, '');
}

const isString = (value: Maybe): boolean => concrete(value)?.type.kind === 'string';

const INTEGERS = new Set(['int', 'uint', 'duration']);

/** fmt.Sprintf. */
export function sprintf(format: string, values: readonly Maybe[]): string {
  let next = 0;
  const out = format.replace(
    /%([-+# 0]*)(\*|\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (_, flags: string, width: string | undefined, precision: string | undefined, verb: string) => {
      if (verb === '%') return '%';
      if (next >= values.length) return `%!${verb}(MISSING)`;
      const value = concrete(values[next++]);
      return pad(formatVerb(value, verb, flags, precision), flags, width);
    },
  );
  if (next >= values.length) return out;
  const extra = values.slice(next).map((value) => {
    const inner = concrete(value);
    return inner ? `${typeName(inner.type)}=${formatValue(inner)}` : '<nil>';
  });
  return `${out}%!(EXTRA ${extra.join(', ')})`;
}

function pad(body: string, flags: string, width: string | undefined): string {
  if (width === undefined) return body;
  const target = Number(width);
  const length = [...body].length;
  if (length >= target) return body;
  const gap = target - length;
  if (flags.includes('-')) return body + ' '.repeat(gap);
  if (flags.includes('0') && /^[-+]?[\d.]+$/.test(body)) {
    const sign = /^[-+]/.exec(body)?.[0] ?? '';
    return sign + '0'.repeat(gap) + body.slice(sign.length);
  }
  return ' '.repeat(gap) + body;
}

function formatVerb(value: Maybe, verb: string, flags: string, precision: string | undefined): string {
  const bad = (): string =>
    value ? `%!${verb}(${typeName(value.type)}=${formatValue(value, true)})` : `%!${verb}(<nil>)`;
  const kind = value?.type.kind;
  const plus = (body: string): string => (flags.includes('+') && !body.startsWith('-') ? `+${body}` : body);
  switch (verb) {
    case 'v':
      return flags.includes('#') ? sharp(value) : formatValue(value, true);
    case 's': {
      if (value && (INTEGERS.has(value.type.kind) || kind === 'bool' || kind === 'float') && kind !== 'duration')
        return bad();
      const body = value ? formatValue(value, true) : '%!s(<nil>)';
      return precision === undefined ? body : [...body].slice(0, Number(precision)).join('');
    }
    case 'q':
      if (kind !== 'string' && kind !== 'slice' && kind !== 'number') return bad();
      if (value && kind === 'slice')
        return `[${elements(value)
          .map((item) => goJson(dynamic(item)))
          .join(' ')}]`;
      return JSON.stringify(String(value?.raw ?? ''));
    case 'd':
      return value && INTEGERS.has(value.type.kind) ? plus(String(value.raw ?? 0)) : bad();
    case 't':
      return kind === 'bool' ? formatValue(value) : bad();
    case 'f':
    case 'F':
      return kind === 'float' ? plus(Number(value?.raw ?? 0).toFixed(Number(precision ?? 6))) : bad();
    case 'x':
    case 'X': {
      const hex =
        kind === 'string'
          ? Array.from(new TextEncoder().encode(String(value?.raw)), (b) => b.toString(16).padStart(2, '0')).join('')
          : value && INTEGERS.has(value.type.kind)
            ? Number(value.raw ?? 0).toString(16)
            : bad();
      return verb === 'X' ? hex.toUpperCase() : hex;
    }
    case 'T':
      return value ? typeName(value.type) : '<nil>';
    default:
      return bad();
  }
}

const sharp = (value: Maybe): string =>
  value?.type.kind === 'string' ? JSON.stringify(String(value.raw ?? '')) : formatValue(value, true);
