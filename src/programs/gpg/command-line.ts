// Models gpg's command line (g10/gpg.c) as far as package keys need it.
/** What `--keyid-format` may say. */
export const ID_FORMATS = ['none', 'short', '0xshort', 'long', '0xlong'] as const;
export type IdFormat = (typeof ID_FORMATS)[number];

export interface Command {
  action: string | undefined;
  output: string | undefined;
  armored: boolean;
  batch: boolean;
  yes: boolean;
  fingerprint: boolean;
  subkeyFingerprints: boolean;
  idFormat: IdFormat;
  noDefault: boolean;
  readonly keyrings: string[];
  home: string | undefined;
  keyserver: string;
  readonly operands: string[];
}

export const ACTIONS = new Set(
  'dearmor dearmour enarmor enarmour show-keys import list-keys list-public-keys list-secret-keys export recv-keys delete-keys fingerprint verify version help'.split(
    ' ',
  ),
);

export const VALUED: Readonly<Record<string, (command: Command, value: string) => void>> = {
  output: (command, value) => {
    command.output = value;
  },
  keyring: (command, value) => void command.keyrings.push(value),
  homedir: (command, value) => {
    command.home = value;
  },
  keyserver: (command, value) => {
    command.keyserver = value;
  },
  'keyserver-options': () => {},
  'import-options': (command, value) => {
    if (value.includes('show-only')) command.action = 'show-keys';
  },
  'keyid-format': (command, value) => {
    const format = ID_FORMATS.find((one) => one === value);
    if (!format) throw new Misuse(`unknown keyid-format '${value}'`);
    command.idFormat = format;
  },
  'trust-model': () => {},
  'primary-keyring': (command, value) => void command.keyrings.push(value),
  'status-fd': () => {},
};

export const FLAGS: Readonly<Record<string, (command: Command) => void>> = {
  armor: (command) => {
    command.armored = true;
  },
  armour: (command) => {
    command.armored = true;
  },
  batch: (command) => {
    command.batch = true;
  },
  yes: (command) => {
    command.yes = true;
  },
  'with-fingerprint': (command) => {
    command.fingerprint = true;
  },
  'with-subkey-fingerprint': (command) => {
    command.subkeyFingerprints = true;
  },
  'with-subkey-fingerprints': (command) => {
    command.subkeyFingerprints = true;
  },
  'no-default-keyring': (command) => {
    command.noDefault = true;
  },
};

export const LETTERS: Readonly<Record<string, string>> = {
  a: 'armor',
  k: 'list-keys',
  K: 'list-secret-keys',
  o: 'output',
};

export class Misuse extends Error {}

export function parse(args: readonly string[]): Command {
  const command: Command = {
    action: undefined,
    output: undefined,
    armored: false,
    batch: false,
    yes: false,
    fingerprint: false,
    subkeyFingerprints: false,
    idFormat: 'none',
    noDefault: false,
    keyrings: [],
    home: undefined,
    keyserver: '',
    operands: [],
  };
  const apply = (name: string, value: string | undefined, next: () => string | undefined): void => {
    const valued = VALUED[name];
    if (valued) {
      const given = value ?? next();
      if (given === undefined) throw new Misuse(`missing argument for option "--${name}"`);
      valued(command, given);
    } else if (FLAGS[name]) FLAGS[name]?.(command);
    else if (ACTIONS.has(name)) {
      if (name === 'fingerprint') command.fingerprint = true;
      if (!(name === 'import' && command.action === 'show-keys'))
        command.action = name === 'fingerprint' ? 'list-keys' : name;
    } else if (!/^(quiet|no-tty|verbose|no-|with-|import|ignore|allow|pinentry|display|no)/.test(name))
      throw new Misuse(`invalid option "--${name}"`);
  };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const next = (): string | undefined => args[++at];
    if (arg === '--') {
      command.operands.push(...args.slice(at + 1));
      break;
    }
    if (arg.startsWith('--')) {
      const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
      apply(name, value, next);
    } else if (arg.startsWith('-') && arg !== '-') {
      for (let i = 1; i < arg.length; i++) {
        const name = LETTERS[arg.charAt(i)];
        if (name === 'output') {
          apply(name, arg.slice(i + 1) || undefined, next);
          break;
        }
        if (name) apply(name, undefined, next);
        else if (!'qv'.includes(arg.charAt(i))) throw new Misuse(`invalid option "-${arg.charAt(i)}"`);
      }
    } else command.operands.push(arg);
  }
  return command;
}
