// Models apt's configuration files (apt.conf(5), apt-pkg/contrib/configuration.cc): blocks and lists, as far as commands ask.
import type { Files } from '../../host/fs/files.ts';
import type { AptOptions } from './options.ts';

/** Items by their name in lower case, as `apt::install-recommends`; a list has several values. */
export type Config = ReadonlyMap<string, readonly string[]>;

const TOKEN = /"(?:[^"\\]|\\.)*"|[{};]|[^\s{};"]+/g;

/** The items of one file. */
export function parseConfig(text: string): Map<string, string[]> {
  const clean = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*#(?!clear).*$/gm, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
  const items = new Map<string, string[]>();
  const path: string[] = [];
  let words: string[] = [];
  const add = (name: string, value: string): void => {
    const key = name.toLowerCase();
    if (key.endsWith('::')) items.set(key.slice(0, -2), [...(items.get(key.slice(0, -2)) ?? []), value]);
    else items.set(key, [value]);
  };
  for (const [token] of clean.matchAll(TOKEN)) {
    if (token === '{') path.push(words.shift() ?? '');
    else if (token === '}') path.pop();
    else if (token !== ';') {
      words.push(token);
      continue;
    } else if (words.length > 0) {
      const [name = '', value] = words;
      const unquoted = (value ?? name).replace(/^"|"$/g, '');
      if (value === undefined && path.length > 0) add(`${path.join('::')}::`, unquoted);
      else if (value !== undefined) add([...path, name].join('::'), unquoted);
    }
    words = [];
  }
  return items;
}

/** /etc/apt/apt.conf.d and apt.conf in apt's order. */
export function readConfig(files: Files): Map<string, readonly string[]> {
  const folder = '/etc/apt/apt.conf.d';
  const listed = files.isDirectory(folder)
    ? files
        .readdir(folder)
        .map(({ name }) => name)
        .filter((name) => /^[\w.-]+$/.test(name) && !/\.(?!conf$)/.test(name))
        .map((name) => `${folder}/${name}`)
    : [];
  const all = new Map<string, readonly string[]>();
  for (const file of [...listed, '/etc/apt/apt.conf']) {
    if (!files.exists(file) || files.isDirectory(file)) continue;
    for (const [name, values] of parseConfig(files.readText(file))) {
      const list = values.length > 1 || name.startsWith('dpkg::');
      all.set(name, list ? [...(all.get(name) ?? []), ...values] : values);
    }
  }
  return all;
}

/** What files say, then what the command line says. */
export const withConfig = (options: AptOptions, config: Config): AptOptions => ({
  ...options,
  config: new Map([...config, ...options.config]),
});
