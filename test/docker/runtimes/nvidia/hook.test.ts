import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../../src/base/bytes.ts';
import { nvidiaContainerRuntimeHook } from '../../../../src/docker/runtimes/nvidia/hook.ts';
import { writeExecutable } from '../../../../src/host/process/elf.ts';
import { openDescription } from '../../../../src/host/process/file-description.ts';
import { print } from '../../../../src/host/process/stdio.ts';
import type { Program } from '../../../../src/host/process/types.ts';
import { engineHost } from '../../../support/engine-host.ts';

/** Stands for nvidia-container-cli: prints what it was called with. */
const cli: Program = async (proc) => {
  await print(proc, `${proc.argv.join(' ')}\n`);
  return 0;
};

interface Case {
  readonly env?: readonly string[];
  readonly toml?: string;
  readonly version?: string;
  readonly privileged?: boolean;
  readonly mounts?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly without?: string;
  readonly args?: readonly string[];
}

async function run(given: Case): Promise<string> {
  const host = engineHost('28', { hook: nvidiaContainerRuntimeHook, cli });
  const { files } = host;
  const version = given.version ?? '1.17.1';
  writeExecutable(files, '/usr/bin/nvidia-container-runtime-hook', { program: 'hook', arch: 'amd64', version }, 4096);
  writeExecutable(files, '/usr/bin/nvidia-container-cli', { program: 'cli', arch: 'amd64' }, 4096);
  if (given.without) files.unlink(given.without);
  for (const [path, text] of Object.entries(given.files ?? {})) {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')));
    files.writeFile(path, text);
  }
  files.mkdirAll('/etc/nvidia-container-runtime');
  if (given.toml !== undefined) files.writeFile('/etc/nvidia-container-runtime/config.toml', given.toml);
  files.mkdirAll('/bundle');
  const bounding = given.privileged ? ['CAP_SYS_ADMIN'] : [];
  const mounts = (given.mounts ?? []).map((destination) => ({ destination, source: '/dev/null', options: [] }));
  const spec = {
    ociVersion: '1.2.0',
    process: { env: given.env ?? [], capabilities: { bounding } },
    root: { path: '/m' },
    mounts,
  };
  files.writeFile('/bundle/config.json', JSON.stringify(spec));
  let state: Uint8Array = encode(JSON.stringify({ pid: 42, bundle: '/bundle' }));
  const stdin = openDescription({
    kind: 'pipe',
    name: 'pipe:[0]',
    async read() {
      const all = state;
      state = new Uint8Array(0);
      return all;
    },
  });
  let text = '';
  const collect = async (data: Uint8Array): Promise<void> => {
    text += decode(data);
  };
  const sink = openDescription({ kind: 'pipe', name: 'pipe:[1]', write: collect });
  const proc = host.init.spawn({
    argv: given.args ?? ['nvidia-container-runtime-hook', 'prestart'],
    path: '/usr/bin/nvidia-container-runtime-hook',
    env: new Map([['PATH', '/usr/bin:/bin']]),
    fds: new Map([
      [0, stdin],
      [1, sink],
      [2, sink],
    ]),
  });
  const status = await proc.ended;
  return `${text}${status.kind === 'exited' ? status.code : status.signal}`;
}

const AUTO = "Auto-detected mode as 'legacy'\n";
const CALL = `${AUTO}/usr/bin/nvidia-container-cli --load-kmods configure --ldconfig=@/sbin/ldconfig`;
const END = '--pid=42 /m\n0';

