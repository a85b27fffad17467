import { describe, expect, test } from 'vitest';
import { createFiles, type Files } from '../../../../src/host/fs/files.ts';
import { createMemfs } from '../../../../src/host/fs/memfs.ts';
import { createMountNamespace, type MountNamespace, ROOT_CALLER } from '../../../../src/host/fs/mounts.ts';
import { applyConfigure } from '../../../../src/host/nvidia/nvc/apply.ts';
import { planConfigure } from '../../../../src/host/nvidia/nvc/configure.ts';
import type { ConfigureRequest, DeviceNode } from '../../../../src/host/nvidia/nvc/types.ts';
import { driver, type GpuHost, gpuHost, labHost, RTX, T4, toolkit } from '../../../support/gpu-host.ts';

const REQUEST: ConfigureRequest = {
  version: '1.17.1',
  rootfs: '/var/lib/docker/overlay2/abc/merged',
  devices: 'all',
  capabilities: ['compute', 'utility'],
  requirements: [],
  ldconfig: '@/sbin/ldconfig.real',
  noCgroups: false,
  noDevbind: false,
  loadModules: false,
};

interface TestContainer {
  readonly mounts: MountNamespace;
  readonly files: Files;
}

function container(server: GpuHost, contents: Readonly<Record<string, string>> = {}): TestContainer {
  const mounts = createMountNamespace();
  const { clock } = server.host;
  mounts.mount('/', createMemfs({ type: 'overlay', source: 'overlay', dev: 90, clock, options: [], size: 2 ** 30 }));
  const files = createFiles({
    mounts: () => mounts,
    cwd: () => '/',
    caller: () => ROOT_CALLER,
    umask: () => 0,
    devices: new Map(),
    tty: () => undefined,
  });
  for (const folder of ['/dev', '/etc', '/proc/driver/nvidia', '/usr/bin', '/usr/lib']) files.mkdirAll(folder, 0o755);
  for (const [path, text] of Object.entries(contents)) {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')), 0o755);
    files.writeFile(path, text);
  }
  return { mounts, files };
}

const DEBIAN = { '/etc/debian_version': 'bookworm/sid\n', '/etc/ld.so.conf': '' };

function configure(server: GpuHost, inside: TestContainer, request: Partial<ConfigureRequest> = {}): DeviceNode[] {
  const wanted = { ...REQUEST, ...request };
  const allowed: DeviceNode[] = [];
  const { init, clock } = server.host;
  const proc = { files: init.files, kernel: init.kernel, cred: init.cred, env: new Map([['PATH', '/usr/bin']]) };
  applyConfigure(
    planConfigure(proc, inside.files, wanted),
    { files: init.files, clock },
    {
      ...inside,
      rootfs: wanted.rootfs,
      arch: 'amd64',
      allowDevices: (nodes) => void allowed.push(...nodes),
    },
  );
  return allowed;
}

const server = (): GpuHost => gpuHost([T4, RTX], { ...driver(), ...toolkit() });
const names = (files: Files, folder: string): string[] => files.readdir(folder).map(({ name }) => name);

