// NVIDIA's repositories for Ubuntu 18.04 on arm64 at the end of November 2021, and what JetPack 4.x had installed of them.
import { toolkitFiles } from '../../nvidia/files/toolkit.ts';
import { paragraph } from '../../packages/catalogue/control.ts';
import { NVIDIA_KEY } from '../../packages/catalogue/keys.ts';
import { armoredKeys } from '../../packages/openpgp.ts';
import type { Package, PackageFile } from '../../packages/package.ts';
import { packageSite, type Repository } from '../../packages/repository.ts';

const HOOK = 'NVIDIA container runtime hook\n  Provides a OCI hook to enable GPU support in containers.';
const RUNTIME =
  'NVIDIA container runtime\n Provides a modified version of runc allowing users to run GPU enabled\n containers.';
const LIBRARY =
  'NVIDIA container runtime library\n The nvidia-container library provides an interface to configure GNU/Linux\n containers leveraging NVIDIA hardware.';
const TOOLS = LIBRARY.replace('library\n', 'library (command-line tools)\n');

function nvidia(
  name: string,
  version: string,
  fields: Readonly<Record<string, string>>,
  description: string,
  files: Readonly<Record<string, PackageFile>> = {},
): Package {
  const control = paragraph({
    Package: name,
    Version: version,
    Architecture: 'arm64',
    Priority: 'optional',
    Section: 'utils',
    Maintainer: 'NVIDIA CORPORATION <cudatools@nvidia.com>',
    ...fields,
    Description: description,
  });
  return { control, files, ...(name.startsWith('lib') && { triggers: ['activate-noawait ldconfig'] }) };
}

const contents = (name: string, version: string): Readonly<Record<string, PackageFile>> =>
  toolkitFiles(version.replace(/-\d+$/, '').replace('~', '-'), 'arm64')[name] ?? {};

const library = (version: string, size: string): Package[] => [
  nvidia(
    'libnvidia-container1',
    version,
    {
      'Multi-Arch': 'same',
      'Installed-Size': '306',
      Depends: 'libc6 (>= 2.17), libcap2 (>= 1:2.10), libseccomp2 (>= 2.3.0)',
      Size: size,
    },
    LIBRARY,
    contents('libnvidia-container1', version),
  ),
  nvidia(
    'libnvidia-container-tools',
    version,
    {
      'Installed-Size': '53',
      Depends: `libnvidia-container1 (>= ${version}), libc6 (>= 2.17), libcap2 (>= 1:2.10)`,
      Size: '19996',
    },
    TOOLS,
    contents('libnvidia-container-tools', version),
  ),
];

const NEW_TOOLKIT = nvidia(
  'nvidia-container-toolkit',
  '1.7.0~rc.1-1',
  {
    'Installed-Size': '4223',
    Depends: 'libnvidia-container-tools (>= 1.7.0~rc.1-1), libnvidia-container-tools (<< 2.0.0), libseccomp2',
    Breaks: 'nvidia-container-runtime (<= 3.5.0-1), nvidia-container-runtime-hook',
    Replaces: 'nvidia-container-runtime (<= 3.5.0-1), nvidia-container-runtime-hook',
    Homepage: 'https://github.com/NVIDIA/nvidia-container-runtime/wiki',
    Size: '853784',
  },
  HOOK,
  contents('nvidia-container-toolkit', '1.7.0~rc.1-1'),
);

const NEW_RUNTIME = nvidia(
  'nvidia-container-runtime',
  '3.6.0~rc.1-1',
  {
    'Installed-Size': '21',
    Depends: 'nvidia-container-toolkit (>= 1.6.0), nvidia-container-toolkit (<< 2.0.0), libseccomp2',
    Size: '5252',
  },
  RUNTIME,
);

const OLD_TOOLKIT = nvidia(
  'nvidia-container-toolkit',
  '1.5.1-1',
  {
    'Installed-Size': '3180',
    Depends: 'libnvidia-container-tools (>= 1.4.0), libnvidia-container-tools (<< 2.0.0), libseccomp2',
    Size: '693604',
  },
  HOOK,
  contents('nvidia-container-toolkit', '1.5.1-1'),
);

const OLD_RUNTIME = nvidia(
  'nvidia-container-runtime',
  '3.5.0-1',
  {
    'Installed-Size': '2280',
    Depends: 'nvidia-container-toolkit (>= 1.5.0), nvidia-container-toolkit (<< 2.0.0), libc6 (>= 2.17), libseccomp2',
    Size: '612832',
  },
  RUNTIME,
  {
    '/usr/bin/nvidia-container-runtime': {
      elf: { program: 'nvidia-container-runtime', version: '3.5.0' },
      size: 2_311_360,
    },
  },
);

const NVIDIA_DOCKER = nvidia(
  'nvidia-docker2',
  '2.6.0-1',
  {
    'Installed-Size': '27',
    Depends: 'nvidia-container-runtime (>= 3.4.0), docker.io (>= 18.06.0) | docker-ce (>= 18.06.0)',
    Size: '5704',
  },
  'nvidia-docker CLI wrapper\n Replaces nvidia-docker with a new implementation based on\n nvidia-container-runtime',
);

const OLD_LIBRARY = library('1.5.1-1', '63320');

export const INSTALLED_NVIDIA: readonly Package[] = [...OLD_LIBRARY, OLD_TOOLKIT, OLD_RUNTIME, NVIDIA_DOCKER];

const flat = (path: string, packages: readonly Package[]): Repository => ({
  path: `/${path}/ubuntu18.04/arm64`,
  suite: '/',
  component: '',
  arch: 'arm64',
  packages,
  key: NVIDIA_KEY,
  origin: 'https://nvidia.github.io',
});

const list = (paths: readonly string[]): string =>
  paths.map((path) => `deb https://nvidia.github.io/${path}/ubuntu18.04/$(ARCH) /\n`).join('');

/** nvidia.github.io as it was; the toolkit that knows `errnoRet` is in the experimental repositories only. */
export const nvidiaSite2021 = packageSite(
  'nvidia.github.io',
  '185.199.108.153',
  [
    flat('libnvidia-container/stable', OLD_LIBRARY),
    flat('nvidia-container-runtime/stable', [OLD_TOOLKIT, OLD_RUNTIME]),
    flat('nvidia-docker', [NVIDIA_DOCKER]),
    flat('libnvidia-container/experimental', [...library('1.7.0~rc.1-1', '67760'), NEW_TOOLKIT]),
    flat('nvidia-container-runtime/experimental', [NEW_RUNTIME]),
  ],
  {
    '/nvidia-docker/gpgkey': armoredKeys([NVIDIA_KEY]),
    '/nvidia-docker/ubuntu18.04/nvidia-docker.list': list([
      'libnvidia-container/stable',
      'nvidia-container-runtime/stable',
      'nvidia-docker',
    ]),
    '/nvidia-container-runtime/experimental/ubuntu18.04/nvidia-container-runtime.list': list([
      'libnvidia-container/experimental',
      'nvidia-container-runtime/experimental',
    ]),
  },
);
