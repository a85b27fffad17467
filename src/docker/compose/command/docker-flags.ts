import { parseDuration } from '../../../base/durations.ts';
import type { FlagValues } from '../../cli/flags/flag-set.ts';

/** Flag values for a command of docker's own that compose calls. */
export function dockerFlags(values: Readonly<Record<string, string | boolean>>): FlagValues {
  const string = (name: string): string => String(values[name] ?? '');
  return {
    changed: (name) => name in values,
    bool: (name) => values[name] === true,
    string,
    number: (name) => Number(string(name)),
    duration: (name) => parseDuration(string(name) || '0'),
    list: (name) => (string(name) === '' ? [] : [string(name)]),
    given: Object.keys(values),
  };
}
