// Models systemd 255 src/basic/unit-file.c, src/core/load-dropin.c and src/shared/dropin.c: from a name to its files.
import type { Files } from '../fs/files.ts';
import { makeConfig, type UnitConfig } from './config.ts';
import { type ParsedFile, parseUnitFile } from './syntax.ts';
import { instanceOf, type LoadState, templateOf } from './unit.ts';

/** Where unit files are looked for, the first wins. */
export const SEARCH_PATH = [
  '/etc/systemd/system.control',
  '/run/systemd/system.control',
  '/run/systemd/transient',
  '/etc/systemd/system',
  '/run/systemd/system',
  '/usr/local/lib/systemd/system',
  '/usr/lib/systemd/system',
] as const;

/** Directories that systemd knew when it loaded its units: a new `.d` directory is not seen before daemon-reload. */
export type PathCache = ReadonlySet<string>;

export interface LoadContext {
  readonly files: Files;
  /** systemd's own number: 255. */
  readonly version: number;
  readonly hostname: string;
  readonly kernelRelease: string;
  /** `/lib/systemd/system` on a system whose /lib is /usr/lib, where the release prints it so. */
  readonly systemDirectory: '/lib/systemd/system' | '/usr/lib/systemd/system';
  /** Those of the search path that there are, as this release names them. */
  readonly directories: readonly string[];
}

export interface LoadedUnit {
  readonly load: LoadState;
  readonly config: UnitConfig;
}

const isMask = (files: Files, path: string): boolean => {
  const stat = files.lstat(path);
  if (stat.type === 'symlink') return ['/dev/null', ''].includes(files.readlink(path));
  return stat.type === 'file' && stat.size === 0;
};

const lexists = (files: Files, path: string): boolean => {
  try {
    files.lstat(path);
    return true;
  } catch {
    return false;
  }
};

/** The directories of the search path that there are, as this release prints them. */
export const existingDirectories = (files: Files, systemDirectory: LoadContext['systemDirectory']): string[] =>
  SEARCH_PATH.filter((directory) => files.isDirectory(directory)).map((directory) =>
    directory === '/usr/lib/systemd/system' ? systemDirectory : directory,
  );

export const searchPath = ({ directories }: Pick<LoadContext, 'directories'>): readonly string[] => directories;

/** The file of a unit, an alias followed to what it stands for; `masked` for /dev/null. */
export function findFragment(
  context: LoadContext,
  name: string,
): { readonly path: string; readonly masked: boolean } | undefined {
  const { files } = context;
  for (const candidate of [name, templateOf(name)]) {
    if (candidate === undefined) continue;
    for (const directory of searchPath(context)) {
      const path = `${directory}/${candidate}`;
      if (!lexists(files, path)) continue;
      if (isMask(files, path)) return { path, masked: true };
      if (files.exists(path) && files.stat(path).type === 'file')
        return { path: resolveLink(context, path), masked: false };
    }
  }
  return undefined;
}

/** The file that a link in the search path leads to, named as this release names it. */
function resolveLink(context: LoadContext, path: string): string {
  if (context.files.lstat(path).type !== 'symlink') return path;
  const real = context.files.realpath(path);
  const prefix = '/usr/lib/systemd/system/';
  return real.startsWith(prefix) ? `${context.systemDirectory}/${real.slice(prefix.length)}` : real;
}

/** The unit that a name stands for: `dbus-org.example.service` may be a link to another. */
export function canonicalName(context: LoadContext, name: string): string {
  const { files } = context;
  for (const directory of searchPath(context)) {
    const path = `${directory}/${name}`;
    if (!lexists(files, path)) continue;
    if (files.lstat(path).type !== 'symlink' || isMask(files, path) || !files.exists(path)) return name;
    const target = files.realpath(path).split('/').at(-1) ?? name;
    return target.slice(target.lastIndexOf('.')) === name.slice(name.lastIndexOf('.')) && !target.includes('@')
      ? target
      : name;
  }
  return name;
}

/** `*.conf` in the `.d` directories of the unit, its template and its type, by file name; the first directory wins. */
export function findDropIns(context: LoadContext, name: string, known?: PathCache): string[] {
  const found = new Map<string, string>();
  const type = name.slice(name.lastIndexOf('.') + 1);
  const dashes = name
    .slice(0, name.lastIndexOf('.'))
    .split('-')
    .map((_, index, parts) => parts.slice(0, index).join('-'))
    .filter((prefix) => prefix !== '')
    .map((prefix) => `${prefix}-.${type}`)
    .reverse();
  for (const owner of [name, templateOf(name), ...dashes, type]) {
    if (owner === undefined) continue;
    for (const directory of searchPath(context)) {
      const folder = `${directory}/${owner}.d`;
      if (known && !known.has(folder)) continue;
      if (!context.files.isDirectory(folder)) continue;
      for (const entry of context.files.readdir(folder)) {
        if (entry.name.endsWith('.conf') && !found.has(entry.name)) found.set(entry.name, `${folder}/${entry.name}`);
      }
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, path]) => path)
    .filter((path) => !isMask(context.files, path));
}

