// Models glibc elf/ldconfig.c: the shared objects of some directories, their links by soname, and the cache over them.
import type { Files } from '../fs/files.ts';
import { CACHE_PATH, type CacheEntry, formatCache } from './cache.ts';
import { type LibraryNote, libraryAt, systemDirectories } from './library.ts';

const LIBRARY_NAME = /^(lib.*|ld-.*)\.so(\..*)?$/;

export interface LdconfigRun {
  readonly arch: string;
  /** Given on the command line; they come before those of the configuration. */
  readonly directories?: readonly string[];
  readonly config?: string;
  readonly cache?: string;
  /** Writes no cache (`-N`), makes no links (`-X`). */
  readonly noCache?: boolean;
  readonly noLinks?: boolean;
}

/** Looks through the directories, mends links, writes the cache; tells what it has to warn of. */
export function runLdconfig(files: Files, run: LdconfigRun): { readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const directories = unique([
    ...(run.directories ?? []),
    ...configuredDirectories(files, run.config ?? '/etc/ld.so.conf'),
    ...systemDirectories(run.arch),
  ]);
  const seen = new Set<string>();
  const entries: CacheEntry[] = [];
  for (const directory of directories) {
    if (!files.isDirectory(directory)) continue;
    const real = files.realpath(directory);
    if (seen.has(real)) continue;
    seen.add(real);
    entries.push(...scan(files, directory, run, warnings));
  }
  entries.sort((one, other) => compareNames(other.soname, one.soname));
  if (!run.noCache) files.writeFile(run.cache ?? CACHE_PATH, formatCache({ entries }), { mode: 0o644 });
  return { warnings };
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** `/etc/ld.so.conf` with what it includes. */
function configuredDirectories(files: Files, path: string): string[] {
  if (!files.exists(path)) return [];
  return files
    .readText(path)
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .flatMap((line) => (line.startsWith('include ') ? included(files, line.slice(8).trim()) : [line]));
}

/** `include /etc/ld.so.conf.d/*.conf` */
function included(files: Files, pattern: string): string[] {
  const directory = pattern.slice(0, pattern.lastIndexOf('/'));
  const suffix = pattern.slice(pattern.lastIndexOf('/') + 1).replace(/^\*/, '');
  if (!files.isDirectory(directory)) return [];
  return files
    .readdir(directory)
    .filter(({ name }) => name.endsWith(suffix))
    .flatMap(({ name }) => configuredDirectories(files, `${directory}/${name}`));
}

interface Candidate {
  readonly file: string;
  readonly isLink: boolean;
  readonly note: LibraryNote;
}

function scan(files: Files, directory: string, run: LdconfigRun, warnings: string[]): CacheEntry[] {
  const byName = new Map<string, Candidate>();
  for (const { name } of files.readdir(directory)) {
    if (!LIBRARY_NAME.test(name)) continue;
    const candidate = inspect(files, `${directory}/${name}`, name, warnings);
    if (!candidate) continue;
    // The link for developers, `libcuda.so`, is kept under its own name.
    const key = candidate.isLink && name.endsWith('.so') ? name : candidate.note.soname;
    const other = byName.get(key);
    if (!other || isBetter(candidate, other)) byName.set(key, candidate);
  }
  if (!run.noLinks) for (const [soname, { file, isLink }] of byName) if (!isLink) link(files, directory, soname, file);
  return [...byName].map(([soname, { note }]) => ({ soname, path: `${directory}/${soname}`, arch: note.arch }));
}

function inspect(files: Files, path: string, name: string, warnings: string[]): Candidate | undefined {
  if (!files.exists(path)) return undefined;
  const isLink = files.lstat(path).type === 'symlink';
  const { type, size } = files.stat(path);
  if (type !== 'file') return undefined;
  if (size === 0) {
    warnings.push(`File ${path} is empty, not checked.`);
    return undefined;
  }
  const note = libraryAt(files, path);
  return note && { file: name, isLink, note };
}

/** Of two files with one soname the one with the greater name is linked to; a file counts before a link. */
const isBetter = (candidate: Candidate, other: Candidate): boolean =>
  candidate.isLink === other.isLink ? compareNames(candidate.file, other.file) > 0 : other.isLink;

function link(files: Files, directory: string, soname: string, file: string): void {
  const path = `${directory}/${soname}`;
  if (soname === file) return;
  if (files.exists(path) && files.realpath(path) === files.realpath(`${directory}/${file}`)) return;
  files.removeAll(path);
  files.symlink(file, path);
}

/** _dl_cache_libcmp: numbers in names count as numbers. */
export function compareNames(one: string, other: string): number {
  const split = (name: string): (string | number)[] =>
    (name.match(/\d+|\D/g) ?? []).map((part) => (/\d/.test(part) ? Number(part) : part));
  const [a, b] = [split(one), split(other)];
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left = '', right = ''] = [a[index], b[index]];
    if (left === right) continue;
    if (typeof left === typeof right) return left < right ? -1 : 1;
    return typeof left === 'number' ? 1 : -1;
  }
  return a.length - b.length;
}
