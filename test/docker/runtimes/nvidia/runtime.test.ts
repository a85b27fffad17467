import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/base/bytes.ts';
import { nvidiaContainerRuntime } from '../../../../src/docker/runtimes/nvidia/runtime.ts';
import { checkSeccomp } from '../../../../src/docker/runtimes/seccomp.ts';
import { builtinProfile } from '../../../../src/docker/runtimes/seccomp-profile.ts';
import type { HookSpec, OciSpec } from '../../../../src/docker/runtimes/spec.ts';
import { writeExecutable } from '../../../../src/host/process/elf.ts';
import { openDescription } from '../../../../src/host/process/file-description.ts';
import { print } from '../../../../src/host/process/stdio.ts';
import type { Program } from '../../../../src/host/process/types.ts';
import { engineHost } from '../../../support/engine-host.ts';

/** Stands for runc. */
const runc: Program = async (proc) => {
  await print(proc, `${proc.argv.join(' ')}\n`);
  return 0;
};

const SETKEY: HookSpec = { path: '/proc/432/exe', args: ['libnetwork-setkey', '-exec-root=/var/run/docker', 'x', 'y'] };
const FROM_DOCKERD: HookSpec = {
  path: '/usr/bin/nvidia-container-runtime-hook',
  args: ['nvidia-container-runtime-hook', 'prestart'],
  env: ['PATH=/usr/bin'],
};
const ADDED: HookSpec = {
  path: '/usr/bin/nvidia-container-runtime-hook',
  args: ['nvidia-container-runtime-hook', 'prestart'],
};

/** As `nvidia-ctk cdi generate` writes it in the lab of four made up T4, shortened. */
const LAB_YAML = `---
cdiVersion: 0.8.0
kind: nvidia.com/gpu
containerEdits:
  env:
  - NVIDIA_VISIBLE_DEVICES=void
  hooks:
  - args:
    - nvidia-cdi-hook
    - create-symlinks
    - --link
    - libcuda.so.1::/usr/local/lib/libcuda.so
    hookName: createContainer
    path: /usr/bin/nvidia-cdi-hook
  - args:
    - nvidia-cdi-hook
    - update-ldcache
    - --folder
    - /usr/local/lib
    hookName: createContainer
    path: /usr/bin/nvidia-cdi-hook
devices:
- name: all
  containerEdits:
    deviceNodes:
    - path: /dev/null
`;

const LAB_HOOKS: readonly HookSpec[] = [
  {
    path: '/usr/bin/nvidia-cdi-hook',
    args: ['nvidia-cdi-hook', 'create-symlinks', '--link', 'libcuda.so.1::/usr/local/lib/libcuda.so'],
  },
  { path: '/usr/bin/nvidia-cdi-hook', args: ['nvidia-cdi-hook', 'update-ldcache', '--folder', '/usr/local/lib'] },
];

interface Case {
  readonly env?: string[];
  readonly hooks?: OciSpec['hooks'];
  readonly annotations?: Record<string, string>;
  readonly toml?: string;
  readonly version?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly without?: string;
  readonly args?: readonly string[];
}

const specOf = ({ env = [], hooks, annotations }: Case): OciSpec => ({
  ociVersion: '1.2.0',
  process: { terminal: false, user: { uid: 0, gid: 0 }, args: ['true'], env, cwd: '/' },
  root: { path: '/m', readonly: false },
  hostname: 'x',
  mounts: [],
  ...(hooks && { hooks }),
  ...(annotations && { annotations }),
  linux: { resources: {}, cgroupsPath: '/x', namespaces: [], seccomp: builtinProfile([], { clone3: true }) },
});

const LOG = '/run/log.json';
const CREATE = ['--root', '/run/runc', '--log', LOG, '--log-format', 'json', 'create', '--bundle', '/b', 'id'];

