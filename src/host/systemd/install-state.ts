// Models systemd 255 src/shared/install.c: whether a unit file is enabled, and what presets want of it.
import type { Files } from '../fs/files.ts';
import { settingsOf } from './config.ts';
import { findFragment, type LoadContext, loadUnit, searchPath } from './load.ts';
import { splitWords } from './syntax.ts';

export const CONFIG_DIRECTORY = '/etc/systemd/system';
export const RUNTIME_DIRECTORY = '/run/systemd/system';

export type UnitFileState =
  | 'enabled'
  | 'enabled-runtime'
  | 'disabled'
  | 'static'
  | 'masked'
  | 'masked-runtime'
  | 'linked'
  | 'alias'
  | 'indirect'
  | 'generated'
  | 'transient';

export const lstat = (files: Files, path: string) => {
  try {
    return files.lstat(path);
  } catch {
    return undefined;
  }
};

export interface Install {
  readonly wantedBy: readonly string[];
  readonly requiredBy: readonly string[];
  readonly aliases: readonly string[];
  readonly also: readonly string[];
  readonly defaultInstance: string | undefined;
}

export function installOf(context: LoadContext, name: string): Install {
  const { config } = loadUnit(context, name);
  const words = (key: string): string[] =>
    settingsOf(config, 'Install', key).flatMap(({ value }) => splitWords(value) ?? []);
  return {
    wantedBy: words('WantedBy'),
    requiredBy: words('RequiredBy'),
    aliases: words('Alias'),
    also: words('Also'),
    defaultInstance: words('DefaultInstance')[0],
  };
}

const isEmpty = (install: Install): boolean =>
  [install.wantedBy, install.requiredBy, install.aliases, install.also].every((list) => list.length === 0) &&
  install.defaultInstance === undefined;

/** Links below a directory that stand for the unit: in `.wants`, `.requires`, or as another name. */
export function linksTo(files: Files, directory: string, name: string): string[] {
  if (!files.isDirectory(directory)) return [];
  const found: string[] = [];
  for (const entry of files.readdir(directory)) {
    const path = `${directory}/${entry.name}`;
    if (/\.(wants|requires)$/.test(entry.name) && files.isDirectory(path)) {
      for (const link of files.readdir(path)) if (link.name === name) found.push(`${path}/${link.name}`);
    } else if (lstat(files, path)?.type === 'symlink' && entry.name !== name) {
      if (files.readlink(path).split('/').at(-1) === name) found.push(path);
    }
  }
  return found;
}

/** unit_file_get_state; undefined where there is no such file. */
export function unitFileState(context: LoadContext, name: string): UnitFileState | undefined {
  const { files } = context;
  const fragment = findFragment(context, name);
  if (!fragment) return undefined;
  if (fragment.masked) return fragment.path.startsWith('/run/') ? 'masked-runtime' : 'masked';
  if (fragment.path.startsWith('/run/systemd/transient/')) return 'transient';
  if (fragment.path.startsWith('/run/systemd/generator')) return 'generated';
  if (linksTo(files, CONFIG_DIRECTORY, name).length > 0) return 'enabled';
  if (linksTo(files, RUNTIME_DIRECTORY, name).length > 0) return 'enabled-runtime';
  const own = searchPath(context).map((directory) => `${directory}/${name}`);
  const first = own.find((path) => lstat(files, path));
  if (first && lstat(files, first)?.type === 'symlink') {
    const target = files.realpath(first).split('/').at(-1);
    return target === name ? 'linked' : 'alias';
  }
  const install = installOf(context, name);
  if (isEmpty(install)) return 'static';
  return install.wantedBy.length + install.requiredBy.length + install.aliases.length === 0 && install.also.length > 0
    ? 'indirect'
    : 'disabled';
}

/** Whether there is anything to enable at all; without it `systemctl enable` explains itself. */
export const hasInstall = (context: LoadContext, name: string): boolean =>
  findFragment(context, name) === undefined || !isEmpty(installOf(context, name));

const PRESETS = ['/etc/systemd/system-preset', '/run/systemd/system-preset', '/usr/lib/systemd/system-preset'];

/** What the distribution's presets want for a unit; they enable what nobody names. */
export function presetOf({ files }: LoadContext, name: string): 'enabled' | 'disabled' {
  const found = new Map<string, string>();
  for (const directory of PRESETS)
    if (files.isDirectory(directory))
      for (const entry of files.readdir(directory))
        if (entry.name.endsWith('.preset') && !found.has(entry.name))
          found.set(entry.name, `${directory}/${entry.name}`);
  for (const [, path] of [...found].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const line of files.readText(path).split('\n')) {
      const [, verb, pattern = ''] = /^\s*(enable|disable)\s+(\S+)/.exec(line) ?? [];
      if (verb && globMatch(pattern, name)) return verb === 'enable' ? 'enabled' : 'disabled';
    }
  return 'enabled';
}

/** `*`, `?` and `[...]` over a whole name. */
export function globMatch(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(name);
}

/** The unit that default.target stands for. */
export function defaultTarget(context: LoadContext): string | undefined {
  const path = searchPath(context)
    .map((directory) => `${directory}/default.target`)
    .find((candidate) => lstat(context.files, candidate));
  return path && context.files.realpath(path).split('/').at(-1);
}

/** Every unit file there is, by name, each with its path. */
export function unitFiles(context: LoadContext): Map<string, string> {
  const found = new Map<string, string>();
  for (const directory of searchPath(context)) {
    if (!context.files.isDirectory(directory)) continue;
    for (const entry of context.files.readdir(directory)) {
      if (
        !/^[^.].*\.(service|socket|target|mount|slice|timer|path|automount|swap)$/.test(entry.name) &&
        entry.name !== '-.slice'
      )
        continue;
      if (!found.has(entry.name)) found.set(entry.name, `${directory}/${entry.name}`);
    }
  }
  return found;
}
