// Models Go's exec.LookPath as dockerd, containerd and its shims use it on the host.
import { Errno, goStrerror } from '../../host/errno.ts';
import type { Files } from '../../host/fs/files.ts';

/** What PATH is for services that systemd starts. */
export const SERVICE_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Not found, or not executable: `exec: "runc": executable file not found in $PATH`. */
export class PathError extends Error {
  constructor(name: string, reason: string) {
    super(`exec: ${JSON.stringify(name)}: ${reason}`);
    this.name = 'PathError';
  }
}

/** The executable that a name leads to; a name with a slash is a path. Throws `PathError`. */
export function findOnPath(files: Files, name: string, path = SERVICE_PATH): string {
  if (name.includes('/')) {
    const reason = whyNot(files, name);
    if (reason !== undefined) throw new PathError(name, reason);
    return name;
  }
  const found = path
    .split(':')
    .map((directory) => `${directory === '' ? '.' : directory}/${name}`)
    .find((candidate) => name !== '' && whyNot(files, candidate) === undefined);
  if (found === undefined) throw new PathError(name, 'executable file not found in $PATH');
  return found;
}

function whyNot(files: Files, path: string): string | undefined {
  try {
    const { type, mode } = files.stat(path);
    if (type === 'dir') return 'is a directory';
    return (mode & 0o111) === 0 ? 'permission denied' : undefined;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return `stat ${path}: ${goStrerror(error.code)}`;
  }
}
