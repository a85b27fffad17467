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

type Entries = ReadonlyMap<string, (() => string) & { readonly write?: (text: string) => void }>;

/** Names right below a place in /proc or /sys where modules have entries. */
const entryNames = (entries: Entries, folder: string): string[] => [
  ...new Set(
    [...entries.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1).split('/')[0] ?? '')
      .filter((name) => name !== ''),
  ),
];

/** What lies at a path below a folder. */
function entryAt(entries: Entries, path: string): SyntheticNode | undefined {
  const read = entries.get(path);
  if (read?.write) return commandFile(read.write);
  if (read) return file(read);
  // A path that ends in `/` is an empty directory.
  return [...entries.keys()].some((entry) => entry.startsWith(`${path}/`)) ? entryListing(entries, path) : undefined;
}

/** What is only written to, by root. */
const commandFile = (command: (text: string) => void): SyntheticNode =>
  file(() => '', {
    mode: 0o200,
    write(text, caller) {
      if (caller.uid !== 0) throw new Errno('EACCES');
      command(text);
    },
  });

const entryListing = (entries: Entries, folder: string): SyntheticNode =>
  listing(
    () => entryNames(entries, folder),
    (name) => entryAt(entries, `${folder}/${name}`),
  );

/** A folder of /proc with what modules put there. */
export const procEntries = (modules: KernelModules, folder: string): SyntheticNode =>
  entryListing(modules.procEntries, folder);

/** A folder of /sys with what is plugged in there. */
export const sysEntries = (modules: KernelModules, folder: string): SyntheticNode =>
  entryListing(modules.sysEntries, folder);

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
