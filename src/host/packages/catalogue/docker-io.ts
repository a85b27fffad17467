// Models docker.io, containerd and runc as Ubuntu and Debian package them (their debian/control, units and postinst).
import type { Package, PackageFile } from '../package.ts';
import { type Distribution, distributionControl } from './control.ts';
import { containerdService } from './docker/containerd.ts';
import { unitDirectory } from './docker/packages.ts';
import { DOCKER_DEFAULT, DOCKER_SOCKET, dockerService20, UBUNTU_SERVICE } from './docker/units.ts';
import { unitScripts } from './systemd-scripts.ts';
import { componentOf, type Offer, type Pocket } from './table.ts';

/** One release of docker.io, and the containerd and runc that came with it. */
export interface DockerIo {
  readonly pocket: Pocket;
  /** The engine's own version: `20.10.24`. */
  readonly engine: string;
  readonly docker: string;
  readonly containerd: string;
  readonly runc: string;
  /** Lines of the control paragraphs that change from release to release. */
  readonly relations: Readonly<Record<string, string>>;
  /** Installed sizes (KiB) and archives (bytes): docker.io, containerd, runc. */
  readonly sizes: readonly [number, number, number, number, number, number];
}

const ADD_GROUP = `
case "$1" in
	configure)
		if [ -z "$2" ]; then
			if ! getent group docker > /dev/null 2>&1; then
				addgroup --system docker
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

const isDebian = ({ id }: Distribution): boolean => id === 'debian';
const sectionOf = (of: Distribution, section: string): string =>
  isDebian(of) || ['noble', 'jammy'].includes(of.codename) ? section : `universe/${section}`;

const program = (name: string, facts: Readonly<Record<string, unknown>>, size: number): PackageFile => ({
  elf: { program: name, ...facts },
  size,
});

function service(engine: string, of: Distribution): string {
  if (isDebian(of)) return dockerService20('/usr/sbin/dockerd', ' $DOCKER_OPTS');
  return Number(engine.split('.')[0]) >= 24 ? UBUNTU_SERVICE : dockerService20('/usr/bin/dockerd');
}

function dockerIo(release: DockerIo, of: Distribution): Package {
  const { docker, relations, sizes } = release;
  return {
    control: distributionControl(
      {
        name: 'docker.io',
        version: docker,
        section: isDebian(of) ? 'admin' : 'universe/admin',
        installed: sizes[0],
        size: sizes[1],
        homepage: isDebian(of) ? 'https://mobyproject.org' : 'https://mobyproject.org/',
        relations,
        description:
          'Linux container runtime\n Docker complements kernel namespacing with a high-level API which operates at\n the process level. It runs unix processes with strong guarantees of isolation\n and repeatability across servers.',
      },
      of,
    ),
    ...dockerIoContents(release, of),
  };
}

/** What docker.io brings, beside its control paragraph. */
export function dockerIoContents({ engine }: Pick<DockerIo, 'engine'>, of: Distribution): Omit<Package, 'control'> {
  const facts = { version: engine, flavour: of.id };
  const directory = isDebian(of) ? '/usr/sbin' : '/usr/bin';
  const units = unitDirectory(of);
  return {
    files: {
      ...(isDebian(of) && { '/etc/default/docker': { text: DOCKER_DEFAULT } }),
      '/etc/docker': { directory: true },
      '/usr/bin/docker': program('docker', facts, 45_582_984),
      [`${directory}/dockerd`]: program('dockerd', facts, 75_181_184),
      [`${directory}/docker-proxy`]: program('docker-proxy', { version: engine }, 1_771_584),
      '/usr/bin/docker-init': isDebian(of)
        ? { link: 'tini-static' }
        : program('docker-init', { version: '0.19.0' }, 764_952),
      [`${units}/docker.service`]: { text: service(engine, of) },
      [`${units}/docker.socket`]: { text: DOCKER_SOCKET },
      '/usr/share/doc/docker.io': { directory: true },
    },
    ...(isDebian(of) && { conffiles: ['/etc/default/docker'] }),
    scripts: unitScripts({
      units: ['docker.service', 'docker.socket'],
      upgrade: isDebian(of) ? 'start' : 'restart',
      configure: ADD_GROUP,
    }),
  };
}

const DEBIAN_CONFIG = `version = 2

