// Models systemd 255 src/shared/install.c: what is enabled, masked or linked is a matter of symbolic links in /etc.

import type { Files } from '../fs/files.ts';
import { CONFIG_DIRECTORY, installOf, linksTo, lstat, RUNTIME_DIRECTORY } from './install-state.ts';
import { findFragment, type LoadContext, searchPath } from './load.ts';
import { templateOf } from './unit.ts';

/** What was done, in order. */
export type Change =
  | { readonly kind: 'symlink'; readonly path: string; readonly target: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'does-not-exist'; readonly name: string };

/** An operation that was refused; `message` is what follows `Failed to enable unit: `. */
export class InstallError extends Error {}

/** Makes a link, unless it is there already. */
export function link(files: Files, target: string, path: string, changes: Change[], force = false): void {
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

/** unit_file_revert: takes away what an administrator put beside or over a packaged unit: drop-ins, and a file of its name. */
export function revert(context: LoadContext, names: readonly string[]): Change[] {
  const { files } = context;
  const changes: Change[] = [];
  const own = [CONFIG_DIRECTORY, RUNTIME_DIRECTORY];
  for (const name of names) {
    for (const directory of own) {
      const dropIns = `${directory}/${name}.d`;
      if (!files.isDirectory(dropIns)) continue;
      const inside = files.readdir(dropIns).map((entry) => `${dropIns}/${entry.name}`);
      files.removeAll(dropIns);
      for (const path of [...inside, dropIns]) changes.push({ kind: 'unlink', path });
    }
    if (!searchPath(context).some((path) => !own.includes(path) && files.exists(`${path}/${name}`))) continue;
    for (const directory of own) {
      const path = `${directory}/${name}`;
      if (lstat(files, path) === undefined) continue;
      files.unlink(path);
      changes.push({ kind: 'unlink', path });
    }
  }
  return changes;
}

/** Throws `InstallError` for a target that does not exist. */
export function setDefault(context: LoadContext, name: string): Change[] {
  const changes: Change[] = [];
  link(context.files, fragmentOf(context, name), `${CONFIG_DIRECTORY}/default.target`, changes, true);
  return changes;
}
