import { describe, expect, test } from 'vitest';
import { encode } from '../../../../src/base/bytes.ts';
import { type SummedFile, tarSum } from '../../../../src/docker/buildkit/classic/tarsum.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';

const file = (change: Partial<SummedFile>): SummedFile => ({
  name: 'f.txt',
  type: 'file',
  mode: 0o644,
  uid: 0,
  gid: 0,
  link: '',
  data: encode('data\n'),
  rdev: [0, 0],
  ...change,
});

const sum = (version: string, change: Partial<SummedFile> = {}): string => tarSum(file(change), engineVersion(version));

describe('a checksum is the one that the engine shows in its history', () => {
  test.each([
    ['20.10.24', 'e54fb8cfce02f8740d5dfb4307dc57bdbedcdb328ae88c482bda70be82e174f6'],
    ['28.5.2', '4b41e11b651fbaf0796ad40d6b3c13015f28197cc2ed1f4fe54116f88810021b'],
  ])('a file of a context, %s', (version, expected) => {
    expect(sum(version)).toBe(expected);
  });

  const group = { name: 'etc/group', data: encode('root:x:0:\ndaemon:x:1:\nnogroup:x:65534:\n') };
  test.each([
    [
      '20.10.24',
      { names: ['root', 'root'] as const },
      '6510744e6b51fe96a3a77dcf8f6d633b632df59632efe8735ea946f9cedc9d29',
    ],
    ['28.5.2', {}, '5ffd042ea3f8db089bc2960720e73c5dcbcacc657d90de3f78af39f5c5a9b5f2'],
  ])('a file of an image, %s', (version, names, expected) => {
    expect(sum(version, { ...group, ...names })).toBe(expected);
  });
});

test.each([
  ['mode', { mode: 0o600 }],
  ['owner', { uid: 1 }],
  ['name', { name: 'g' }],
  ['content', { data: encode('x') }],
])('another %s is another checksum', (_, change) => {
  expect(sum('28.5.2', change)).not.toBe(sum('28.5.2'));
});
