// Models systemd 255 src/shared/install.c: what is enabled, masked or linked is a matter of symbolic links in /etc.
import type { Files } from '../fs/files.ts';
import { settingsOf } from './config.ts';
import { findFragment, type LoadContext, loadUnit, searchPath } from './load.ts';
import { splitWords } from './syntax.ts';
import { templateOf } from './unit.ts';

export const CONFIG_DIRECTORY = '/etc/systemd/system';
const RUNTIME_DIRECTORY = '/run/systemd/system';

/** What was done, in order. */
export type Change =
  | { readonly kind: 'symlink'; readonly path: string; readonly target: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'does-not-exist'; readonly name: string };

/** An operation that was refused; `message` is what follows `Failed to enable unit: `. */
export class InstallError extends Error {}

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

const lstat = (files: Files, path: string) => {
  try {
    return files.lstat(path);
  } catch {
    return undefined;
  }
};

interface Install {
  readonly wantedBy: readonly string[];
  readonly requiredBy: readonly string[];
  readonly aliases: readonly string[];
  readonly also: readonly string[];
  readonly defaultInstance: string | undefined;
}

function installOf(context: LoadContext, name: string): Install {
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
function linksTo(files: Files, directory: string, name: string): string[] {
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

/** Makes a link, unless it is there already. */
function link(files: Files, target: string, path: string, changes: Change[], force = false): void {
  const existing = lstat(files, path);
  if (existing?.type === 'symlink' && files.readlink(path) === target) return;
  if (existing) {
    if (!force)
      throw new InstallError(
        `File ${path} already exists${existing.type === 'symlink' ? ` and is a symlink to ${files.readlink(path)}` : ''}.`,
      );
    files.unlink(path);
    changes.push({ kind: 'unlink', path });
  }
  files.mkdirAll(path.slice(0, path.lastIndexOf('/')), 0o755);
  files.symlink(target, path);
  changes.push({ kind: 'symlink', path, target });
}

/** The unit file itself, or an InstallError that says what is wrong with it. */
function fragmentOf(context: LoadContext, name: string): string {
  const fragment = findFragment(context, name);
  if (!fragment) throw new InstallError(`Unit file ${name} does not exist.`);
  if (fragment.masked) throw new InstallError(`Unit file ${fragment.path} is masked.`);
  return fragment.path;
}

/** Whether there is anything to enable at all; without it `systemctl enable` explains itself. */
export const hasInstall = (context: LoadContext, name: string): boolean =>
  findFragment(context, name) === undefined || !isEmpty(installOf(context, name));

/** Makes the links that [Install] names, for `Also=` too. Throws `InstallError`. */
export function enable(context: LoadContext, names: readonly string[], runtime = false): Change[] {
  const { files } = context;
  const changes: Change[] = [];
  const base = runtime ? RUNTIME_DIRECTORY : CONFIG_DIRECTORY;
  const done = new Set<string>();
  const visit = (given: string): void => {
    if (done.has(given)) return;
    done.add(given);
    const name = given.startsWith('/') ? (given.split('/').at(-1) ?? given) : given;
    if (given.startsWith('/') && !searchPath(context).some((directory) => given === `${directory}/${name}`)) {
      if (!files.exists(given)) throw new InstallError(`Unit file ${given} does not exist.`);
      link(files, given, `${base}/${name}`, changes);
    }
    const path = fragmentOf(context, name);
    const install = installOf(context, name);
    const instance =
      name.includes('@.') && install.defaultInstance ? name.replace('@.', `@${install.defaultInstance}.`) : name;
    for (const alias of install.aliases) link(files, path, `${base}/${alias}`, changes);
    for (const [targets, suffix] of [
      [install.wantedBy, 'wants'],
      [install.requiredBy, 'requires'],
    ] as const)
      for (const target of targets) link(files, path, `${base}/${target}.${suffix}/${instance}`, changes);
    for (const other of install.also) visit(other);
  };
  for (const name of names) visit(name);
  return changes;
}

/** Takes the links away. Throws `InstallError` for a unit that does not exist. */
export function disable(context: LoadContext, names: readonly string[]): Change[] {
  const { files } = context;
  const changes: Change[] = [];
  const all = [...names];
  for (let index = 0; index < all.length; index++) {
    const name = all[index] ?? '';
    const fragment = findFragment(context, name);
    if (!fragment && linksTo(files, CONFIG_DIRECTORY, name).length === 0)
      throw new InstallError(`Unit file ${name} does not exist.`);
    if (fragment?.masked) throw new InstallError(`Unit file ${fragment.path} is masked.`);
    for (const directory of [CONFIG_DIRECTORY, RUNTIME_DIRECTORY])
      for (const path of linksTo(files, directory, name)) {
        files.unlink(path);
        changes.push({ kind: 'unlink', path });
        const folder = path.slice(0, path.lastIndexOf('/'));
        if (/\.(wants|requires)$/.test(folder) && files.readdir(folder).length === 0) files.rmdir(folder);
      }
    const own = `${CONFIG_DIRECTORY}/${name}`;
    if (
      lstat(files, own)?.type === 'symlink' &&
      files.readlink(own) !== '/dev/null' &&
      files.realpath(own).endsWith(`/${name}`)
    ) {
      files.unlink(own);
      changes.push({ kind: 'unlink', path: own });
    }
    if (fragment && !fragment.masked)
      for (const other of installOf(context, name).also) if (!all.includes(other)) all.push(other);
  }
  return changes;
}

/** Links the name to /dev/null. Throws `InstallError` when a file stands in the way. */
export function mask(context: LoadContext, names: readonly string[], runtime = false): Change[] {
  const { files } = context;
  const changes: Change[] = [];
  for (const name of names) {
    if (!findFragment(context, name) && !(templateOf(name) && findFragment(context, templateOf(name) ?? '')))
      changes.push({ kind: 'does-not-exist', name });
    link(files, '/dev/null', `${runtime ? RUNTIME_DIRECTORY : CONFIG_DIRECTORY}/${name}`, changes);
  }
  return changes;
}

export function unmask(context: LoadContext, names: readonly string[]): Change[] {
  const { files } = context;
  const changes: Change[] = [];
  for (const name of names) {
    let found = findFragment(context, name) !== undefined;
    for (const directory of [CONFIG_DIRECTORY, RUNTIME_DIRECTORY]) {
      const path = `${directory}/${name}`;
      if (lstat(files, path)?.type !== 'symlink' || files.readlink(path) !== '/dev/null') continue;
      files.unlink(path);
      changes.push({ kind: 'unlink', path });
      found = true;
    }
    if (!found) changes.push({ kind: 'does-not-exist', name });
  }
  return changes;
}

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

/** Throws `InstallError` for a target that does not exist. */
export function setDefault(context: LoadContext, name: string): Change[] {
  const changes: Change[] = [];
  link(context.files, fragmentOf(context, name), `${CONFIG_DIRECTORY}/default.target`, changes, true);
  return changes;
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
