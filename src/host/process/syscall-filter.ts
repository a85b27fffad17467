// Models the kernel's seccomp filters (kernel/seccomp.c) as far as path calls go.
import { Errno } from '../errno.ts';
import type { Files } from '../fs/files.ts';
import type { SyscallFilter } from './types.ts';

/** The system call that a C library makes for a path call. */
const CALLS = {
  mkdir: 'mkdir',
  mkdirAll: 'mkdir',
  rmdir: 'rmdir',
  unlink: 'unlink',
  rename: 'rename',
  link: 'link',
  symlink: 'symlink',
  chmod: 'chmod',
  chown: 'chown',
  utimes: 'utimensat',
  truncate: 'truncate',
  mknod: 'mknod',
  open: 'openat',
  readdir: 'getdents64',
  readlink: 'readlink',
} as const satisfies Partial<Record<keyof Files, string>>;

/** Path calls of a process under a filter: a call it refuses throws `Errno`, or ends the process. Without a filter the same calls. */
export function filterFiles(files: Files, filter: SyscallFilter | undefined, kill: () => never): Files {
  if (!filter) return files;
  const refused = Object.entries(CALLS).flatMap(([method, call]) => {
    const code = filter(call);
    return code === undefined ? [] : [[method, refuse(files, method, code, kill)] as const];
  });
  return { ...files, ...Object.fromEntries(refused) };
}

/** `mkdirAll` makes no call for a directory that is there. */
function refuse(files: Files, method: string, code: Errno['code'] | 'kill', kill: () => never): (path: string) => void {
  return (path) => {
    if (method === 'mkdirAll' && files.isDirectory(path)) return;
    if (code === 'kill') kill();
    throw new Errno(code, path);
  };
}
