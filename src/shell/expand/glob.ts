import { isErrno } from '../../host/errno.ts';
import type { Files } from '../../host/fs/files.ts';
import { isPattern, type PatternOptions, patternRegExp } from './pattern.ts';

export interface GlobOptions extends PatternOptions {
  /** `*` finds names that begin with a dot too. */
  readonly dotFiles: boolean;
  /** `**` finds directories of any depth. */
  readonly deep: boolean;
}

/** The paths that match a pattern (backslash quotes), sorted; empty when none does. */
export function glob(files: Files, pattern: string, options: GlobOptions): string[] {
  const absolute = pattern.startsWith('/');
  const segments = pattern
    .split(/\/+/)
    .filter((segment, index, all) => segment !== '' || (index === all.length - 1 && index > 0));
  let found: string[] = [absolute ? '/' : ''];
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    found = found.flatMap((base) => expandSegment(files, base, segment, last, options));
  });
  return [...new Set(found)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

const join = (base: string, name: string): string =>
  base === '' || base.endsWith('/') ? base + name : `${base}/${name}`;

function expandSegment(files: Files, base: string, segment: string, last: boolean, options: GlobOptions): string[] {
  if (segment === '') return base.endsWith('/') ? [base] : files.isDirectory(base) ? [`${base}/`] : [];
  if (!isPattern(segment)) {
    const path = join(base, segment.replace(/\\(.)/gs, '$1'));
    return linkExists(files, path) ? [path] : [];
  }
  if (segment === '**' && options.deep) return [...(last ? [] : [base]), ...descend(files, base, last)];
  const regexp = patternRegExp(segment, { ...options, path: true });
  const explicit = segment.startsWith('.') || segment.startsWith('\\.');
  return names(files, base)
    .filter((entry) => (explicit || options.dotFiles || !entry.name.startsWith('.')) && regexp.test(entry.name))
    .map((entry) => join(base, entry.name))
    .filter((path) => last || files.isDirectory(path));
}

function descend(files: Files, base: string, withFiles: boolean): string[] {
  return names(files, base).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = join(base, entry.name);
    if (entry.type !== 'dir') return withFiles ? [path] : [];
    return [path, ...descend(files, path, withFiles)];
  });
}

function names(files: Files, directory: string): ReturnType<Files['readdir']> {
  try {
    return files.readdir(directory === '' ? '.' : directory);
  } catch (error) {
    if (isErrno(error)) return [];
    throw error;
  }
}

function linkExists(files: Files, path: string): boolean {
  try {
    files.lstat(path);
    return true;
  } catch {
    return false;
  }
}
