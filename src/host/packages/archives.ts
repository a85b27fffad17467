/** Debian's and Ubuntu's archives as far as this machine's programs go: a handful of packages that containers install. */
import type { Site } from '../profile.ts';
import { armoredKeys, type SigningKey } from './openpgp.ts';
import type { Package, PackageFile } from './package.ts';
import { packageSite, type Repository } from './repository.ts';

/** What signs the archives. */
export const ARCHIVE_KEYS: Readonly<Record<'debian' | 'ubuntu', SigningKey>> = {
  debian: {
    fingerprint: 'B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8',
    algorithm: 'rsa4096',
    created: '2023-01-21',
    expires: '2031-01-19',
    usage: 'SC',
    uids: ['Debian Archive Automatic Signing Key (12/bookworm) <ftpmaster@debian.org>'],
    subkeys: [
      {
        fingerprint: '4CB50190207B4758A3F73A796ED0E7B82643E131',
        algorithm: 'rsa4096',
        created: '2023-01-21',
        expires: '2031-01-19',
        usage: 'S',
      },
    ],
  },
  ubuntu: {
    fingerprint: 'F6ECB3762474EDA9D21B7022871920D1991BC93C',
    algorithm: 'rsa4096',
    created: '2018-09-17',
    usage: 'SC',
    uids: ['Ubuntu Archive Automatic Signing Key (2018) <ftpmaster@ubuntu.com>'],
  },
};

/** The executables that these packages bring, and which programs of this machine they are. */
const EXECUTABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  curl: { '/usr/bin/curl': 'curl' },
  dnsutils: { '/usr/bin/nslookup': 'nslookup' },
  iproute2: { '/usr/bin/ip': 'ip', '/usr/bin/ss': 'ss' },
  'iputils-ping': { '/usr/bin/ping': 'ping' },
  jq: { '/usr/bin/jq': 'jq' },
  less: { '/usr/bin/less': 'less' },
  lsof: { '/usr/bin/lsof': 'lsof' },
  'net-tools': { '/usr/bin/netstat': 'netstat', '/usr/sbin/ifconfig': 'ifconfig', '/usr/sbin/route': 'route' },
  'netcat-openbsd': { '/usr/bin/nc': 'nc' },
  procps: Object.fromEntries(
    ['ps', 'top', 'free', 'pgrep', 'pkill', 'uptime', 'watch'].map((name) => [`/usr/bin/${name}`, name]),
  ),
  sudo: { '/usr/bin/sudo': 'sudo' },
  vim: { '/usr/bin/vim': 'vi' },
  wget: { '/usr/bin/wget': 'wget' },
};

function filesOf(name: string, version: string): Readonly<Record<string, PackageFile>> {
  const upstream = version.replace(/^\d+:/, '').replace(/[-+~].*$/, '');
  const executable = ([path, program]: [string, string]): [string, PackageFile] => [
    path,
    { elf: { program, version: upstream }, size: 60_000, ...(program === 'sudo' && { mode: 0o4755 }) },
  ];
  return Object.fromEntries(Object.entries(EXECUTABLES[name] ?? {}).map(executable));
}

interface Suite {
  readonly distribution: 'debian' | 'ubuntu';
  readonly name: string;
  /** Versions in the order of `NAMES`. */
  readonly versions: string;
}

/** Package, what it needs, size of the archive and installed size in kB. */
const NAMES: readonly (readonly [name: string, needs: string, size: number, installed: number])[] = [
  ['curl', 'libcurl4, ca-certificates', 315_000, 518],
  ['libcurl4', '', 391_000, 857],
  ['ca-certificates', '', 153_000, 392],
  ['wget', '', 937_000, 3_692],
  ['jq', '', 63_000, 126],
  ['iproute2', '', 1_046_000, 3_466],
  ['iputils-ping', '', 47_200, 113],
  ['procps', '', 709_000, 2_300],
  ['net-tools', '', 243_000, 1_012],
  ['dnsutils', '', 269_000, 283],
  ['vim', '', 1_567_000, 3_738],
  ['less', '', 132_000, 313],
  ['netcat-openbsd', '', 42_200, 108],
  ['lsof', '', 322_000, 470],
  ['sudo', '', 1_889_000, 6_199],
];

