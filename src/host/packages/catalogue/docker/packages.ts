// Models Docker's packages for Debian and Ubuntu (docker/docker-ce-packaging deb/common/control, branches 27.x and 28.x).
import type { Package, PackageFile } from '../../package.ts';
import { type Distribution, paragraph } from '../control.ts';
import { unitScripts } from '../systemd-scripts.ts';
import { containerdPackage } from './containerd.ts';
import {
  BUILDXES,
  COMPANIONS,
  COMPOSES,
  CONTAINERDS,
  ENGINES,
  type EngineRelease,
  type PluginRelease,
} from './releases.ts';
import { DOCKER_DEFAULT, DOCKER_SOCKET, dockerService } from './units.ts';

const VERSION_IDS: Readonly<Record<string, string>> = {
  noble: 'ubuntu.24.04',
  jammy: 'ubuntu.22.04',
  bookworm: 'debian.12',
  bullseye: 'debian.11',
};

/** `-1~ubuntu.24.04~noble`: what packages of a distribution end in. */
export const distributionSuffix = ({ codename }: Pick<Distribution, 'codename'>): string =>
  `-1~${VERSION_IDS[codename]}~${codename}`;

/** Units lie in /usr/lib where /lib is no directory of its own any more. */
export const unitDirectory = ({ codename }: Pick<Distribution, 'codename'>): string =>
  codename === 'noble' ? '/usr/lib/systemd/system' : '/lib/systemd/system';

const MAINTAINER = { Priority: 'optional', Section: 'admin', Maintainer: 'Docker <support@docker.com>' };

const DESCRIPTION = `: the open-source application container engine
 Docker is a product for you to build, ship and run any application as a
 lightweight container
 .
 Docker containers are both hardware-agnostic and platform-agnostic. This means
 they can run anywhere, from your laptop to the largest cloud compute instance
 and everything in between - and they don't require you to use a particular
 language, framework or packaging system. That makes them great building blocks
 for deploying and scaling web apps, databases, and backend services without
 depending on a particular stack or provider.`;

const LIBC = (of: Distribution): string => (of.codename === 'bullseye' ? 'libc6 (>= 2.28)' : 'libc6 (>= 2.34)');

const CREATE_GROUP = `
case "$1" in
	configure)
		if [ -z "$2" ]; then
			if ! getent group docker > /dev/null; then
				groupadd --system docker
			fi
		fi
		;;
	abort-*)
		# How'd we get here??
		exit 1
		;;
	*)
		;;
esac

`;

const program = (name: string, facts: Readonly<Record<string, unknown>>, size: number): PackageFile => ({
  elf: { program: name, ...facts },
  size,
});

function engine({ version, sizes }: EngineRelease, of: Distribution): Package {
  const major = Number(version.split('.')[0]);
  const modern = major >= 28;
  const units = unitDirectory(of);
  return {
    control: paragraph({
      Package: 'docker-ce',
      Architecture: of.arch,
      Version: `5:${version}${distributionSuffix(of)}`,
      ...MAINTAINER,
      'Installed-Size': sizes[0],
      'Pre-Depends': modern ? 'init-system-helpers (>= 1.54~)' : undefined,
      Depends: modern
        ? `containerd.io (>= 1.7.27), docker-ce-cli, iptables, ${LIBC(of)}, libsystemd0`
        : `containerd.io (>= 1.6.24), docker-ce-cli, iptables, libseccomp2 (>= 2.3.0), ${LIBC(of)}, libsystemd0`,
      Recommends: modern
        ? 'apparmor, ca-certificates, docker-ce-rootless-extras, git, pigz, procps, xz-utils'
        : 'apparmor, ca-certificates, docker-ce-rootless-extras, git, libltdl7, pigz, procps, xz-utils',
      Suggests: modern ? 'cgroupfs-mount | cgroup-lite, kmod' : 'aufs-tools, cgroupfs-mount | cgroup-lite',
      Conflicts: 'docker (<< 1.5~), docker-engine, docker.io',
      Replaces: modern ? 'docker-ce-cli (<< 5:28.0.0), docker-engine' : 'docker-engine',
      Size: sizes[1],
      Homepage: 'https://www.docker.com',
      Description: `Docker${DESCRIPTION}`,
    }),
    files: {
      '/etc/default/docker': { text: DOCKER_DEFAULT },
      '/etc/docker': { directory: true },
      '/usr/bin/docker-proxy': program('docker-proxy', { version }, 1_988_248),
      '/usr/bin/dockerd': program('dockerd', { version, flavour: 'docker-ce' }, (sizes[0] - 3_200) * 1024),
      [`${units}/docker.service`]: { text: dockerService(major) },
      [`${units}/docker.socket`]: { text: DOCKER_SOCKET },
      '/usr/libexec/docker/docker-init': program('docker-init', { version: '0.19.0' }, 708_456),
      '/usr/share/doc/docker-ce': { directory: true },
    },
    conffiles: ['/etc/default/docker'],
    scripts: unitScripts({ units: ['docker.service', 'docker.socket'], upgrade: 'restart', configure: CREATE_GROUP }),
  };
}

