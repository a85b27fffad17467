// Models pkgDepCache::MarkInstall, MarkDelete and MarkKeep (apt-pkg/depcache.cc, apt 2.6.1).
import {
  type CachedPackage,
  type DependencyGroup,
  isCritical,
  isDownloadable,
  isNegative,
  matches,
  type Version,
} from '../../host/packages/cache.ts';
import {
  compareProviders,
  type DepCache,
  isGroupSatisfied,
  isImportant,
  isInstallBroken,
  isInstallPolicyBroken,
  type Mode,
  needsUnpack,
  solutions,
} from './state.ts';

const TOO_DEEP = 3000;

export interface Asked {
  readonly depth?: number;
  readonly fromUser?: boolean;
}

function mayChange(deps: DepCache, pkg: CachedPackage, mode: Mode, { depth = 0, fromUser = false }: Asked): boolean {
  if (depth > TOO_DEEP || pkg.versions.length === 0) return false;
  if (fromUser) return true;
  const mark = deps.mark(pkg);
  if (mark.mode === mode) return true;
  if (mark.protect) return false;
  if (mode !== 'keep' && mark.held) return false;
  return !(mode === 'delete' && pkg.essential);
}

export function markKeep(deps: DepCache, pkg: CachedPackage, asked: Asked = {}): boolean {
  if (!mayChange(deps, pkg, 'keep', asked)) return false;
  if (needsUnpack(pkg) && pkg.current && !isDownloadable(pkg.current)) return false;
  const mark = deps.mark(pkg);
  mark.mode = 'keep';
  mark.install = pkg.current;
  return true;
}

const isDeleteOk = (deps: DepCache, pkg: CachedPackage, fromUser: boolean): boolean => {
  const mark = deps.mark(pkg);
  return fromUser || pkg.current !== undefined || mark.install === undefined || mark.automatic;
};

export function markDelete(deps: DepCache, pkg: CachedPackage, purge: boolean, asked: Asked = {}): boolean {
  if (!mayChange(deps, pkg, 'delete', asked)) return false;
  const mark = deps.mark(pkg);
  if ((mark.mode === 'delete' || !mark.install) && (!purge || pkg.state === 'not-installed')) return true;
  if (!isDeleteOk(deps, pkg, asked.fromUser ?? false)) return false;
  mark.purge = purge;
  mark.mode = !pkg.current && (!purge || pkg.state === 'not-installed') ? 'keep' : 'delete';
  mark.install = undefined;
  return true;
}

function changeToInstall(deps: DepCache, pkg: CachedPackage, fromUser: boolean): void {
  const mark = deps.mark(pkg);
  if (mark.protect && mark.install === mark.candidate) return;
  mark.mode = 'install';
  mark.install = mark.candidate;
  if (fromUser) mark.automatic = false;
  else if (!pkg.current) mark.automatic = true;
  if (mark.candidate === pkg.current) mark.mode = 'keep';
}

function discardCandidate(deps: DepCache, pkg: CachedPackage): void {
  const mark = deps.mark(pkg);
  mark.candidate = mark.install;
}

function discardInstall(deps: DepCache, pkg: CachedPackage): void {
  const mark = deps.mark(pkg);
  if (mark.mode === 'keep' && mark.install === mark.candidate && mark.candidate === pkg.current) return;
  mark.install = pkg.current;
  mark.mode = 'keep';
  discardCandidate(deps, pkg);
}

/** Versions that would solve a group, best first: what is installed and can be upgraded before what is new. */
function possibleSolutions(deps: DepCache, group: DependencyGroup): Version[] {
  const all = group.members.flatMap((member) =>
    solutions(deps, member, 'candidate').sort((a, b) => compareProviders(deps, member.target, a, b)),
  );
  const upgrades = all.filter(({ pkg }) => pkg.current !== undefined);
  const fresh = all.filter(({ pkg }) => pkg.current === undefined);
  return [...new Set([...upgrades, ...fresh])].filter(({ pkg }) => {
    const mark = deps.mark(pkg);
    return !(mark.protect && (mark.mode === 'delete' || (mark.mode === 'keep' && !pkg.current)));
  });
}

interface Work {
  readonly pkg: CachedPackage;
  readonly depth: number;
  readonly fromUser: boolean;
  /** What this package needs is as protected as itself. */
  readonly protect: boolean;
  readonly upgrade: CachedPackage[];
  readonly remove: CachedPackage[];
}

