// Models pkgDepCache's state (apt-pkg/depcache.cc, apt 2.6.1): what shall become of every package, and what that breaks.
import {
  type CachedPackage,
  type Dependency,
  type DependencyGroup,
  isCritical,
  isNegative,
  matches,
  matchesProvider,
  type PackageCache,
  type Version,
} from '../../host/packages/cache.ts';
import type { Policy } from '../../host/packages/policy.ts';
import { compareDebianVersions } from '../../host/packages/version.ts';

export type Mode = 'keep' | 'install' | 'delete';

export interface PackageMark {
  mode: Mode;
  install: Version | undefined;
  candidate: Version | undefined;
  automatic: boolean;
  /** Nobody but the user may change it. */
  protect: boolean;
  purge: boolean;
  reinstall: boolean;
  /** Set by the autoremover. */
  marked: boolean;
  garbage: boolean;
  /** Whether a removal on hold was refused (`apt install name-` of what is not installed). */
  held: boolean;
}

/** Which of the three worlds a dependency is looked at in: as it is, as it will be, as the candidates would have it. */
export type World = 'now' | 'install' | 'candidate';

export interface DepCache {
  readonly cache: PackageCache;
  readonly policy: Policy;
  readonly recommends: boolean;
  readonly suggests: boolean;
  mark(pkg: CachedPackage): PackageMark;
}

export interface DepCacheOptions {
  readonly recommends: boolean;
  readonly suggests: boolean;
  readonly automatic: ReadonlySet<string>;
}

export function createDepCache(cache: PackageCache, policy: Policy, options: DepCacheOptions): DepCache {
  const marks = cache.packages.map(
    (pkg): PackageMark => ({
      mode: 'keep',
      install: pkg.current,
      candidate: policy.candidate(pkg),
      automatic: options.automatic.has(pkg.name),
      protect: false,
      purge: false,
      reinstall: false,
      marked: false,
      garbage: false,
      held: pkg.want === 'hold',
    }),
  );
  return {
    cache,
    policy,
    recommends: options.recommends,
    suggests: options.suggests,
    mark(pkg) {
      const found = marks[pkg.id];
      if (!found) throw new Error(`no such package: ${pkg.name}`);
      return found;
    },
  };
}

/** 2 for a new package; else whether the candidate is newer (1), the same (0) or older (-1). */
export function statusOf(deps: DepCache, pkg: CachedPackage): number {
  const { candidate } = deps.mark(pkg);
  if (!pkg.current) return 2;
  return candidate ? Math.sign(compareDebianVersions(candidate.version, pkg.current.version)) : 2;
}

export const isInstall = (deps: DepCache, pkg: CachedPackage): boolean => deps.mark(pkg).mode === 'install';
export const isDelete = (deps: DepCache, pkg: CachedPackage): boolean => deps.mark(pkg).mode === 'delete';
export const isNewInstall = (deps: DepCache, pkg: CachedPackage): boolean => isInstall(deps, pkg) && !pkg.current;
export const isUpgrade = (deps: DepCache, pkg: CachedPackage): boolean =>
  isInstall(deps, pkg) && statusOf(deps, pkg) > 0;
export const isDowngrade = (deps: DepCache, pkg: CachedPackage): boolean =>
  isInstall(deps, pkg) && statusOf(deps, pkg) < 0;
export const isUpgradable = (deps: DepCache, pkg: CachedPackage): boolean =>
  statusOf(deps, pkg) >= 1 && deps.mark(pkg).candidate !== undefined;

const versionIn = (deps: DepCache, pkg: CachedPackage, world: World): Version | undefined =>
  world === 'now' ? pkg.current : world === 'install' ? deps.mark(pkg).install : deps.mark(pkg).candidate;

/** Whether what a dependency names is there in that world. Of a conflict, this is the bad case. */
function isThere(deps: DepCache, dependency: Dependency, world: World): boolean {
  const own = versionIn(deps, dependency.target, world);
  if (own && matches(dependency, own)) return true;
  return dependency.target.providers.some(
    (provider) =>
      versionIn(deps, provider.owner.pkg, world) === provider.owner && matchesProvider(dependency, provider),
  );
}

/** Whether one dependency is in order. */
export const isSatisfied = (deps: DepCache, dependency: Dependency, world: World): boolean =>
  isThere(deps, dependency, world) !== isNegative(dependency.type);

