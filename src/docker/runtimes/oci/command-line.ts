// Models runc main.go and its commands' flags, as urfave/cli reads them.

export interface CommandLine {
  readonly root: string;
  readonly log: string | undefined;
  readonly logFormat: 'text' | 'json';
  readonly systemdCgroup: boolean;
  readonly version: boolean;
  readonly help: boolean;
  readonly command: string | undefined;
  /** Flags of the command by their long name; a flag without a value is `true`. */
  readonly flags: ReadonlyMap<string, string>;
  readonly args: readonly string[];
}

/** The command line cannot be read: `flag provided but not defined: -x`. */
export class UsageError extends Error {
  /** The help text comes first: the runtime's own, or that of a command. */
  readonly usage: boolean | string;

  constructor(message: string, usage: boolean | string = false) {
    super(message);
    this.name = 'UsageError';
    this.usage = usage;
  }
}

type Kinds = Readonly<Record<string, 'text' | 'switch'>>;

const GLOBAL: Kinds = {
  debug: 'switch',
  log: 'text',
  'log-format': 'text',
  root: 'text',
  criu: 'text',
  'systemd-cgroup': 'switch',
  rootless: 'text',
  help: 'switch',
  h: 'switch',
  version: 'switch',
  v: 'switch',
};

const BUNDLE: Kinds = {
  bundle: 'text',
  b: 'text',
  'console-socket': 'text',
  'pid-file': 'text',
  'no-pivot': 'switch',
  'no-new-keyring': 'switch',
  'preserve-fds': 'text',
  'pidfd-socket': 'text',
};

const COMMANDS: Readonly<Record<string, Kinds>> = {
  create: BUNDLE,
  run: { ...BUNDLE, detach: 'switch', d: 'switch', keep: 'switch', 'no-subreaper': 'switch' },
  exec: {
    'console-socket': 'text',
    'pidfd-socket': 'text',
    cwd: 'text',
    env: 'text',
    e: 'text',
    tty: 'switch',
    t: 'switch',
    user: 'text',
    u: 'text',
    process: 'text',
    p: 'text',
    detach: 'switch',
    d: 'switch',
    'pid-file': 'text',
    cap: 'text',
    c: 'text',
    'no-new-privs': 'switch',
    'preserve-fds': 'text',
    'ignore-paused': 'switch',
  },
  delete: { force: 'switch', f: 'switch' },
  kill: { all: 'switch', a: 'switch' },
  list: { format: 'text', f: 'text', quiet: 'switch', q: 'switch' },
  ps: { format: 'text', f: 'text' },
  events: { stats: 'switch', interval: 'text' },
  spec: { bundle: 'text', b: 'text', rootless: 'switch' },
};

const LONG: Readonly<Record<string, string>> = {
  b: 'bundle',
  d: 'detach',
  q: 'quiet',
  e: 'env',
  t: 'tty',
  u: 'user',
  p: 'process',
  a: 'all',
  c: 'cap',
};

/** Throws `UsageError`. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const globals = new Map<string, string>();
  const rest = take(args, GLOBAL, globals, true);
  const [command, ...own] = rest;
  const flags = new Map<string, string>();
  const help = globals.has('help') || globals.has('h') || command === 'help' || command === 'h';
  const positional =
    help || command === undefined
      ? own
      : take(own, { ...COMMANDS[command], help: 'switch', h: 'switch' }, flags, false);
  return {
    root: globals.get('root') ?? '/run/runc',
    log: globals.get('log') || undefined,
    logFormat: globals.get('log-format') === 'json' ? 'json' : 'text',
    systemdCgroup: (globals.get('systemd-cgroup') ?? 'false') !== 'false',
    version: globals.has('version') || globals.has('v'),
    help: help || flags.has('help') || flags.has('h'),
    command: command === 'help' || command === 'h' ? own[0] : command,
    flags: new Map([...flags].map(([name, value]) => [longName(command, name), value])),
    args: positional,
  };
}

/** `-f` is the format of a list and the force of a deletion. */
const longName = (command: string | undefined, name: string): string =>
  name === 'f' ? (command === 'delete' ? 'force' : 'format') : (LONG[name] ?? name);

/** Takes flags off the front, into `found`; what is left begins with the first that is none. */
function take(args: readonly string[], kinds: Kinds, found: Map<string, string>, usage: boolean): readonly string[] {
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--') return args.slice(at + 1);
    if (!arg.startsWith('-') || arg === '-') break;
    const [, name = '', value] = /^--?([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    const kind = kinds[name];
    if (kind === undefined) throw new UsageError(`flag provided but not defined: -${name}`, usage);
    if (kind === 'switch') found.set(name, value ?? 'true');
    else if (value !== undefined) found.set(name, value);
    else if (at + 1 < args.length) found.set(name, args[++at] ?? '');
    else throw new UsageError(`flag needs an argument: -${name}`, usage);
  }
  return args.slice(at);
}
