// Models moby builder/dockerfile/copy.go (copier; v20.10.24 to v28.5.2): which files a COPY or ADD means, and their checksum.

import { sha256Hex } from '../../../base/digest.ts';
import { compilePathMatch, PatternError } from '../../../base/path-match.ts';
import { isErrno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { followInScope, type Source, scopedPath } from './source.ts';

/** One source: a file, or a directory with all that is in it. */
export interface CopyInfo {
  readonly source: Source;
  /** As the instruction names it, relative to the source. */
  readonly path: string;
  /** `file:...`, `dir:...`. */
  readonly hash: string;
  /** Came over the network: archives stay archives. */
  readonly downloaded: boolean;
}

/** The checksum of all sources together, as the history shows it. */
export const hashOfInfos = (infos: readonly CopyInfo[]): string =>
  infos.length === 1
    ? (infos[0]?.hash ?? '')
    : hashOfList(
        'multi',
        infos.map(({ hash }) => hash),
      );

const hashOfList = (prefix: string, list: readonly string[]): string => `${prefix}:${sha256Hex(list.join(','))}`;

/** What one source path means. Throws in the builder's words for a path that leads nowhere or outside. */
export function copyInfos(source: Source, given: string, wildcards = true): CopyInfo[] {
  const path = given.replace(/^\//, '').replace(/^\.\//, '');
  if (wildcards && hasWildcards(path)) return matching(source, path);
  const type = typeAt(source, path);
  if (type !== 'dir') return [{ source, path, hash: `file:${source.hash(path)}`, downloaded: false }];
  const sums = walk(source.files, followInScope(source.files, scopedPath(path)))
    .filter((found) => found !== '/')
    .map((found) => source.hash(found.slice(1)))
    .sort();
  return [{ source, path, hash: hashOfList('dir', sums), downloaded: false }];
}

function typeAt(source: Source, path: string): string {
  try {
    return source.files.stat(scopedPath(path)).type;
  } catch (error) {
    if (!isErrno(error)) throw error;
    const missing = `stat ${path}: file does not exist`;
    throw new Error(
      source.isContext ? `file not found in build context or excluded by .dockerignore: ${missing}` : missing,
    );
  }
}

/** A path and everything below it, names in order. */
function walk(files: Files, path: string): string[] {
  if (files.lstat(path).type !== 'dir') return [path];
  const inside = files.readdir(path).flatMap(({ name }) => walk(files, path === '/' ? `/${name}` : `${path}/${name}`));
  return [path, ...inside];
}

/** A backslash takes the meaning from the character behind it. */
const hasWildcards = (path: string): boolean => /[*?[]/.test(path.replace(/\\./g, ''));

function matching(source: Source, pattern: string): CopyInfo[] {
  let expression: RegExp;
  try {
    expression = compilePathMatch(pattern);
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
  return walk(source.files, '/')
    .map((path) => path.slice(1))
    .filter((path) => path !== '' && expression.test(path))
    .flatMap((path) => copyInfos(source, path, false));
}
