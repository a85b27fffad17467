// What the package repositories of a Jetson with JetPack 4.x offered at the end of November 2021, and what was installed.
import { formatParagraphs, type Paragraph, parseParagraphs } from '../../packages/deb822.ts';

const DOCKER_MAINTAINER = `Priority: optional
Section: universe/admin
Origin: Ubuntu
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>
Original-Maintainer: Debian Go Packaging Team <pkg-go-maintainers@lists.alioth.debian.org>
Bugs: https://bugs.launchpad.net/ubuntu/+filebug
Homepage: https://www.docker.com/community-edition
Description: Linux container runtime
 Docker complements kernel namespacing with a high-level API which operates at
 the process level. It runs unix processes with strong guarantees of isolation
 and repeatability across servers.
Description-md5: 05dc9eba68f3bf418e6a0cf29d555878`;

const DOCKER_NEW = `Package: docker.io
Architecture: arm64
Version: 20.10.7-0ubuntu5~18.04.3
${DOCKER_MAINTAINER}
Installed-Size: 162852
Depends: adduser, containerd (>= 1.2.6-0ubuntu1~), iptables, debconf (>= 0.5) | debconf-2.0, libc6 (>= 2.17), libdevmapper1.02.1 (>= 2:1.02.97), libsystemd0 (>= 209~)
Breaks: docker (<< 1.5~)
Recommends: ca-certificates, git, pigz, ubuntu-fan, xz-utils, apparmor
Suggests: aufs-tools, btrfs-progs, cgroupfs-mount | cgroup-lite, debootstrap, docker-doc, rinse, zfs-fuse | zfsutils
Replaces: docker (<< 1.5~)
Filename: pool/universe/d/docker.io/docker.io_20.10.7-0ubuntu5~18.04.3_arm64.deb
Size: 29452228`;

const DOCKER_OLD = `Package: docker.io
Architecture: arm64
Version: 17.12.1-0ubuntu1
${DOCKER_MAINTAINER}
Installed-Size: 125280
Provides: docker-runc, docker-containerd
Depends: adduser, iptables, debconf (>= 0.5) | debconf-2.0, libc6 (>= 2.17), libdevmapper1.02.1 (>= 2:1.02.97), libltdl7 (>= 2.4.6), libseccomp2 (>= 2.3.0)
Breaks: docker-containerd, docker-runc, docker (<< 1.5~)
Recommends: ca-certificates, cgroupfs-mount | cgroup-lite, git, ubuntu-fan, xz-utils, apparmor
Suggests: aufs-tools, btrfs-tools, debootstrap, docker-doc, rinse, zfs-fuse | zfsutils
Replaces: docker (<< 1.5~), docker-containerd, docker-runc
Filename: pool/universe/d/docker.io/docker.io_17.12.1-0ubuntu1_arm64.deb
Size: 24817592`;

const NVIDIA = 'NVIDIA CORPORATION <cudatools@nvidia.com>';

function nvidia(
  name: string,
  version: string,
  fields: Readonly<Record<string, string>>,
  description: string,
): Paragraph {
  return new Map([
    ['Package', name],
    ['Version', version],
    ['Architecture', 'arm64'],
    ['Priority', 'optional'],
    ['Section', 'utils'],
    ['Maintainer', NVIDIA],
    ...Object.entries(fields),
    ['Description', description],
  ]);
}

const HOOK = 'NVIDIA container runtime hook\n Provides a OCI hook to enable GPU support in containers.';
const RUNTIME =
  'NVIDIA container runtime\n Provides a modified version of runc allowing users to run GPU enabled\n containers.';
const LIBRARY =
  'NVIDIA container runtime library\n The nvidia-container library provides an interface to configure GNU/Linux\n containers leveraging NVIDIA hardware.';
const TOOLS =
  'NVIDIA container runtime library (command-line tools)\n The nvidia-container library provides an interface to configure GNU/Linux\n containers leveraging NVIDIA hardware.';

const library = (version: string, size: string): Paragraph[] => [
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
  ),
];

