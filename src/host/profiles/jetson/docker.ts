// docker.io in the archive of Ubuntu 18.04 at the end of November 2021: the release's own, and the update that broke Jetsons.
import { containerdService } from '../../packages/catalogue/docker/containerd.ts';
import { dockerIoContents } from '../../packages/catalogue/docker-io.ts';
import { unitScripts } from '../../packages/catalogue/systemd-scripts.ts';
import type { Package, PackageFile } from '../../packages/package.ts';

const BIONIC = { id: 'ubuntu', codename: 'bionic', arch: 'arm64' } as const;

const SHARED = `Priority: optional
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

export const DOCKER_20: Package = {
  control: `Package: docker.io
Architecture: arm64
Version: 20.10.7-0ubuntu5~18.04.3
${SHARED}
Installed-Size: 162852
Depends: adduser, containerd (>= 1.2.6-0ubuntu1~), iptables, debconf (>= 0.5) | debconf-2.0, libc6 (>= 2.17), libdevmapper1.02.1 (>= 2:1.02.97), libsystemd0 (>= 209~)
Breaks: docker (<< 1.5~)
Recommends: ca-certificates, git, pigz, ubuntu-fan, xz-utils, apparmor
Suggests: aufs-tools, btrfs-progs, cgroupfs-mount | cgroup-lite, debootstrap, docker-doc, rinse, zfs-fuse | zfsutils
Replaces: docker (<< 1.5~)
Filename: pool/universe/d/docker.io/docker.io_20.10.7-0ubuntu5~18.04.3_arm64.deb
Size: 29452228
`,
  ...dockerIoContents({ engine: '20.10.7' }, BIONIC),
};

const SERVICE_17 = `[Unit]
Description=Docker Application Container Engine
Documentation=https://docs.docker.com
After=network.target docker.socket firewalld.service
Requires=docker.socket

[Service]
Type=notify
# the default is not to use systemd for cgroups because the delegate issues still
# exists and systemd currently does not support the cgroup feature set required
# for containers run by docker
EnvironmentFile=-/etc/default/docker
ExecStart=/usr/bin/dockerd -H fd:// $DOCKER_OPTS
ExecReload=/bin/kill -s HUP $MAINPID
LimitNOFILE=1048576
# Having non-zero Limit*s causes performance problems due to accounting overhead
# in the kernel. We recommend using cgroups to do container-local accounting.
LimitNPROC=infinity
LimitCORE=infinity
# Uncomment TasksMax if your systemd version supports it.
# Only systemd 226 and above support this version.
TasksMax=infinity
TimeoutStartSec=0
# set delegate yes so that systemd does not reset the cgroups of docker containers
Delegate=yes
# kill only the docker process, not all processes in the cgroup
KillMode=process
# restart the docker process if it exits prematurely
Restart=on-failure
StartLimitBurst=3
StartLimitInterval=60s

[Install]
WantedBy=multi-user.target
`;

const old = (program: string, version: string, commit: string, size: number): PackageFile => ({
  elf: { program, version, commit },
  size,
});

/** The release's own: it brings a containerd and a runc of its own, under names of their own. */
export const DOCKER_17: Package = {
  control: `Package: docker.io
Architecture: arm64
Version: 17.12.1-0ubuntu1
${SHARED}
Installed-Size: 125280
Provides: docker-runc, docker-containerd
Depends: adduser, iptables, debconf (>= 0.5) | debconf-2.0, libc6 (>= 2.17), libdevmapper1.02.1 (>= 2:1.02.97), libltdl7 (>= 2.4.6), libseccomp2 (>= 2.3.0)
Breaks: docker-containerd, docker-runc, docker (<< 1.5~)
Recommends: ca-certificates, cgroupfs-mount | cgroup-lite, git, ubuntu-fan, xz-utils, apparmor
Suggests: aufs-tools, btrfs-tools, debootstrap, docker-doc, rinse, zfs-fuse | zfsutils
Replaces: docker (<< 1.5~), docker-containerd, docker-runc
Filename: pool/universe/d/docker.io/docker.io_17.12.1-0ubuntu1_arm64.deb
Size: 24817592
`,
  ...dockerIoContents({ engine: '17.12.1-ce' }, BIONIC),
  files: {
    ...dockerIoContents({ engine: '17.12.1-ce' }, BIONIC).files,
    '/lib/systemd/system/docker.service': { text: SERVICE_17 },
    '/usr/bin/docker-containerd': old('containerd', '1.0.0', '9b55aab90508bd389d7654c4baf173a981477d55', 31_000_000),
    '/usr/bin/docker-containerd-shim': old('containerd-shim-runc-v2', '1.0.0', '', 3_600_000),
    '/usr/bin/docker-runc': old('runc', '1.0.0~rc4', '9f9c96235cc97674e935002fc3d78361b696a69e', 7_900_000),
  },
};

const universe = (name: string, version: string, section: string, fields: string, description: string): Package => ({
  control: `Package: ${name}
