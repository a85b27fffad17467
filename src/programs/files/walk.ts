/** Trees of files, as cp, mv, rm, chmod and their like go over them. */
import type { Files } from '../../host/fs/files.ts';
import type { Stat } from '../../host/fs/types.ts';

export function lstatOf(files: Files, path: string): Stat | undefined {
  try {
    return files.lstat(path);
  } catch {
    return undefined;
  }
}

export const joined = (directory: string, name: string): string =>
  directory.endsWith('/') ? directory + name : `${directory}/${name}`;

/** The last part of a path as an operand names it; trailing slashes do not count. */
export function lastPart(path: string): string {
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
