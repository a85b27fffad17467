// Models urfave/cli v2 as nvidia-ctk uses it: flags of a command, and what it says of those it does not know.

export interface FlagSpec {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** `list` may be given several times, and takes values apart at commas. */
  readonly type: 'text' | 'bool' | 'list';
  readonly usage: string;
  readonly value?: string;
}

export interface Flags {
  text(name: string): string;
  bool(name: string): boolean;
  list(name: string): readonly string[];
  isSet(name: string): boolean;
  readonly operands: readonly string[];
  readonly help: boolean;
}

/** `flag provided but not defined: -foo`. */
export class FlagError extends Error {}

/** Throws `FlagError` with the words of Go's flag package. */
export function parseFlags(args: readonly string[], specs: readonly FlagSpec[]): Flags {
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  let help = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-') || arg === '-') {
      operands.push(...args.slice(at));
      break;
    }
    if (arg === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    const [name = '', ...rest] = arg.replace(/^--?/, '').split('=');
    if (name === 'help' || name === 'h') {
      help = true;
      continue;
    }
    const spec = specs.find((one) => one.name === name || one.aliases?.includes(name));
    if (!spec) throw new FlagError(`flag provided but not defined: -${name}`);
    let value = arg.includes('=') ? rest.join('=') : undefined;
    if (spec.type === 'bool') value ??= 'true';
    else if (value === undefined) {
      value = args[++at];
      if (value === undefined) throw new FlagError(`flag needs an argument: -${name}`);
    }
    if (spec.type === 'bool' && !/^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value))
      throw new FlagError(`invalid boolean value "${value}" for -${name}: parse error`);
    given.set(spec.name, [...(given.get(spec.name) ?? []), value]);
  }
  const spec = (name: string): FlagSpec | undefined => specs.find((one) => one.name === name);
  const last = (name: string): string => given.get(name)?.at(-1) ?? spec(name)?.value ?? '';
  return {
    operands,
    help,
    text: last,
    bool: (name) => /^(1|t|true)$/i.test(last(name)),
    list: (name) =>
      (given.get(name) ?? (spec(name)?.value === undefined ? [] : [last(name)])).flatMap((value) => value.split(',')),
    isSet: (name) => given.has(name),
  };
}

const labels = ({ name, aliases = [], type }: FlagSpec): string =>
  [name, ...aliases]
    .map((one) => `${one.length === 1 ? '-' : '--'}${one}${type === 'bool' ? '' : ' value'}`)
    .join(', ');

/** The help of a command. */
export function commandHelp(
  name: string,
  usage: string,
  specs: readonly FlagSpec[],
  commands: readonly (readonly [name: string, usage: string])[] = [],
): string {
  const rows = [...specs, { name: 'help', aliases: ['h'], type: 'bool' as const, usage: 'show help' }].map(
    (spec) => [labels(spec), describe(spec)] as const,
  );
  const width = Math.max(...rows.map(([label]) => label.length));
  const shape = commands.length > 0 ? ' command [command options] [arguments...]' : ' [command options] [arguments...]';
  const list = [...commands, ['help, h', 'Shows a list of commands or help for one command']] as const;
  const most = Math.max(...list.map(([label]) => label.length));
  return [
    `NAME:\n   ${name} - ${usage}\n`,
    `\nUSAGE:\n   ${name}${shape}\n`,
    ...(commands.length === 0
      ? []
      : ['\nCOMMANDS:\n', ...list.map(([label, text]) => `   ${label.padEnd(most)}  ${text}\n`)]),
    '\nOPTIONS:\n',
    ...rows.map(([label, text]) => `   ${label.padEnd(width)}  ${text}\n`),
  ].join('');
}

const describe = ({ usage, type, value }: FlagSpec): string =>
  `${usage}${type === 'bool' ? (value === undefined ? ' (default: false)' : '') : value ? ` (default: "${value}")` : ''}`;
