// Models apt's command line (apt-private/private-cmndline.cc, apt-pkg/contrib/cmndline.cc): options may stand anywhere.

export interface AptOptions {
  readonly operands: readonly string[];
  /** Configuration items set by options, `apt::get::assume-yes` in lower case; lists keep every value. */
  readonly config: ReadonlyMap<string, readonly string[]>;
}

/** The sentence after `E:`. */
export class BadCommandLine extends Error {}

/** Flags without a value and what they set; `--no-NAME` sets the opposite. */
const FLAGS: Readonly<Record<string, string>> = {
  y: 'apt::get::assume-yes',
  yes: 'apt::get::assume-yes',
  'assume-yes': 'apt::get::assume-yes',
  'assume-no': 'apt::get::assume-no',
  s: 'apt::get::simulate',
  simulate: 'apt::get::simulate',
  'just-print': 'apt::get::simulate',
  recon: 'apt::get::simulate',
  'dry-run': 'apt::get::simulate',
  'no-act': 'apt::get::simulate',
  f: 'apt::get::fix-broken',
  'fix-broken': 'apt::get::fix-broken',
  m: 'apt::get::fix-missing',
  'fix-missing': 'apt::get::fix-missing',
  'ignore-missing': 'apt::get::fix-missing',
  d: 'apt::get::download-only',
  'download-only': 'apt::get::download-only',
  u: 'apt::get::show-upgraded',
  'show-upgraded': 'apt::get::show-upgraded',
  V: 'apt::get::show-versions',
  'verbose-versions': 'apt::get::show-versions',
  'install-recommends': 'apt::install-recommends',
  'install-suggests': 'apt::install-suggests',
  'allow-downgrades': 'apt::get::allow-downgrades',
  'allow-change-held-packages': 'apt::get::allow-change-held-packages',
  'allow-remove-essential': 'apt::get::allow-remove-essential',
  'allow-unauthenticated': 'apt::get::allowunauthenticated',
  'allow-insecure-repositories': 'acquire::allowinsecurerepositories',
  'allow-releaseinfo-change': 'acquire::allowreleaseinfochange',
  'only-upgrade': 'apt::get::only-upgrade',
  upgrade: 'apt::get::upgrade',
  reinstall: 'apt::get::reinstall',
  purge: 'apt::get::purge',
  remove: 'apt::get::remove',
  'auto-remove': 'apt::get::automaticremove',
  autoremove: 'apt::get::automaticremove',
  'ignore-hold': 'apt::ignore-hold',
  'force-yes': 'apt::get::force-yes',
  'trivial-only': 'apt::get::trivial-only',
  'print-uris': 'apt::get::print-uris',
  'list-cleanup': 'apt::get::list-cleanup',
  download: 'apt::get::download',
  installed: 'apt::cmd::installed',
  i: 'apt::cmd::installed',
  upgradable: 'apt::cmd::upgradable',
  upgradeable: 'apt::cmd::upgradable',
  'manual-installed': 'apt::cmd::manual-installed',
  'all-versions': 'apt::cache::allversions',
  a: 'apt::cache::allversions',
  'names-only': 'apt::cache::namesonly',
  n: 'apt::cache::namesonly',
  full: 'apt::cache::showfull',
  recurse: 'apt::cache::recursedepends',
  important: 'apt::cache::important',
  recommends: 'apt::cache::showrecommends',
  suggests: 'apt::cache::showsuggests',
  'no-all-versions': 'apt::cache::noallversions',
  generate: 'apt::cache::generate',
  'with-new-pkgs': 'apt::get::upgrade-allow-new',
  'show-progress': 'dpkg::progress',
  h: 'help',
  help: 'help',
  v: 'version',
  version: 'version',
};