function cli({ version, sizes }: EngineRelease, of: Distribution): Package {
  const modern = Number(version.split('.')[0]) >= 28;
  return {
    control: paragraph({
      Package: 'docker-ce-cli',
      Source: 'docker-ce',
      Architecture: of.arch,
      Version: `5:${version}${distributionSuffix(of)}`,
      ...MAINTAINER,
      'Installed-Size': sizes[2],
      Depends: LIBC(of),
      Recommends: 'docker-buildx-plugin, docker-compose-plugin',
      Suggests: modern ? 'docker-model-plugin' : undefined,
      Conflicts: 'docker (<< 1.5~), docker-engine, docker.io',
      Breaks: 'docker-ce (<< 5:0)',
      Replaces: 'docker-ce (<< 5:0)',
      Size: sizes[3],
      Homepage: 'https://www.docker.com',
      Description: `Docker CLI${DESCRIPTION}`,
    }),
    files: {
      '/usr/bin/docker': program('docker', { version, flavour: 'docker-ce' }, (sizes[2] - 600) * 1024),
      '/usr/share/bash-completion/completions/docker': { text: '# bash completion for docker\n' },
      '/usr/share/doc/docker-ce-cli': { directory: true },
    },
  };
}

function rootless({ version }: EngineRelease, of: Distribution): Package {
  const script = (name: string): PackageFile => ({ elf: { program: 'unmodelled', name }, size: 20_000 });
  return {
    control: paragraph({
      Package: 'docker-ce-rootless-extras',
      Source: 'docker-ce',
      Architecture: of.arch,
      Version: `5:${version}${distributionSuffix(of)}`,
      ...MAINTAINER,
      'Installed-Size': 18_424,
      Depends: `dbus-user-session, ${LIBC(of)}`,
      Recommends: 'slirp4netns (>= 0.4.0)',
      Conflicts: 'rootlesskit',
      Breaks: 'rootlesskit',
      Replaces: 'rootlesskit',
      Enhances: 'docker-ce',
      Size: 6_382_104,
      Homepage: 'https://docs.docker.com/engine/security/rootless/',
      Description:
        'Rootless support for Docker.\n Use dockerd-rootless.sh to run the daemon.\n Use dockerd-rootless-setuptool.sh to setup systemd for dockerd-rootless.sh.\n Either VPNKit or slirp4netns (>= 0.4.0) needs to be installed separately.',
    }),
    files: Object.fromEntries(
      ['dockerd-rootless-setuptool.sh', 'dockerd-rootless.sh', 'rootlesskit'].map((name) => [
        `/usr/bin/${name}`,
        script(name),
      ]),
    ),
  };
}

function plugin(name: 'buildx' | 'compose', { version, commit, sizes }: PluginRelease, of: Distribution): Package {
  const buildx = name === 'buildx';
  return {
    control: paragraph({
      Package: `docker-${name}-plugin`,
      Source: 'docker-ce',
      Architecture: of.arch,
      Version: `${version}${distributionSuffix(of)}`,
      ...MAINTAINER,
      'Installed-Size': sizes[0],
      Recommends: !buildx && Number(version.split('.')[1]) >= 40 ? 'docker-buildx-plugin' : undefined,
      Replaces: buildx ? 'docker-ce-cli' : undefined,
      Enhances: 'docker-ce-cli',
      Size: sizes[1],
      Homepage: `https://github.com/docker/${name}`,
      Description: buildx
        ? "Docker Buildx cli plugin.\n This plugin provides the 'docker buildx' subcommand."
        : "Docker Compose (V2) plugin for the Docker CLI.\n This plugin provides the 'docker compose' subcommand.\n .\n The binary can also be run standalone as a direct replacement for\n Docker Compose V1 ('docker-compose').",
    }),
    files: {
      [`/usr/libexec/docker/cli-plugins/docker-${name}`]: program(
        `docker-${name}`,
        { version: `v${version}`, commit },
        (sizes[0] - 40) * 1024,
      ),
      [`/usr/share/doc/docker-${name}-plugin`]: { directory: true },
    },
  };
}

/** Everything in Docker's repository for a release of a distribution. */
export const dockerPackages = (of: Distribution): readonly Package[] => [
  ...CONTAINERDS.map((release) => containerdPackage(release, of)),
  ...BUILDXES.map((release) => plugin('buildx', release, of)),
  ...ENGINES.flatMap((release) => [engine(release, of), cli(release, of), rootless(release, of)]),
  ...COMPOSES.map((release) => plugin('compose', release, of)),
];

/** What `apt install docker-ce` at the time of a release brought, as a host has it installed. Throws for an unknown one. */
export function installedDocker(version: string, of: Distribution): readonly Package[] {
  const release = ENGINES.find((one) => one.version === version);
  const companions = COMPANIONS[version];
  if (!release || !companions) throw new Error(`no host is known to have docker-ce ${version} installed`);
  const [containerd, buildx, compose] = companions;
  const named = <T extends { readonly version: string }>(list: readonly T[], wanted: string): readonly T[] =>
    list.filter((one) => one.version === wanted);
  return [
    ...named(CONTAINERDS, containerd).map((one) => containerdPackage(one, of)),
    ...named(BUILDXES, buildx).map((one) => plugin('buildx', one, of)),
    engine(release, of),
    cli(release, of),
    rootless(release, of),
    ...named(COMPOSES, compose).map((one) => plugin('compose', one, of)),
  ];
}
