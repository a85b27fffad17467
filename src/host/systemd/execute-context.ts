// Models systemd 255 src/core/execute.c: a process's environment, standard streams and limits as its unit says them.
import { decode } from '../../base/bytes.ts';
import { isErrno } from '../errno.ts';
import { type FileDescription, openDescription } from '../process/file-description.ts';
import type { Limits } from '../process/types.ts';
import { settingOf, settingsOf } from './config.ts';
import type { Manager } from './manager.ts';
import { splitWords } from './syntax.ts';
import type { Unit } from './unit.ts';

/** What kept a process from its command, found before there was a process: the unit fails with `resources`. */
export class ExecProblem extends Error {
  readonly what: string;
  constructor(what: string, reason: string) {
    super(reason);
    this.what = what;
  }
}

export const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin';

/** The comm of a process: its executable's name, 15 characters at most. */
export function commOf(argv: readonly string[], fallback = ''): string {
  const first = argv[0] ?? '';
  const title = /^([\w.+-]+): /.exec(first)?.[1];
  const name = title ?? first.slice(first.lastIndexOf('/') + 1).replace(/^-/, '');
  return (name === '' ? fallback : name).slice(0, 15);
}

/** Environment=, EnvironmentFile= and what systemd adds. Throws `ExecProblem` for a file that is not there. */
export function environment(manager: Manager, unit: Unit, notify: boolean): Map<string, string> {
  const env = new Map([
    ['LANG', 'C.UTF-8'],
    ['PATH', `${PATH}${manager.version < 255 ? ':/sbin:/bin' : ''}`],
    ...manager.environment,
  ]);
  if (notify) env.set('NOTIFY_SOCKET', '/run/systemd/notify');
  if (unit.invocation) env.set('INVOCATION_ID', unit.invocation);
  env.set('JOURNAL_STREAM', '8:1');
  for (const { value } of settingsOf(unit.config, 'Service', 'Environment')) {
    for (const word of splitWords(value) ?? []) {
      const equals = word.indexOf('=');
      if (equals > 0) env.set(word.slice(0, equals), word.slice(equals + 1));
    }
  }
  for (const { value } of settingsOf(unit.config, 'Service', 'EnvironmentFile')) {
    const path = value.replace(/^-/, '');
    try {
      for (const [name, text] of readEnvironmentFile(manager.host.files.readText(path))) env.set(name, text);
    } catch (error) {
      if (!isErrno(error)) throw error;
      if (!value.startsWith('-')) throw new ExecProblem('Failed to load environment files', error.message);
    }
  }
  for (const { value } of settingsOf(unit.config, 'Service', 'UnsetEnvironment'))
    for (const name of splitWords(value) ?? []) env.delete(name);
  return env;
}

/** `NAME=value` lines with shell-like quotes (src/basic/env-file.c). */
export function readEnvironmentFile(text: string): [string, string][] {
  return text
    .replace(/\\\n/g, '')
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [, name, value = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      if (!name || /^\s*[#;]/.test(line)) return [];
      const [, quote, inside] = /^(["'])(.*)\1$/.exec(value) ?? [];
      return [
        [
          name,
          quote === undefined ? value : quote === '"' ? (inside ?? '').replace(/\\(["\\$`])/g, '$1') : (inside ?? ''),
        ],
      ];
    });
}

/** Lines that a process writes become entries of the journal. */
export function output(
  manager: Manager,
  unit: Unit,
  identifier: string,
  pid: number,
  argv: readonly string[],
): FileDescription {
  let rest = '';
  const line = (text: string): void => {
    const level = /^<([0-7])>/.exec(text);
    manager.journal.write({
      message: level ? text.slice(3) : text,
      identifier,
      pid,
      priority: level ? Number(level[1]) : 6,
      transport: 'stdout',
      unit: unit.name,
      comm: commOf(argv),
      cmdline: argv.join(' '),
      facility: 3,
    });
  };
  return openDescription({
    kind: 'socket',
    name: 'socket:[1]',
    write: async (data) => {
      const lines = (rest + decode(data)).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) if (text !== '') line(text);
    },
    release: () => {
      if (rest !== '') line(rest);
      rest = '';
    },
  });
}

export function descriptors(manager: Manager, unit: Unit, stream: FileDescription): Map<number, FileDescription> {
  const nothing = openDescription({
    kind: 'device',
    name: '/dev/null',
    read: async () => new Uint8Array(0),
    write: async () => {},
  });
  const target = (key: string, otherwise: FileDescription): FileDescription => {
    const value = settingOf(unit.config, 'Service', key);
    const [, kind, path = ''] = /^(file|append|truncate):(.+)$/.exec(value ?? '') ?? [];
    if (kind) {
      const flags = { write: true, create: true, append: kind === 'append', truncate: kind === 'truncate' };
      return manager.host.files.open(path, flags, 0o644);
    }
    return value === 'null' ? nothing : otherwise;
  };
  const out = target('StandardOutput', stream);
  return new Map([
    [0, nothing],
    [1, out],
    [2, target('StandardError', out)],
  ]);
}

const LIMIT_NAMES: Readonly<Record<string, string>> = {
  LimitNOFILE: 'nofile',
  LimitNPROC: 'nproc',
  LimitCORE: 'core',
  LimitMEMLOCK: 'memlock',
  LimitSTACK: 'stack',
  LimitFSIZE: 'fsize',
  LimitAS: 'as',
  LimitCPU: 'cpu',
  LimitDATA: 'data',
  LimitRSS: 'rss',
  LimitSIGPENDING: 'sigpending',
};
const SCALES: Readonly<Record<string, number>> = { K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };

const limitValue = (text: string): number => {
  if (text === 'infinity') return -1;
  const [, digits = '0', unit = ''] = /^(\d+)([KMGT]?)/.exec(text) ?? [];
  return Number(digits) * (SCALES[unit] ?? 1);
};

/** systemd raises the number of open files for everybody: 1024 soft, 524288 hard. */
export function limits(manager: Manager, unit: Unit): Limits {
  const found = new Map<string, readonly [number, number]>([
    ...manager.host.init.limits,
    ['nofile', manager.version < 240 ? [1024, 4096] : [1024, 524288]],
  ]);
  for (const [key, name] of Object.entries(LIMIT_NAMES)) {
    const text = settingOf(unit.config, 'Service', key);
    if (text === undefined) continue;
    const [soft = '', hard = soft] = text.split(':');
    found.set(name, [limitValue(soft), limitValue(hard)]);
  }
  return found;
}
