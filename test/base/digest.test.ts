import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestOf, sha256Hex } from '../../src/base/digest.ts';

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('the SHA-256 of %i bytes is what OpenSSL says', (length) => {
  const data = Uint8Array.from({ length }, (_, index) => (index * 31) & 0xff);
  expect(sha256Hex(data)).toBe(createHash('sha256').update(data).digest('hex'));
});

test('a digest names its algorithm', () => {
  expect(digestOf('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
