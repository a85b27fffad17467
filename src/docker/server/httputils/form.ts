// Models moby api/server/httputils/form.go.
import { unknown } from '../../errdefs/errdefs.ts';
import type { Call } from './call.ts';

const FALSE = new Set(['', '0', 'no', 'false', 'none']);

/** Everything but nothing, 0, no, false and none is true. */
export const boolValue = (call: Call, name: string): boolean =>
  !FALSE.has((call.query.get(name) ?? '').trim().toLowerCase());

export const boolValueOr = (call: Call, name: string, fallback: boolean): boolean =>
  call.query.has(name) ? boolValue(call, name) : fallback;

/** The value, or the empty string. */
export const textValue = (call: Call, name: string): string => call.query.get(name) ?? '';

/** A whole number; undefined when it is missing. Throws in strconv's words. */
export function intValue(call: Call, name: string): number | undefined {
  const text = textValue(call, name);
  if (text === '') return undefined;
  if (!/^[+-]?\d+$/.test(text)) throw unknown(`strconv.Atoi: parsing "${text}": invalid syntax`);
  return Number(text);
}

/** 0 for what is missing or no number. */
export function intValueOrZero(call: Call, name: string): number {
  const text = textValue(call, name);
  return /^[+-]?\d+$/.test(text) ? Number(text) : 0;
}