const SUITES: readonly Suite[] = [
  {
    distribution: 'debian',
    name: 'trixie',
    versions:
      '8.14.1-2 8.14.1-2 20250419 1.25.0-2 1.7.1-6+deb13u1 6.15.0-1 3:20240905-3 2:4.0.4-9 2.10-1.3 1:9.20.11-4 2:9.1.1230-2 668-1 1.229-1 4.99.4+dfsg-2 1.9.16p2-3',
  },
  {
    distribution: 'debian',
    name: 'bookworm',
    versions:
      '7.88.1-10+deb12u14 7.88.1-10+deb12u14 20230311+deb12u1 1.21.3-1+deb12u1 1.6-2.1+deb12u1 6.1.0-3 3:20221126-1+deb12u1 2:4.0.2-3 2.10-0.1+deb12u2 1:9.18.33-1~deb12u2 2:9.0.1378-2+deb12u2 590-2.1~deb12u2 1.219-1 4.95.0-1 1.9.13p3-1+deb12u2',
  },
  {
    distribution: 'debian',
    name: 'bullseye',
    versions:
      '7.74.0-1.3+deb11u15 7.74.0-1.3+deb11u15 20210119 1.21-1+deb11u2 1.6-2.1 5.10.0-4 3:20210202-1 2:3.3.17-5 1.60+git20181103.0eebece-1+deb11u2 1:9.16.50-1~deb11u3 2:8.2.2434-3+deb11u3 551-2+deb11u1 1.217-3 4.93.2+dfsg-1.1 1.9.5p2-3+deb11u2',
  },
  {
    distribution: 'ubuntu',
    name: 'noble',
    versions:
      '8.5.0-2ubuntu10.6 8.5.0-2ubuntu10.6 20240203 1.21.4-1ubuntu4.1 1.7.1-3ubuntu0.24.04.1 6.1.0-1ubuntu6.2 3:20240117-1ubuntu0.1 2:4.0.4-4ubuntu3.2 2.10-0.1ubuntu4.4 1:9.18.39-0ubuntu0.24.04.1 2:9.1.0016-1ubuntu7.9 590-2ubuntu2.1 1.226-1ubuntu2 4.95.0-1build3 1.9.15p5-3ubuntu5.24.04.1',
  },
  {
    distribution: 'ubuntu',
    name: 'jammy',
    versions:
      '7.81.0-1ubuntu1.21 7.81.0-1ubuntu1.21 20240203~22.04.1 1.21.2-2ubuntu1.1 1.6-2.1ubuntu3.1 5.15.0-1ubuntu2 3:20211215-1ubuntu0.1 2:3.3.17-6ubuntu2.1 1.60+git20181103.0eebece-1ubuntu5.4 1:9.18.39-0ubuntu0.22.04.1 2:8.2.3995-1ubuntu2.24 590-1ubuntu0.22.04.3 1.218-4ubuntu1 4.93.2+dfsg-1.1build2 1.9.9-1ubuntu2.5',
  },
  {
    distribution: 'ubuntu',
    name: 'focal',
    versions:
      '7.68.0-1ubuntu2.25 7.68.0-1ubuntu2.25 20240203~20.04.1 1.20.3-1ubuntu2.1 1.6-1ubuntu0.20.04.1 5.5.0-1ubuntu1 3:20190709-3 2:3.3.16-1ubuntu2.4 1.60+git20180626.aebd88e-1ubuntu1.3 1:9.18.30-0ubuntu0.20.04.2 2:8.1.2269-1ubuntu5.32 551-1ubuntu0.3 1.206-1ubuntu1 4.93.2+dfsg-1ubuntu0.20.04.1 1.8.31-1ubuntu1.5',
  },
  {
    distribution: 'ubuntu',
    name: 'bionic',
    versions:
      '7.58.0-2ubuntu3.24 7.58.0-2ubuntu3.24 20230311ubuntu0.18.04.1 1.19.4-1ubuntu2.2 1.5+dfsg-2 4.15.0-2ubuntu1.3 3:20161105-1ubuntu3 2:3.3.12-3ubuntu1.2 1.60+git20161116.90da8a0-1ubuntu1 1:9.11.3+dfsg-1ubuntu1.18 2:8.0.1453-1ubuntu1.13 487-0.1 1.187-1ubuntu0.1 4.89+dfsg-0.1 1.8.21p2-3ubuntu1.6',
  },
];

function packagesIn({ versions, distribution }: Suite, arch: string): Package[] {
  const list = versions.split(' ');
  return NAMES.map(([name, needs, size, installed], index) => {
    const version = list[index] ?? '1';
    const library = name.startsWith('lib');
    return {
      control: `Package: ${name}\nArchitecture: ${arch}\nVersion: ${version}\nPriority: optional\nSection: ${distribution === 'debian' ? 'net' : 'web'}\nInstalled-Size: ${installed}\n${library ? 'Multi-Arch: same\n' : ''}${needs === '' ? '' : `Depends: ${needs}\n`}Size: ${size}\n`,
      files: filesOf(name, version),
      ...(library && { triggers: ['activate-noawait ldconfig'] }),
    };
  });
}

const repositories = (distribution: Suite['distribution'], path: string): readonly Repository[] =>
  SUITES.filter((suite) => suite.distribution === distribution).flatMap((suite) =>
    ['amd64', 'arm64'].map((arch) => ({
      path,
      suite: suite.name,
      component: 'main',
      arch,
      packages: () => packagesIn(suite, arch),
      key: ARCHIVE_KEYS[distribution],
      origin: distribution === 'debian' ? 'Debian' : 'Ubuntu',
    })),
  );

/** deb.debian.org and archive.ubuntu.com. */
export const archiveSites = (): readonly Site[] => [
  packageSite('deb.debian.org', '151.101.2.132', repositories('debian', '/debian')),
  packageSite('archive.ubuntu.com', '185.125.190.83', repositories('ubuntu', '/ubuntu')),
];

/** What a release's image says about its archive: the source, and the key. */
export const archiveFiles = (distribution: Suite['distribution'], suite: string): Readonly<Record<string, string>> => ({
  '/etc/apt/sources.list': `deb http://${distribution === 'debian' ? 'deb.debian.org/debian' : 'archive.ubuntu.com/ubuntu'} ${suite} main\n`,
  [`/etc/apt/trusted.gpg.d/${distribution}-archive.asc`]: armoredKeys([ARCHIVE_KEYS[distribution]]),
});
