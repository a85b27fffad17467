// Models chroot(2) for path calls: what a process sees that a directory is the root of.
import { isErrno } from '../errno.ts';
import type { Files } from './files.ts';

/** Path calls below a root, as after chroot; links with absolute targets stay within it. */
export function rooted(files: Files, root: string): Files {
  const below = (path: string): string => within(files, root, path);
  return {
    ...files,
    exists: (path) => files.exists(below(path)),
    isDirectory: (path) => files.isDirectory(below(path)),
    stat: (path) => files.stat(below(path)),
    lstat: (path) => files.lstat(`${below(parentOf(path))}/${nameOf(path)}`),
    readdir: (path) => files.readdir(below(path)),
    readFile: (path) => files.readFile(below(path)),
    readText: (path) => files.readText(below(path)),
    resolve: (path) => files.resolve(below(path)),
    realpath: (path) => below(path).slice(root.length) || '/',
    writeFile: (path, data, options) => files.writeFile(below(path), data, options),
    removeAll: (path) => files.removeAll(`${below(parentOf(path))}/${nameOf(path)}`),
    symlink: (target, path) => files.symlink(target, `${below(parentOf(path))}/${nameOf(path)}`),
  };
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const MAX_LINKS = 40;

/** The path with links followed as the container sees them. */
function within(files: Files, root: string, path: string): string {
  let rest = path.split('/').filter((part) => part !== '' && part !== '.');
  let at = '';
  for (let links = 0; rest.length > 0 && links < MAX_LINKS; ) {
    const [part = '', ...more] = rest;
    rest = more;
    if (part === '..') {
      at = at.slice(0, at.lastIndexOf('/'));
      continue;
    }
    const target = linkTarget(files, `${root}${at}/${part}`);
    if (target === undefined) {
      at = `${at}/${part}`;
      continue;
    }
    links++;
    if (target.startsWith('/')) at = '';
    rest = [...target.split('/').filter((one) => one !== '' && one !== '.'), ...more];
  }
  return `${root}${at}`;
}

function linkTarget(files: Files, path: string): string | undefined {
  try {
    return files.lstat(path).type === 'symlink' ? files.readlink(path) : undefined;
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
}
