// Models moby/buildkit frontend/dockerfile/instructions/bflag.go (v0.8.3 to v0.25): `--name=value` of an instruction.
import { type EngineVersion, since } from '../../engine-version.ts';
import { withSuggestion } from './suggest.ts';

export type FlagKind = 'bool' | 'string' | 'strings';

/** The flags that an instruction knows. */
export type FlagTable = Readonly<Record<string, FlagKind>>;

export interface InstructionFlags {
  /** The value; '' when it was not given. */
  string(name: string): string;
  strings(name: string): readonly string[];
  /** Undefined when it was not given. */
  bool(name: string): boolean | undefined;
  /** Names that were given, in the order of the table. */
  readonly used: readonly string[];
}

/** Throws Error in the words of that version for flags that the instruction does not know or take so. */
export function parseFlags(given: readonly string[], table: FlagTable, version: EngineVersion): InstructionFlags {
  const values = new Map<string, string[]>();
  for (const flag of given) {
    if (flag === '--') break;
    const at = flag.indexOf('=');
    const dashed = at < 0 ? flag : flag.slice(0, at);
    const value = at < 0 ? undefined : flag.slice(at + 1);
    const name = dashed.slice(2);
    const say = (what: string): Error => new Error(spelled(what, since(version, 28) ? dashed : name, version));
    const kind = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!kind) throw suggested(say('unknown flag'), name, table, version);
    if (values.has(name) && kind !== 'strings') throw say('duplicate flag specified');
    values.set(name, [...(values.get(name) ?? []), checked(kind, value, say)]);
  }
  return {
    string: (name) => values.get(name)?.at(-1) ?? '',
    strings: (name) => values.get(name) ?? [],
    bool: (name) => (values.has(name) ? values.get(name)?.at(-1) === 'true' : undefined),
    used: Object.keys(table).filter((name) => values.has(name)),
  };
}

/** Before 23 sentences began with a capital. */
const spelled = (what: string, name: string, version: EngineVersion): string => {
  const text = what.startsWith('expecting') ? what.replace('NAME', name) : `${what}: ${name}`;
  return since(version, 23) ? text : text.charAt(0).toUpperCase() + text.slice(1);
};

function suggested(error: Error, name: string, table: FlagTable, version: EngineVersion): Error {
  if (!since(version, 23)) return error;
  return new Error(withSuggestion(error.message, name, Object.keys(table), true));
}

function checked(kind: FlagKind, value: string | undefined, say: (what: string) => Error): string {
  if (kind !== 'bool') {
    if (value === undefined) throw say('missing a value on flag');
    return value;
  }
  if (value === '') throw say('missing a value on flag');
  const lower = (value ?? 'true').toLowerCase();
  if (lower !== 'true' && lower !== 'false') throw say(`expecting boolean value for flag NAME, not: ${value}`);
  return lower;
}
