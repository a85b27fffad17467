// Models apt's package cache (apt-pkg/pkgcache.h, pkgcachegen.cc): packages, their versions, what these need and provide.
import type { Files } from '../fs/files.ts';
import { type Paragraph, parseParagraphs } from './deb822.ts';
import { readClearSigned } from './openpgp.ts';
import { type Relation, relations, satisfies } from './relations.ts';
import { listName, readSources, releaseName, type Source } from './sources.ts';
import { type DatabaseEntry, isPresent, type PackageState, readDatabase, type Want } from './status.ts';
import { compareDebianVersions } from './version.ts';

export const LISTS = '/var/lib/apt/lists';

/** Dependency fields in the order in which apt reads them. */
export const DEPENDENCY_FIELDS = [
  'Pre-Depends',
  'Depends',
  'Conflicts',
  'Breaks',
  'Recommends',
  'Suggests',
  'Replaces',
  'Enhances',
] as const;
export type DependencyType = (typeof DEPENDENCY_FIELDS)[number];

export interface Dependency {
  readonly type: DependencyType;
  readonly owner: Version;
  readonly target: CachedPackage;
  readonly relation: Relation;
}

/** Alternatives, of which one is enough. */
export interface DependencyGroup {
  readonly type: DependencyType;
  readonly owner: Version;
  readonly members: readonly Dependency[];
}

/** A file that versions come from: a repository's index, or dpkg's status. */
export interface PackageFile {
  readonly path: string;
  readonly source: Source | undefined;
  readonly arch: string;
  /** Fields of the Release file. */
  readonly release: Paragraph;
  /** The status file and local archives: nothing can be fetched from them. */
  readonly notSource: boolean;
}

export interface Version {
  readonly pkg: CachedPackage;
  readonly version: string;
  readonly fields: Paragraph;
  readonly groups: DependencyGroup[];
  readonly provides: readonly Relation[];
  readonly files: PackageFile[];
  /** The path of a local archive given on the command line. */
  archive: string | undefined;
}

export interface Provider {
  readonly owner: Version;
  /** Empty when it says no version. */
  readonly version: string;
}

export interface CachedPackage {
  readonly id: number;
  readonly name: string;
  /** Newest first. */
  readonly versions: Version[];
  readonly providers: Provider[];
  readonly needed: Dependency[];
  current: Version | undefined;
  state: PackageState;
  want: Want;
  /** `reinstreq` after an installation that failed half way. */
  error: string;
  essential: boolean;
}

export interface PackageCache {
  readonly arch: string;
  /** In the order in which apt met them. */
  readonly packages: readonly CachedPackage[];
  readonly files: readonly PackageFile[];
  /** A package that is known or only spoken of. */
  find(name: string): CachedPackage | undefined;
}

const EMPTY: Paragraph = new Map();

export const isNegative = (type: DependencyType): boolean => type === 'Conflicts' || type === 'Breaks';
export const isCritical = (type: DependencyType): boolean =>
  type === 'Depends' || type === 'Pre-Depends' || isNegative(type);
export const isDownloadable = (version: Version): boolean => version.files.some(({ notSource }) => !notSource);

/** Whether a version fulfils (or, of a conflict, is meant by) a dependency; a package is never in its own way. */
export const matches = (dependency: Dependency, version: Version): boolean =>
  !(isNegative(dependency.type) && version.pkg === dependency.owner.pkg) &&
  satisfies(version.version, dependency.relation);

/** The same of something provided. */
export function matchesProvider(dependency: Dependency, { owner, version }: Provider): boolean {
  if (isNegative(dependency.type) && owner.pkg === dependency.owner.pkg) return false;
  if (dependency.relation.operator === '') return true;
  return version !== '' && satisfies(version, dependency.relation);
}

interface Builder {
  readonly cache: { packages: CachedPackage[]; byName: Map<string, CachedPackage> };
  package(name: string): CachedPackage;
  add(fields: Paragraph, file: PackageFile): Version;
}

