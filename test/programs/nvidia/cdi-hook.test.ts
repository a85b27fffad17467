import { describe, expect, test } from 'vitest';
import { driver, type GpuHost, gpuHost, T4, toolkit } from '../../support/gpu-host.ts';

const STATE = '{"ociVersion": "1.1.0", "id": "c1", "bundle": "/run/c1"}';

/** A container's root below /run/c1, before anything was pivoted. */
async function bundle(): Promise<GpuHost> {
  const host = gpuHost([T4], { ...driver(), ...toolkit('1.18.0') });
  await host.run('mkdir -p /run/c1/rootfs/usr/lib/x86_64-linux-gnu /run/c1/rootfs/etc/ld.so.conf.d');
  await host.run(`echo '{"root": {"path": "rootfs"}}' > /run/c1/config.json`);
  await host.run('cp /usr/lib/x86_64-linux-gnu/libcuda.so.570.86.15 /run/c1/rootfs/usr/lib/x86_64-linux-gnu/');
  return host;
}

const hook = (words: string): string => `echo '${STATE}' | nvidia-cdi-hook ${words}`;

describe('nvidia-cdi-hook', () => {
  test('create-symlinks makes links in the root', async () => {
    const host = await bundle();
    await host.run(hook('create-symlinks --link libcuda.so.1::/usr/lib/x86_64-linux-gnu/libcuda.so'));
    expect(await host.run('readlink /run/c1/rootfs/usr/lib/x86_64-linux-gnu/libcuda.so')).toBe('libcuda.so.1\n');
  });

  test('update-ldcache tells the linker, in the root, of a folder', async () => {
    const host = await bundle();
    await host.run('> /run/c1/rootfs/etc/ld.so.cache');
    expect(await host.run(hook('update-ldcache --folder /usr/lib/x86_64-linux-gnu'))).toBe('');
    expect(await host.run('cat /run/c1/rootfs/etc/ld.so.conf.d/00-nvcr-*')).toBe('/usr/lib/x86_64-linux-gnu\n');
    expect(await host.run('readlink /run/c1/rootfs/usr/lib/x86_64-linux-gnu/libcuda.so.1')).toBe(
      'libcuda.so.570.86.15\n',
    );
    expect(await host.run('ldconfig -p -C /run/c1/rootfs/etc/ld.so.cache | grep libcuda')).toContain('libcuda.so.1');
  });

  test('update-ldcache leaves a root without a cache without one', async () => {
    const host = await bundle();
    await host.run(hook('update-ldcache --folder /usr/lib/x86_64-linux-gnu'));
    expect(await host.run('ls /run/c1/rootfs/etc')).toBe('ld.so.conf.d\n');
  });

  test('chmod and enable-cuda-compat', async () => {
    const host = await bundle();
    await host.run(
      'mkdir -p /run/c1/rootfs/dev/dri /run/c1/rootfs/usr/local/cuda/compat; chmod 700 /run/c1/rootfs/dev/dri',
    );
    await host.run('touch /run/c1/rootfs/usr/local/cuda/compat/libcuda.so.575.57.08');
    await host.run(hook('chmod --mode 755 --path /dev/dri'));
    await host.run(hook('enable-cuda-compat --host-driver-version=570.86.15'));
    expect(await host.run('stat -c %a /run/c1/rootfs/dev/dri; cat /run/c1/rootfs/etc/ld.so.conf.d/00-compat*')).toBe(
      '755\n/usr/local/cuda/compat\n',
    );
  });

  test.each([
    ['create-symlinks --link nonsense', 'invalid symlink specification nonsense'],
    ['chmod --path /dev', 'a non-empty mode must be specified'],
  ])('%s: %s', async (words, problem) => {
    const host = await bundle();
    expect(await host.run(hook(words))).toMatch(new RegExp(`level=error msg="${problem}"\\n\\? 1\\n$`));
  });

  test('without a state, or a bundle', async () => {
    const host = await bundle();
    expect(await host.run('nvidia-cdi-hook chmod < /dev/null')).toContain(
      'failed to load container state: failed to decode container state: EOF',
    );
    await host.run('rm /run/c1/config.json');
    expect(await host.run(hook('chmod'))).toContain(
      'failed to determined container root: failed to open OCI spec file: open /run/c1/config.json: no such file or directory',
    );
  });
});
