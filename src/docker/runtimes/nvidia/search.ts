// Models NVIDIA/nvidia-container-toolkit internal/lookup (path.go, executable.go): where the toolkit looks for programs.
import type { Process } from '../../../host/process/types.ts';

const DEFAULT_PATHS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** The directories of PATH, and the usual ones that are not among them; below another root first. */
export function searchPaths(env: ReadonlyMap<string, string>, root = ''): readonly string[] {
  const own = (env.get('PATH') ?? '').split(':').filter((directory) => directory !== '');
  const all = [...own, ...DEFAULT_PATHS.filter((directory) => !own.includes(directory))];
  return root === '' || root === '/' ? all : [...all.map((directory) => `${root}${directory}`), ...all];
}

/** The first executable of that name there; a name with a slash is a path. */
export function findExecutable(
  { files, env }: Pick<Process, 'files' | 'env'>,
  name: string,
  root = '',
): string | undefined {
  const isProgram = (path: string): boolean =>
    files.exists(path) && !files.isDirectory(path) && (files.stat(path).mode & 0o111) !== 0;
  if (name.includes('/')) return isProgram(name) ? name : undefined;
  return searchPaths(env, root)
    .map((directory) => `${directory}/${name}`)
    .find(isProgram);
}
