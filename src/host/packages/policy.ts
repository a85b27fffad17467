// Models apt-pkg/policy.cc and versionmatch.cc: apt_preferences(5), and which version of a package is the candidate.
import type { Files } from '../fs/files.ts';
import type { CachedPackage, PackageCache, PackageFile, Version } from './cache.ts';
import { type Paragraph, parseParagraphs } from './deb822.ts';
import { compareDebianVersions } from './version.ts';

/** The sentence that apt prints after `E:`. */
export class BadPreferences extends Error {}

interface Pin {
  readonly packages: readonly string[];
  readonly kind: 'version' | 'release' | 'origin';
  readonly value: string;
  readonly priority: number;
}

export interface Policy {
  filePriority(file: PackageFile): number;
  priority(version: Version): number;
  candidate(pkg: CachedPackage): Version | undefined;
  /** Whether a pin names this version. */
  pinned(version: Version): boolean;
}

const glob = (pattern: string): RegExp =>
  pattern.startsWith('/') && pattern.endsWith('/') && pattern.length > 1
    ? new RegExp(pattern.slice(1, -1))
    : new RegExp(
        `^${pattern
          .replace(/[.+^${}()|\\]/g, '\\$&')
          .replaceAll('*', '.*')
          .replaceAll('?', '.')}$`,
      );

function readPin(stanza: Paragraph, file: string): Pin | undefined {
  const names = stanza.get('Package');
  if (names === undefined)
    throw new BadPreferences(`Invalid record in the preferences file ${file}, no Package header`);
  const [, kind = '', value = ''] = /^(\S+)\s*(.*)$/s.exec(stanza.get('Pin') ?? '') ?? [];
  if (stanza.get('Pin') === undefined) return undefined;
  if (kind !== 'version' && kind !== 'release' && kind !== 'origin')
    throw new BadPreferences(`Did not understand pin type ${kind}`);
  const priority = stanza.get('Pin-Priority');
  if (priority === undefined || Number(priority) === 0)
    throw new BadPreferences('No priority (or zero) specified for pin');
  return { packages: names.split(/\s+/), kind, value: value.trim(), priority: Number(priority) };
}

/** The pins of /etc/apt/preferences and preferences.d, in order. Throws `BadPreferences`. */
export function readPins(files: Files): Pin[] {
  const folder = '/etc/apt/preferences.d';
  const listed = files.isDirectory(folder)
    ? files
        .readdir(folder)
        .map(({ name }) => name)
        .filter((name) => /^[\w-]+(\.pref)?$/.test(name))
        .map((name) => `${folder}/${name}`)
    : [];
  return ['/etc/apt/preferences', ...listed]
    .filter((file) => files.exists(file))
    .flatMap((file) => {
      const text = files
        .readText(file)
        .split('\n')
        .filter((line) => !line.startsWith('#'));
      const bad = text.findIndex((line) => line.trim() !== '' && !/^[ \t]/.test(line) && !line.includes(':'));
      if (bad >= 0) throw new BadPreferences(`Unable to parse package file ${file} (1)`);
      return parseParagraphs(text.join('\n')).flatMap((stanza) => readPin(stanza, file) ?? []);
    });
}

const RELEASE_KEYS: Readonly<Record<string, string>> = {
  a: 'Suite',
  n: 'Codename',
  o: 'Origin',
  l: 'Label',
  v: 'Version',
};

export const hostOf = (uri: string): string => /^\w+:\/\/(?:[^@/]*@)?([^/:]*)/.exec(uri)?.[1] ?? '';

/** Whether a `Pin: release` or `Pin: origin` speaks of a file. */
function fileMatches(file: PackageFile, { kind, value }: Pick<Pin, 'kind' | 'value'>): boolean {
  if (kind === 'origin') {
    const wanted = value.replace(/^"|"$/g, '');
    return file.source ? hostOf(file.source.uri) === wanted : wanted === '';
  }
  if (kind !== 'release') return false;
  if (value === '*') return true;
  if (!value.includes('=')) {
    const named = ['Suite', 'Codename'].some((field) => glob(value).test(file.release.get(field) ?? '\0'));
    return named || (file.source === undefined && value === 'now');
  }
  return value.split(',').every((term) => {
    const [key = '', wanted = ''] = term.split('=').map((part) => part.trim());
    const pattern = glob(wanted.replace(/^"|"$/g, ''));
    if (key === 'c') return pattern.test(file.source?.component ?? '\0');
    if (key === 'b') return pattern.test(file.arch);
    if (key === 'a' && !file.source) return pattern.test('now');
    const field = RELEASE_KEYS[key];
    return field !== undefined && pattern.test(file.release.get(field) ?? '\0');
  });
}

function defaultPriority({ notSource, release }: PackageFile): number {
  if (notSource) return 100;
  if (release.get('ButAutomaticUpgrades') === 'yes') return 100;
  return release.get('NotAutomatic') === 'yes' ? 1 : 500;
}

const NEVER = -32768;

/** `defaultRelease` is that of `-t`. Throws `BadPreferences`. */
export function createPolicy(cache: PackageCache, pins: readonly Pin[], defaultRelease?: string): Policy {
  const general = pins.filter(({ packages, kind }) => packages.includes('*') && kind !== 'version');
  const byRelease = defaultRelease === undefined ? undefined : ({ kind: 'release', value: defaultRelease } as const);
  if (byRelease && !cache.files.some((file) => fileMatches(file, byRelease)))
    throw new BadPreferences(
      `The value '${defaultRelease}' is invalid for APT::Default-Release as such a release is not available in the sources`,
    );
  const files = new Map(
    cache.files.map((file) => {
      const pin = general.find((one) => fileMatches(file, one));
      const wanted = byRelease && fileMatches(file, byRelease) ? 990 : undefined;
      return [file, pin?.priority ?? wanted ?? defaultPriority(file)];
    }),
  );
  const filePriority = (file: PackageFile): number => files.get(file) ?? 500;
  const special = pins.filter(({ packages }) => !packages.includes('*'));
  const pinOf = (version: Version): Pin | undefined =>
    special.find(
      (pin) =>
        pin.packages.some((name) => glob(name.replace(/:\w+$/, '')).test(version.pkg.name)) &&
        (pin.kind === 'version'
          ? glob(pin.value).test(version.version)
          : version.files.some((file) => fileMatches(file, pin))),
    );
  const priority = (version: Version): number => {
    const pin = pinOf(version);
    if (pin) return pin.priority;
    const known = version.files.map((file) =>
      file.notSource && version.pkg.current !== version ? -1 : filePriority(file),
    );
    return known.length === 0 ? 0 : Math.max(NEVER, ...known);
  };
  return {
    filePriority,
    priority,
    pinned: (version) => pinOf(version) !== undefined,
    candidate(pkg) {
      let best: Version | undefined;
      let most = -1;
      for (const version of pkg.versions) {
        const own = version.archive === undefined ? priority(version) : 500;
        if (own === 0 || own <= most) continue;
        if (pkg.current && own < 1000 && compareDebianVersions(version.version, pkg.current.version) < 0) continue;
        most = own;
        best = version;
      }
      return best;
    },
  };
}
