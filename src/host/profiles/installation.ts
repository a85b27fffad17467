/** How a Debian or Ubuntu server begins: its packages, its source lists and keys, the network it hangs on. */
import { lazy } from '../../base/lazy.ts';
import type { Release } from '../packages/catalogue/archive.ts';
import { enabledUnits } from '../packages/catalogue/enabled.ts';
import { DEBIAN_11_KEY, DEBIAN_KEY, UBUNTU_KEY } from '../packages/catalogue/keys.ts';
import { type Origin, originsOf, packageSites } from '../packages/catalogue/sites.ts';
import { field } from '../packages/deb822.ts';
import type { InstalledPackages } from '../packages/installed.ts';
import { armoredKeys } from '../packages/openpgp.ts';
import type { Package } from '../packages/package.ts';
import type { HostProfile, LoginUser, Site } from '../profile.ts';
import { resolveSites } from '../uplink.ts';
import { WORLD } from './world/sites.ts';

export const READER: LoginUser = {
  name: 'reader',
  uid: 1000,
  gid: 1000,
  groups: [
    { name: 'reader', gid: 1000 },
    { name: 'sudo', gid: 27 },
  ],
  home: '/home/reader',
  shell: '/bin/bash',
  sudo: true,
};

/** The group that Docker's packages make, and whom it lets use the socket. */
export const withDocker = (user: LoginUser, gid = 988): LoginUser => ({
  ...user,
  groups: [...user.groups, { name: 'docker', gid }],
});

export const ROOT_LOGIN: LoginUser = {
  name: 'root',
  uid: 0,
  gid: 0,
  groups: [{ name: 'root', gid: 0 }],
  home: '/root',
  shell: '/bin/bash',
  sudo: true,
};

interface Wire {
  readonly device: string;
  readonly ip: string;
  readonly gateway: string;
}

/** An ordinary network card with the world behind it: registries, and what apt asks for. */
export function connected({ device, ip, gateway }: Wire, sites: readonly Site[]): HostProfile['network'] {
  const all = [...WORLD, ...sites];
  return {
    device,
    ip,
    prefix: 24,
    gateway,
    nameservers: [gateway],
    resolve: resolveSites(all),
    sites: all,
  };
}

const KEYRINGS = {
  ubuntu: '/usr/share/keyrings/ubuntu-archive-keyring',
  debian: '/usr/share/keyrings/debian-archive-keyring',
};

const suitesOf = ({ repositories }: Origin): string[] => [...new Set(repositories.map(({ suite }) => suite))];
const componentsOf = ({ repositories }: Origin): string[] => [
  ...new Set(repositories.map(({ component }) => component)),
];

/** Source lists as the installer of that release writes them: one paragraph an archive from 24.04 on, lines before. */
export function sourceFiles(release: Release): Readonly<Record<string, string>> {
  const { id, codename } = release.of;
  const origins = originsOf(release);
  const key = id === 'ubuntu' ? UBUNTU_KEY : codename === 'bullseye' ? DEBIAN_11_KEY : DEBIAN_KEY;
  if (codename !== 'noble') {
    const lines = origins.flatMap((origin) =>
      suitesOf(origin).map((suite) => `deb ${origin.uri} ${suite} ${componentsOf(origin).join(' ')}\n`),
    );
    return {
      '/etc/apt/sources.list': lines.join(''),
      [`/etc/apt/trusted.gpg.d/${id}-archive-keyring.asc`]: armoredKeys([key]),
    };
  }
  const keyring = `${KEYRINGS[id]}.asc`;
  const paragraphs = origins.map(
    (origin) =>
      `Types: deb\nURIs: ${origin.uri}/\nSuites: ${suitesOf(origin).join(' ')}\nComponents: ${componentsOf(origin).join(' ')}\nSigned-By: ${keyring}\n`,
  );
  return {
    '/etc/apt/sources.list': '# Ubuntu sources have moved to /etc/apt/sources.list.d/ubuntu.sources\n',
    '/etc/apt/sources.list.d/ubuntu.sources': paragraphs.join('\n'),
    [keyring]: armoredKeys([key]),
  };
}

export interface Beyond {
  /** By name, from the release's own archive; what they depend on comes with them. */
  readonly names?: readonly string[];
  /** Those of them that somebody asked for: the others may be removed again by `apt autoremove`. */
  readonly manual?: readonly string[];
  /** From elsewhere: Docker's repository, NVIDIA's. */
  readonly packages?: readonly Package[];
  /** Names of units that are not enabled. */
  readonly disabled?: readonly string[];
  /** What packages' scripts or an administrator made beside them, by path. */
  readonly made?: InstalledPackages['made'];
  readonly held?: readonly string[];
  /** Sources beyond the release's own that `apt update` has read. */
  readonly fetched?: InstalledPackages['fetched'];
}

/** A server's packages with whatever comes to them; `apt update` has run before. */
export function installation(release: Release, beyond: Beyond = {}): () => InstalledPackages {
  const { names = [], manual = [], packages = [], disabled, made, held, fetched = [] } = beyond;
  return lazy(() => {
    const own = release.installed(names);
    const all = [...own, ...packages];
    return {
      packages: all,
      get automatic() {
        const asked = new Set([...release.installed(), ...packages].map(nameOf).concat(manual));
        return own.map(nameOf).filter((name) => !asked.has(name));
      },
      made: { ...enabledUnits(all, disabled), ...made },
      ...(held && { held }),
      fetched: [...originsOf(release).map(({ uri, repositories }) => ({ uri, repositories })), ...fetched],
    };
  });
}

const nameOf = ({ control }: Package): string => field(control, 'Package');

export const sitesOf = packageSites;
