// Models kernel/module/procfs.c and sysfs.c: /proc/modules, /sys/module, and what modules put into /proc.
import { Errno } from '../errno.ts';
import type { KernelModules, LoadedModule } from '../modules.ts';
import { directory, file, listing, type SyntheticNode } from './synthetic.ts';

/** The letters after a module's address: proprietary, out of the tree, unsigned. */
const taints = ({ note }: LoadedModule): string => {
  const letters = `${note.license !== undefined && !/GPL/.test(note.license) ? 'P' : ''}${note.outOfTree ? 'O' : ''}${note.signer === undefined ? 'E' : ''}`;
  return letters === '' ? '' : ` (${letters})`;
};

/** /proc/modules: the latest first. */
export const moduleRows = (modules: KernelModules): string =>
  [...modules.loaded.values()]
    .reverse()
    .map(
      (module) =>
        `${module.note.name} ${module.note.size} ${module.users} ${module.holders.map((name) => `${name},`).join('') || '-'} Live 0x0000000000000000${taints(module)}\n`,
    )
    .join('');

/** Names right below a place in /proc where modules have entries. */
export const procEntryNames = (modules: KernelModules, folder: string): string[] => [
  ...new Set(
    [...modules.procEntries.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1).split('/')[0] ?? '')
      .filter((name) => name !== ''),
  ),
];

/** The entry at a path below /proc that a module made; a directory where it made some below it. */
export function procEntry(modules: KernelModules, path: string): SyntheticNode | undefined {
  const read = modules.procEntries.get(path);
  if (read) return file(read);
  // A path that ends in `/` is an empty directory.
  if (![...modules.procEntries.keys()].some((entry) => entry.startsWith(`${path}/`))) return undefined;
  return listing(
    () => procEntryNames(modules, path),
    (name) => procEntry(modules, `${path}/${name}`),
  );
}

const fact = (text: string | number): SyntheticNode => file(() => `${text}\n`);

/** /sys/module: loaded modules, and those built in that have parameters. */
export const moduleDirectories = (
  modules: KernelModules,
  builtin: Readonly<Record<string, SyntheticNode>>,
): SyntheticNode =>
  listing(
    () => [...new Set([...Object.keys(builtin), ...modules.loaded.keys()])].sort(),
    (name) => {
      const module = modules.loaded.get(name);
      return module ? moduleDirectory(module) : builtin[name];
    },
  );

function moduleDirectory(module: LoadedModule): SyntheticNode {
  const { note, parameters } = module;
  return directory({
    coresize: fact(note.size),
    holders: directory(Object.fromEntries(module.holders.map((name) => [name, directory({})]))),
    initsize: fact(0),
    initstate: fact('live'),
    ...(parameters.size > 0 && {
      parameters: directory(Object.fromEntries([...parameters.keys()].map((key) => [key, parameter(module, key)]))),
    }),
    refcnt: fact(module.users),
    ...(note.srcversion !== undefined && { srcversion: fact(note.srcversion) }),
    taint: fact(taints(module).replace(/[ ()]/g, '')),
    uevent: file(() => '', { mode: 0o200, write: () => {} }),
    ...(note.version !== undefined && { version: fact(note.version) }),
  });
}

const parameter = (module: LoadedModule, key: string): SyntheticNode =>
  file(() => `${module.parameters.get(key) ?? ''}\n`, {
    mode: 0o644,
    write(text, caller) {
      if (caller.uid !== 0) throw new Errno('EACCES');
      module.parameters.set(key, text.trim());
    },
  });
