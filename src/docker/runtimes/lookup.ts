// Models Go's exec.LookPath as runc's init uses it (libcontainer/standard_init_linux.go, setns_init_linux.go).
import { Errno, goStrerror } from '../../host/errno.ts';
import type { Files } from '../../host/fs/files.ts';
import { RuntimeFailure } from './failures.ts';
import { atLeast } from './versions.ts';

const quote = (text: string): string => JSON.stringify(text);

const failed = (name: string, reason: string): RuntimeFailure =>
  new RuntimeFailure('lookup', `exec: ${quote(name)}: ${reason}`);

const isRunnable = (files: Files, path: string): boolean => {
  const { type, mode } = files.stat(path);
  return type === 'file' && (mode & 0o111) !== 0;
};

/**
 * The path of the program: as it is when it has a slash, else the first match in PATH. `files` sees the container's root
 * and works in the process's directory. Throws `RuntimeFailure` in the words of that runc.
 */
export function lookUpProgram(files: Files, name: string, env: readonly string[], runc: string): string {
  return name.includes('/') ? checked(files, name, runc) : searched(files, name, env);
}

function checked(files: Files, path: string, runc: string): string {
  try {
    if (isRunnable(files, path)) return path;
    if (files.isDirectory(path) && atLeast(runc, '1.1.6')) throw failed(path, 'is a directory');
    throw failed(path, 'permission denied');
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw failed(path, `stat ${path}: ${goStrerror(error.code)}`);
  }
}

function searched(files: Files, name: string, env: readonly string[]): string {
  const path = env.findLast((entry) => entry.startsWith('PATH='))?.slice('PATH='.length) ?? '';
  for (const directory of path.split(':')) {
    const candidate = `${directory === '' ? '.' : directory}/${name}`;
    if (name !== '' && files.exists(candidate) && isRunnable(files, candidate)) return candidate;
  }
  throw failed(name, 'executable file not found in $PATH');
}

/** What the process prints itself when the kernel refuses the file after all, and the exit status it leaves. */
export function execRefused(
  path: string,
  error: Errno,
  runc: string,
): { readonly message: string; readonly code: number } {
  const reason = goStrerror(error.code);
  if (!atLeast(runc, '1.1'))
    return { message: `standard_init_linux.go:228: exec user process caused: ${reason}\n`, code: 1 };
  return { message: `exec ${path}: ${reason}\n`, code: atLeast(runc, '1.2') ? 255 : 1 };
}
