/** A package repository out in the world, as data, and the web server that offers it. */
import { encode } from '../../base/bytes.ts';
import { sha256Hex } from '../../base/digest.ts';
import { lazy } from '../../base/lazy.ts';
import type { Site } from '../profile.ts';
import { buildArchive } from './archive.ts';
import { field } from './deb822.ts';
import { clearSign, type SigningKey } from './openpgp.ts';
import type { Package } from './package.ts';

export interface Repository {
  /** Below the site: `/ubuntu-ports`, or a flat repository's directory. */
  readonly path: string;
  /** `bionic-updates`; `/` for a flat repository. */
  readonly suite: string;
  /** `main`, `stable`; empty for a flat repository. Several of one suite share its InRelease. */
  readonly component: string;
  readonly arch: string;
  /** A function is called when somebody first asks for them. */
  readonly packages: readonly Package[] | (() => readonly Package[]);
  /** What it is signed with; without one it has a Release file and no signature. */
  readonly key?: SigningKey;
  readonly origin: string;
  /** As the Release file has them; the suite stands in for the codename. */
  readonly label?: string;
  readonly codename?: string;
  /** The `Suite:` of the Release file, where it is not the directory's name: `stable` for `bookworm`. */
  readonly suiteField?: string;
  /** `Version:`: `12.8`, `24.04`. */
  readonly version?: string;
  /** `Thu, 25 Apr 2024 15:10:33 UTC` */
  readonly date?: string;
  readonly validUntil?: string;
  /** A suite that is never installed from unasked (experimental: priority 1), or only to go on upgrading (backports: 100). */
  readonly notAutomatic?: boolean;
  readonly butAutomaticUpgrades?: boolean;
}

const packagesOf = ({ packages }: Repository): readonly Package[] =>
  typeof packages === 'function' ? packages() : packages;

/** The directory of its release files: `/ubuntu/dists/noble`, or the flat repository's own. */
const releaseRoot = ({ path, suite }: Repository): string => (suite === '/' ? path : `${path}/dists/${suite}`);

/** Below the release's directory: `main/binary-amd64/Packages`. */
const indexPath = ({ suite, component, arch }: Repository): string =>
  suite === '/' ? 'Packages' : `${component}/binary-${arch}/Packages`;

/** Where the archive of a package lies, below the repository's path (without a leading slash). */
function filenameOf(repository: Repository, control: string): string {
  const given = field(control, 'Filename');
  if (given !== '') return given;
  const name = field(control, 'Package');
  const version = field(control, 'Version').replace(/^\d+:/, '');
  const file = `${name}_${version}_${field(control, 'Architecture')}.deb`;
  if (repository.suite === '/') return `./${file}`;
  const source = field(control, 'Source').split(' ')[0] || name;
  const letters = source.startsWith('lib') ? source.slice(0, 4) : source.slice(0, 1);
  return `pool/${repository.component}/${letters}/${source}/${file}`;
}

/** What a repository offers as a Packages file has it: where each archive lies, how large it is, its digest. */
export function packagesFile(repository: Repository): string {
  return packagesOf(repository)
    .map((one) => {
      const archive = lazy(() => buildArchive(one));
      const control = one.control.trimEnd();
      const added = [
        ['Filename', () => filenameOf(repository, control)],
        ['Size', () => String(archive().length)],
        ['SHA256', () => sha256Hex(archive())],
      ] as const;
      const missing = added.filter(([name]) => field(control, name) === '');
      return `${control}\n${missing.map(([name, value]) => `${name}: ${value()}\n`).join('')}`;
    })
    .join('\n');
}

const DEFAULT_DATE = 'Sat, 21 Nov 2026 20:15:42 UTC';