[plugins]
  [plugins."io.containerd.grpc.v1.cri"]
    [plugins."io.containerd.grpc.v1.cri".cni]
      bin_dir = "/usr/lib/cni"
      conf_dir = "/etc/cni/net.d"
  [plugins."io.containerd.internal.v1.opt"]
    path = "/var/lib/containerd"
`;

function containerd({ containerd: version, sizes }: DockerIo, of: Distribution): Package {
  const own = { version: isDebian(of) ? version.replace(/-[^-]*$/, '') : version, commit: isDebian(of) ? version : '' };
  const debian = isDebian(of);
  const modern = of.codename === 'noble' || of.codename === 'jammy';
  return {
    control: distributionControl(
      {
        name: 'containerd',
        version,
        section: sectionOf(of, 'admin'),
        installed: sizes[2],
        size: sizes[3],
        homepage: debian ? 'https://containerd.io/' : 'https://containerd.io',
        relations: debian
          ? { Depends: 'runc (>= 0.1.0~), libc6 (>= 2.17)', Breaks: 'docker.io (<< 1.12)' }
          : {
              Depends: modern ? 'runc, libc6 (>= 2.34)' : 'runc (>= 1.0.0~rc2~), libc6 (>= 2.4)',
              Breaks: 'docker.io (<< 19.03.13-0ubuntu4)',
            },
        description: debian ? 'open and reliable container runtime' : 'daemon to control runC',
      },
      of,
    ),
    files: {
      ...(debian && { '/etc/containerd/config.toml': { text: DEBIAN_CONFIG } }),
      [`${unitDirectory(of)}/containerd.service`]: {
        text: containerdService({
          after: modern ? 'network.target dbus.service' : 'network.target local-fs.target',
          openFiles: !modern,
        }),
      },
      '/usr/bin/containerd': program('containerd', own, 48_168_072),
      '/usr/bin/containerd-shim-runc-v2': program('containerd-shim-runc-v2', own, 11_615_216),
      '/usr/bin/ctr': program('ctr', own, 23_175_592),
      '/usr/share/doc/containerd': { directory: true },
    },
    ...(debian && { conffiles: ['/etc/containerd/config.toml'] }),
    scripts: unitScripts({ units: ['containerd.service'] }),
  };
}

function runc({ runc: version, sizes }: DockerIo, of: Distribution): Package {
  const debian = isDebian(of);
  const note = { version: debian ? version.replace(/-[^-]*$/, '') : version, commit: debian ? version : '' };
  return {
    control: distributionControl(
      {
        name: 'runc',
        version,
        section: sectionOf(of, 'devel'),
        installed: sizes[4],
        size: sizes[5],
        homepage: 'https://github.com/opencontainers/runc',
        relations: { Depends: 'libc6 (>= 2.17), libseccomp2 (>= 2.4.1)' },
        description: 'Open Container Project - runtime',
      },
      of,
    ),
    files: {
      '/usr/sbin/runc': program('runc', note, 8_752_456),
      '/usr/bin/runc': { link: '../sbin/runc' },
      '/usr/share/doc/runc': { directory: true },
    },
  };
}

/** docker.io with its containerd and runc, as one release of a distribution offers them. */
export const dockerIoOffers = (release: DockerIo, of: Distribution): Offer[] =>
  [dockerIo(release, of), containerd(release, of), runc(release, of)].map((one) => ({
    name: /^Package: (.*)$/m.exec(one.control)?.[1] ?? '',
    pocket: release.pocket,
    component: componentOf(/^Section: (.*)$/m.exec(one.control)?.[1] ?? ''),
    package: one,
  }));
