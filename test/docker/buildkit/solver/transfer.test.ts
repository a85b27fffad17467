import { expect, test } from 'vitest';
import { encode } from '../../../../src/base/bytes.ts';
import type { TarItem } from '../../../../src/docker/api/tar.ts';
import { transferSize } from '../../../../src/docker/buildkit/solver/transfer.ts';

const owner = { uid: 0, gid: 0, mtime: 1_795_000_000 };
const file = (name: string, text: string): TarItem => ({
  name,
  type: 'file',
  mode: 0o644,
  data: encode(text),
  ...owner,
});

/** Figures that a real engine printed: `transferring dockerfile: 75B`. */
test('a Dockerfile is its text and what it takes to describe it', () => {
  const text = 'FROM busybox\nCOPY d /d\nCOPY d/* /e/\nCOPY x /x\n';
  expect(transferSize([file('D1', text)], new Map()).bytes).toBe(75);
});

test('nothing to send takes two bytes', () => {
  expect(transferSize([], new Map()).bytes).toBe(2);
});

const tree: readonly TarItem[] = [
  { name: 'd', type: 'dir', mode: 0o755, ...owner },
  file('d/a', '1\n'),
  file('d/b.txt', '2\n'),
  { name: 'd/l', type: 'symlink', mode: 0o777, link: 'a', ...owner },
];

test('what was sent before is not sent again, only described', () => {
  const first = transferSize(tree, new Map());
  expect(first.bytes).toBe(122);
  expect(transferSize(tree, first.files).bytes).toBe(98);
});
