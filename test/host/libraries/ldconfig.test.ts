import { describe, expect, test } from 'vitest';
import { formatCache, parseCache } from '../../../src/host/libraries/cache.ts';
import { compareNames } from '../../../src/host/libraries/ldconfig.ts';
import { driver, gpuHost, labHost } from '../../support/gpu-host.ts';

describe("the linker's cache", () => {
  const entries = [
    { soname: 'libcuda.so.1', path: '/usr/lib/x86_64-linux-gnu/libcuda.so.1', arch: 'amd64' },
    { soname: 'libcuda.so.1', path: '/usr/lib32/libcuda.so.1', arch: 'i386' },
  ];

  test('holds what it was given', () => {
    expect(parseCache(formatCache({ entries }))).toEqual({ entries });
  });

  test('begins as glibc writes it', () => {
    const bytes = formatCache({ entries });
    expect(new TextDecoder().decode(bytes.subarray(0, 20))).toBe('glibc-ld.so.cache1.1');
    expect(new DataView(bytes.buffer).getUint32(20, true)).toBe(2);
  });

  test.each([[''], ['#!/bin/sh\n'], ['glibc-ld.so.cache1.1']])('is none: %j', (text) => {
    expect(parseCache(new TextEncoder().encode(text))).toBeUndefined();
  });
});

test.each([
  ['libcuda.so.570.86.15', 'libcuda.so.570.9.1', 1],
  ['libz.so.1', 'liba.so.1', 1],
  ['libz.so.1', 'libz.so.1.2', -1],
  ['libz.so', 'libz.so', 0],
])('numbers in names are numbers: %s, %s', (one, other, order) => {
  expect(Math.sign(compareNames(one, other))).toBe(order);
});

describe('ldconfig', () => {
  test('-p lists the cache, names with the greatest first', async () => {
    const lab = labHost();
    expect(await lab.run('ldconfig -p | grep -v container')).toMatch(
      /^\d+ libs found in cache `\/etc\/ld\.so\.cache'\n\tlibnvidia-ml\.so\.1 \(libc6,x86-64\) => \/usr\/local\/lib\/libnvidia-ml\.so\.1\n\tlibcuda\.so\.1 \(libc6,x86-64\) => \/usr\/local\/lib\/libcuda\.so\.1\n$/,
    );
  });

  test('makes the links that sonames need, and takes out of the cache what is gone', async () => {
    const host = gpuHost([], driver());
    await host.run('cd /usr/lib/x86_64-linux-gnu; rm libcuda.so.1; ldconfig');
    expect(await host.run('readlink /usr/lib/x86_64-linux-gnu/libcuda.so.1')).toBe('libcuda.so.570.86.15\n');
    await host.run('rm /usr/lib/x86_64-linux-gnu/libnvcuvid.so*; ldconfig');
    expect(await host.run('ldconfig -p | grep -c nvcuvid')).toBe('0\n? 1\n');
  });

  test('warns of an empty library', async () => {
    const host = gpuHost([], driver());
    expect(await host.run('> /usr/lib/x86_64-linux-gnu/libempty.so.1; /sbin/ldconfig.real')).toBe(
      '/sbin/ldconfig.real: File /lib/x86_64-linux-gnu/libempty.so.1 is empty, not checked.\n',
    );
  });

  test('looks where the configuration says', async () => {
    const host = gpuHost([], driver());
    await host.run('mkdir /opt/cuda; cp /usr/lib/x86_64-linux-gnu/libcuda.so.570.86.15 /opt/cuda/');
    await host.run('echo /opt/cuda > /etc/ld.so.conf.d/cuda.conf; ldconfig');
    expect(await host.run('ldconfig -p | grep /opt')).toBe('\tlibcuda.so.1 (libc6,x86-64) => /opt/cuda/libcuda.so.1\n');
  });
});
