// Models kmod libkmod/libkmod-index.c and libkmod-config.c (v31): /lib/modules/<release> and modprobe.d, as modprobe reads them.
import type { Files } from '../fs/files.ts';
import { moduleName } from './note.ts';

/** The indexes of /lib/modules/<release>, as depmod wrote them. */
export interface ModuleDirectory {
  readonly path: string;
  /** Files by module name, each with those it needs, the nearest first. */
  readonly modules: ReadonlyMap<string, { readonly file: string; readonly needs: readonly string[] }>;
  /** Patterns such as `fs-overlay`, and the module each leads to. */
  readonly aliases: readonly (readonly [pattern: string, module: string])[];
  readonly builtin: ReadonlySet<string>;
}

/** What the files of modprobe.d say. */
export interface ModprobeConfig {
  readonly blacklist: ReadonlySet<string>;
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly aliases: readonly (readonly [pattern: string, module: string])[];
  /** Commands that modprobe runs in place of loading or removing. */
  readonly install: ReadonlyMap<string, string>;
  readonly remove: ReadonlyMap<string, string>;
  readonly softdeps: ReadonlyMap<string, { readonly pre: readonly string[]; readonly post: readonly string[] }>;
}

const lines = (files: Files, path: string): string[] =>
  files.exists(path)
    ? files
        .readText(path)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
    : [];

/** The directory of one kernel's modules; undefined where there is none, or depmod has not been run in it. */
export function readModuleDirectory(files: Files, release: string): ModuleDirectory | undefined {
  const path = `/lib/modules/${release}`;
  if (!files.exists(`${path}/modules.dep`)) return undefined;
  const modules = new Map<string, { file: string; needs: string[] }>();
  for (const line of lines(files, `${path}/modules.dep`)) {
    const [file = '', rest = ''] = line.split(/:\s*/);
    modules.set(moduleName(file), { file: `${path}/${file}`, needs: rest.split(' ').filter(Boolean).map(moduleName) });
  }
  const aliases = lines(files, `${path}/modules.alias`).map((line): [string, string] => {
    const [, pattern = '', module = ''] = line.split(' ');
    return [pattern, module];
  });
  const builtin = new Set(lines(files, `${path}/modules.builtin`).map(moduleName));
  return { path, modules, aliases, builtin };
}

const CONFIG_FOLDERS = ['/etc/modprobe.d', '/run/modprobe.d', '/usr/local/lib/modprobe.d', '/lib/modprobe.d'];

/** The configuration of modprobe: a file of an earlier folder hides one of the same name in a later. */
export function readModprobeConfig(files: Files): ModprobeConfig {
  const byName = new Map<string, string>();
  for (const folder of CONFIG_FOLDERS) {
    if (!files.isDirectory(folder)) continue;
    for (const { name } of files.readdir(folder))
      if (name.endsWith('.conf') && !byName.has(name)) byName.set(name, `${folder}/${name}`);
  }
  const config = {
    blacklist: new Set<string>(),
    options: new Map<string, string[]>(),
    aliases: [] as [string, string][],
    install: new Map<string, string>(),
    remove: new Map<string, string>(),
    softdeps: new Map<string, { pre: string[]; post: string[] }>(),
  };
  for (const name of [...byName.keys()].sort()) {
    const text = files.readText(byName.get(name) ?? '').replaceAll('\\\n', ' ');
    for (const line of text.split('\n')) readDirective(line.trim(), config);
  }
  return config;
}

function readDirective(
  line: string,
  config: {
    blacklist: Set<string>;
    options: Map<string, string[]>;
    aliases: [string, string][];
    install: Map<string, string>;
    remove: Map<string, string>;
    softdeps: Map<string, { pre: string[]; post: string[] }>;
  },
): void {
  if (line === '' || line.startsWith('#')) return;
  const [directive, first = '', ...rest] = line.split(/\s+/);
  const module = moduleName(first);
  if (directive === 'blacklist') config.blacklist.add(module);
  else if (directive === 'options') config.options.set(module, [...(config.options.get(module) ?? []), ...rest]);
  else if (directive === 'alias') config.aliases.push([first, moduleName(rest[0] ?? '')]);
  else if (directive === 'install') config.install.set(module, rest.join(' '));
  else if (directive === 'remove') config.remove.set(module, rest.join(' '));
  else if (directive === 'softdep') {
    const post = rest.indexOf('post:');
    const names = (part: readonly string[]): string[] => part.filter((word) => !word.endsWith(':')).map(moduleName);
    config.softdeps.set(module, {
      pre: names(post < 0 ? rest : rest.slice(0, post)),
      post: post < 0 ? [] : names(rest.slice(post)),
    });
  }
}

/** fnmatch for aliases: `*`, `?` and sets. */
export function matchesAlias(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(name);
}

/** What a name that modprobe is given stands for (kmod_module_new_from_lookup). */
export type Lookup =
  | { readonly kind: 'modules'; readonly names: readonly string[]; readonly byAlias: boolean }
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'none' };

export function lookUpModule(directory: ModuleDirectory, config: ModprobeConfig, given: string): Lookup {
  const wanted = (patterns: readonly (readonly [string, string])[]): string[] => [
    ...new Set(patterns.filter(([pattern]) => matchesAlias(pattern, given)).map(([, module]) => module)),
  ];
  const configured = wanted(config.aliases).filter((name) => name !== 'off');
  if (configured.length > 0) return { kind: 'modules', names: configured, byAlias: true };
  const name = moduleName(given);
  if (directory.modules.has(name) || config.install.has(name))
    return { kind: 'modules', names: [name], byAlias: false };
  if (directory.builtin.has(name)) return { kind: 'builtin', name };
  const found = wanted(directory.aliases);
  return found.length > 0 ? { kind: 'modules', names: found, byAlias: true } : { kind: 'none' };
}

/** The files to load for a module, in order: what it needs first. Undefined where it has none. */
export function loadOrder(
  directory: ModuleDirectory,
  name: string,
): { readonly name: string; readonly file: string }[] | undefined {
  const entry = directory.modules.get(name);
  if (!entry) return undefined;
  return [...[...entry.needs].reverse(), name].map((each) => ({
    name: each,
    file: directory.modules.get(each)?.file ?? '',
  }));
}
