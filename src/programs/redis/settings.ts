// Models redis src/config.c as far as a container's first steps need it: redis.conf, and the same words as options.
import { splitWords } from './resp.ts';

export type Settings = Map<string, string>;

const DEFAULTS: Readonly<Record<string, string>> = {
  appenddirname: 'appendonlydir',
  appendfilename: 'appendonly.aof',
  appendfsync: 'everysec',
  appendonly: 'no',
  bind: '* -::*',
  databases: '16',
  dbfilename: 'dump.rdb',
  dir: '/data',
  loglevel: 'notice',
  logfile: '',
  maxclients: '10000',
  maxmemory: '0',
  'maxmemory-policy': 'noeviction',
  port: '6379',
  'protected-mode': 'no',
  requirepass: '',
  save: '3600 1 300 100 60 10000',
  'tcp-backlog': '511',
  'tcp-keepalive': '300',
  timeout: '0',
};

/** What stops the server from starting: told with its line. */
export class BadSetting extends Error {
  readonly line: string;
  readonly number: number;
  constructor(message: string, line: string, number: number) {
    super(message);
    this.line = line;
    this.number = number;
  }
}

/** The settings of a configuration file's text, over the defaults. Throws `BadSetting`. */
export function readSettings(text: string, dir: string): Settings {
  const settings: Settings = new Map(Object.entries({ ...DEFAULTS, dir }));
  let saves: string[] | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const words = splitWords(line);
    if (!words) throw new BadSetting('Unbalanced quotes in configuration line', line, index + 1);
    const [name = '', ...values] = words;
    const key = name.toLowerCase();
    if (!(key in DEFAULTS)) throw new BadSetting('Bad directive or wrong number of arguments', line, index + 1);
    if (values.length === 0) throw new BadSetting('wrong number of arguments', line, index + 1);
    if (key === 'save') {
      saves = values[0] === '' ? [] : [...(saves ?? []), ...values];
      settings.set(key, saves.join(' '));
    } else settings.set(key, values.join(' '));
  }
  return settings;
}

/** `--port 6380 --save 60 1` as the lines of a file. */
export function optionLines(args: readonly string[]): string {
  let text = '';
  for (const arg of args) {
    if (arg.startsWith('--')) text += `${text === '' ? '' : '\n'}${arg.slice(2)}`;
    else text += ` ${/^[\w./:*-]+$/.test(arg) ? arg : JSON.stringify(arg)}`;
  }
  return text;
}
