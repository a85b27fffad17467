/** The web servers of package repositories, for hosts of one release. */
import type { Site } from '../../profile.ts';
import { archiveSites } from '../archives.ts';
import { packageSite, type Repository } from '../repository.ts';
import { archiveRepositories, type Release } from './archive.ts';
import { dockerSite } from './docker/site.ts';
import { DEBIAN_11_KEY, DEBIAN_KEY, UBUNTU_KEY } from './keys.ts';
import { nvidiaSite } from './nvidia/site.ts';

const UBUNTU_COMPONENTS = ['main', 'restricted', 'universe'];
const UBUNTU_VERSIONS: Readonly<Record<string, string>> = { noble: '24.04', jammy: '22.04', bionic: '18.04' };
const DEBIAN_VERSIONS: Readonly<Record<string, string>> = { bookworm: '12', bullseye: '11' };

/** Where a release's packages come from: the server, and the lines of a source list. */
export interface Origin {
  readonly hostname: string;
  readonly uri: string;
  readonly repositories: readonly Repository[];
}

/**
 * A release's own archives, as an installation in Japan has them in its source lists. They hold what a server has, where
 * the archives for containers hold a handful.
 */
export function originsOf(release: Release): readonly Origin[] {
  const { id, codename } = release.of;
  if (id === 'ubuntu') {
    const facts = { path: '/ubuntu', key: UBUNTU_KEY, origin: 'Ubuntu', version: UBUNTU_VERSIONS[codename] ?? '' };
    const from = (suites: readonly string[]): Repository[] =>
      archiveRepositories(release, { ...facts, components: UBUNTU_COMPONENTS, suites });
    return [
      {
        hostname: 'jp.archive.ubuntu.com',
        uri: 'http://jp.archive.ubuntu.com/ubuntu',
        repositories: from(['', '-updates']),
      },
      {
        hostname: 'security.ubuntu.com',
        uri: 'http://security.ubuntu.com/ubuntu',
        repositories: from(['-security']),
      },
    ];
  }
  const key = codename === 'bullseye' ? DEBIAN_11_KEY : DEBIAN_KEY;
  const facts = { key, version: DEBIAN_VERSIONS[codename] ?? '', components: ['main'] };
  return [
    {
      hostname: 'ftp.jp.debian.org',
      uri: 'http://ftp.jp.debian.org/debian',
      repositories: archiveRepositories(release, {
        ...facts,
        path: '/debian',
        origin: 'Debian',
        suites: ['', '-updates'],
      }),
    },
    {
      hostname: 'security.debian.org',
      uri: 'http://security.debian.org/debian-security',
      repositories: archiveRepositories(release, {
        ...facts,
        path: '/debian-security',
        origin: 'Debian',
        suites: ['-security'],
      }),
    },
  ];
}

const ADDRESSES: Readonly<Record<string, string>> = {
  'jp.archive.ubuntu.com': '160.26.2.187',
  'security.ubuntu.com': '185.125.190.82',
  'ftp.jp.debian.org': '133.5.166.3',
  'security.debian.org': '151.101.130.132',
};

/** Everything that apt reaches from a host: its release's archives, those of containers' images, Docker's, NVIDIA's. */
export const packageSites = (release: Release, nvidia: Site = nvidiaSite()): readonly Site[] => [
  ...originsOf(release).map(({ hostname, repositories }) =>
    packageSite(hostname, ADDRESSES[hostname] ?? '', repositories),
  ),
  ...archiveSites(),
  dockerSite(),
  nvidia,
];
