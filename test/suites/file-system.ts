/** What every writable file system of the machine must do, whatever it is made of. */
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../src/base/bytes.ts';
import { Errno } from '../../src/host/errno.ts';
import { createFiles, type Files } from '../../src/host/fs/files.ts';
import { createMountNamespace, ROOT_CALLER } from '../../src/host/fs/mounts.ts';
import type { FileSystem } from '../../src/host/fs/types.ts';

/** Path calls as root on one file system. */
export function filesOn(fs: FileSystem): Files {
  const mounts = createMountNamespace();
  mounts.mount('/', fs);
  return createFiles({
    mounts: () => mounts,
    cwd: () => '/',
    caller: () => ROOT_CALLER,
    umask: () => 0o022,
    devices: new Map(),
    tty: () => undefined,
  });
}

const codeOf = (action: () => unknown): string => {
  try {
    action();
    return 'no error';
  } catch (error) {
    return error instanceof Errno ? error.code : String(error);
  }
};

/** `make` gives a file system that holds /etc/hosts ("hosts\n"), /etc/conf.d/a ("a\n") and the link /etc/link -> hosts. */
export function fileSystemSuite(name: string, make: () => FileSystem): void {
  describe(`${name} as a file system`, () => {
    test('reads what is there', () => {
      const files = filesOn(make());
      expect(files.readText('/etc/hosts')).toBe('hosts\n');
      expect(files.readdir('/etc').map((entry) => `${entry.type} ${entry.name}`)).toEqual([
        'dir conf.d',
        'file hosts',
        'symlink link',
      ]);
      expect(files.readText('/etc/link')).toBe('hosts\n');
    });

    test('writes over and appends', () => {
      const files = filesOn(make());
      files.writeFile('/etc/hosts', 'new\n');
      files.writeFile('/etc/hosts', 'more\n', { append: true });
      expect(files.readText('/etc/hosts')).toBe('new\nmore\n');
    });

    test('keeps an open file and its name the same file', () => {
      const fs = make();
      const inode = filesOn(fs).resolve('/etc/hosts').inode;
      filesOn(fs).writeFile('/etc/hosts', 'changed');
      expect(decode(inode.read(ROOT_CALLER))).toBe('changed');
      inode.write(encode('C'), 0, ROOT_CALLER);
      expect(filesOn(fs).readText('/etc/hosts')).toBe('Changed');
    });

    test('removes and makes again', () => {
      const files = filesOn(make());
      files.unlink('/etc/hosts');
      expect(files.exists('/etc/hosts')).toBe(false);
      expect(files.readdir('/etc').map((entry) => entry.name)).toEqual(['conf.d', 'link']);
      files.writeFile('/etc/hosts', 'again');
      expect(files.readText('/etc/hosts')).toBe('again');
    });

    test('a directory removed and made again is empty', () => {
      const files = filesOn(make());
      files.removeAll('/etc/conf.d');
      files.mkdir('/etc/conf.d');
      expect(files.readdir('/etc/conf.d')).toEqual([]);
    });

    test('hard links share content and count', () => {
      const files = filesOn(make());
      files.link('/etc/hosts', '/hosts2');
      files.writeFile('/hosts2', 'shared');
      expect(files.readText('/etc/hosts')).toBe('shared');
      expect(files.stat('/etc/hosts').nlink).toBe(2);
      expect(files.stat('/etc/hosts').ino).toBe(files.stat('/hosts2').ino);
    });

    test('moves files, replacing what is there', () => {
      const files = filesOn(make());
      files.writeFile('/tmp-file', 'moved');
      files.rename('/tmp-file', '/etc/hosts');
      expect(files.readText('/etc/hosts')).toBe('moved');
      expect(files.exists('/tmp-file')).toBe(false);
      files.rename('/etc/hosts', '/etc/conf.d/b');
      expect(files.readText('/etc/conf.d/b')).toBe('moved');
      expect(files.exists('/etc/hosts')).toBe(false);
    });

    test('moves directories that it made itself', () => {
      const files = filesOn(make());
      files.mkdirAll('/var/x/y');
      files.writeFile('/var/x/y/z', 'deep');
      files.rename('/var/x', '/w');
      expect(files.readText('/w/y/z')).toBe('deep');
      expect(files.exists('/var/x')).toBe(false);
    });

    test('changes attributes without touching the content', () => {
      const files = filesOn(make());
      files.chmod('/etc/hosts', 0o600);
      files.chown('/etc/hosts', 5, 6);
      expect(files.stat('/etc/hosts')).toMatchObject({ mode: 0o600, uid: 5, gid: 6, size: 6 });
      expect(files.readText('/etc/hosts')).toBe('hosts\n');
    });

    test.each<[string, string, (files: Files) => unknown]>([
      ['a missing file', 'ENOENT', (files) => files.readFile('/nope')],
      ['a file used as a directory', 'ENOTDIR', (files) => files.readFile('/etc/hosts/x')],
      ['a directory that is there', 'EEXIST', (files) => files.mkdir('/etc')],
      ['a directory with something in it', 'ENOTEMPTY', (files) => files.rmdir('/etc')],
      ['a directory as a file', 'EISDIR', (files) => files.readFile('/etc')],
    ])('refuses %s with %s', (_what, code, act) => {
      expect(codeOf(() => act(filesOn(make())))).toBe(code);
    });
  });
}