/** A victim of a conflict that no other version of it avoids. False when it must stay. */
function removeVictim(deps: DepCache, victim: CachedPackage, work: Work): boolean {
  const mark = deps.mark(victim);
  if (!work.protect) {
    if (mark.mode === 'delete') return true;
    if (!mayChange(deps, victim, 'delete', { depth: work.depth }) || !isDeleteOk(deps, victim, false)) return false;
    work.remove.push(victim);
    return true;
  }
  if (mark.mode !== 'delete' && !markDelete(deps, victim, false, { depth: work.depth + 1 })) return false;
  discardCandidate(deps, victim);
  mark.protect = true;
  return true;
}

/** False when something that is in the way cannot go. */
function clearConflicts(deps: DepCache, groups: readonly DependencyGroup[], work: Work): boolean {
  const goOn = work.protect || work.fromUser;
  const badCandidates: CachedPackage[] = [];
  let failed = false;
  const tell = (): boolean => {
    failed = true;
    return goOn;
  };
  for (const dependency of groups.flatMap(({ members }) => members)) {
    const sort = (versions: Version[]): Version[] =>
      versions.sort((a, b) => compareProviders(deps, dependency.target, a, b));
    for (const version of sort(solutions(deps, dependency, 'candidate'))) {
      const { pkg } = version;
      const mark = deps.mark(pkg);
      if (mark.candidate !== version) continue;
      if (pkg.current !== version) {
        if (mark.mode === 'install' && !markKeep(deps, pkg, { depth: work.depth })) {
          if (!tell()) break;
        } else if (work.protect) {
          discardCandidate(deps, pkg);
          if (!pkg.current) mark.protect = true;
        } else badCandidates.push(pkg);
      } else if (!removeVictim(deps, pkg, work) && !tell()) break;
    }
    if (failed && !goOn) break;
    for (const { pkg } of sort(solutions(deps, dependency, 'installed'))) {
      const mark = deps.mark(pkg);
      if (mark.candidate && mark.candidate !== pkg.current && !badCandidates.includes(pkg)) work.upgrade.push(pkg);
      else if (mark.candidate !== pkg.current && !removeVictim(deps, pkg, work) && !tell()) break;
    }
    if (failed && !goOn) break;
  }
  return !failed;
}

/** Installed packages that needed the version which now goes. */
function collectReverse(deps: DepCache, version: Version, upgrade: CachedPackage[]): void {
  const { pkg } = version;
  if (!pkg.current) return;
  for (const dependency of pkg.needed) {
    const parent = dependency.owner.pkg;
    if (parent.current !== dependency.owner || deps.mark(parent).mode === 'install') continue;
    if (!isImportant(deps, dependency) || isNegative(dependency.type)) continue;
    const before = dependency.target === pkg && matches(dependency, pkg.current);
    if (!before || matches(dependency, version) || upgrade.includes(parent)) continue;
    upgrade.push(parent);
  }
}

function upgradeOrRemove(deps: DepCache, work: Work, force: boolean): boolean {
  let failed = false;
  for (const pkg of work.upgrade) {
    if (deps.mark(pkg).mode === 'install') continue;
    if (markInstall(deps, pkg, true, { depth: work.depth + 1 }, force)) continue;
    if (!markDelete(deps, pkg, false, { depth: work.depth + 1 })) {
      failed = true;
      if (!work.protect && !work.fromUser) break;
    } else if (work.protect) deps.mark(pkg).protect = true;
  }
  return !failed;
}

/** Installed packages of the same source go along to the same version. */
function upgradeSiblings(deps: DepCache, version: Version, depth: number, force: boolean): void {
  const source = sourceOf(version);
  const siblings = deps.cache.packages.filter((pkg) => {
    const { candidate, mode } = deps.mark(pkg);
    if (pkg === version.pkg || !pkg.current || !candidate || candidate === pkg.current) return false;
    return sourceOf(candidate) === source && !(mode === 'install' && deps.mark(pkg).install === candidate);
  });
  for (const pkg of siblings) markInstall(deps, pkg, false, { depth: depth + 1 }, force);
  for (const pkg of siblings) markInstall(deps, pkg, true, { depth: depth + 1 }, force);
}

/** `docker.io (20.10)` */
export function sourceOf({ pkg, version, fields }: Version): string {
  const [, name = pkg.name, own = version] = /^(\S+)(?:\s*\((\S+)\))?/.exec(fields.get('Source') ?? '') ?? [];
  return `${name} (${own})`;
}

