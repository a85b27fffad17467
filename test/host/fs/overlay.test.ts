import { describe, expect, test } from 'vitest';
import { createMemfs } from '../../../src/host/fs/memfs.ts';
import { createOverlay } from '../../../src/host/fs/overlay.ts';
import { layerSize, overlayChanges } from '../../../src/host/fs/overlay-changes.ts';
import { isWhiteout, OPAQUE } from '../../../src/host/fs/whiteout.ts';
import { fileSystemSuite, filesOn } from '../../suites/file-system.ts';

const clock = { now: () => 1000 };
const memfs = () => createMemfs({ type: 'ext4', source: '/dev/vda1', dev: 1, clock });

function base() {
  const fs = memfs();
  const files = filesOn(fs);
  files.mkdirAll('/etc/conf.d');
  files.writeFile('/etc/hosts', 'hosts\n');
  files.writeFile('/etc/conf.d/a', 'a\n');
  files.symlink('hosts', '/etc/link');
  return fs;
}

function overlay(...lowers: ReturnType<typeof memfs>[]) {
  let now = 2000;
  const fs = createOverlay({ lowers, dev: 2, clock: { now: () => now++ } });
  return { fs, files: filesOn(fs) };
}

fileSystemSuite('memfs', base);
fileSystemSuite('overlay over one layer', () => overlay(base()).fs);
fileSystemSuite('overlay over a layer that adds nothing', () => overlay(memfs(), base()).fs);

describe('layers', () => {
  test('are never written to', () => {
    const lower = base();
    const { files } = overlay(lower);
    files.writeFile('/etc/hosts', 'changed');
    files.removeAll('/etc/conf.d');
    expect(filesOn(lower).readText('/etc/hosts')).toBe('hosts\n');
    expect(filesOn(lower).exists('/etc/conf.d/a')).toBe(true);
  });

  test('share their bytes until somebody writes', () => {
    const lower = base();
    const { fs } = overlay(lower);
    const at = (inode: { lookup(name: string, caller: never): unknown }, name: string) =>
      inode.lookup(name, undefined as never);
    const below = at(at(lower.root, 'etc') as never, 'hosts') as { read(): Uint8Array };
    const above = at(at(fs.root, 'etc') as never, 'hosts') as {
      read(): Uint8Array;
      setAttributes(change: object): void;
    };
    above.setAttributes({ mode: 0o600 });
    expect(above.read().buffer).toBe(below.read().buffer);
  });

  test('higher ones hide files, merge directories, and delete by whiteout', () => {
    const upper = memfs();
    filesOn(upper).mkdirAll('/etc/conf.d');
    filesOn(upper).writeFile('/etc/conf.d/b', 'b');
    upper.root.lookup('etc')?.create('hosts', { type: 'char', mode: 0, uid: 0, gid: 0, rdev: [0, 0] });
    const { files } = overlay(upper, base());
    expect(files.exists('/etc/hosts')).toBe(false);
    expect(files.readdir('/etc/conf.d').map((entry) => entry.name)).toEqual(['a', 'b']);
  });

  test('an opaque directory hides what is below it', () => {
    const upper = memfs();
    filesOn(upper).mkdirAll('/etc');
    upper.root.lookup('etc')?.create(OPAQUE, { type: 'char', mode: 0, uid: 0, gid: 0, rdev: [0, 0] });
    expect(overlay(upper, base()).files.readdir('/etc')).toEqual([]);
  });

  test('a directory from below does not move', () => {
    const { files } = overlay(base());
    expect(() => files.rename('/etc/conf.d', '/etc/other')).toThrow('Invalid cross-device link');
  });

  test('merged directories have one link, others as many as they have', () => {
    const { files } = overlay(base());
    files.writeFile('/etc/new', '');
    files.mkdirAll('/own/sub');
    expect([files.stat('/etc').nlink, files.stat('/etc/conf.d').nlink, files.stat('/own').nlink]).toEqual([1, 2, 3]);
  });

  test('a removed file of a layer leaves a whiteout in the writable layer', () => {
    const { fs, files } = overlay(base());
    files.unlink('/etc/hosts');
    const left = fs.upper.root.lookup('etc')?.lookup('hosts');
    expect(left && isWhiteout(left)).toBe(true);
  });
});

describe('changes', () => {
  const diff = (act: (files: ReturnType<typeof filesOn>) => void) => {
    const lower = base();
    const { fs, files } = overlay(lower);
    act(files);
    return overlayChanges(fs, lower).map(({ kind, path }) => `${kind.charAt(0)} ${path}`);
  };

  test.each<[string, (files: ReturnType<typeof filesOn>) => void, string[]]>([
    ['nothing', () => {}, []],
    ['a file made in the root: the root is not listed', (files) => files.writeFile('/x', ''), ['a /x']],
    [
      'a file made deeper: the directories above are modified',
      (files) => files.writeFile('/etc/conf.d/b', ''),
      ['m /etc', 'm /etc/conf.d', 'a /etc/conf.d/b'],
    ],
    ['a file written', (files) => files.writeFile('/etc/hosts', 'x'), ['m /etc', 'm /etc/hosts']],
    ['a file removed', (files) => files.unlink('/etc/hosts'), ['m /etc', 'd /etc/hosts']],
    [
      'a directory removed: what was in it is not listed',
      (files) => files.removeAll('/etc/conf.d'),
      ['m /etc', 'd /etc/conf.d'],
    ],
    [
      'a file made and removed',
      (files) => {
        files.writeFile('/etc/x', '');
        files.unlink('/etc/x');
      },
      [],
    ],
    ['a new directory', (files) => files.mkdirAll('/a/b'), ['a /a', 'a /a/b']],
    [
      'a directory made again',
      (files) => {
        files.removeAll('/etc/conf.d');
        files.mkdir('/etc/conf.d');
      },
      ['m /etc', 'm /etc/conf.d', 'd /etc/conf.d/a'],
    ],
  ])('%s', (_what, act, expected) => {
    expect(diff(act)).toEqual(expected);
  });

  test('usage counts the bytes of the writable layer alone', () => {
    const { fs, files } = overlay(base());
    files.writeFile('/data', '12345');
    files.chmod('/etc/hosts', 0o600);
    expect(layerSize(fs.upper.root)).toBe(11);
  });
});
