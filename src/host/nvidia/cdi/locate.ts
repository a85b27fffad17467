// Models nvidia-container-toolkit v1.17.1 internal/lookup: where the toolkit looks for the driver's files.
import { compilePathMatch } from '../../../base/path-match.ts';
import type { Files } from '../../fs/files.ts';
import { isThere } from '../../fs/is-there.ts';
import { CACHE_PATH, type CacheEntry, readCache } from '../../libraries/cache.ts';

/** What was looked for is not there; the message says where it was not. */
export class NotFound extends Error {}

export type Log = (level: 'info' | 'warning', text: string) => void;

export type Locator = (pattern: string) => string[];

export interface LocatorOptions {
  readonly folders: readonly string[];
  readonly accepts?: (files: Files, path: string) => boolean;
  readonly count?: number;
  readonly optional?: boolean;
}

const isFile = (files: Files, path: string): boolean => files.exists(path) && !files.isDirectory(path);
const isCharDevice = (files: Files, path: string): boolean => files.exists(path) && files.lstat(path).type === 'char';
const isExecutable = (files: Files, path: string): boolean =>
  isFile(files, path) && (files.stat(path).mode & 0o111) !== 0;

/** Files by pattern in folders, in their order. Throws `NotFound`. */
export function fileLocator(files: Files, options: LocatorOptions): Locator {
  const { folders, accepts = isFile, count = Number.POSITIVE_INFINITY, optional = false } = options;
  return (pattern) => {
    const found = [...new Set(folders)]
      .flatMap((folder) => glob(files, joined(folder, pattern)))
      .filter((path) => accepts(files, path))
      .slice(0, count);
    if (found.length === 0 && !optional) throw new NotFound(`pattern ${pattern} not found`);
    return found;
  };
}

export const deviceLocator = (files: Files): Locator =>
  fileLocator(files, { folders: ['', '/dev'], accepts: isCharDevice });

const DEFAULT_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

export function executableLocator(files: Files, path: string): Locator {
  const own = path.split(':').filter((folder) => folder !== '');
  return fileLocator(files, { folders: [...own, ...DEFAULT_PATH], accepts: isExecutable, count: 1 });
}

const LIBRARY_FOLDERS = ['/', '/usr/lib64']
  .concat(['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu`))
  .concat(['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/nvidia/current`))
  .concat(['/lib64'])
  .concat(['x86_64', 'aarch64'].map((machine) => `/lib/${machine}-linux-gnu`))
  .concat(['x86_64', 'aarch64'].map((machine) => `/lib/${machine}-linux-gnu/nvidia/current`));

/** Libraries in the usual folders, symlinks followed; else those that the linker's cache knows. Throws `NotFound`. */
export function libraryLocator(files: Files, log: Log): Locator {
  const inFolders = fileLocator(files, { folders: LIBRARY_FOLDERS });
  const cache = cacheLocator(files, log);
  return (pattern) => {
    try {
      return [...new Set(inFolders(pattern).map((path) => files.realpath(path)))];
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      try {
        return cache(pattern);
      } catch (other) {
        if (!(other instanceof NotFound)) throw other;
        throw new NotFound(`${error.message}\n${other.message}`);
      }
    }
  };
}

function cacheLocator(files: Files, log: Log): Locator {
  const cache = readCache(files);
  if (!cache) log('warning', `Failed to load ldcache: open ${CACHE_PATH}: no such file or directory`);
  const names = cache ? targets(files, cache.entries) : new Map<string, string>();
  return (pattern) => {
    const fits = compilePathMatch(pattern);
    const whole = pattern.startsWith('/');
    const found = [...names].filter(([name]) => fits.test(whole ? name : baseName(name))).map(([, target]) => target);
    if (found.length === 0) throw new NotFound(`${pattern}: not found`);
    return [...new Set(found)].sort();
  };
}

/** Each library, and each link on the way from it, by what it ends at. */
function targets(files: Files, entries: readonly CacheEntry[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { path, arch } of entries) {
    if (arch === 'i386' || names.has(path) || !files.exists(path)) continue;
    const target = files.realpath(path);
    for (const name of [path, target]) names.set(name, target);
  }
  return names;
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const dirName = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';

const joined = (folder: string, pattern: string): string =>
  `/${[folder, pattern].join('/')}`.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');

/** filepath.Glob: the paths that fit, in order. */
export function glob(files: Files, pattern: string): string[] {
  if (!/[*?[]/.test(pattern)) return isThere(files, pattern) ? [pattern] : [];
  const [folders, last] = [dirName(pattern), baseName(pattern)];
  const fits = compilePathMatch(last);
  return glob(files, folders)
    .filter((folder) => files.isDirectory(folder))
    .flatMap((folder) =>
      files
        .readdir(folder)
        .filter(({ name }) => fits.test(name))
        .map(({ name }) => joined(folder, name)),
    );
}
