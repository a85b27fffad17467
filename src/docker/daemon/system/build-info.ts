/** How the engines that hosts play were built: what `docker version` says of them and of what comes with them. */
import { engineVersion } from '../../engine-version.ts';
import { componentsOf } from '../../runtimes/versions.ts';

export interface BuildInfo {
  readonly platform: string;
  /** As the packager names it: `28.5.2+dfsg4`. */
  readonly version: string;
  readonly gitCommit: string;
  readonly goVersion: string;
  readonly buildTime: string;
  readonly containerd: { readonly version: string; readonly commit: string };
  readonly runc: { readonly version: string; readonly commit: string };
  readonly init: { readonly version: string; readonly commit: string };
}

/** Who packaged it. */
export type Flavour = 'docker-ce' | 'debian' | 'ubuntu';

export const isFlavour = (word: string): word is Flavour => ['docker-ce', 'debian', 'ubuntu'].includes(word);

const COMMUNITY = 'Docker Engine - Community';

const INIT = { version: '0.19.0', commit: 'de40ad0' };
const NOBODY = { version: '', commit: '' };

/** Of Docker's own packages: which containerd and runc they run on is told by those beside them. */
const community = (version: string, gitCommit: string, goVersion: string, built: string): BuildInfo => ({
  platform: COMMUNITY,
  version,
  gitCommit,
  goVersion,
  buildTime: `${built}.000000000+00:00`,
  containerd: NOBODY,
  runc: NOBODY,
  init: INIT,
});

const packaged = (version: string, gitCommit: string, goVersion: string, built: string): BuildInfo => ({
  ...community(version, gitCommit, goVersion, built),
  platform: '',
  init: { ...INIT, commit: '' },
});

const BUILDS: Readonly<Record<string, BuildInfo>> = {
  'docker-ce 28.5.2': community('28.5.2', '89c5e8f', 'go1.25.3', '2025-11-05T14:43:33'),
  'docker-ce 28.5.1': community('28.5.1', 'f8215cc', 'go1.24.8', '2025-10-08T12:17:26'),
  'docker-ce 28.4.0': community('28.4.0', '249d679', 'go1.24.7', '2025-09-03T20:57:32'),
  'docker-ce 28.3.3': community('28.3.3', 'bea959c', 'go1.24.5', '2025-07-25T11:34:09'),
  'docker-ce 28.1.1': community('28.1.1', '01f442b', 'go1.23.8', '2025-04-18T09:52:14'),
  'docker-ce 27.5.1': community('27.5.1', '4c9b3b0', 'go1.22.11', '2025-01-22T13:41:48'),
  'docker-ce 26.1.4': community('26.1.4', 'de5c9cf', 'go1.21.11', '2024-06-05T11:28:57'),
  'docker-ce 26.1.3': community('26.1.3', '8e96db1', 'go1.21.10', '2024-05-16T08:33:29'),
  'ubuntu 28.2.2': packaged('28.2.2', '28.2.2-0ubuntu1~24.04.1', 'go1.23.1', '2025-09-10T14:16:39'),
  'ubuntu 17.12.1-ce': packaged('17.12.1-ce', '7390fc6', 'go1.10.1', '2018-04-18T01:23:42'),
  'debian 20.10.5': packaged('20.10.5+dfsg1', '363e9a8', 'go1.15.15', '2022-05-30T18:34:49'),
  'debian 20.10.24': {
    platform: '',
    version: '20.10.24+dfsg1',
    gitCommit: '5d6db84',
    goVersion: 'go1.19.8',
    buildTime: '2026-05-07T21:09:36.000000000+00:00',
    containerd: { version: '1.6.20~ds1', commit: '1.6.20~ds1-1+deb12u3' },
    runc: { version: '1.1.5+ds1', commit: '1.1.5+ds1-1+deb12u1' },
    init: { version: '0.19.0', commit: '' },
  },
  'debian 26.1.5': {
    platform: '',
    version: '26.1.5+dfsg1',
    gitCommit: '411e817',
    goVersion: 'go1.24.4',
    buildTime: '2026-08-13T05:35:47.000000000+00:00',
    containerd: { version: '1.7.24~ds1', commit: '1.7.24~ds1-6+deb13u1' },
    runc: { version: '1.1.15+ds1', commit: '1.1.15+ds1-2+b4' },
    init: { version: '0.19.0', commit: '' },
  },
  'debian 28.5.2': {
    platform: '',
    version: '28.5.2+dfsg4',
    gitCommit: '3ef3c07c883be49a2e8097bcf6d2952fce1d70eb',
    goVersion: 'go1.27.1',
    buildTime: '2026-09-15T11:02:57.000000000+00:00',
    containerd: { version: '2.1.9+unknown', commit: '' },
    runc: { version: '1.3.6+ds1', commit: '1.3.6+ds1-1' },
    init: { version: '0.19.0', commit: '' },
  },
  'docker-ce 27.3.1': {
    platform: COMMUNITY,
    version: '27.3.1',
    gitCommit: '41ca978',
    goVersion: 'go1.22.7',
    buildTime: '2024-09-20T11:41:00.000000000+00:00',
    containerd: { version: '1.7.22', commit: '7f7fdf5fed64eb6a7caf99b3e12efcf9d60e311c' },
    runc: { version: '1.1.14', commit: 'v1.1.14-0-g2c9f560' },
    init: { version: '0.19.0', commit: 'de40ad0' },
  },
  'ubuntu 20.10.7': {
    platform: '',
    version: '20.10.7',
    gitCommit: '20.10.7-0ubuntu5~18.04.3',
    goVersion: 'go1.13.8',
    buildTime: '2021-11-01T01:04:14.000000000+00:00',
    containerd: { version: '1.5.5-0ubuntu3~18.04.1', commit: '' },
    runc: { version: '1.0.1-0ubuntu2~18.04.1', commit: '' },
    init: { version: '0.19.0', commit: '' },
  },
};

/** What is known of an engine's build (`27.3.1`); of one that no package here brings only its versions. */
export function buildInfo(flavour: Flavour, version: string): BuildInfo {
  const known = BUILDS[`${flavour} ${version}`];
  if (known) return known;
  const { containerd, runc } = componentsOf(engineVersion(version));
  return {
    platform: flavour === 'docker-ce' ? COMMUNITY : '',
    version,
    gitCommit: '',
    goVersion: '',
    buildTime: '',
    containerd: { version: containerd, commit: '' },
    runc: { version: runc, commit: '' },
    init: { version: '0.19.0', commit: '' },
  };
}
