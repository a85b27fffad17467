// Models docker/cli cli/command/image/build/context.go (v20.10.24 to v28.5.2): a directory of the client as a context.
import { createPatternMatcher, type PatternMatcher } from '../../../../base/pattern-matcher.ts';
import { goStrerror, isErrno } from '../../../../host/errno.ts';
import type { Files } from '../../../../host/fs/files.ts';
import { packTar, type TarItem } from '../../../api/tar.ts';

export interface LocalContext {
  /** The directory, symlinks followed. */
  readonly directory: string;
  /** The Dockerfile relative to it, `..` included; `-` for standard input. */
  readonly dockerfile: string;
}

/** Finds directory and Dockerfile. `file` is the value of -f. Throws in the CLI's words. */
export function localContext(files: Files, given: string, file: string): LocalContext {
  const directory = evalSymlinks(files, files.absolute(given), 'context path');
  if (!files.isDirectory(directory)) throw new Error(`context must be a directory: ${directory}`);
  if (file === '-') return { directory, dockerfile: file };
  const wanted = file === '' ? defaultDockerfile(files, directory) : files.absolute(file);
  return { directory, dockerfile: relativePath(directory, evalSymlinks(files, wanted, 'Dockerfile path')) };
}

/** Dockerfile, or dockerfile where only that is there. */
function defaultDockerfile(files: Files, directory: string): string {
  const name = directory === '/' ? '/Dockerfile' : `${directory}/Dockerfile`;
  const lower = name.replace(/Dockerfile$/, 'dockerfile');
  return !files.exists(name) && files.exists(lower) ? lower : name;
}

/** Go's filepath.EvalSymlinks: the part that is missing is named. */
function evalSymlinks(files: Files, path: string, what: string): string {
  try {
    return files.realpath(path);
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw new Error(
      `unable to evaluate symlinks in ${what}: lstat ${missingPart(files, path)}: ${goStrerror(error.code)}`,
    );
  }
}

function missingPart(files: Files, path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  for (let count = 1; count <= parts.length; count++) {
    const part = `/${parts.slice(0, count).join('/')}`;
    try {
      files.lstat(part);
    } catch {
      return part;
    }
  }
  return path;
}

/** Go's filepath.Rel of absolute paths. */
function relativePath(from: string, to: string): string {
  const [base, target] = [from, to].map((path) => path.split('/').filter((part) => part !== ''));
  if (!base || !target) return to;
  let shared = 0;
  while (shared < base.length && shared < target.length && base[shared] === target[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/') || '.';
}

/** Checks that everything can be read. Throws `illegal exclusion pattern: "!"`, `no permission to read from '...'`. */
export function validateContext(files: Files, directory: string, excludes: readonly string[]): void {
  const matcher = createPatternMatcher(excludes);
  visit(files, directory, '', (path, relative, type) => {
    if (relative !== '' && matcher.matches(relative)) return false;
    if (type === 'dir') {
      if (!files.access(path, 'read') || !files.access(path, 'execute')) throw new Error(`can't stat '${path}'`);
      return true;
    }
    if (type === 'file' && !files.access(path, 'read')) throw new Error(`no permission to read from '${path}'`);
    return true;
  });
}

type Visitor = (path: string, relative: string, type: string) => boolean;

/** Every entry below a directory, names in order; false leaves out what is below an entry. */
function visit(files: Files, directory: string, relative: string, visitor: Visitor): void {
  const path = relative === '' ? directory : `${directory === '/' ? '' : directory}/${relative}`;
  const { type } = files.lstat(path);
  if (!visitor(path, relative, type) || type !== 'dir') return;
  for (const { name } of files.readdir(path)) {
    visit(files, directory, relative === '' ? name : `${relative}/${name}`, visitor);
  }
}

/** The context as archive items, everything owned by root. */
export function contextItems(files: Files, directory: string, excludes: readonly string[]): TarItem[] {
  const matcher = createPatternMatcher(excludes);
  const items: TarItem[] = [];
  const links = new Map<string, string>();
  visit(files, directory, '', (path, relative, type) => {
    if (relative === '') return true;
    if (matcher.matches(relative)) return type === 'dir' && mayHoldIncluded(matcher, relative);
    const item = itemOf(files, path, relative, links);
    if (item) items.push(item);
    return true;
  });
  return items;
}

/** Some later pattern takes back something below an excluded directory. */
const mayHoldIncluded = ({ patterns }: PatternMatcher, directory: string): boolean =>
  patterns.some(({ exclusion, text }) => exclusion && `${text}/`.startsWith(`${directory}/`));

function itemOf(files: Files, path: string, name: string, links: Map<string, string>): TarItem | undefined {
  const { type, mode, mtime, nlink, ino, dev } = files.lstat(path);
  const common = { name, mode, uid: 0, gid: 0, mtime: Math.floor(mtime / 1000) };
  if (type === 'dir' || type === 'fifo') return { ...common, type };
  if (type === 'symlink') return { ...common, type, link: files.readlink(path) };
  if (type !== 'file') return undefined;
  const first = nlink > 1 ? links.get(`${dev}:${ino}`) : undefined;
  if (first !== undefined) return { ...common, type: 'link', link: first };
  links.set(`${dev}:${ino}`, name);
  return { ...common, type, data: files.readFile(path) };
}

export interface Archive {
  readonly tar: Uint8Array;
  /** Bytes that the client says it sends. */
  readonly size: number;
}

export const archiveOf = (items: readonly TarItem[]): Archive => {
  const tar = packTar(items);
  return { tar, size: tar.length };
};

/**
 * Adds a Dockerfile from elsewhere under a name of its own, which .dockerignore leaves out again. The archive that the
 * CLI makes of it has no end: the last entry is neither filled up nor followed by empty blocks.
 */
export function addDockerfile(
  items: readonly TarItem[],
  name: string,
  data: Uint8Array,
  ignoreFile: (before: Uint8Array | undefined) => Uint8Array,
  now: number,
): Archive {
  const added = { type: 'file' as const, mode: 0o600, uid: 0, gid: 0, mtime: Math.floor(now / 1000) };
  const known = items.find((item) => item.name === '.dockerignore');
  const ignored: TarItem = { ...(known ?? { ...added, name: '.dockerignore' }), data: ignoreFile(known?.data) };
  const dockerfile: TarItem = { ...added, name, data };
  const all = known
    ? [...items.map((item) => (item === known ? ignored : item)), dockerfile]
    : [...items, dockerfile, ignored];
  const last = (known ? data : ignored.data) ?? data;
  const tar = packTar(all);
  return { tar, size: tar.length - 1024 - (Math.ceil(last.length / 512) * 512 - last.length) };
}
