import { describe, expect, test } from 'vitest';
import { ROOT, user } from '../../../src/host/process/credentials.ts';
import type { Process } from '../../../src/host/process/types.ts';
import { bareKernel } from '../../support/bare-kernel.ts';

const reader = user(1000, 1000, [1000, 44]);

/** Prepares as root, then runs `body` as an ordinary user. */
async function asReader<T>(prepare: (root: Process) => void, body: (proc: Process) => T): Promise<T> {
  const bare = bareKernel();
  await bare.as(ROOT, prepare);
  return bare.as(reader, body);
}

const errno = (body: () => unknown): string => {
  try {
    body();
    return 'no error';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('path calls throw what their system call returns', () => {
  test.each<[string, string, (files: Process['files']) => unknown]>([
    ['a missing file', 'ENOENT', (files) => files.readFile('/nosuch')],
    ['a missing directory on the way', 'ENOENT', (files) => files.writeFile('/no/file', 'x')],
    ['a file used as a directory', 'ENOTDIR', (files) => files.stat('/file/x')],
    ['a file with a slash behind it', 'ENOTDIR', (files) => files.stat('/file/')],
    ['a directory read as a file', 'EISDIR', (files) => files.readFile('/dir')],
    ['a directory written to', 'EISDIR', (files) => files.writeFile('/dir', 'x')],
    ['mkdir over what is there', 'EEXIST', (files) => files.mkdir('/dir')],
    ['rmdir of a full directory', 'ENOTEMPTY', (files) => files.rmdir('/dir')],
    ['rmdir of a file', 'ENOTDIR', (files) => files.rmdir('/file')],
    ['unlink of a directory', 'EISDIR', (files) => files.unlink('/dir')],
    ['a directory moved into itself', 'EINVAL', (files) => files.rename('/dir', '/dir/below')],
    ['a file moved over a directory', 'EISDIR', (files) => files.rename('/file', '/dir')],
    ['a ring of symlinks', 'ELOOP', (files) => files.readFile('/ring')],
    ['a hard link to a directory', 'EPERM', (files) => files.link('/dir', '/dir2')],
    ['readlink of a file', 'EINVAL', (files) => files.readlink('/file')],
  ])('%s: %s', async (_, code, call) => {
    const got = await bareKernel().as(ROOT, ({ files }) => {
      files.writeFile('/file', 'text');
      files.mkdir('/dir');
      files.writeFile('/dir/inside', '');
      files.symlink('/ring', '/ring');
      return errno(() => call(files));
    });
    expect(got).toBe(code);
  });
});

describe('permissions', () => {
  test.each<[string, number, string]>([
    ['others may read', 0o644, 'no error'],
    ['others may not', 0o640, 'EACCES'],
  ])('reading a file of root where %s', async (_, mode, expected) => {
    const got = await asReader(
      ({ files }) => {
        files.writeFile('/f', 'x');
        files.chmod('/f', mode);
      },
      ({ files }) => errno(() => files.readFile('/f')),
    );
    expect(got).toBe(expected);
  });

  test('a supplementary group counts', async () => {
    const got = await asReader(
      ({ files }) => {
        files.writeFile('/f', 'x');
        files.chown('/f', 0, 44);
        files.chmod('/f', 0o640);
      },
      ({ files }) => files.readText('/f'),
    );
    expect(got).toBe('x');
  });

  test('a directory that may not be searched hides what is in it', async () => {
    const got = await asReader(
      ({ files }) => files.mkdir('/closed', 0o700),
      ({ files }) => errno(() => files.stat('/closed/x')),
    );
    expect(got).toBe('EACCES');
  });

  test('in a sticky directory only the owner removes a file', async () => {
    const got = await asReader(
      ({ files }) => {
        files.mkdir('/tmp');
        files.chmod('/tmp', 0o1777);
        files.writeFile('/tmp/of-root', '');
      },
      ({ files }) => errno(() => files.unlink('/tmp/of-root')),
    );
    expect(got).toBe('EPERM');
  });

  test('nothing is written through a read-only mount', async () => {
    const got = await bareKernel().as(ROOT, ({ files, ns }) => {
      files.mkdir('/data');
      const { inode, mount } = files.resolve('/data');
      ns.mnt.mount('/data', mount.fs, { root: inode, flags: { readonly: true } });
      return errno(() => files.writeFile('/data/x', ''));
    });
    expect(got).toBe('EROFS');
  });
});

test('a bind mount shows one directory at another place', async () => {
  const text = await bareKernel().as(ROOT, ({ files, ns }) => {
    files.mkdirAll('/srv/data');
    files.mkdir('/mnt');
    const { inode, mount } = files.resolve('/srv/data');
    ns.mnt.mount('/mnt', mount.fs, { root: inode });
    files.writeFile('/mnt/hello', 'through the mount');
    return files.readText('/srv/data/hello');
  });
  expect(text).toBe('through the mount');
});

test('an append goes to the end, whatever was written meanwhile', async () => {
  const text = await bareKernel().as(ROOT, async ({ files }) => {
    const log = files.open('/log', { append: true, create: true });
    await log.write(new TextEncoder().encode('one\n'));
    files.writeFile('/log', 'two\n', { append: true });
    await log.write(new TextEncoder().encode('three\n'));
    return files.readText('/log');
  });
  expect(text).toBe('one\ntwo\nthree\n');
});

test('the umask takes bits away from what is made', async () => {
  const mode = await bareKernel().as(ROOT, (proc) => {
    proc.umask = 0o077;
    proc.files.writeFile('/secret', '');
    return proc.files.stat('/secret').mode.toString(8);
  });
  expect(mode).toBe('600');
});
