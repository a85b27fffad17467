/**
 * What tells one shell from another, as data: bash on hosts with dash as its `sh`, BusyBox ash as `sh` in containers. The
 * texts are those of bash 5.2, dash 0.5.12 and BusyBox shell/ash.c.
 */
import type { Errno } from '../host/errno.ts';

export interface Flavour {
  readonly name: 'bash' | 'ash';
  /** The Debian Almquist shell, whose words differ from those of BusyBox's. */
  readonly dash: boolean;
  readonly version: string;
  /** Syntax that this shell knows beyond POSIX. */
  readonly arrays: boolean;
  readonly braces: boolean;
  readonly extendedTest: boolean;
  readonly arithmeticCommand: boolean;
  readonly processSubstitution: boolean;
  readonly hereStrings: boolean;
  readonly extendedGlob: boolean;
  readonly ansiQuotes: boolean;
  /** ash from 1.38 on puts the line number into every message. */
  readonly alwaysTellsLine: boolean;
  readonly pipefail: boolean;
  readonly prompts: { readonly PS1: string; readonly PS2: string; readonly PS4: string };
  /** Builtins it has; the others are looked for in PATH. */
  readonly builtins: ReadonlySet<string>;
  readonly texts: Texts;
  /** The status of a shell that gives up after an error in an expansion or a redirection of a special builtin. */
  readonly errorStatus: number;
}

export interface Texts {
  readonly notFound: (name: string) => string;
  /** Opening a redirection's file failed. */
  readonly cannotOpen: (path: string, error: Errno, create: boolean) => string;
  /** Running a file failed. */
  readonly cannotRun: (path: string, error: Errno) => string;
  readonly unset: (name: string, message: string) => string;
  readonly unbound: (name: string) => string;
  readonly badSubstitution: (text: string) => string;
  readonly readonly: (name: string) => string;
  readonly divisionByZero: (expression: string, token: string) => string;
  readonly arithmetic: (expression: string, token: string, what: string) => string;
  readonly badDescriptor: (fd: string) => string;
}

const POSIX_BUILTINS = [
  '.',
  ':',
  '[',
  'alias',
  'bg',
  'break',
  'cd',
  'command',
  'continue',
  'echo',
  'eval',
  'exec',
  'exit',
  'export',
  'false',
  'fg',
  'getopts',
  'hash',
  'history',
  'jobs',
  'kill',
  'let',
  'local',
  'printf',
  'pwd',
  'read',
  'readonly',
  'return',
  'set',
  'shift',
  'source',
  'test',
  'times',
  'trap',
  'true',
  'type',
  'ulimit',
  'umask',
  'unalias',
  'unset',
  'wait',
] as const; // prettier-ignore

const BASH_BUILTINS = [
  ...POSIX_BUILTINS,
  'builtin',
  'caller',
  'compgen',
  'complete',
  'compopt',
  'declare',
  'dirs',
  'disown',
  'enable',
  'logout',
  'mapfile',
  'popd',
  'pushd',
  'readarray',
  'shopt',
  'suspend',
  'typeset',
  'help',
  'bind',
  'fc',
] as const; // prettier-ignore

export const BASH: Flavour = {
  name: 'bash',
  dash: false,
  version: '5.2.15(1)-release',
  arrays: true,
  braces: true,
  extendedTest: true,
  arithmeticCommand: true,
  processSubstitution: true,
  hereStrings: true,
  extendedGlob: true,
  ansiQuotes: true,
  alwaysTellsLine: false,
  pipefail: true,
  prompts: { PS1: '\\s-\\v\\$ ', PS2: '> ', PS4: '+ ' },
  builtins: new Set(BASH_BUILTINS),
  errorStatus: 1,
  texts: {
    notFound: (name) => `${name}: command not found`,
    cannotOpen: (path, error) => `${path}: ${error.message}`,
    cannotRun: (path, error) =>
      `${path}: ${error.code === 'ENOEXEC' ? `cannot execute binary file: ${error.message}` : error.message}`,
    unset: (name, message) => `${name}: ${message || 'parameter null or not set'}`,
    unbound: (name) => `${name}: unbound variable`,
    badSubstitution: (text) => `${text}: bad substitution`,
    readonly: (name) => `${name}: readonly variable`,
    divisionByZero: (expression, token) => `${expression}: division by 0 (error token is "${token}")`,
    arithmetic: (expression, token, what) => `${expression}: ${what} (error token is "${token}")`,
    badDescriptor: (fd) => `${fd}: Bad file descriptor`,
  },
};

/** ash.c errmsg(): two words for a missing file, libc's words for the rest. */
const ashReason = (error: Errno, missing: string): string =>
  error.code === 'ENOENT' || error.code === 'ENOTDIR' ? missing : error.message;

export const ASH: Flavour = {
  name: 'ash',
  dash: false,
  version: '',
  arrays: false,
  braces: false,
  extendedTest: false,
  arithmeticCommand: false,
  processSubstitution: true,
  hereStrings: false,
  extendedGlob: false,
  ansiQuotes: true,
  alwaysTellsLine: false,
  pipefail: true,
  prompts: { PS1: '\\w \\$ ', PS2: '> ', PS4: '+ ' },
  builtins: new Set([...POSIX_BUILTINS, '[[', 'chdir', 'help']),
  errorStatus: 2,
  texts: {
    notFound: (name) => `${name}: not found`,
    cannotOpen: (path, error, create) =>
      create
        ? `can't create ${path}: ${ashReason(error, 'nonexistent directory')}`
        : `can't open ${path}: ${ashReason(error, 'no such file')}`,
    cannotRun: (path, error) => `${path}: ${ashReason(error, 'not found')}`,
    unset: (name, message) => `${name}: ${message || 'parameter not set or null'}`,
    unbound: (name) => `${name}: parameter not set`,
    badSubstitution: () => 'syntax error: bad substitution',
    readonly: (name) => `${name}: is read only`,
    divisionByZero: () => 'divide by zero',
    arithmetic: () => 'arithmetic syntax error',
    badDescriptor: (fd) => `${fd}: Bad file descriptor`,
  },
};

/** dash error.c errmsg(). */
const dashReason = (error: Errno, missing: string): string =>
  error.code === 'ENOENT' || error.code === 'ENOTDIR' ? missing : error.message;

const NOT_IN_DASH = ['let', 'source', 'history'];

/** `sh` on Debian and Ubuntu. */
export const DASH: Flavour = {
  ...ASH,
  dash: true,
  version: '0.5.12',
  processSubstitution: false,
  ansiQuotes: false,
  alwaysTellsLine: true,
  prompts: { PS1: '$ ', PS2: '> ', PS4: '+ ' },
  builtins: new Set([...POSIX_BUILTINS.filter((name) => !NOT_IN_DASH.includes(name)), 'chdir']),
  texts: {
    ...ASH.texts,
    cannotOpen: (path, error, create) =>
      create
        ? `cannot create ${path}: ${dashReason(error, 'Directory nonexistent')}`
        : `cannot open ${path}: ${dashReason(error, 'No such file')}`,
    cannotRun: (path, error) => `${path}: ${dashReason(error, 'not found')}`,
    badSubstitution: () => 'Bad substitution',
    divisionByZero: (expression) => `arithmetic expression: division by zero: "${expression}"`,
    arithmetic: (expression, token) =>
      `arithmetic expression: expecting ${token === '' ? 'primary' : 'EOF'}: "${expression}"`,
  },
};
