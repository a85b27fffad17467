// Models moby volume/local/local.go (validateName) and local_unix.go (validateOpts).
import type { StringMap } from '../../api/types/wire-values.ts';
import { invalidName, invalidOption, missingOption, nameTooShort } from './errors.ts';

const KNOWN = ['type', 'o', 'device', 'size'];
const NEEDS: readonly (readonly [option: string, needs: readonly string[]])[] = [
  ['device', ['type']],
  ['type', ['device']],
  ['o', ['device', 'type']],
];

/** Why the local driver does not take this name; undefined when it does. */
export function nameProblem(name: string): string | undefined {
  if (new TextEncoder().encode(name).length === 1) return nameTooShort;
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name) ? undefined : invalidName(name);
}

/** Why the local driver does not take these options; undefined when it does. */
export function optionsProblem(options: StringMap | null): string | undefined {
  if (!options) return undefined;
  const unknown = Object.keys(options).find((option) => !KNOWN.includes(option));
  if (unknown !== undefined) return invalidOption(unknown);
  if ((options['size'] ?? '') !== '' && options['size'] !== '0') return 'quota size requested but no quota support';
  for (const [option, needs] of NEEDS) {
    const missing = option in options ? needs.find((need) => !(need in options)) : undefined;
    if (missing !== undefined) return missingOption(missing);
  }
  return undefined;
}