async function run(given: Case) {
  const host = engineHost('28', { runtime: nvidiaContainerRuntime, runc });
  const { files } = host;
  const note = { program: 'runtime', arch: 'amd64', version: given.version ?? '1.17.1' };
  writeExecutable(files, '/usr/bin/nvidia-container-runtime', note, 4096);
  writeExecutable(files, '/usr/bin/runc', { program: 'runc', arch: 'amd64' }, 4096);
  writeExecutable(files, '/usr/bin/nvidia-container-runtime-hook', { program: 'runc', arch: 'amd64' }, 4096);
  if (given.without) files.unlink(given.without);
  for (const [path, text] of Object.entries(given.files ?? {})) {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')));
    files.writeFile(path, text);
  }
  files.mkdirAll('/etc/nvidia-container-runtime');
  if (given.toml !== undefined) files.writeFile('/etc/nvidia-container-runtime/config.toml', given.toml);
  files.mkdirAll('/b');
  files.writeFile('/b/config.json', JSON.stringify(specOf(given)));
  let text = '';
  const collect = async (data: Uint8Array): Promise<void> => {
    text += decode(data);
  };
  const sink = openDescription({ kind: 'pipe', name: 'pipe:[1]', write: collect });
  const proc = host.init.spawn({
    argv: ['nvidia-container-runtime', ...(given.args ?? CREATE)],
    path: '/usr/bin/nvidia-container-runtime',
    env: new Map([['PATH', '/usr/bin:/bin']]),
    fds: new Map([
      [1, sink],
      [2, sink],
    ]),
  });
  await proc.ended;
  const log = files.exists(LOG)
    ? files
        .readText(LOG)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const error: string | undefined = log.findLast(({ level }) => level === 'error')?.msg;
  return { text, error, spec: JSON.parse(files.readText('/b/config.json')) as OciSpec };
}

const CALLED = `/usr/bin/runc ${CREATE.join(' ')}\n`;

describe('the hooks of a container', () => {
  test.each<[string, Case, OciSpec['hooks']]>([
    [
      'legacy, with --gpus: as dockerd has put them',
      { hooks: { prestart: [FROM_DOCKERD, SETKEY] }, env: ['NVIDIA_VISIBLE_DEVICES=all'] },
      { prestart: [FROM_DOCKERD, SETKEY] },
    ],
    [
      'legacy, without it: the hook comes last',
      { hooks: { prestart: [SETKEY] }, env: ['NVIDIA_VISIBLE_DEVICES=all'] },
      { prestart: [SETKEY, ADDED] },
    ],
    ['legacy, without a device', { hooks: { prestart: [SETKEY] } }, { prestart: [SETKEY, ADDED] }],
    [
      'CDI, as all devices have full names',
      {
        hooks: { prestart: [SETKEY] },
        env: ['NVIDIA_VISIBLE_DEVICES=nvidia.com/gpu=all'],
        files: { '/etc/cdi/nvidia.yaml': LAB_YAML },
      },
      { prestart: [SETKEY], createContainer: [...LAB_HOOKS] },
    ],
    [
      'CDI, as it is configured',
      {
        env: ['NVIDIA_VISIBLE_DEVICES=all'],
        toml: '[nvidia-container-runtime]\nmode = "cdi"\n',
        files: { '/etc/cdi/nvidia.yaml': LAB_YAML },
      },
      { createContainer: [...LAB_HOOKS] },
    ],
    [
      'CDI, by an annotation',
      {
        annotations: { 'cdi.k8s.io/gpus': 'nvidia.com/gpu=all' },
        toml: '[nvidia-container-runtime]\nmode = "cdi"\n',
        files: { '/var/run/cdi/nvidia.yaml': LAB_YAML },
      },
      { createContainer: [...LAB_HOOKS] },
    ],
    [
      'CSV on a Jetson: no prestart hook of NVIDIA, links and the cache',
      {
        hooks: { prestart: [FROM_DOCKERD, SETKEY] },
        env: ['NVIDIA_VISIBLE_DEVICES=all'],
        files: {
          '/etc/nv_tegra_release': '# R35\n',
          '/usr/lib/tegra/libcuda.so.1.1': '',
          '/etc/nvidia-container-runtime/host-files-for-container.d/l4t.csv':
            'lib, /usr/lib/tegra/libcuda.so.1.1\ndev, /dev/null\nnonsense\nlib, /gone\n',
          '/etc/nvidia-container-runtime/host-files-for-container.d/cudnn.csv': 'lib, /usr/bin/runc\n',
        },
      },
      {
        prestart: [SETKEY],
        createContainer: [
          {
            path: '/usr/bin/nvidia-ctk',
            args: ['nvidia-ctk', 'hook', 'create-symlinks', '--link', 'libcuda.so.1::/usr/lib/tegra/libcuda.so'],
          },
          {
            path: '/usr/bin/nvidia-ctk',
            args: ['nvidia-ctk', 'hook', 'update-ldcache', '--folder', '/usr/lib/tegra'],
          },
        ],
      },
    ],
  ])('%s', async (_what, given, expected) => {
    const { text, spec } = await run(given);
    expect(text).toBe(CALLED);
    expect(spec.hooks).toEqual(expected);
    expect(Object.keys(spec.hooks ?? {})).toEqual(Object.keys(expected ?? {}));
  });

  test('in CDI mode without devices nothing changes', async () => {
    const { spec } = await run({ toml: '[nvidia-container-runtime]\nmode = "cdi"\n' });
    expect(spec.hooks).toBeUndefined();
  });
});