/** A recommendation of an installed package that was unmet before stays unmet. */
function isOldWish(deps: DepCache, pkg: CachedPackage, group: DependencyGroup): boolean {
  const target = group.members[0]?.target;
  const before = pkg.current?.groups.filter(
    (other) =>
      !isCritical(other.type) && isImportant(deps, other) && other.members.some((one) => one.target === target),
  );
  if (!before || before.length === 0) return false;
  return !before.some((other) => isGroupSatisfied(deps, other, 'now'));
}

function installDependencies(deps: DepCache, groups: readonly DependencyGroup[], work: Work, force: boolean): boolean {
  let failed = false;
  for (const group of groups) {
    const critical = isCritical(group.type);
    if (isGroupSatisfied(deps, group, 'install')) {
      if (!work.protect || !critical) continue;
      const both = new Set(
        group.members.flatMap((member) => [
          ...solutions(deps, member, 'candidate'),
          ...solutions(deps, member, 'installed'),
        ]),
      );
      const [only] = both;
      if (both.size !== 1 || !only || deps.mark(only.pkg).protect) continue;
      deps.mark(only.pkg).protect = true;
      if (!markInstall(deps, only.pkg, true, { depth: work.depth + 1 }, force)) failed = true;
      continue;
    }
    if (work.pkg.current && !force && !critical && isOldWish(deps, work.pkg, group)) continue;
    if (takeOne(deps, possibleSolutions(deps, group), critical, work, force)) continue;
    if (critical) {
      failed = true;
      if (!work.protect && !work.fromUser) break;
    }
  }
  return !failed;
}

function takeOne(deps: DepCache, found: readonly Version[], critical: boolean, work: Work, force: boolean): boolean {
  for (const version of found) {
    const { pkg } = version;
    if (deps.mark(pkg).candidate !== version) continue;
    if (work.protect && critical && found.length === 1) {
      if (!markInstall(deps, pkg, false, { depth: work.depth + 1 }, force)) continue;
      deps.mark(pkg).protect = true;
    }
    if (markInstall(deps, pkg, true, { depth: work.depth + 1 }, force)) return true;
  }
  return false;
}

/**
 * Marks a package's candidate for installation; with `solve` also what it needs. `force` follows recommendations that an
 * installed version had already. False when it cannot be: what was marked on the way may stay, the resolver looks at it.
 */
export function markInstall(
  deps: DepCache,
  pkg: CachedPackage,
  solve = true,
  asked: Asked = {},
  force = false,
): boolean {
  const { depth = 0, fromUser = false } = asked;
  const mark = deps.mark(pkg);
  const onlyProtect =
    mark.protect && mark.mode === 'keep' && mark.candidate !== undefined && mark.candidate === pkg.current;
  if (!onlyProtect && !mayChange(deps, pkg, 'install', asked)) return false;
  const { candidate } = mark;
  if (!candidate) return false;
  if (!mark.protect && !isInstallPolicyBroken(deps, pkg) && !isInstallBroken(deps, pkg)) {
    if (candidate === pkg.current) return mark.install ? true : markKeep(deps, pkg, { depth: depth + 1, fromUser });
    if (mark.mode === 'install') return true;
  }
  if (fromUser) changeToInstall(deps, pkg, true);
  const failEarly = !mark.protect && !fromUser;
  const work: Work = { pkg, depth, fromUser, protect: mark.protect, upgrade: [], remove: [] };
  const open = solve
    ? candidate.groups.filter(
        (group) => isImportant(deps, group) && (mark.protect || !isGroupSatisfied(deps, group, 'install')),
      )
    : [];
  let failed = false;
  if (solve) {
    const conflicts = open.filter(({ type }) => isNegative(type));
    if (!clearConflicts(deps, conflicts, work)) {
      if (failEarly) return false;
      failed = true;
    }
    collectReverse(deps, candidate, work.upgrade);
  }
  if (!fromUser) changeToInstall(deps, pkg, false);
  if (!solve) return !failed;
  mark.protect = true;
  try {
    upgradeSiblings(deps, candidate, depth, force);
    const needs = open.filter(({ type }) => !isNegative(type));
    for (const step of [
      () => upgradeOrRemove(deps, work, force),
      () => installDependencies(deps, needs, work, force),
      () => work.remove.map((victim) => markDelete(deps, victim, false, { depth })).every(Boolean),
    ]) {
      if (step()) continue;
      if (failEarly) {
        discardInstall(deps, pkg);
        return false;
      }
      failed = true;
    }
  } finally {
    mark.protect = work.protect;
  }
  return !failed;
}
