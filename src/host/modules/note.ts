/** A module's file (`.ko`): an ELF note like an executable's, of what `modinfo` and the kernel read in it. */
import type { Files } from '../fs/files.ts';
import { readNote } from '../process/elf.ts';
import type { ExecutableNote } from '../process/types.ts';

export interface ModuleParameter {
  readonly type: string;
  /** What /sys/module/<name>/parameters/<it> holds when nobody sets it. */
  readonly value: string;
  readonly description?: string;
}

export interface ModuleNote {
  /** As lsmod prints it: `nf_conntrack`. */
  readonly name: string;
  /** Bytes it takes in memory. */
  readonly size: number;
  /** Names of the modules whose symbols it uses. */
  readonly depends: readonly string[];
  /** `6.8.0-48-generic SMP preempt mod_unload modversions`: the kernel takes no other one's. */
  readonly vermagic: string;
  readonly aliases?: readonly string[];
  readonly parameters?: Readonly<Record<string, ModuleParameter>>;
  readonly description?: string;
  readonly license?: string;
  readonly author?: string;
  readonly version?: string;
  readonly srcversion?: string;
  readonly firmware?: readonly string[];
  /** Who signed it; without it Secure Boot refuses it. */
  readonly signer?: string;
  /** Not of the kernel's own tree: taints it, as a proprietary licence does. */
  readonly outOfTree?: boolean;
}

/** The note stands within these bytes. */
const HEAD = 8192;

/** The note to be written into a `.ko` file. */
export const moduleNote = (module: ModuleNote, arch: string): ExecutableNote => ({
  program: 'kernel-module',
  arch,
  module,
});

/** What a file says as a module; undefined for anything else. Throws `Errno` where it cannot be read. */
export function readModule(files: Files, path: string): ModuleNote | undefined {
  const at = files.resolve(path);
  if (at.inode.type !== 'file') return undefined;
  const note = readNote(at.inode.head?.(HEAD) ?? files.readFile(path));
  return note?.module as ModuleNote | undefined;
}

/** Module names have `_` where file names may have `-`. */
export const moduleName = (name: string): string =>
  name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.ko(\.(gz|xz|zst))?$/, '')
    .replaceAll('-', '_');