Architecture: arm64
Version: ${version}
Priority: optional
Section: universe/${section}
Origin: Ubuntu
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>
${fields}Description: ${description}
`,
});

const runc = (version: string): Package => ({
  ...universe(
    'runc',
    version,
    'devel',
    'Installed-Size: 11020\nDepends: libc6 (>= 2.17), libseccomp2 (>= 2.3.0)\nBreaks: docker.io (<= 1.13.1~ds1-2)\nSize: 3361428\n',
    'Open Container Project - runtime',
  ),
  files: {
    '/usr/sbin/runc': { elf: { program: 'runc', version, commit: '' }, size: 11_000_000 },
    '/usr/bin/runc': { link: '../sbin/runc' },
  },
});

const containerd = (version: string, breaks: string): Package => ({
  ...universe(
    'containerd',
    version,
    'admin',
    `Installed-Size: 127272\nDepends: runc (>= 1.0.0~rc2~), libc6 (>= 2.17)\nBreaks: docker.io (<< ${breaks})\nSize: 27241240\n`,
    'daemon to control runC',
  ),
  files: {
    '/lib/systemd/system/containerd.service': {
      text: containerdService({ after: 'network.target local-fs.target', openFiles: true }),
    },
    '/usr/bin/containerd': { elf: { program: 'containerd', version, commit: '' }, size: 51_000_000 },
    '/usr/bin/containerd-shim-runc-v2': { elf: { program: 'containerd-shim-runc-v2', version }, size: 9_900_000 },
    '/usr/bin/ctr': { elf: { program: 'ctr', version }, size: 26_000_000 },
  },
  scripts: unitScripts({ units: ['containerd.service'] }),
});

const RUNC = runc('1.0.1-0ubuntu2~18.04.1');
const CONTAINERD = containerd('1.5.5-0ubuntu3~18.04.1', '19.03.13-0ubuntu4');

/** What the board has of them. */
export const INSTALLED_DOCKER: readonly Package[] = [DOCKER_20, CONTAINERD, RUNC];

const suggests = (name: string, version: string, section: string, description: string): Package =>
  universe(name, version, section, 'Suggests: docker.io\n', description);

const VIM = 'Docker container engine - Vim highlighting syntax files';

/** universe of the three suites, as far as it has to do with docker.io, in the order of their Packages files. */
export const UNIVERSE: Readonly<Record<'bionic' | 'bionic-updates' | 'bionic-security', readonly Package[]>> = {
  bionic: [
    suggests(
      'charliecloud',
      '0.2.3~git20171120.1a5609e-2',
      'admin',
      'user-defined software stacks (UDSS) for HPC centers',
    ),
    universe('debocker', '0.2.1', 'devel', 'Recommends: docker.io\n', 'docker-powered package builder for Debian'),
    universe(
      'cockpit-docker',
      '164-1',
      'admin',
      'Recommends: docker.io (>= 1.3.0) | docker-engine (>= 1.3.0) | docker-ce (>= 1.3.0)\n',
      'Cockpit user interface for Docker containers',
    ),
    universe(
      'docker-containerd',
      '0.2.3+git+docker1.13.1~ds1-1',
      'admin',
      'Breaks: docker.io (<< 1.12)\n',
      'daemon to control runC (Docker)',
    ),
    universe(
      'docker-runc',
      '1.0.0~rc2+git+docker1.13.1~ds1-3',
      'admin',
      'Breaks: docker.io (<< 1.12)\n',
      'Open Container Project - runtime (Docker)',
    ),
    suggests('gitlab-runner', '10.5.0+dfsg-2', 'devel', 'GitLab Runner - runs continuous integration (CI) jobs'),
    universe(
      'golang-libnetwork',
      '0.8.0-dev.2+git20170202.599.45b4086-3',
      'devel',
      'Breaks: docker.io (<< 1.12)\n',
      'Docker Networking',
    ),
    suggests('htcondor', '8.6.8~dfsg.1-2', 'science', 'distributed workload management system'),
    suggests('libnss-docker', '0.02-1', 'admin', 'nss module for finding Docker containers'),
    universe(
      'packer',
      '1.0.4+dfsg-1',
      'devel',
      'Recommends: docker.io, qemu\n',
      'tool for creating machine images for multiple platforms',
    ),
    suggests('ruby-docker-api', '1.22.2-1', 'ruby', 'Ruby gem to interact with docker.io remote API'),
    universe(
      'docker-compose',
      '1.17.1-2',
      'admin',
      'Recommends: docker.io (>= 1.9.0)\n',
      'Punctual, lightweight development environments using Docker',
    ),
    universe(
      'subuser',
      '0.6.1-3',
      'admin',
      'Depends: git, docker.io\n',
      'Run programs on Linux with selectively restricted permissions',
    ),
    suggests('vim-syntax-docker', '17.12.1-0ubuntu1', 'admin', VIM),
    universe(
      'whalebuilder',
      '0.5.1',
      'devel',
      'Depends: docker.io | docker-ce\n',
      'Debian package builder using Docker',
    ),
    runc('1.0.0~rc4+dfsg1-6'),
    DOCKER_17,
  ],
  'bionic-updates': [
    RUNC,
    suggests('vim-syntax-docker', '20.10.7-0ubuntu5~18.04.3', 'admin', VIM),
    universe(
      'cockpit-docker',
      '215-1~ubuntu18.04.1',
      'admin',
      'Recommends: docker.io (>= 1.3.0) | docker-engine (>= 1.3.0) | docker-ce (>= 1.3.0)\n',
      'Cockpit user interface for Docker containers',
    ),
    CONTAINERD,
    DOCKER_20,
  ],
  'bionic-security': [
    runc('1.0.0~rc10-0ubuntu1~18.04.2'),
    containerd('1.3.3-0ubuntu1~18.04.4', '19.03.6-0ubuntu1~18.04.3'),
    DOCKER_20,
  ],
};
