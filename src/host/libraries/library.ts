// Models ld.so's search for shared objects (glibc elf/dl-load.c, elf/dl-cache.c).
import type { Files } from '../fs/files.ts';
import { readNote } from '../process/elf.ts';
import type { ExecutableNote } from '../process/types.ts';
import { readCache } from './cache.ts';

/** A shared object: a file with an ELF note whose program is `library`. */
export interface LibraryNote extends ExecutableNote {
  readonly program: 'library';
  /** `libcuda.so.1`. */
  readonly soname: string;
  readonly version?: string;
}

export interface FoundLibrary {
  /** As it was found, symlinks not followed. */
  readonly path: string;
  readonly note: LibraryNote;
}

/** How many bytes of a file hold its note. */
const NOTE_BYTES = 4096;

/** The note in a shared object; undefined for any other file, or none. */
export function libraryAt(files: Files, path: string): LibraryNote | undefined {
  if (!files.exists(path) || files.isDirectory(path)) return undefined;
  const { inode } = files.resolve(path);
  const note = readNote(inode.head?.(NOTE_BYTES) ?? files.readFile(path));
  return note?.program === 'library' ? (note as LibraryNote) : undefined;
}

export const multiarch = (arch: string): string => (arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu');

/** Where ld.so looks without a cache on Debian and Ubuntu. */
export const systemDirectories = (arch: string): readonly string[] => [
  `/lib/${multiarch(arch)}`,
  `/usr/lib/${multiarch(arch)}`,
  '/lib',
  '/usr/lib',
];

/** What `dlopen(soname)` loads: LD_LIBRARY_PATH, then the cache, then the system's directories. */
export function findLibrary(
  files: Files,
  env: ReadonlyMap<string, string>,
  soname: string,
  arch: string,
): FoundLibrary | undefined {
  const inPath = (env.get('LD_LIBRARY_PATH') ?? '').split(':').filter((directory) => directory.startsWith('/'));
  const cached = readCache(files)?.entries.filter((entry) => entry.soname === soname) ?? [];
  const candidates = [
    ...inPath.map((directory) => `${directory}/${soname}`),
    ...cached.map(({ path }) => path),
    ...systemDirectories(arch).map((directory) => `${directory}/${soname}`),
  ];
  for (const path of candidates) {
    const note = libraryAt(files, path);
    if (note && note.arch === arch) return { path, note };
  }
  return undefined;
}
