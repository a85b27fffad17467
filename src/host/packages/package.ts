/** A Debian package as data: what its control file says, what it puts on the disk, what its scripts do. */

export type PackageFile =
  | { readonly text: string; readonly mode?: number }
  /**
   * An executable or a shared library: a file with an ELF note (process/elf.ts) whose architecture is the package's (the
   * machine's, for `all`); `size` in bytes.
   */
  | {
      readonly elf: { readonly program: string; readonly [fact: string]: unknown };
      readonly size: number;
      readonly mode?: number;
    }
  | { readonly link: string }
  | { readonly directory: true; readonly mode?: number };

/**
 * Shell scripts, run by their `#!` line (`/bin/sh` without one) as root, with dpkg's arguments: `configure <old version>`,
 * `remove`, `purge`, `upgrade <version>`, `triggered "<names>"`, ... What they print is shown, their status counts.
 */
export interface MaintainerScripts {
  readonly preinst?: string;
  readonly postinst?: string;
  readonly prerm?: string;
  readonly postrm?: string;
}

export interface Package {
  /**
   * The paragraph of a Packages file: `Package`, `Version`, `Architecture`, `Depends`, ..., `Installed-Size` (KiB) and `Size`
   * (bytes of the archive). `Filename` and `SHA256` are added by the repository that offers it; a `Filename` given wins.
   */
  readonly control: string;
  /** By absolute path. Directories above a file need not be named. */
  readonly files?: Readonly<Record<string, PackageFile>>;
  /** Those of `files` that dpkg keeps when the administrator has changed them. */
  readonly conffiles?: readonly string[];
  readonly scripts?: MaintainerScripts;
  /**
   * Lines of deb-triggers(5): `interest-noawait /usr/share/man` (man-db), `activate-noawait ldconfig` (a library). They make
   * dpkg print `Processing triggers for man-db (2.12.0-4build2) ...` and run that package's postinst with `triggered`.
   */
  readonly triggers?: readonly string[];
}
