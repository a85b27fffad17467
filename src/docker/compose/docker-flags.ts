import { parseDuration } from '../../base/durations.ts';
import type { FlagValues } from '../cli/flags/flag-set.ts';

/** Flag values for a command of docker's own that compose calls. A flag that is empty or false was not given. */
export function dockerFlags(values: Readonly<Record<string, string | boolean | readonly string[]>>): FlagValues {
  const list = (name: string): readonly string[] => {
    const value = values[name] ?? '';
    return typeof value === 'object' ? value : value === '' || value === false ? [] : [String(value)];
  };
  const string = (name: string): string => list(name).at(-1) ?? '';
  return {
    changed: (name) => list(name).length > 0,
    bool: (name) => values[name] === true,
    string,
    number: (name) => Number(string(name)),
    duration: (name) => parseDuration(string(name) || '0'),
    list,
    given: Object.keys(values).filter((name) => list(name).length > 0),
  };
}
