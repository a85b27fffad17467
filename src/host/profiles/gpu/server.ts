// An ordinary GPU server: Ubuntu 24.04, two A100, Ubuntu's driver, Docker's engine, NVIDIA's container toolkit.
import { gpu } from '../../nvidia/gpu.ts';
import { installedDocker } from '../../packages/catalogue/docker/packages.ts';
import { NVIDIA_KEY } from '../../packages/catalogue/keys.ts';
import { toolkitPackages } from '../../packages/catalogue/nvidia/toolkit.ts';
import { NOBLE_KERNEL, openNoble } from '../../packages/catalogue/ubuntu/noble.ts';
import { armoredKeys } from '../../packages/openpgp.ts';
import type { PackageFile } from '../../packages/package.ts';
import type { HostProfile } from '../../profile.ts';
import { connected, installation, READER, sitesOf, sourceFiles, withDocker } from '../installation.ts';
import { DOCKER_SOURCE, NOBLE_TOOLS, UBUNTU_2404_OS } from '../ubuntu-24.04.ts';
import { daemonJson, toolkitConfig } from './configuration.ts';

const noble = openNoble('amd64');
const NETWORK = connected({ device: 'eno1', ip: '192.168.64.20', gateway: '192.168.64.1' }, sitesOf(noble));

const GPUS = [
  gpu('a100-40gb', { busId: '00000000:07:00.0', uuid: 'GPU-5f2cf6d1-0f60-4b4f-3a24-6c3f3a9a6a51' }),
  gpu('a100-40gb', { busId: '00000000:0B:00.0', uuid: 'GPU-b51c0d27-3c7a-8a0d-91f5-2e0f7c1d4e88' }),
];

/** What is there, and in which version; `undefined` for a part that is missing. */
export interface GpuServerParts {
  /** Ubuntu's branch of the driver's user land: `570-server`. */
  readonly driver: string | undefined;
  /** `1.18.0` */
  readonly toolkit: string | undefined;
  /** Whether `nvidia-ctk runtime configure` has written daemon.json. */
  readonly configured: boolean;
}

/** What installs a driver without a display; the rest depends on it. */
const DRIVER = [
  'nvidia-headless-no-dkms-*',
  'nvidia-utils-*',
  'libnvidia-decode-*',
  'libnvidia-encode-*',
  'libnvidia-fbc1-*',
  'linux-modules-nvidia-*-generic',
];

const NVIDIA_SOURCE = {
  '/usr/share/keyrings/nvidia-container-toolkit-keyring.asc': armoredKeys([NVIDIA_KEY]),
  '/etc/apt/sources.list.d/nvidia-container-toolkit.list':
    'deb [signed-by=/usr/share/keyrings/nvidia-container-toolkit-keyring.asc] https://nvidia.github.io/libnvidia-container/stable/deb/$(ARCH) /\n',
};

/** A server of that name with these parts. */
export function gpuServer(name: string, summary: HostProfile['summary'], parts: GpuServerParts): HostProfile {
  const { driver, toolkit, configured } = parts;
  const names = [
    'git',
    'pigz',
    'dbus-user-session',
    'slirp4netns',
    'linux-base',
    `linux-image-${NOBLE_KERNEL}`,
    `linux-modules-${NOBLE_KERNEL}`,
    ...(driver === undefined ? [] : DRIVER.map((name) => name.replace('*', driver))),
  ];
  const made: Record<string, PackageFile> = {
    ...(toolkit !== undefined && { '/etc/nvidia-container-runtime/config.toml': { text: toolkitConfig(toolkit) } }),
    ...(configured && { '/etc/docker/daemon.json': { text: daemonJson } }),
  };
  return {
    name,
    summary,
    hostname: 'gpu01',
    arch: 'amd64',
    cpus: 32,
    memory: 256 * 1024 ** 3,
    disk: 960 * 10 ** 9,
    gpus: GPUS,
    kernel: { release: NOBLE_KERNEL, version: '#89-Ubuntu SMP PREEMPT_DYNAMIC' },
    os: { ...UBUNTU_2404_OS, version: '24.04.3 LTS (Noble Numbat)', prettyName: 'Ubuntu 24.04.3 LTS' },
    cgroupVersion: 2,
    cgroupDriver: 'systemd',
    apparmor: true,
    login: withDocker(READER),
    groups: [{ name: 'docker', gid: 988 }],
    workdir: '/home/reader',
    docker: { version: '28.5.2', flavour: 'docker-ce', images: [], registry: 'online' },
    network: NETWORK,
    prepare: noble.load,
    installed: installation(noble, {
      names,
      manual: names,
      packages: [
        ...installedDocker('28.5.2', noble.of),
        ...(toolkit === undefined ? [] : toolkitPackages(toolkit, 'amd64')),
      ],
      made,
    }),
    files: { ...sourceFiles(noble), ...DOCKER_SOURCE, ...(toolkit !== undefined && NVIDIA_SOURCE) },
    busybox: '1.37.0',
    tools: NOBLE_TOOLS,
  };
}

/** What an ordinary GPU server has. */
export const COMPLETE = { driver: '570-server', toolkit: '1.18.0', configured: true } as const;

/** Everything in its place. */
export const gpuServerComplete = gpuServer(
  'gpu-server',
  {
    ja: 'A100 を 2 枚積んだ Ubuntu 24.04 のサーバーです。ドライバー 570、Docker 28.5.2、NVIDIA Container Toolkit 1.18.0 が入っています。',
    en: 'An Ubuntu 24.04 server with two A100: driver 570, Docker 28.5.2 and NVIDIA Container Toolkit 1.18.0.',
  },
  COMPLETE,
);

/** The driver works, containers know nothing of it. */
export const gpuServerWithoutToolkit = gpuServer(
  'gpu-server-no-toolkit',
  {
    ja: 'gpu-server と同じですが、NVIDIA Container Toolkit がまだ入っていません。',
    en: 'Like gpu-server, before the NVIDIA Container Toolkit was installed.',
  },
  { ...COMPLETE, toolkit: undefined, configured: false },
);

/** The toolkit is there, the driver is not. */
export const gpuServerWithoutDriver = gpuServer(
  'gpu-server-no-driver',
  {
    ja: 'gpu-server と同じですが、GPU のドライバーが入っていません。',
    en: "Like gpu-server, without the GPU's driver.",
  },
  { ...COMPLETE, driver: undefined },
);

/** The driver's packages were upgraded and the machine was not restarted: the old module is loaded. */
export const gpuServerMismatched: HostProfile = {
  ...gpuServer(
    'gpu-server-mismatch',
    {
      ja: 'gpu-server と同じですが、ドライバーのパッケージが 580 に上がったあと再起動しておらず、カーネルモジュールは 570 のままです。',
      en: "Like gpu-server, after its driver's packages were upgraded to 580 without a restart: the kernel module is still 570.",
    },
    COMPLETE,
  ),
  history: `DEBIAN_FRONTEND=noninteractive apt-get install -y ${DRIVER.map((name) => name.replace('*', '580-server')).join(' ')} > /dev/null 2>&1`,
};
