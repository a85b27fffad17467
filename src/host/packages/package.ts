/** A Debian package as data: what its control file says, what it puts on the disk, what its scripts do. */
import type { ExecutableNote } from '../process/types.ts';

export type PackageFile =
  | { readonly text: string; readonly mode?: number }
  /** An executable or a shared library: a file with an ELF note (process/elf.ts); `size` in bytes. */
  | { readonly elf: ExecutableNote; readonly size: number; readonly mode?: number }
  | { readonly link: string }
  | { readonly directory: true; readonly mode?: number };

/** Shell scripts, run by /bin/sh as root with dpkg's arguments (`configure <old version>`, `remove`, `purge`, ...). */
export interface MaintainerScripts {
  readonly preinst?: string;
  readonly postinst?: string;
  readonly prerm?: string;
  readonly postrm?: string;
}

export interface Package {
  /**
   * The paragraph of a Packages file: `Package`, `Version`, `Architecture`, `Depends`, ..., `Installed-Size` (KiB) and `Size`
   * (bytes of the archive). Where it lies and its digests are added by the repository that offers it.
   */
  readonly control: string;
  /** By absolute path. */
  readonly files?: Readonly<Record<string, PackageFile>>;
  /** Those of `files` that dpkg keeps when the administrator has changed them. */
  readonly conffiles?: readonly string[];
  readonly scripts?: MaintainerScripts;
}