/** Units linked in `<name>.wants` or `<name>.requires` of every directory of the search path. */
function linkedIn(context: LoadContext, name: string, kind: 'wants' | 'requires'): string[] {
  const names = [name, templateOf(name)].flatMap((owner) =>
    owner === undefined
      ? []
      : searchPath(context).flatMap((directory) => {
          const folder = `${directory}/${owner}.${kind}`;
          return context.files.isDirectory(folder) ? context.files.readdir(folder).map((entry) => entry.name) : [];
        }),
  );
  return [...new Set(names)];
}

/** The `.d` directories that there are now. */
export function pathCache(context: LoadContext): PathCache {
  return new Set(
    searchPath(context).flatMap((directory) =>
      context.files.isDirectory(directory)
        ? context.files
            .readdir(directory)
            .filter((entry) => entry.name.endsWith('.d'))
            .map((entry) => `${directory}/${entry.name}`)
        : [],
    ),
  );
}

/** `%i`, `%n`, `%H` and the like. */
function specifiers(context: LoadContext, name: string): (text: string) => string {
  const prefix = name.slice(0, name.lastIndexOf('.'));
  const values: Readonly<Record<string, string>> = {
    i: instanceOf(name),
    I: instanceOf(name).replaceAll('-', '/'),
    n: name,
    N: prefix,
    p: prefix.split('@')[0] ?? '',
    P: (prefix.split('@')[0] ?? '').replaceAll('-', '/'),
    j: prefix.split('-').at(-1) ?? '',
    H: context.hostname,
    l: context.hostname.split('.')[0] ?? '',
    v: context.kernelRelease,
    u: 'root',
    U: '0',
    g: 'root',
    G: '0',
    h: '/root',
    s: '/bin/bash',
    t: '/run',
    S: '/var/lib',
    C: '/var/cache',
    L: '/var/log',
    E: '/etc',
    T: '/tmp',
    V: '/var/tmp',
    '%': '%',
  };
  return (text) => text.replace(/%([a-zA-Z%])/g, (whole, letter: string) => values[letter] ?? whole);
}

/** Reads a unit with all that belongs to it. Without a file it is `not-found`, but may have dependencies all the same. */
export function loadUnit(context: LoadContext, name: string, known?: PathCache): LoadedUnit {
  const fragment = findFragment(context, name);
  const dropIns = fragment?.masked ? [] : findDropIns(context, name, known);
  const read = [...(fragment && !fragment.masked ? [fragment.path] : []), ...dropIns];
  const parsed = read.map((path): ParsedFile => parseUnitFile(context.files.readText(path), path));
  const stamps = new Map(
    [...(fragment ? [fragment.path] : []), ...dropIns].map((path) => [path, context.files.lstat(path).mtime]),
  );
  const config = makeConfig(
    {
      name,
      fragment: fragment?.path,
      masked: fragment?.masked ?? false,
      dropIns,
      stamps,
      settings: parsed.flatMap(({ settings }) => settings),
      problems: parsed.flatMap(({ problems }) => problems),
      wants: linkedIn(context, name, 'wants'),
      requires: linkedIn(context, name, 'requires'),
      version: context.version,
    },
    specifiers(context, name),
  );
  const load = !fragment ? 'not-found' : fragment.masked ? 'masked' : config.fatal ? 'bad-setting' : 'loaded';
  return { load, config };
}

/** Are the files other than when they were loaded? (unit_need_daemon_reload) */
export function changedOnDisk(context: LoadContext, name: string, loaded: UnitConfig, known: PathCache): boolean {
  const fragment = findFragment(context, name);
  if (fragment?.path !== loaded.fragment) return true;
  // Since 249 a drop-in directory that is new does not show before daemon-reload.
  const dropIns = fragment?.masked ? [] : findDropIns(context, name, context.version >= 249 ? known : undefined);
  if (dropIns.join('\n') !== loaded.dropIns.join('\n')) return true;
  return [...loaded.stamps].some(([path, stamp]) => {
    try {
      return context.files.lstat(path).mtime !== stamp;
    } catch {
      return true;
    }
  });
}
