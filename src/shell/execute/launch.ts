// Models bash's execute_cmd.c (shell_execve) and findcmd.c.
import { decode } from '../../base/bytes.ts';
import { type Errno, isErrno } from '../../host/errno.ts';
import type { Process } from '../../host/process/types.ts';
import type { Shell } from '../shell-state.ts';

export interface Found {
  /** The executable's path; undefined when there is none. */
  readonly path: string | undefined;
  /** Something of that name is there, but cannot be executed. */
  readonly denied: boolean;
}

/** Looks for a command in PATH (or takes a path as it is). */
export function findCommand(sh: Shell, name: string, pathVariable = sh.vars.get('PATH') ?? ''): Found {
  if (name.includes('/')) return { path: name, denied: false };
  if (name === '') return { path: undefined, denied: false };
  let denied = '';
  for (const directory of pathVariable.split(':')) {
    const path = directory === '' ? `./${name}` : `${directory.replace(/\/+$/, '')}/${name}`;
    const kind = kindOf(sh, path);
    if (kind === 'executable') return { path, denied: false };
    if (kind === 'file') denied ||= path;
  }
  return denied ? { path: denied, denied: true } : { path: undefined, denied: false };
}

function kindOf(sh: Shell, path: string): 'executable' | 'file' | 'none' {
  try {
    if (sh.proc.files.stat(path).type !== 'file') return 'none';
    return sh.proc.files.access(path, 'execute') ? 'executable' : 'file';
  } catch {
    return 'none';
  }
}

export interface Failure {
  readonly message: string;
  readonly status: number;
}

/** Why `path` could not be run, in the shell's words, and the exit status. */
export function launchFailure(sh: Shell, path: string, error: Errno): Failure {
  const { texts, name } = sh.flavour;
  const { files } = sh.proc;
  const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
  if (name === 'bash') {
    if (error.code === 'EACCES' && files.exists(path) && files.isDirectory(path))
      return { message: `${path}: Is a directory`, status: 126 };
    if (error.code === 'ENOENT' && files.exists(path)) {
      return { message: `${path}: cannot execute: required file not found`, status: 127 };
    }
  }
  return { message: texts.cannotRun(path, error), status: missing ? 127 : 126 };
}

const contentOf = (sh: Shell, path: string): Uint8Array | undefined => {
  try {
    return sh.proc.files.readFile(path);
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
};

/** A file without `#!` that the kernel will not run is a shell script, unless it is plainly binary. */
export function scriptText(sh: Shell, path: string): string | undefined {
  const content = contentOf(sh, path);
  if (!content || content.subarray(0, 80).includes(0)) return undefined;
  return decode(content);
}

/** The executable of that name in a process's own PATH. */
export function findInPath(proc: Process, name: string): string | undefined {
  if (name.includes('/')) return name;
  const directories = (proc.env.get('PATH') ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin').split(
    ':',
  );
  const runnable = (path: string): boolean =>
    proc.files.exists(path) && !proc.files.isDirectory(path) && proc.files.access(path, 'execute');
  return directories.map((directory) => `${directory || '.'}/${name}`).find(runnable);
}
