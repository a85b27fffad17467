// Models docker/cli cli/command/image/build/dockerignore.go (v20.10.24 to v28.5.2).
import { createPatternMatcher, readIgnoreFile } from '../../../../base/pattern-matcher.ts';
import { isErrno } from '../../../../host/errno.ts';
import type { Files } from '../../../../host/fs/files.ts';
import { openError } from '../../opts/env.ts';

/** The patterns of the context's .dockerignore; none when there is no such file. */
export function readDockerignore(files: Files, context: string): string[] {
  const path = `${context}/.dockerignore`;
  try {
    return readIgnoreFile(files.readText(path));
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return [];
    throw openError(path, error);
  }
}

/** The Dockerfile and .dockerignore are sent in any case: the daemon takes them out again. */
export function keepBuildFiles(excludes: readonly string[], dockerfile: string): string[] {
  const kept = [...excludes];
  if (matches('.dockerignore', kept)) kept.push('!.dockerignore');
  if (dockerfile !== '-' && matches(dockerfile, kept)) kept.push(`!${dockerfile}`);
  return kept;
}

function matches(path: string, patterns: readonly string[]): boolean {
  try {
    return createPatternMatcher(patterns).matches(path);
  } catch {
    return false;
  }
}