function createBuilder(): Builder {
  const cache = { packages: [] as CachedPackage[], byName: new Map<string, CachedPackage>() };
  const known = (name: string): CachedPackage => {
    const found = cache.byName.get(name);
    if (found) return found;
    const made: CachedPackage = {
      id: cache.packages.length,
      name,
      versions: [],
      providers: [],
      needed: [],
      current: undefined,
      state: 'not-installed',
      want: 'unknown',
      error: 'ok',
      essential: false,
    };
    cache.packages.push(made);
    cache.byName.set(name, made);
    return made;
  };
  return {
    cache,
    package: known,
    add(fields, file) {
      const pkg = known(fields.get('Package') ?? '');
      const text = fields.get('Version') ?? '';
      const same = pkg.versions.find((one) => one.version === text);
      if (same) {
        if (!same.files.includes(file)) same.files.push(file);
        return same;
      }
      const provides = relations(fields.get('Provides') ?? '').flat();
      const version: Version = { pkg, version: text, fields, groups: [], provides, files: [file], archive: undefined };
      const at = pkg.versions.findIndex((one) => compareDebianVersions(one.version, text) <= 0);
      pkg.versions.splice(at < 0 ? pkg.versions.length : at, 0, version);
      if (fields.get('Essential') === 'yes') pkg.essential = true;
      for (const type of DEPENDENCY_FIELDS) addDependencies(version, type, known);
      for (const one of provides) known(one.name).providers.push({ owner: version, version: one.version });
      return version;
    },
  };
}

function addDependencies(owner: Version, type: DependencyType, known: (name: string) => CachedPackage): void {
  for (const group of relations(owner.fields.get(type) ?? '')) {
    const members = group.map((relation): Dependency => ({ type, owner, target: known(relation.name), relation }));
    for (const member of members) member.target.needed.push(member);
    owner.groups.push({ type, owner, members });
  }
}

function releaseOf(files: Files, source: Source): Paragraph {
  const base = `${LISTS}/${releaseName(source)}`;
  if (files.exists(`${base}_InRelease`)) {
    const text = readClearSigned(files.readText(`${base}_InRelease`))?.text;
    return parseParagraphs(text ?? '')[0] ?? EMPTY;
  }
  return files.exists(`${base}_Release`) ? (parseParagraphs(files.readText(`${base}_Release`))[0] ?? EMPTY) : EMPTY;
}

export const STATUS_PATH = '/var/lib/dpkg/status';

function addInstalled(builder: Builder, entry: DatabaseEntry, file: PackageFile): void {
  const pkg = builder.package(entry.name);
  pkg.state = entry.state;
  pkg.want = entry.want;
  pkg.error = entry.error;
  if (!entry.fields.has('Version') || entry.state === 'not-installed') return;
  const version = builder.add(entry.fields, file);
  if (isPresent(entry)) pkg.current = version;
  if (entry.fields.get('Essential') === 'yes') pkg.essential = true;
}

export interface CacheOptions {
  readonly arch: string;
  /** Paragraphs of archives given on the command line, with their paths. */
  readonly archives?: readonly { readonly fields: Paragraph; readonly path: string }[];
}

/** Reads lists and status; of lists for other architectures what suits all of them. Throws `MalformedSource`. */
export function openCache(files: Files, { arch, archives = [] }: CacheOptions): PackageCache {
  const builder = createBuilder();
  const all: PackageFile[] = [];
  const seen = new Set<string>();
  for (const source of readSources(files, arch)) {
    const architectures = source.architectures.length > 0 ? source.architectures : [arch];
    for (const one of architectures) {
      const path = `${LISTS}/${listName(source, one)}`;
      if (seen.has(path) || !files.exists(path)) continue;
      seen.add(path);
      const file: PackageFile = { path, source, arch: one, release: releaseOf(files, source), notSource: false };
      all.push(file);
      for (const fields of parseParagraphs(files.readText(path))) {
        if ([arch, 'all'].includes(fields.get('Architecture') ?? arch)) builder.add(fields, file);
      }
    }
  }
  const status: PackageFile = { path: STATUS_PATH, source: undefined, arch, release: EMPTY, notSource: true };
  all.push(status);
  for (const entry of readDatabase(files).values()) addInstalled(builder, entry, status);
  for (const { fields, path } of archives) {
    const local: PackageFile = { path, source: undefined, arch, release: EMPTY, notSource: false };
    all.push(local);
    const version = builder.add(fields, local);
    if (version.files.length === 1) version.archive = path;
  }
  return { arch, packages: builder.cache.packages, files: all, find: (name) => builder.cache.byName.get(name) };
}
