// Models moby/buildkit cache/contenthash: what makes the content of a path the same as before. Times do not count.
import { digestOf, sha256Hex } from '../../../base/digest.ts';
import { pathMatch } from '../../../base/path-match.ts';
import { createPatternMatcher } from '../../../base/pattern-matcher.ts';
import { Errno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { joinPath } from '../../../host/fs/mounts.ts';

/** Nothing is there: the path as the error names it. */
export class PathNotFound extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`"${path}": not found`);
    this.path = path;
  }
}

const hasWildcard = (path: string): boolean => /[*?[]/.test(path);

/** The paths that a source of COPY means: itself, or what its wildcards match, sorted. */
export function expandSource(files: Files, src: string): readonly string[] {
  if (!hasWildcard(src)) return [src];
  let found = [''];
  for (const part of src.split('/').filter((one) => one !== '')) {
    found = found.flatMap((base) => children(files, base, part));
  }
  return found.map((path) => path || '/').sort();
}

function children(files: Files, base: string, part: string): string[] {
  if (!hasWildcard(part)) return files.exists(`${base}/${part}`) ? [`${base}/${part}`] : [];
  const directory = base || '/';
  if (!files.isDirectory(directory)) return [];
  return files
    .readdir(directory)
    .filter(({ name }) => pathMatch(part, name))
    .map(({ name }) => `${base}/${name}`);
}

/** Throws PathNotFound. */
export function contentOf(files: Files, src: string, excludes: readonly string[] = []): string {
  const paths = expandSource(files, src);
  const excluded = createPatternMatcher(excludes).matches;
  return digestOf(paths.map((path) => `${path}\n${treeText(files, resolved(files, path), excluded)}`).join('\n'));
}

function resolved(files: Files, path: string): string {
  try {
    return files.realpath(path);
  } catch (error) {
    if (error instanceof Errno) throw new PathNotFound(path);
    throw error;
  }
}

function treeText(files: Files, root: string, excluded: (path: string) => boolean): string {
  const lines: string[] = [];
  const walk = (path: string, name: string): void => {
    if (name !== '' && excluded(name)) return;
    const stat = files.lstat(path);
    const content =
      stat.type === 'file' ? sha256Hex(files.readFile(path)) : stat.type === 'symlink' ? files.readlink(path) : '';
    lines.push(`${name} ${stat.type} ${stat.mode.toString(8)} ${stat.uid} ${stat.gid} ${content}`);
    if (stat.type !== 'dir') return;
    for (const entry of files.readdir(path)) {
      walk(joinPath(path, entry.name), name === '' ? entry.name : `${name}/${entry.name}`);
    }
  };
  walk(root, '');
  return lines.join('\n');
}
