// Models spf13/pflag flag.go (parseArgs): dockerd's command line, read as Go reads it.
import { goQuote } from '../../../../base/go-quote.ts';
import type { EngineVersion } from '../../../engine-version.ts';
import { take } from './kinds.ts';
import { type DockerdFlag, dockerdFlags } from './table.ts';

/** The flags of a command line: which there are, and what those that were given hold. */
export interface FlagSet {
  readonly flags: readonly DockerdFlag[];
  /** By flag name; in the order of first use. */
  readonly given: ReadonlyMap<string, unknown>;
  /** What stood there without being a flag. */
  readonly args: readonly string[];
  /** What is said at once about flags that should not be used any more. */
  readonly notices: readonly string[];
}

/** A command line that cannot be read; the message is that of pflag. */
export class FlagError extends Error {}

/** Throws `FlagError`. */
export function parseFlags(argv: readonly string[], version: EngineVersion): FlagSet {
  return new Reader(dockerdFlags(version), version).read(argv);
}

class Reader {
  private readonly flags: readonly DockerdFlag[];
  private readonly version: EngineVersion;
  private readonly given = new Map<string, unknown>();
  private readonly args: string[] = [];
  private readonly notices: string[] = [];
  private rest: string[] = [];

  constructor(flags: readonly DockerdFlag[], version: EngineVersion) {
    this.flags = flags;
    this.version = version;
  }

  read(argv: readonly string[]): FlagSet {
    this.rest = [...argv];
    for (let word = this.rest.shift(); word !== undefined; word = this.rest.shift()) {
      if (word === '--') this.args.push(...this.rest.splice(0));
      else if (word.startsWith('--')) this.long(word);
      else if (word.startsWith('-') && word.length > 1) this.short(word.slice(1));
      else this.args.push(word);
    }
    return { flags: this.flags, given: this.given, args: this.args, notices: this.notices };
  }

  private long(word: string): void {
    const [name = '', value] = word.slice(2).split(/=(.*)/s);
    if (name === '' || name.startsWith('-')) throw new FlagError(`bad flag syntax: ${word}`);
    const flag = this.flags.find((one) => one.name === name);
    if (!flag) throw new FlagError(`unknown flag: --${name}`);
    this.set(flag, value ?? (flag.kind === 'bool' ? 'true' : this.next(`--${name}`)));
  }

  /** `-Dl debug`, `-D=false`, `-Hfd://`. */
  private short(letters: string): void {
    for (let rest = letters; rest !== ''; ) {
      const letter = rest.charAt(0);
      const flag = letter === 'h' ? this.helpByLetter() : this.flags.find(({ short }) => short === letter);
      if (!flag) throw new FlagError(`unknown shorthand flag: '${letter}' in -${rest}`);
      if (rest.length > 2 && rest[1] === '=') return this.set(flag, rest.slice(2));
      if (flag.kind === 'bool') this.set(flag, 'true');
      else return this.set(flag, rest.length > 1 ? rest.slice(1) : this.next(`'${letter}' in -${rest}`));
      rest = rest.slice(1);
    }
  }

  private helpByLetter(): DockerdFlag | undefined {
    this.notices.push('Flag shorthand -h has been deprecated, please use --help');
    return this.flags.find(({ name }) => name === 'help');
  }

  private next(name: string): string {
    const value = this.rest.shift();
    if (value === undefined) throw new FlagError(`flag needs an argument: ${name}`);
    return value;
  }

  private set(flag: DockerdFlag, text: string): void {
    try {
      this.given.set(flag.name, take(flag.kind, this.given.get(flag.name), text, this.version));
    } catch (error) {
      const shown = flag.short === undefined ? `--${flag.name}` : `-${flag.short}, --${flag.name}`;
      const reason = error instanceof Error ? error.message : String(error);
      throw new FlagError(`invalid argument ${goQuote(text)} for ${goQuote(shown)} flag: ${reason}`);
    }
    if (flag.deprecated !== undefined) this.notices.push(`Flag --${flag.name} has been deprecated, ${flag.deprecated}`);
  }
}