describe('the hook calls nvidia-container-cli', () => {
  test.each<[string, Case, string]>([
    ['not for a container that asks for no device', { env: ['A=1'] }, '0'],
    ['not for void', { env: ['NVIDIA_VISIBLE_DEVICES=void'] }, '0'],
    ['not for an empty list', { env: ['NVIDIA_VISIBLE_DEVICES='] }, '0'],
    ['for all', { env: ['NVIDIA_VISIBLE_DEVICES=all'] }, `${CALL} --device=all --compute --utility ${END}`],
    ['with no device for none', { env: ['NVIDIA_VISIBLE_DEVICES=none'] }, `${CALL} --compute --utility ${END}`],
    [
      'with ids, capabilities and requirements',
      {
        env: [
          'NVIDIA_VISIBLE_DEVICES=0,GPU-1',
          'NVIDIA_DRIVER_CAPABILITIES=utility,video',
          'NVIDIA_REQUIRE_CUDA=cuda>=12.8 brand=tesla,driver>=535',
        ],
      },
      `${CALL} --device=0,GPU-1 --utility --video --require=cuda>=12.8 brand=tesla,driver>=535 ${END}`,
    ],
    [
      'with every capability',
      { env: ['NVIDIA_VISIBLE_DEVICES=all', 'NVIDIA_DRIVER_CAPABILITIES=all'] },
      `${CALL} --device=all --compat32 --compute --display --graphics --ngx --utility --video ${END}`,
    ],
    [
      'without requirements where they are not wanted',
      { env: ['NVIDIA_VISIBLE_DEVICES=all', 'NVIDIA_REQUIRE_CUDA=cuda>=99', 'NVIDIA_DISABLE_REQUIRE=1'] },
      `${CALL} --device=all --compute --utility ${END}`,
    ],
    [
      'for an image of before NVIDIA_REQUIRE_CUDA',
      { env: ['CUDA_VERSION=9.0.176'] },
      `${CALL} --device=all --compat32 --compute --display --graphics --ngx --utility --video --require=cuda>=9.0 ${END}`,
    ],
    [
      'as it is configured',
      {
        env: ['NVIDIA_VISIBLE_DEVICES=all'],
        toml: 'disable-require = true\n[nvidia-container-cli]\nroot = "/run/nvidia/driver"\nload-kmods = false\nno-cgroups = true\nuser = "root:video"\nldconfig = "@/sbin/ldconfig.real"\ndebug = "/var/log/x.log"\npath = "/usr/bin/nvidia-container-cli"\n',
      },
      `${AUTO}/usr/bin/nvidia-container-cli --root=/run/nvidia/driver --debug=/var/log/x.log --user=root:video configure --ldconfig=@/sbin/ldconfig --no-cgroups --device=all --compute --utility ${END}`,
    ],
    [
      'for a list of mounts where they are accepted',
      {
        toml: 'accept-nvidia-visible-devices-as-volume-mounts = true\n',
        mounts: ['/var/run/nvidia-container-devices/1'],
      },
      `${CALL} --device=1 --compute --utility ${END}`,
    ],
    [
      "for Swarm's variable",
      {
        toml: 'swarm-resource = "DOCKER_RESOURCE_GPU"\n',
        env: ['DOCKER_RESOURCE_GPU=GPU-7', 'NVIDIA_VISIBLE_DEVICES=all'],
      },
      `${CALL} --device=GPU-7 --compute --utility ${END}`,
    ],
    [
      'of an old release without a word on modes',
      { env: ['NVIDIA_VISIBLE_DEVICES=all'], version: '1.5.1' },
      `/usr/bin/nvidia-container-cli --load-kmods configure --ldconfig=@/sbin/ldconfig --device=all --compute --utility ${END}`,
    ],
    [
      'of 1.17.8 with what it does about CUDA compatibility',
      { env: ['NVIDIA_VISIBLE_DEVICES=all'], version: '1.17.8' },
      `${CALL} --cuda-compat-mode=ldconfig --device=all --compute --utility ${END}`,
    ],
  ])('%s', async (_what, given, expected) => {
    expect(await run(given)).toBe(expected);
  });
});

describe('the hook refuses', () => {
  const all = ['NVIDIA_VISIBLE_DEVICES=all'];
  const unprivileged = 'accept-nvidia-visible-devices-envvar-when-unprivileged = false\n';
  test.each<[string, Case, string]>([
    [
      'a capability that is not allowed',
      { env: [...all, 'NVIDIA_DRIVER_CAPABILITIES=compute,gaming'] },
      "unsupported capabilities found in 'compute,gaming' (allowed 'compute')\n1",
    ],
    [
      'devices of a container without privileges, quietly',
      { env: all, toml: unprivileged },
      'Ignoring devices specified in NVIDIA_VISIBLE_DEVICES (privileged=false, accept-nvidia-visible-devices-envvar-when-unprivileged=false) \n0',
    ],
    [
      'but not those of one with',
      { env: all, toml: unprivileged, privileged: true },
      `${CALL} --device=all --compute --utility ${END}`,
    ],
    [
      'to work on a Jetson',
      { env: all, files: { '/etc/nv_tegra_release': '# R32\n' } },
      "Auto-detected mode as 'csv'\ninvoking the NVIDIA Container Runtime Hook directly (e.g. specifying the docker --gpus flag) is not supported. Please use the NVIDIA Container Runtime (e.g. specify the --runtime=nvidia flag) instead.\n1",
    ],
    [
      'to work in a mode that is not its own',
      { env: all, toml: '[nvidia-container-runtime]\nmode = "cdi"\n' },
      "Using requested mode 'cdi'\ninvoking the NVIDIA Container Runtime Hook directly (e.g. specifying the docker --gpus flag) is not supported. Please use the NVIDIA Container Runtime (e.g. specify the --runtime=nvidia flag) instead.\n1",
    ],
    [
      'a configuration that is no TOML',
      { env: all, toml: 'disable-require = nope\n' },
      "error getting hook config: failed to load config: couldn't open required configuration file: (1, 19): no value can start with n\n1",
    ],
    [
      'a value of another type',
      { env: all, toml: 'disable-require = "yes"\n' },
      "error getting hook config: failed to load config: failed to unmarshal config: (1, 1): Can't convert yes(string) to bool\n1",
    ],
    [
      'to go on without nvidia-container-cli',
      { env: all, without: '/usr/bin/nvidia-container-cli' },
      `${AUTO}couldn't find binary nvidia-container-cli in /usr/bin:/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/sbin : exec: "nvidia-container-cli": executable file not found in $PATH\n1`,
    ],
    [
      'to go on with one that is said to lie elsewhere',
      { env: all, toml: '[nvidia-container-cli]\npath = "/opt/nvidia-container-cli"\n' },
      `${AUTO}exec failed: no such file or directory\n1`,
    ],
    [
      'a MIG configuration without privileges',
      { env: [...all, 'NVIDIA_MIG_CONFIG_DEVICES=all'] },
      'cannot set MIG_CONFIG_DEVICES in non privileged container\n1',
    ],
  ])('%s', async (_what, given, expected) => {
    expect(await run(given)).toBe(expected);
  });

  test('and says its version', async () => {
    expect(await run({ args: ['nvidia-container-toolkit', '--version'] })).toBe(
      'NVIDIA Container Runtime Hook version 1.17.1\ncommit: 1467f3f339a855f20d179e9883e418a09118a93e\n0',
    );
  });
});
