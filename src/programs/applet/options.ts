// Models glibc's getopt_long: options may stand anywhere, `--` ends them, long names may be shortened.

export interface OptionSpec {
  /** As for getopt: `ab:c::`; a leading `+` ends the options at the first operand. */
  readonly short: string;
  /** Long names to the key they stand for; `lines=` takes a value, `color=?` may. */
  readonly long?: Readonly<Record<string, string>>;
}

/** The options given, in order, and what is left. */
export interface Options {
  readonly given: readonly (readonly [key: string, value: string])[];
  readonly operands: readonly string[];
  has(...keys: string[]): boolean;
  /** The last value given for a key. */
  value(key: string): string | undefined;
  values(key: string): string[];
  /** Which of these keys was given last. */
  last(...keys: string[]): string | undefined;
}

/** What getopt prints after the program's name. */
export class BadOption extends Error {}

interface LongOption {
  readonly name: string;
  readonly key: string;
  readonly takes: 'none' | 'value' | 'optional';
}

const longOptions = (spec: OptionSpec): LongOption[] =>
  Object.entries(spec.long ?? {}).map(([text, key]) => ({
    name: text.replace(/=\??$/, ''),
    key,
    takes: text.endsWith('=?') ? 'optional' : text.endsWith('=') ? 'value' : 'none',
  }));

/** Parses arguments (without argv[0]). Throws `BadOption` with getopt's own sentence. */
export function parseOptions(args: readonly string[], spec: OptionSpec): Options {
  const posix = spec.short.startsWith('+');
  const short = spec.short.replace(/^\+/, '');
  const given: [string, string][] = [];
  const operands: string[] = [];
  let at = 0;
  const needValue = (sentence: string): string => {
    const value = args[++at];
    if (value === undefined) throw new BadOption(sentence);
    return value;
  };

  for (; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      if (posix) {
        operands.push(...args.slice(at));
        break;
      }
      operands.push(arg);
    } else if (arg.startsWith('--')) {
      const [name = '', value] = splitOnce(arg.slice(2), '=');
      const option = findLong(longOptions(spec), name);
      if (option.takes === 'none' && value !== undefined)
        throw new BadOption(`option '--${option.name}' doesn't allow an argument`);
      if (option.takes === 'value')
        given.push([option.key, value ?? needValue(`option '--${option.name}' requires an argument`)]);
      else given.push([option.key, value ?? '']);
    } else {
      for (let i = 1; i < arg.length; i++) {
        const letter = arg.charAt(i);
        const found = letter === ':' ? -1 : short.indexOf(letter);
        if (found < 0) throw new BadOption(`invalid option -- '${letter}'`);
        if (short.charAt(found + 1) !== ':') {
          given.push([letter, '']);
          continue;
        }
        const rest = arg.slice(i + 1);
        const optional = short.charAt(found + 2) === ':';
        given.push([letter, rest || optional ? rest : needValue(`option requires an argument -- '${letter}'`)]);
        break;
      }
    }
  }
  return optionsFrom(given, operands);
}

export function optionsFrom(given: readonly (readonly [string, string])[], operands: readonly string[]): Options {
  return {
    given,
    operands,
    has: (...keys) => given.some(([key]) => keys.includes(key)),
    value: (key) => given.findLast(([other]) => other === key)?.[1],
    values: (key) => given.filter(([other]) => other === key).map(([, value]) => value),
    last: (...keys) => given.findLast(([key]) => keys.includes(key))?.[0],
  };
}

function findLong(options: readonly LongOption[], name: string): LongOption {
  const exact = options.find((option) => option.name === name);
  if (exact) return exact;
  const matches = options.filter((option) => option.name.startsWith(name));
  const [first] = matches;
  if (!first) throw new BadOption(`unrecognized option '--${name}'`);
  if (matches.some((option) => option.key !== first.key)) {
    const possibilities = matches.map((option) => `'--${option.name}'`).join(' ');
    throw new BadOption(`option '--${name}' is ambiguous; possibilities: ${possibilities}`);
  }
  return first;
}

/** `a=b=c` as `['a', 'b=c']`; one element when the separator is not in it. */
export function splitOnce(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + separator.length)];
}