/** Whether a group of alternatives is in order. */
export const isGroupSatisfied = (deps: DepCache, group: DependencyGroup, world: World): boolean =>
  isNegative(group.type)
    ? group.members.every((member) => isSatisfied(deps, member, world))
    : group.members.some((member) => isSatisfied(deps, member, world));

/** Dependencies that decide whether something is broken, and those that the policy wants too. */
export const isImportant = (deps: DepCache, { type }: Pick<Dependency, 'type'>): boolean =>
  isCritical(type) || (type === 'Recommends' && deps.recommends) || (type === 'Suggests' && deps.suggests);

const isBroken = (deps: DepCache, version: Version | undefined, world: World): boolean =>
  version?.groups.some((group) => isCritical(group.type) && !isGroupSatisfied(deps, group, world)) ?? false;

export const isInstallBroken = (deps: DepCache, pkg: CachedPackage): boolean =>
  isBroken(deps, deps.mark(pkg).install, 'install');
export const isNowBroken = (deps: DepCache, pkg: CachedPackage): boolean => isBroken(deps, pkg.current, 'now');

const isPolicyBroken = (deps: DepCache, version: Version | undefined, world: World): boolean =>
  version?.groups.some((group) => isImportant(deps, group) && !isGroupSatisfied(deps, group, world)) ?? false;

export const isInstallPolicyBroken = (deps: DepCache, pkg: CachedPackage): boolean =>
  isPolicyBroken(deps, deps.mark(pkg).install, 'install');
export const isNowPolicyBroken = (deps: DepCache, pkg: CachedPackage): boolean =>
  isPolicyBroken(deps, pkg.current, 'now');

export const brokenCount = (deps: DepCache): number =>
  deps.cache.packages.filter((pkg) => isInstallBroken(deps, pkg)).length;

/** Every version that a dependency is about. */
export function allTargets(dependency: Dependency): Version[] {
  const own = dependency.target.versions.filter((version) => matches(dependency, version));
  const provided = dependency.target.providers
    .filter((provider) => matchesProvider(dependency, provider))
    .map(({ owner }) => owner);
  return [...own, ...provided];
}

/** Those of them that are installed, or candidates. */
export function solutions(deps: DepCache, dependency: Dependency, which: 'installed' | 'candidate'): Version[] {
  const chosen = allTargets(dependency).filter((version) =>
    which === 'installed' ? version.pkg.current === version : deps.mark(version.pkg).candidate === version,
  );
  return [...new Set(chosen)];
}

/** As CompareProviders: which of two that would do is taken first. */
export function compareProviders(deps: DepCache, target: CachedPackage, a: Version, b: Version): number {
  const [left, right] = [a.pkg, b.pkg];
  if (left === right) return 0;
  const first = (holds: (version: Version) => boolean): number => Number(holds(b)) - Number(holds(a));
  const priority = (version: Version): number => PRIORITIES.indexOf(version.fields.get('Priority') ?? 'extra');
  return (
    first(({ pkg }) => deps.mark(pkg).protect) ||
    first(({ pkg }) => pkg.current !== undefined) ||
    first(({ pkg }) => pkg === target) ||
    first(({ pkg }) => pkg.essential) ||
    priority(a) - priority(b) ||
    right.id - left.id
  );
}

export const PRIORITIES = ['required', 'important', 'standard', 'optional', 'extra'];

/** Packages that dpkg left half done. */
export const badCount = (deps: DepCache): number =>
  deps.cache.packages.filter(({ state, error }) => needsWork(state) || error === 'reinstreq').length;

const needsWork = (state: CachedPackage['state']): boolean =>
  ['half-installed', 'unpacked', 'half-configured', 'triggers-awaited', 'triggers-pending'].includes(state);

export const needsUnpack = ({ state, error }: CachedPackage): boolean =>
  state === 'half-installed' || error === 'reinstreq';
export const needsConfigure = ({ state }: CachedPackage): boolean =>
  ['unpacked', 'half-configured', 'triggers-awaited', 'triggers-pending'].includes(state);

/** Sorted by name, as apt lists packages. */
export const sorted = (deps: DepCache): CachedPackage[] =>
  [...deps.cache.packages].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
