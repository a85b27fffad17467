/** Debian's packages around docker.io: Compose of the first generation, the documentation. */
import { type Distribution, distributionControl } from '../control.ts';
import type { Offer } from '../table.ts';

const VERSIONS = {
  bookworm: { compose: '1.29.2-3', doc: '20.10.24+dfsg1-1+deb12u1' },
  bullseye: { compose: '1.25.0-1', doc: '20.10.5+dfsg1-1+deb11u4' },
} as const;

export function dockerTools(codename: keyof typeof VERSIONS, of: Distribution): Offer[] {
  const { compose, doc } = VERSIONS[codename];
  return [
    {
      name: 'docker-compose',
      pocket: 'release',
      component: 'main',
      package: {
        control: distributionControl(
          {
            name: 'docker-compose',
            version: compose,
            arch: 'all',
            section: 'admin',
            installed: 525,
            size: 122_800,
            homepage: 'https://docs.docker.com/compose/',
            relations: {
              Depends: 'python3-docker (>= 4.0.0), python3-dockerpty (>= 0.4.1), python3-yaml (>= 3.10), python3:any',
              Recommends: 'docker.io (>= 1.9.0)',
            },
            description: 'define and run multi-container Docker applications with YAML',
          },
          of,
        ),
        files: {
          '/usr/bin/docker-compose': { elf: { program: 'unmodelled', name: 'docker-compose 1' }, size: 970 },
        },
      },
    },
    {
      name: 'docker-doc',
      pocket: 'release',
      component: 'main',
      package: {
        control: distributionControl(
          {
            name: 'docker-doc',
            source: 'docker.io',
            version: doc,
            arch: 'all',
            multiArch: 'foreign',
            section: 'doc',
            installed: 2_159,
            size: 1_906_716,
            relations: { Provides: 'docker.io-doc' },
            description: 'Linux container runtime -- documentation',
          },
          of,
        ),
      },
    },
  ];
}
