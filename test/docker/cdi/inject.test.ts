import { describe, expect, test } from 'vitest';
import { injectDevices } from '../../../src/docker/cdi/inject.ts';
import type { OciSpec } from '../../../src/docker/runtimes/spec.ts';
import { readCdi } from '../../../src/host/cdi/registry.ts';
import { engineHost } from '../../support/engine-host.ts';

const SPEC: OciSpec = {
  ociVersion: '1.2.0',
  process: { terminal: false, user: { uid: 1000, gid: 0 }, args: ['sh'], env: ['PATH=/bin', 'A=old'], cwd: '/' },
  root: { path: '/merged', readonly: false },
  hostname: 'x',
  mounts: [{ destination: '/proc', type: 'proc', source: 'proc', options: [] }],
  hooks: { prestart: [{ path: '/first' }] },
  linux: { resources: { devices: [{ allow: false, access: 'rwm' }] }, cgroupsPath: '/x', namespaces: [] },
};

const YAML = `---
cdiVersion: 0.5.0
kind: nvidia.com/gpu
containerEdits:
  env:
  - A=new
  - B=1
  deviceNodes:
  - path: /dev/nvidiactl
  hooks:
  - hookName: createContainer
    path: /usr/bin/nvidia-cdi-hook
    args: [nvidia-cdi-hook, update-ldcache, --folder, /usr/lib]
  mounts:
  - hostPath: /usr/lib/libcuda.so.1
    containerPath: /usr/lib/libcuda.so.1
    options: [ro, bind]
devices:
- name: "0"
  containerEdits:
    deviceNodes:
    - path: /dev/nvidia0
      permissions: rw
- name: "1"
  containerEdits:
    deviceNodes:
    - path: /dev/nvidia1
`;

function inject(...names: string[]): OciSpec {
  const { files } = engineHost('28');
  files.mkdirAll('/etc/cdi');
  files.writeFile('/etc/cdi/nvidia.yaml', YAML);
  for (const [path, minor] of [
    ['/dev/nvidiactl', 255],
    ['/dev/nvidia0', 0],
  ] as const) {
    files.mknod(path, 'char', 0o666, [195, minor]);
  }
  return injectDevices(SPEC, readCdi(files, ['/etc/cdi'], '0.8.0'), names, files);
}

describe('devices injected into a specification', () => {
  const { process, linux, mounts, hooks } = inject('nvidia.com/gpu=0');

  test('variables take the place of those that are there', () => {
    expect(process.env).toEqual(['PATH=/bin', 'A=new', 'B=1']);
  });

  test('nodes have the numbers of the machine, belong to the user, and may be used', () => {
    expect(linux.devices).toEqual([
      { path: '/dev/nvidiactl', type: 'c', major: 195, minor: 255, uid: 1000 },
      { path: '/dev/nvidia0', type: 'c', major: 195, minor: 0, uid: 1000 },
    ]);
    expect(linux.resources.devices?.slice(1)).toEqual([
      { allow: true, type: 'c', major: 195, minor: 255, access: 'rwm' },
      { allow: true, type: 'c', major: 195, minor: 0, access: 'rw' },
    ]);
  });

  test('mounts and hooks come after what is there', () => {
    expect(mounts.slice(1)).toEqual([
      { destination: '/usr/lib/libcuda.so.1', source: '/usr/lib/libcuda.so.1', options: ['ro', 'bind'] },
    ]);
    expect(hooks).toEqual({
      prestart: [{ path: '/first' }],
      createContainer: [
        {
          path: '/usr/bin/nvidia-cdi-hook',
          args: ['nvidia-cdi-hook', 'update-ldcache', '--folder', '/usr/lib'],
        },
      ],
    });
  });
});

describe('what cannot be injected', () => {
  test.each([
    [['nvidia.com/gpu=7', 'x.com/y=1'], 'unresolvable CDI devices nvidia.com/gpu=7, x.com/y=1'],
    [
      ['nvidia.com/gpu=1'],
      'failed to inject devices: failed to stat CDI host device "/dev/nvidia1": no such file or directory',
    ],
  ])('%j', (names, expected) => {
    expect(() => inject(...names)).toThrow(expected);
  });
});
