import { type EngineVersion, since } from '../engine-version.ts';
import type { PortWording } from './opts/ports.ts';

/** What a packaged docker CLI says of itself: compiled in, so it differs by packager and not only by version. */

export interface CliPlugin {
  readonly name: string;
  readonly short: string;
  readonly vendor: string;
  readonly version: string;
  readonly path: string;
  /** Of buildx: `257815a`. */
  readonly commit: string;
}

export interface CliBuild {
  /** As printed: Debian adds `+dfsg1`. */
  readonly version: string;
  readonly commit: string;
  readonly go: string;
  readonly built: string;
  /** `Docker Engine - Community`, or empty. */
  readonly platform: string;
  readonly plugins: readonly CliPlugin[];
  readonly portWording: PortWording;
}

export type CliFlavour = 'docker-ce' | 'debian' | 'ubuntu';

const PLUGINS = '/usr/libexec/docker/cli-plugins';

const buildx = (version: string, commit: string): CliPlugin => ({
  name: 'buildx',
  short: 'Docker Buildx',
  vendor: 'Docker Inc.',
  version,
  path: `${PLUGINS}/docker-buildx`,
  commit,
});
const compose = (version: string): CliPlugin => ({
  name: 'compose',
  short: 'Docker Compose',
  vendor: 'Docker Inc.',
  version,
  path: `${PLUGINS}/docker-compose`,
  commit: '',
});

const debian = (version: string, revision: string, composeVersion: string): readonly CliPlugin[] => [
  buildx(version, `${version}-${revision}`),
  compose(composeVersion),
];

/** What `docker <name> version` prints. */
export const pluginVersion = ({ name, version, commit }: CliPlugin): string =>
  name === 'buildx' ? `github.com/docker/buildx ${version} ${commit}` : `Docker Compose version ${version}`;

const community = (version: string, commit: string, go: string, built: string): Omit<CliBuild, 'portWording'> => ({
  version,
  commit,
  go,
  built,
  platform: 'Docker Engine - Community',
  plugins: [],
});

const BUILDS: Readonly<Record<string, Omit<CliBuild, 'portWording'>>> = {
  'docker-ce 28.5.2': community('28.5.2', 'ecc6942', 'go1.25.3', 'Wed Nov  5 14:43:33 2025'),
  'docker-ce 28.5.1': community('28.5.1', 'e180ab8', 'go1.24.8', 'Wed Oct  8 12:17:26 2025'),
  'docker-ce 28.4.0': community('28.4.0', 'd8eb465', 'go1.24.7', 'Wed Sep  3 20:57:32 2025'),
  'docker-ce 28.3.3': community('28.3.3', '980b856', 'go1.24.5', 'Fri Jul 25 11:34:09 2025'),
  'docker-ce 28.1.1': community('28.1.1', '4eba377', 'go1.23.8', 'Fri Apr 18 09:52:14 2025'),
  'docker-ce 27.5.1': community('27.5.1', '9f9e405', 'go1.22.11', 'Wed Jan 22 13:41:48 2025'),
  'docker-ce 26.1.4': community('26.1.4', '5650f9b', 'go1.21.11', 'Wed Jun  5 11:28:57 2024'),
  'docker-ce 26.1.3': community('26.1.3', 'b72abbb', 'go1.21.10', 'Thu May 16 08:33:29 2024'),
  'ubuntu 28.2.2': {
    version: '28.2.2',
    commit: '28.2.2-0ubuntu1~24.04.1',
    go: 'go1.23.1',
    built: 'Wed Sep 10 14:16:39 2025',
    platform: '',
    plugins: [],
  },
  'ubuntu 17.12.1-ce': {
    version: '17.12.1-ce',
    commit: '7390fc6',
    go: 'go1.10.1',
    built: 'Wed Apr 18 01:25:46 2018',
    platform: '',
    plugins: [],
  },
  'debian 20.10.5': {
    version: '20.10.5+dfsg1',
    commit: '55c4c88',
    go: 'go1.15.15',
    built: 'Mon May 30 18:34:49 2022',
    platform: '',
    plugins: [],
  },
  'debian 20.10.24': {
    version: '20.10.24+dfsg1',
    commit: '297e128',
    go: 'go1.19.8',
    built: 'Thu May  7 21:09:36 2026',
    platform: '',
    plugins: [],
  },
  'debian 26.1.5': {
    version: '26.1.5+dfsg1',
    commit: 'a72d7cd',
    go: 'go1.24.4',
    built: 'Thu Aug 13 05:35:47 2026',
    platform: '',
    plugins: debian('0.13.1+ds1', '3', '2.26.1-4'),
  },
  'debian 28.5.2': {
    version: '28.5.2+dfsg4',
    commit: '9cc6dea35e9a963f281434761c656fba4ac43aed',
    go: 'go1.27.1',
    built: 'Tue Sep 15 11:02:57 2026',
    platform: '',
    plugins: debian('0.29.1+ds1', '4', '2.40.3-3'),
  },
  'docker-ce 27.3.1': {
    version: '27.3.1',
    commit: 'ce12230',
    go: 'go1.22.7',
    built: 'Fri Sep 20 11:41:00 2024',
    platform: 'Docker Engine - Community',
    plugins: [buildx('v0.17.1', '257815a'), compose('v2.29.4')],
  },
  'ubuntu 20.10.7': {
    version: '20.10.7',
    commit: '20.10.7-0ubuntu5~18.04.3',
    go: 'go1.13.8',
    built: 'Mon Nov  1 01:04:31 2021',
    platform: '',
    plugins: [],
  },
};

/** The build that a host carries; for a combination nobody packaged, one without a commit. */
export function cliBuild(flavour: CliFlavour, version: EngineVersion): CliBuild {
  const portWording = flavour === 'docker-ce' && since(version, 26) ? 'new' : 'old';
  const platform = flavour === 'docker-ce' ? 'Docker Engine - Community' : '';
  const known = BUILDS[`${flavour} ${version.text}`] ?? {
    version: version.text,
    commit: '',
    go: '',
    built: '',
    platform,
    plugins: [],
  };
  return { ...known, portWording };
}