describe('the runtime fails with', () => {
  const created = 'failed to create NVIDIA Container Runtime: ';
  test.each<[string, Case, string]>([
    [
      'a device that no specification has',
      { env: ['NVIDIA_VISIBLE_DEVICES=nvidia.com/gpu=all'] },
      'could not apply required modification to OCI specification: error modifying OCI spec: failed to inject CDI devices: unresolvable CDI devices nvidia.com/gpu=all',
    ],
    [
      'no low-level runtime',
      { without: '/usr/bin/runc' },
      `${created}error constructing low-level runtime: error locating runtime: no runtime binary found from candidate list: [docker-runc runc crun]`,
    ],
    [
      'a mode that it does not know',
      { toml: '[nvidia-container-runtime]\nmode = "fast"\n' },
      `${created}failed to construct OCI spec modifier: invalid runtime mode: fast`,
    ],
    [
      'devices made on the spot among others',
      { env: ['NVIDIA_VISIBLE_DEVICES=runtime.nvidia.com/gpu=0,nvidia.com/gpu=1'] },
      `${created}failed to construct OCI spec modifier: requesting a CDI device with vendor 'runtime.nvidia.com' is not supported when requesting other CDI devices`,
    ],
  ])('%s', async (_what, given, expected) => {
    const { error, text } = await run(given);
    expect(error).toBe(expected);
    expect(text).toMatch(/^time="2026-11-22T03:00:\d\dZ" level=error msg="/);
  });

  test('a configuration that is no TOML, before there is a log', async () => {
    const { error, text } = await run({ toml: 'disable-require = nope\n' });
    expect(error).toBeUndefined();
    expect(text).toMatch(/ level=error msg="error loading config: \(1, 19\): no value can start with n"\n$/);
  });
});

describe('other calls', () => {
  test('go to runc as they are', async () => {
    expect((await run({ args: ['--root', '/x', 'delete', 'id'] })).text).toBe('/usr/bin/runc --root /x delete id\n');
  });

  test('the version comes before that of runc', async () => {
    expect((await run({ args: ['--version'] })).text).toBe(
      'NVIDIA Container Runtime version 1.17.1\ncommit: 1467f3f339a855f20d179e9883e418a09118a93e\nspec: 1.2.0\n\n/usr/bin/runc --version\n',
    );
  });

  test('runtimes are tried in their order', async () => {
    const { text } = await run({
      args: ['state', 'id'],
      toml: '[nvidia-container-runtime]\nruntimes = ["/opt/none", "crun", "runc"]\n',
    });
    expect(text).toBe('/usr/bin/runc state id\n');
  });
});

describe('seccomp rules with an errno of their own', () => {
  const outcome = async (version: string, runcVersion: string): Promise<string> => {
    const { spec } = await run({ version });
    try {
      checkSeccomp(spec.linux.seccomp, runcVersion);
      return 'loads';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };
  const REFUSED = 'error adding seccomp filter rule for syscall clone3: permission denied';
  test.each([
    ['1.5.1', '1.0.1', REFUSED],
    ['3.5.0', '1.0.1', REFUSED],
    ['1.6.0', '1.0.1', REFUSED],
    ['1.7.0-rc.1', '1.0.1', 'loads'],
    ['1.5.1', '1.1.5', 'loads'],
  ])('through toolkit %s for runc %s', async (version, runcVersion, expected) => {
    expect(await outcome(version, runcVersion)).toBe(expected);
  });
});