describe('configure', () => {
  test('brings what compute and utility need, into the folders of the image', () => {
    const host = server();
    const inside = container(host, DEBIAN);
    configure(host, inside);
    expect(names(inside.files, '/usr/bin')).toEqual([
      'nvidia-cuda-mps-control',
      'nvidia-cuda-mps-server',
      'nvidia-debugdump',
      'nvidia-persistenced',
      'nvidia-smi',
    ]);
    const libraries = names(inside.files, '/usr/lib/x86_64-linux-gnu');
    expect(libraries).toContain('libcuda.so.570.86.15');
    expect(libraries).toContain('libnvidia-ml.so.1');
    expect(libraries.filter((name) => name.startsWith('libGLX'))).toEqual([]);
    expect(inside.files.readlink('/usr/lib/x86_64-linux-gnu/libcuda.so')).toBe('libcuda.so.1');
    expect(inside.files.readlink('/usr/lib/x86_64-linux-gnu/libcuda.so.1')).toBe('libcuda.so.570.86.15');
  });

  test('an image that is none of Debian has them in /usr/lib64', () => {
    const host = server();
    const inside = container(host);
    configure(host, inside);
    expect(names(inside.files, '/usr/lib64')).toContain('libnvidia-ml.so.570.86.15');
  });

  test('gives the nodes of the GPUs that were asked for, and lets them be opened', () => {
    const host = server();
    const inside = container(host, DEBIAN);
    const allowed = configure(host, inside, { devices: RTX.uuid });
    expect(names(inside.files, '/dev')).toEqual(['nvidia-uvm', 'nvidia-uvm-tools', 'nvidia1', 'nvidiactl']);
    expect(allowed.map(({ path }) => path)).toEqual([
      '/dev/nvidiactl',
      '/dev/nvidia-uvm',
      '/dev/nvidia-uvm-tools',
      '/dev/nvidia1',
    ]);
    expect(names(inside.files, '/proc/driver/nvidia')).toEqual(['gpus', 'params', 'registry', 'version']);
    expect(names(inside.files, '/proc/driver/nvidia/gpus')).toEqual(['0000:17:00.0']);
    expect(inside.files.readText('/proc/driver/nvidia/params')).toContain('ModifyDeviceFiles: 0\n');
  });

  test('utility alone needs neither CUDA nor uvm', () => {
    const host = server();
    const inside = container(host, DEBIAN);
    configure(host, inside, { capabilities: ['utility'] });
    expect(names(inside.files, '/dev')).toEqual(['nvidia0', 'nvidia1', 'nvidiactl']);
    expect(inside.files.exists('/usr/lib/x86_64-linux-gnu/libcuda.so.1')).toBe(false);
  });

  test('the fake lab: four GPUs, one library', () => {
    const host = labHost();
    return host.run('true').then(() => {
      const inside = container(host);
      configure(host, inside);
      expect(names(inside.files, '/dev')).toEqual(['nvidia0', 'nvidia1', 'nvidia2', 'nvidia3', 'nvidiactl']);
      expect(names(inside.files, '/usr/lib64')).toEqual(['libcuda.so', 'libcuda.so.1', 'libcuda.so.575.57.08']);
      expect(names(inside.files, '/proc/driver/nvidia/gpus')).toEqual(['0000:00:00.0']);
    });
  });

  test.each<[what: string, request: Partial<ConfigureRequest>, message: string]>([
    ['an index that is none', { devices: '7' }, 'device error: 7: unknown device'],
    ['a UUID that is none', { devices: 'GPU-none' }, 'device error: GPU-none: unknown device'],
    [
      'an image for a newer driver',
      { requirements: ['cuda>=12.9'] },
      'requirement error: unsatisfied condition: cuda>=12.9, please update your driver to a newer version, or use an earlier cuda container',
    ],
    [
      'an ldconfig that is not there',
      { ldconfig: '@/sbin/ldconfig.old' },
      'ldcache error: open failed: /sbin/ldconfig.old: no such file or directory',
    ],
    [
      "a program that is no ldconfig (Ubuntu's wrapper is a script)",
      { ldconfig: '@/sbin/ldconfig' },
      'ldcache error: process /sbin/ldconfig failed with error code: 1',
    ],
  ])('refuses %s', (_what, request, message) => {
    const host = server();
    expect(() => configure(host, container(host, DEBIAN), request)).toThrow(message);
  });

  test('a node that is gone, a file that is in the way', async () => {
    const host = server();
    const inside = container(host, DEBIAN);
    inside.files.symlink('/nowhere', '/usr/bin/nvidia-smi');
    expect(() => configure(host, inside)).toThrow(
      'mount error: file creation failed: /var/lib/docker/overlay2/abc/merged/usr/bin/nvidia-smi: file exists',
    );
    await host.run('mv /dev/nvidia-uvm /dev/other; rm /dev/nvidia0');
    expect(() => configure(host, container(host, DEBIAN), { devices: '1' })).toThrow('device error: 1: unknown device');
  });

  test("CUDA's libraries in the image come in where they are newer than the driver", () => {
    const host = server();
    const inside = container(host, {
      ...DEBIAN,
      '/usr/local/cuda/compat/libcuda.so.575.57.08': 'x',
      '/usr/local/cuda/compat/libcuda.so.570.86.15': 'x',
    });
    configure(host, inside);
    const folder = '/usr/lib/x86_64-linux-gnu';
    expect(inside.files.readText(`${folder}/libcuda.so.575.57.08`)).toBe('x');
    expect(inside.files.stat(`${folder}/libcuda.so.570.86.15`).size).toBeGreaterThan(1);
  });
});
