// Models moby api/types/filters/parse.go: how the values of a filter are laid on what is listed.
import type { Filters } from '../api/filters.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { type DockerError, invalidParameter } from '../errdefs/errdefs.ts';

const given = (filters: Filters, key: string): readonly string[] => filters.get(key) ?? [];

/** "Invalid filter" of old, "invalid filter" from 23 on; with the values where it is they that do not fit. */
export function invalidFilter(version: EngineVersion, key: string, values?: readonly string[]): DockerError {
  const word = since(version, 23) ? 'invalid' : 'Invalid';
  if (key === '' && since(version, 23)) return invalidParameter('invalid filter');
  return invalidParameter(`${word} filter '${key}${values ? `=[${values.join(' ')}]` : ''}'`);
}

/** Throws for a key that the endpoint does not know. */
export function validateFilters(filters: Filters, accepted: readonly string[], version: EngineVersion): void {
  for (const key of filters.keys()) if (!accepted.includes(key)) throw invalidFilter(version, key);
}

/** True when there is no such filter or one of its values is the text. */
export const exactMatch = (filters: Filters, key: string, text: string): boolean =>
  given(filters, key).length === 0 || given(filters, key).includes(text);

/** Like `exactMatch`, or the text begins with a value. */
export const fuzzyMatch = (filters: Filters, key: string, text: string): boolean =>
  given(filters, key).length === 0 || given(filters, key).some((value) => text.startsWith(value));

/** Like `exactMatch`, or a value is a regular expression that is found in the text. */
export const patternMatch = (filters: Filters, key: string, text: string): boolean =>
  exactMatch(filters, key, text) || given(filters, key).some((value) => compiled(value)?.test(text));

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}

/** True when every `key` or `key=value` of the filter is among the labels. */
export function labelsMatch(filters: Filters, key: string, labels: Readonly<Record<string, string>> | null): boolean {
  return given(filters, key).every((wanted) => hasLabel(labels ?? {}, wanted));
}

/** `label` must match and `label!` must not, as prune asks. */
export const pruneLabelsMatch = (filters: Filters, labels: Readonly<Record<string, string>> | null): boolean =>
  labelsMatch(filters, 'label', labels) &&
  (given(filters, 'label!').length === 0 || !labelsMatch(filters, 'label!', labels));

function hasLabel(labels: Readonly<Record<string, string>>, wanted: string): boolean {
  const [name = '', ...rest] = wanted.split('=');
  const value = labels[name];
  return value !== undefined && (!wanted.includes('=') || value === rest.join('='));
}

/** A filter that says yes or no; the fallback when it is not given. */
export function boolFilter(filters: Filters, key: string, fallback: boolean, version: EngineVersion): boolean {
  const values = filters.get(key);
  if (!values) return fallback;
  const yes = values.some((value) => value === '1' || value === 'true');
  const no = values.some((value) => value === '0' || value === 'false');
  if (yes === no) throw invalidFilter(version, key, values);
  return yes;
}