const toolkit = (version: string, tools: string, size: string, installed: string): Paragraph =>
  nvidia(
    'nvidia-container-toolkit',
    version,
    {
      'Installed-Size': installed,
      Depends: `libnvidia-container-tools (>= ${tools}), libnvidia-container-tools (<< 2.0.0), libseccomp2`,
      Breaks: 'nvidia-container-runtime (<= 3.5.0-1), nvidia-container-runtime-hook',
      Replaces: 'nvidia-container-runtime (<= 3.5.0-1), nvidia-container-runtime-hook',
      Homepage: 'https://github.com/NVIDIA/nvidia-container-runtime/wiki',
      Size: size,
    },
    HOOK,
  );

/** libnvidia-container, experimental: where the toolkit that knows `errnoRet` came out first. */
export const EXPERIMENTAL_LIBRARY = formatParagraphs([
  ...library('1.7.0~rc.1-1', '67760'),
  toolkit('1.7.0~rc.1-1', '1.7.0~rc.1-1', '853784', '4223'),
]);

export const EXPERIMENTAL_RUNTIME = formatParagraphs([
  nvidia(
    'nvidia-container-runtime',
    '3.6.0~rc.1-1',
    {
      'Installed-Size': '21',
      Depends: 'nvidia-container-toolkit (>= 1.6.0), nvidia-container-toolkit (<< 2.0.0), libseccomp2',
      Size: '5252',
    },
    RUNTIME,
  ),
]);

const OLD_TOOLKIT = nvidia(
  'nvidia-container-toolkit',
  '1.5.1-1',
  {
    'Installed-Size': '3180',
    Depends: 'libnvidia-container-tools (>= 1.4.0), libnvidia-container-tools (<< 2.0.0), libseccomp2',
    Size: '693604',
  },
  HOOK,
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

export const STABLE_LIBRARY = formatParagraphs(library('1.5.1-1', '63320'));
export const STABLE_RUNTIME = formatParagraphs([OLD_TOOLKIT, OLD_RUNTIME]);
export const NVIDIA_DOCKER_LIST = formatParagraphs([NVIDIA_DOCKER]);
export const UNIVERSE = `${DOCKER_OLD}\n`;
export const UNIVERSE_UPDATES = `${DOCKER_NEW}\n`;

/** Name, version, description of what else is installed; dependencies of the above among it. */
const BASE: readonly (readonly [name: string, version: string, description: string])[] = [
  ['adduser', '3.116ubuntu1', 'add and remove users and groups'],
  ['apt', '1.6.14', 'commandline package manager'],
  ['bash', '4.4.18-2ubuntu1.2', 'GNU Bourne Again SHell'],
  ['ca-certificates', '20210119~18.04.2', 'Common CA certificates'],
  ['containerd', '1.5.5-0ubuntu3~18.04.1', 'daemon to control runC'],
  ['coreutils', '8.28-1ubuntu1', 'GNU core utilities'],
  ['curl', '7.58.0-2ubuntu3.16', 'command line tool for transferring data with URL syntax'],
  ['debconf', '1.5.66ubuntu1', 'Debian configuration management system'],
  ['dpkg', '1.19.0.5ubuntu2.3', 'Debian package management system'],
  ['iptables', '1.6.1-2ubuntu2', 'administration tools for packet filtering and NAT'],
  ['libc6', '2.27-3ubuntu1.4', 'GNU C Library: Shared libraries'],
  ['libcap2', '1:2.25-1.2', 'POSIX 1003.1e capabilities (library)'],
  ['libdevmapper1.02.1', '2:1.02.145-4.1ubuntu3.18.04.3', 'Linux Kernel Device Mapper userspace library'],
  ['libltdl7', '2.4.6-2', 'System independent dlopen wrapper for GNU libtool'],
  ['libseccomp2', '2.5.1-1ubuntu1~18.04.1', 'high level interface to Linux seccomp filter'],
  ['libsystemd0', '237-3ubuntu10.52', 'systemd utility library'],
  ['runc', '1.0.1-0ubuntu2~18.04.1', 'Open Container Project - runtime'],
];

const base = BASE.map(
  ([name, version, description]) =>
    new Map([
      ['Package', name],
      ['Version', version],
      ['Architecture', 'arm64'],
      ...(name.startsWith('lib') ? [['Multi-Arch', 'same'] as const] : []),
      ['Description', description],
    ]),
);
const own = [...parseParagraphs(DOCKER_NEW), ...library('1.5.1-1', '63320'), OLD_TOOLKIT, OLD_RUNTIME, NVIDIA_DOCKER];

/** /var/lib/dpkg/status at the start. */
export const INSTALLED = formatParagraphs([...base, ...own]);
