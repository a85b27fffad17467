/** Ubuntu, as images of its own and as the base of others. */

import type { Entry } from '../layer.ts';
import { debianFiles, type Release } from './debian.ts';
import { type Arch, DEFAULT_PATH, type Recipe } from './recipe.ts';

const UBUNTU_ARCHES: readonly Arch[] = ['amd64', 'arm/v7', 'arm64', 'ppc64le', 's390x'];

const ubuntu = (version: string, codename: string, pretty: string, coreutils: string, bash: string): Release => ({
  id: 'ubuntu',
  version,
  codename,
  pretty,
  coreutils,
  bash,
});

const ubuntuImage = (
  release: Release,
  tags: readonly string[],
  created: string,
  size: number,
  compressed: number,
): Recipe => ({
  repository: 'library/ubuntu',
  tags,
  created,
  arches: UBUNTU_ARCHES,
  config: {
    Env: [DEFAULT_PATH],
    Cmd: ['/bin/bash'],
    Labels: { 'org.opencontainers.image.ref.name': 'ubuntu', 'org.opencontainers.image.version': release.version },
  },
  steps: [
    { by: '/bin/sh -c #(nop)  ARG RELEASE' },
    { by: '/bin/sh -c #(nop)  ARG LAUNCHPAD_BUILD_ARCH' },
    { by: '/bin/sh -c #(nop)  LABEL org.opencontainers.image.ref.name=ubuntu' },
    { by: `/bin/sh -c #(nop)  LABEL org.opencontainers.image.version=${release.version}` },
    {
      by: `/bin/sh -c #(nop) ADD file:${release.codename} in / `,
      layer: { size, compressed, entries: (_arch: Arch) => debianFiles(release) },
    },
    { by: '/bin/sh -c #(nop)  CMD ["/bin/bash"]' },
  ],
});

interface UbuntuRelease {
  readonly release: Release;
  readonly tags: readonly string[];
  readonly created: string;
  readonly size: number;
  readonly compressed: number;
}

const UBUNTUS: Readonly<Record<string, UbuntuRelease>> = {
  '24.04': {
    release: ubuntu('24.04', 'noble', 'Ubuntu 24.04.3 LTS', '9.4', '5.2.21(1)-release'),
    tags: ['latest', '24.04', 'noble'],
    created: '2025-10-01T06:12:53.152476Z',
    size: 78_116_352,
    compressed: 29_724_688,
  },
  '22.04': {
    release: ubuntu('22.04', 'jammy', 'Ubuntu 22.04.5 LTS', '8.32', '5.1.16(1)-release'),
    tags: ['22.04', 'jammy'],
    created: '2025-09-25T05:48:24.315087Z',
    size: 77_871_104,
    compressed: 29_542_432,
  },
  '20.04': {
    release: ubuntu('20.04', 'focal', 'Ubuntu 20.04.6 LTS', '8.30', '5.0.17(1)-release'),
    tags: ['20.04', 'focal'],
    created: '2025-04-08T10:43:43.401172Z',
    size: 72_806_400,
    compressed: 27_512_832,
  },
  '18.04': {
    release: ubuntu('18.04', 'bionic', 'Ubuntu 18.04.6 LTS', '8.28', '4.4.20(1)-release'),
    tags: ['18.04', 'bionic'],
    created: '2023-05-30T09:32:09.432301Z',
    size: 63_148_032,
    compressed: 25_690_112,
  },
};

/** The root file system of an Ubuntu release, as the base of other images. */
export const ubuntuFiles = (version: string): readonly Entry[] => {
  const known = UBUNTUS[version];
  return known ? debianFiles(known.release) : [];
};

export const UBUNTU: readonly Recipe[] = Object.values(UBUNTUS).map(({ release, tags, created, size, compressed }) =>
  ubuntuImage(release, tags, created, size, compressed),
);
