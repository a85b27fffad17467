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

const BUILDS: Readonly<Record<string, Omit<CliBuild, 'portWording'>>> = {
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