/** The Release file of repositories that share a suite; its index files by path below the release's directory. */
function releaseFile(own: readonly Repository[], indexes: ReadonlyMap<string, string>): string {
  const [first] = own;
  if (!first) return '';
  const suite = first.suite === '/' ? '' : first.suite;
  const optional = (name: string, value: string | undefined): string[] => (value ? [`${name}: ${value}`] : []);
  const listed = [...indexes].map(
    ([path, text]) => ` ${sha256Hex(text)} ${String(encode(text).length).padStart(16)} ${path}`,
  );
  return [
    ...optional('Origin', first.origin),
    ...optional('Label', first.label ?? first.origin),
    ...optional('Suite', first.suiteField ?? suite),
    ...optional('Version', first.version),
    ...optional('Codename', first.codename ?? (suite === '' ? undefined : (suite.split('-')[0] ?? suite))),
    `Date: ${first.date ?? DEFAULT_DATE}`,
    ...optional('Valid-Until', first.validUntil),
    ...(first.notAutomatic ? ['NotAutomatic: yes'] : []),
    ...(first.butAutomaticUpgrades ? ['ButAutomaticUpgrades: yes'] : []),
    ...optional('Architectures', [...new Set(own.map(({ arch }) => arch))].join(' ')),
    ...optional('Components', [...new Set(own.map(({ component }) => component))].join(' ')),
    'SHA256:',
    ...listed,
    '',
  ].join('\n');
}

/** The files of one release directory by absolute path below the site, texts made when asked for. */
function releaseFiles(own: readonly Repository[]): [string, () => string][] {
  const [first] = own;
  if (!first) return [];
  const root = releaseRoot(first);
  const indexes = lazy(() => new Map(own.map((one) => [indexPath(one), packagesFile(one)])));
  const release = lazy(() => releaseFile(own, indexes()));
  const { key } = first;
  return [
    ...own.map((one): [string, () => string] => [
      `${root}/${indexPath(one)}`,
      () => indexes().get(indexPath(one)) ?? '',
    ]),
    [`${root}/Release`, release],
    ...(key ? [[`${root}/InRelease`, () => clearSign(release(), key)] as [string, () => string]] : []),
  ];
}

/** What `apt update` leaves of a repository under /var/lib/apt/lists, by the end of the file's name. */
export interface FetchedLists {
  /** Undefined for one that is not signed. */
  readonly inRelease: string | undefined;
  readonly packages: string;
}

/** As if the repositories of one suite had been fetched; `repository` must be one of them. */
export function fetchedLists(own: readonly Repository[], repository: Repository): FetchedLists {
  const files = new Map(releaseFiles(own));
  const root = releaseRoot(repository);
  return {
    inRelease: files.get(`${root}/InRelease`)?.(),
    packages: files.get(`${root}/${indexPath(repository)}`)?.() ?? '',
  };
}

/**
 * A web server with repositories and other files, by path. Package archives are made when they are fetched.
 * Bodies of `files` are texts, or bytes for keys that are not armored.
 */
export function packageSite(
  hostname: string,
  ip: string,
  repositories: readonly Repository[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Site {
  const suites = Map.groupBy(repositories, (one) => releaseRoot(one));
  const made = new Map([...suites.values()].flatMap((own) => releaseFiles(own)));
  const archives = lazy(
    () =>
      new Map(
        repositories.flatMap((repository) =>
          packagesOf(repository).map((one): [string, Package] => [
            `${repository.path}/${filenameOf(repository, one.control).replace(/^\.\//, '')}`,
            one,
          ]),
        ),
      ),
  );
  return {
    hostname,
    ip,
    fetch(path) {
      const given = files[path];
      if (given !== undefined)
        return { contentType: 'text/plain', body: typeof given === 'string' ? encode(given) : given };
      const text = made.get(path)?.();
      if (text !== undefined) return { contentType: 'text/plain', body: encode(text) };
      const one = path.endsWith('.deb') ? archives().get(decodeURIComponent(path)) : undefined;
      return one && { contentType: 'application/vnd.debian.binary-package', body: buildArchive(one) };
    },
  };
}