/** Options with a value. */
const VALUES: Readonly<Record<string, string>> = {
  t: 'apt::default-release',
  'target-release': 'apt::default-release',
  'default-release': 'apt::default-release',
  o: 'option',
  option: 'option',
  c: 'config-file',
  'config-file': 'config-file',
  'host-architecture': 'apt::get::host-architecture',
  'with-source': 'apt::sources::with',
  solver: 'apt::solver',
};

const NOT_UNDERSTOOD = (name: string): BadCommandLine =>
  new BadCommandLine(`Command line option ${name} is not understood in combination with the other options`);

interface Reading {
  readonly config: Map<string, string[]>;
  readonly args: readonly string[];
  at: number;
}

/** Parses arguments. Throws `BadCommandLine`. */
export function parseAptOptions(args: readonly string[]): AptOptions {
  const reading: Reading = { config: new Map(), args, at: 0 };
  const operands: string[] = [];
  for (; reading.at < args.length; reading.at++) {
    const arg = args[reading.at] ?? '';
    if (arg === '--') {
      operands.push(...args.slice(reading.at + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') operands.push(arg);
    else if (arg.startsWith('--')) readLong(reading, arg);
    else readShort(reading, arg);
  }
  return { operands, config: reading.config };
}

function set({ config }: Reading, item: string, value: string): void {
  if (item === 'option') {
    const [, name = '', text = ''] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
    if (name === '') throw new BadCommandLine(`Option -o: Configuration item specification must have an =<val>.`);
    const key = name.toLowerCase();
    const list = key.endsWith('::') ? key.slice(0, -2) : undefined;
    if (list === undefined) config.set(key, [text]);
    else config.set(list, [...(config.get(list) ?? []), text]);
    return;
  }
  config.set(item, [value]);
}

function take(reading: Reading, name: string): string {
  const value = reading.args[++reading.at];
  if (value === undefined) throw new BadCommandLine(`Option ${name} requires an argument.`);
  return value;
}

const quieter = ({ config }: Reading, by: number): void =>
  void config.set('quiet', [String(Number(config.get('quiet')?.[0] ?? 0) + by)]);

function readLong(reading: Reading, arg: string): void {
  const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
  if (name === 'quiet') {
    if (value === undefined) return quieter(reading, 1);
    return void reading.config.set('quiet', [value]);
  }
  const valued = VALUES[name];
  if (valued) return set(reading, valued, value ?? take(reading, arg));
  const negative = /^no-(.+)$/.exec(name)?.[1];
  const item = FLAGS[name] ?? (negative === undefined ? undefined : FLAGS[negative]);
  if (!item) throw NOT_UNDERSTOOD(`--${name}`);
  const off = FLAGS[name] === undefined || ['false', 'no', 'off', '0'].includes(value ?? '');
  set(reading, item, off ? 'false' : 'true');
}

function readShort(reading: Reading, arg: string): void {
  for (let i = 1; i < arg.length; i++) {
    const letter = arg.charAt(i);
    const rest = arg.slice(i + 1);
    if (letter === 'q') {
      const level = /^=?(\d+)/.exec(rest);
      if (level) {
        reading.config.set('quiet', [level[1] ?? '1']);
        return;
      }
      quieter(reading, 1);
      continue;
    }
    const valued = VALUES[letter];
    if (valued) return set(reading, valued, rest === '' ? take(reading, `-${letter}`) : rest.replace(/^=/, ''));
    const item = FLAGS[letter];
    if (!item)
      throw new BadCommandLine(
        `Command line option '${letter}' [from ${arg}] is not understood in combination with the other options.`,
      );
    set(reading, item, 'true');
  }
}

/** A flag as options and configuration files have set it. */
export function flag({ config }: AptOptions, item: string, otherwise = false): boolean {
  const value = config.get(item)?.at(-1);
  return value === undefined ? otherwise : /^(true|yes|on|with|enable|1)$/i.test(value);
}

export const setting = ({ config }: AptOptions, item: string): string | undefined => config.get(item)?.at(-1);
