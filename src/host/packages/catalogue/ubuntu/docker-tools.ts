/** Ubuntu's packages around docker.io: Compose of both generations, Buildx, the documentation, Podman's stand-in. */

import type { PackageFile } from '../../package.ts';
import { type Distribution, distributionControl, type PackageFacts } from '../control.ts';
import { componentOf, type Offer } from '../table.ts';

type Facts = Omit<PackageFacts, 'section'> & { readonly files?: Readonly<Record<string, PackageFile>> };

const plugin = (name: string, version: string, size: number): Readonly<Record<string, PackageFile>> => ({
  [`/usr/libexec/docker/cli-plugins/${name}`]: { elf: { program: name, version }, size },
});

const facts = (release: string): readonly Facts[] => [
  {
    name: 'docker-buildx',
    version: `0.21.3-0ubuntu1~${release}.1`,
    installed: 69_331,
    size: 16_802_158,
    homepage: 'https://github.com/docker/buildx',
    relations: { Depends: 'docker.io' },
    description: 'Docker CLI plugin for extended build capabilities with BuildKit',
    files: plugin('docker-buildx', '0.21.3', 60_000_000),
  },
  {
    name: 'docker-compose-v2',
    version: `2.40.3+ds1-0ubuntu1~${release}.1`,
    installed: 64_997,
    size: 14_788_638,
    homepage: 'https://github.com/docker/compose',
    relations: { Depends: 'libc6 (>= 2.34)', Recommends: 'docker.io', Provides: 'docker-compose' },
    description: 'tool for running multi-container applications on Docker',
    files: plugin('docker-compose', '2.40.3+ds1-0ubuntu1~24.04.1', 60_000_000),
  },
  {
    name: 'docker-compose',
    version: release === '24.04' ? '1.29.2-6ubuntu1' : '1.29.2-1',
    arch: 'all',
    installed: 60,
    size: 14_046,
    homepage: 'https://docs.docker.com/compose/',
    relations: {
      Depends: 'python3-docker (>= 5), python3-dockerpty (>= 0.4.1), python3-yaml (>= 3.10), python3:any',
      Recommends: 'docker.io (>= 1.9.0)',
    },
    description: 'define and run multi-container Docker applications with YAML',
    files: { '/usr/bin/docker-compose': { elf: { program: 'unmodelled', name: 'docker-compose 1.29' }, size: 970 } },
  },
  {
    name: 'docker-doc',
    source: 'docker.io-app',
    version: `28.2.2-0ubuntu1~${release}.1`,
    arch: 'all',
    multiArch: 'foreign',
    installed: 1_420,
    size: 1_087_804,
    relations: { Provides: 'docker.io-doc' },
    description: 'Linux container runtime -- documentation',
  },
  {
    name: 'podman-docker',
    source: 'libpod',
    version: release === '24.04' ? '4.9.3+ds1-1ubuntu0.2' : '3.4.4+ds1-1ubuntu1.22.04.3',
    installed: 251,
    size: 16_658,
    homepage: 'https://github.com/containers/podman',
    relations: { Depends: 'podman', Recommends: 'docker-compose', Conflicts: 'docker-ce-cli, docker.io' },
    description: 'tool to manage containers and pods (Docker CLI)',
    files: { '/usr/bin/docker': { elf: { program: 'unmodelled', name: 'podman' }, size: 206 } },
  },
];

/** `release` as versions write it: `24.04`. */
export const dockerTools = (release: string, of: Distribution): Offer[] =>
  facts(release).map(({ files, ...rest }) => {
    const section = rest.name === 'docker-doc' ? 'universe/doc' : 'universe/admin';
    return {
      name: rest.name,
      pocket: 'updates',
      component: componentOf(section),
      package: { control: distributionControl({ ...rest, section }, of), ...(files && { files }) },
    };
  });
