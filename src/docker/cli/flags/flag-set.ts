// Models pflag's FlagSet.Parse (vendor/github.com/spf13/pflag/flag.go).
import { parseDuration } from '../../../base/durations.ts';
import { goQuote, messageOf } from '../errors.ts';
import type { FlagSpec } from '../spec/types.ts';
import { type Check, checkOf, parseBool, parseInteger } from './values.ts';

/** A command line that does not fit the flags. */
export class FlagError extends Error {}

/** The flags of one call, by name. */
export interface FlagValues {
  changed(name: string): boolean;
  bool(name: string): boolean;
  /** The last value given, or the default. */
  string(name: string): string;
  number(name: string): number;
  /** Nanoseconds. */
  duration(name: string): number;
  /** Every value given, in order. */
  list(name: string): readonly string[];
  /** Names of the flags given, in order of first appearance. */
  readonly given: readonly string[];
}

export interface ParsedArgs {
  readonly flags: FlagValues;
  readonly args: readonly string[];
  /** Notices that pflag prints at once: deprecated flags and shorthands. */
  readonly notices: readonly string[];
}

export interface ParseOptions {
  readonly interspersed: boolean;
  /** Checks beyond those of the type, by flag name. */
  readonly checks?: ReadonlyMap<string, Check>;
  /** The word before `use --help` when -h is given. */
  readonly helpNotice: string;
}

/** Parses arguments. Throws FlagError with pflag's message. */
export function parseFlags(specs: readonly FlagSpec[], argv: readonly string[], options: ParseOptions): ParsedArgs {
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  const byLetter = new Map(
    specs.filter((spec) => spec.shorthand !== '' && spec.name !== 'help').map((spec) => [spec.shorthand, spec]),
  );
  const help = byName.get('help');
  if (help && !byLetter.has('h')) byLetter.set('h', help);
  const values = new Map<string, string[]>();
  const notices: string[] = [];
  const args: string[] = [];
  const rest = [...argv];

  const set = (spec: FlagSpec, value: string): void => {
    try {
      options.checks?.get(spec.name)?.(value);
      checkOf(spec.type)?.(value);
    } catch (error) {
      const shown =
        spec.shorthand !== '' && spec.name !== 'help' ? `-${spec.shorthand}, --${spec.name}` : `--${spec.name}`;
      throw new FlagError(`invalid argument ${goQuote(value)} for "${shown}" flag: ${messageOf(error)}`);
    }
    values.set(spec.name, [...(values.get(spec.name) ?? []), value]);
    if (spec.deprecated !== undefined) notices.push(`Flag --${spec.name} has been deprecated, ${spec.deprecated}`);
  };

  const long = (word: string): void => {
    const body = word.slice(2);
    if (body === '' || body[0] === '-' || body[0] === '=') throw new FlagError(`bad flag syntax: ${word}`);
    const equals = body.indexOf('=');
    const name = equals < 0 ? body : body.slice(0, equals);
    const spec = byName.get(name === 'net' ? 'network' : name === 'net-alias' ? 'network-alias' : name);
    if (!spec) throw new FlagError(`unknown flag: --${name}`);
    if (equals >= 0) return set(spec, body.slice(equals + 1));
    if (spec.bare !== undefined) return set(spec, spec.bare);
    const value = rest.shift();
    if (value === undefined) throw new FlagError(`flag needs an argument: ${word}`);
    set(spec, value);
  };

  const short = (word: string): void => {
    let letters = word.slice(1);
    while (letters !== '') {
      const letter = letters.charAt(0);
      const spec = byLetter.get(letter);
      if (!spec) throw new FlagError(`unknown shorthand flag: '${letter}' in -${letters}`);
      if (spec.name === 'help') notices.push(`Flag shorthand -h has been deprecated, ${options.helpNotice}`);
      if (letters.length > 2 && letters[1] === '=') {
        set(spec, letters.slice(2));
        return;
      }
      if (spec.bare !== undefined) {
        set(spec, spec.bare);
        letters = letters.slice(1);
        continue;
      }
      if (letters.length > 1) return set(spec, letters.slice(1));
      const value = rest.shift();
      if (value === undefined) throw new FlagError(`flag needs an argument: '${letter}' in -${letters}`);
      return set(spec, value);
    }
  };

  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      args.push(...rest);
      break;
    }
    if (word.length > 1 && word.startsWith('--')) long(word);
    else if (word.length > 1 && word.startsWith('-')) short(word);
    else if (options.interspersed) args.push(word);
    else {
      args.push(word, ...rest);
      break;
    }
  }
  return { flags: flagValues(byName, values), args, notices };
}

function flagValues(specs: ReadonlyMap<string, FlagSpec>, values: ReadonlyMap<string, readonly string[]>): FlagValues {
  const string = (name: string): string => values.get(name)?.at(-1) ?? specs.get(name)?.defaultText ?? '';
  return {
    changed: (name) => values.has(name),
    bool: (name) => parseBool(string(name)) ?? false,
    string,
    number: (name) => (string(name) === '' ? 0 : parseInteger(string(name))),
    duration: (name) => (string(name) === '' ? 0 : parseDuration(string(name))),
    list: (name) => values.get(name) ?? [],
    given: [...values.keys()],
  };
}
