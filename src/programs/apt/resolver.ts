// Models pkgProblemResolver (apt-pkg/algorithms.cc, apt 2.6.1): from what is broken to what is not, by scores.
import {
  type CachedPackage,
  type Dependency,
  type DependencyGroup,
  type DependencyType,
  isCritical,
  isDownloadable,
  isNegative,
  matches,
  matchesProvider,
  type Version,
} from '../../host/packages/cache.ts';
import { markDelete, markInstall, markKeep } from './marking.ts';
import {
  allTargets,
  brokenCount,
  type DepCache,
  isGroupSatisfied,
  isInstallBroken,
  isInstallPolicyBroken,
  isNowBroken,
  isNowPolicyBroken,
  isSatisfied,
  isUpgradable,
  PRIORITIES,
} from './state.ts';

const PRIORITY_SCORES = [3, 2, 1, -1, -2];
const DEPENDENCY_SCORES: Readonly<Partial<Record<DependencyType, number>>> = {
  Depends: 1,
  'Pre-Depends': 1,
  Recommends: 1,
  Conflicts: -1,
  Breaks: -1,
};
const ESSENTIAL = 100;
const ADD_PROTECTED = 10_000;
const ADD_ESSENTIAL = 5000;
const MAX_ROUNDS = 20;

/** What the resolver remembers of each package while it works. */
export interface Resolver {
  readonly deps: DepCache;
  /** By package id. */
  readonly protect: Set<number>;
  readonly toRemove: Set<number>;
  readonly preInstalled: Set<number>;
  readonly upgradable: Set<number>;
  readonly scores: number[];
}

export const createResolver = (deps: DepCache): Resolver => ({
  deps,
  protect: new Set(),
  toRemove: new Set(),
  preInstalled: new Set(),
  upgradable: new Set(),
  scores: [],
});

/** What the user said about a package stands. */
export function protect(resolver: Resolver, pkg: CachedPackage, remove = false): void {
  resolver.protect.add(pkg.id);
  resolver.deps.mark(pkg).protect = true;
  if (remove) resolver.toRemove.add(pkg.id);
}

function makeScores({ deps, protect: kept, scores }: Resolver): void {
  const { packages } = deps.cache;
  scores.splice(0, scores.length, ...packages.map(() => 0));
  const add = (pkg: CachedPackage, points: number): void => {
    scores[pkg.id] = (scores[pkg.id] ?? 0) + points;
  };
  for (const pkg of packages) {
    const { install, candidate } = deps.mark(pkg);
    if (!install) continue;
    if (pkg.essential) add(pkg, ESSENTIAL);
    const known = isDownloadable(install) ? PRIORITIES.indexOf(install.fields.get('Priority') ?? 'extra') : 4;
    add(pkg, PRIORITY_SCORES[known] ?? -2);
    if (pkg.current && candidate && isDownloadable(candidate)) add(pkg, 1);
    for (const dependency of install.groups.flatMap(({ members }) => members)) giveScore(deps, dependency, add);
  }
  const before = [...scores];
  for (const pkg of packages) {
    if (!deps.mark(pkg).install) continue;
    for (const { owner, type } of pkg.needed) {
      if (deps.mark(owner.pkg).install !== owner || !['Depends', 'Pre-Depends', 'Recommends'].includes(type)) continue;
      add(pkg, Math.max(0, before[owner.pkg.id] ?? 0));
    }
  }
  for (const pkg of packages) {
    const transfer = Math.abs((scores[pkg.id] ?? 0) - (before[pkg.id] ?? 0));
    if (transfer === 0) continue;
    const owners = pkg.providers
      .filter(({ owner }) => deps.mark(owner.pkg).install === owner)
      .map(({ owner }) => owner.pkg);
    for (const owner of new Set(owners)) add(owner, transfer);
  }
  for (const pkg of packages) {
    if (kept.has(pkg.id)) add(pkg, ADD_PROTECTED);
    if (pkg.essential) add(pkg, ADD_ESSENTIAL);
  }
}

function giveScore(deps: DepCache, dependency: Dependency, add: (pkg: CachedPackage, points: number) => void): void {
  const points = DEPENDENCY_SCORES[dependency.type] ?? 0;
  if (points === 0) return;
  const { target, relation } = dependency;
  const own = deps.mark(target).install;
  if (relation.operator !== '' && !(own && matches(dependency, own))) return;
  add(target, points);
  const owners = target.providers
    .filter(
      (provider) => deps.mark(provider.owner.pkg).install === provider.owner && matchesProvider(dependency, provider),
    )
    .map(({ owner }) => owner.pkg);
  for (const owner of new Set(owners)) add(owner, points);
}

const byScore = ({ deps, scores }: Resolver): CachedPackage[] =>
  [...deps.cache.packages].sort((a, b) => (scores[b.id] ?? 0) - (scores[a.id] ?? 0));

const score = ({ scores }: Resolver, pkg: CachedPackage): number => scores[pkg.id] ?? 0;

/** Tries to put a package in its candidate version so that nothing it needs is missing. */
function doUpgrade(resolver: Resolver, pkg: CachedPackage): boolean {
  const { deps, upgradable } = resolver;
  if (!upgradable.has(pkg.id) || !isUpgradable(deps, pkg) || resolver.protect.has(pkg.id)) return false;
  upgradable.delete(pkg.id);
  const wasKept = deps.mark(pkg).mode === 'keep';
  if (!markInstall(deps, pkg, false)) return false;
  const { install } = deps.mark(pkg);
  if (!install) return false;
  const failed = install.groups.some((group) => isCritical(group.type) && upgradeFails(resolver, group));
  if (!failed) return true;
  if (wasKept) markKeep(deps, pkg);
  else markDelete(deps, pkg, false);
  return false;
}

function upgradeFails(resolver: Resolver, group: DependencyGroup): boolean {
  const { deps } = resolver;
  let failed = false;
  for (const member of group.members) {
    if (isGroupSatisfied(deps, group, 'install')) return failed;
    const target = smartTarget(member);
    if (deps.mark(target).protect) failed = true;
    else if (isSatisfied(deps, member, 'candidate')) {
      if (doUpgrade(resolver, target)) return false;
      failed = true;
    } else if (isNegative(member.type)) return failed;
    else failed = true;
  }
  return failed;
}

/** The package itself, or the only one that provides it. */
function smartTarget({ target }: Dependency): CachedPackage {
  if (target.versions.length > 0 || target.providers.length === 0) return target;
  const owners = new Set(target.providers.map(({ owner }) => owner.pkg));
  const [only] = owners;
  return owners.size === 1 && only ? only : target;
}

export const HELD = 'Unable to correct problems, you have held broken packages.';
export const GENERATED = 'Error, pkgProblemResolver::Resolve generated breaks, this may be caused by held packages.';

/** Works until nothing is broken. Returns apt's sentence when it gives up. */
export function resolve(resolver: Resolver, fixBroken: boolean): string | undefined {
  const { deps, preInstalled, upgradable } = resolver;
  for (let again = true; again; ) {
    again = false;
    for (const pkg of deps.cache.packages) {
      if (deps.mark(pkg).mode === 'install') preInstalled.add(pkg.id);
      else {
        if (fixBroken && isInstallBroken(deps, pkg)) {
          markInstall(deps, pkg, false);
          if (deps.mark(pkg).mode === 'install') again = true;
        }
        preInstalled.delete(pkg.id);
      }
      upgradable.add(pkg.id);
    }
  }
  makeScores(resolver);
  const order = byScore(resolver);
  for (let round = 0, change = true; round < MAX_ROUNDS && change; round++) {
    change = false;
    for (const pkg of order) if (investigate(resolver, pkg, round, fixBroken)) change = true;
  }
  if (brokenCount(deps) > 0) {
    const broken = deps.cache.packages.filter((pkg) => isInstallBroken(deps, pkg));
    return broken.some((pkg) => !deps.mark(pkg).protect) ? GENERATED : HELD;
  }
  for (const pkg of deps.cache.packages) {
    const mark = deps.mark(pkg);
    if (mark.mode === 'install' && !pkg.current && !preInstalled.has(pkg.id)) mark.automatic = true;
  }
  return undefined;
}

interface Kill {
  readonly pkg: CachedPackage;
  readonly group: DependencyGroup;
}

/** Looks into one package. True when something changed. */
function investigate(resolver: Resolver, pkg: CachedPackage, round: number, fixBroken: boolean): boolean {
  const { deps, preInstalled } = resolver;
  const mark = deps.mark(pkg);
  if (mark.candidate !== mark.install && pkg.current && mark.install && preInstalled.has(pkg.id) && !mark.protect) {
    const broken = brokenCount(deps);
    markInstall(deps, pkg, false);
    if (isInstallBroken(deps, pkg) || broken < brokenCount(deps)) markKeep(deps, pkg);
  }
  if (!mark.install || !isInstallBroken(deps, pkg)) return false;
  const kills: Kill[] = [];
  let change = false;
  for (const group of mark.install.groups) {
    if (!isCritical(group.type) || isGroupSatisfied(deps, group, 'install')) continue;
    const outcome = repair(resolver, pkg, group, round, fixBroken, kills);
    if (outcome !== 'open') change = true;
    if (outcome === 'done') break;
  }
  if (mark.install) for (const kill of kills) if (applyKill(resolver, pkg, kill, round)) change = true;
  return change;
}

/** `done`: the package was changed; `changed`: others were; `open`: go on with the next dependency. */
function repair(
  resolver: Resolver,
  pkg: CachedPackage,
  group: DependencyGroup,
  round: number,
  fixBroken: boolean,
  kills: Kill[],
): 'done' | 'changed' | 'open' {
  const { deps } = resolver;
  const inOr = group.members.length > 1 && !isNegative(group.type);
  const before = kills.length;
  let changed = false;
  let keep = false;
  const holds = (): boolean => {
    const installed = deps.mark(pkg).mode === 'install';
    markKeep(deps, pkg);
    if (isInstallBroken(deps, pkg)) return false;
    keep = true;
    if (inOr && installed) markInstall(deps, pkg, false);
    return true;
  };
  for (const member of group.members) {
    const targets = allTargets(member);
    const negative = isNegative(member.type);
    if (targets.length === 0 && !negative && !deps.mark(pkg).protect) {
      if (!isNowBroken(deps, pkg)) {
        if (inOr) continue;
        markKeep(deps, pkg);
        return 'done';
      }
      if (!holds() && !inOr) markDelete(deps, pkg, false);
      changed = true;
      if (!inOr) return 'done';
      continue;
    }
    const outcome = weigh(resolver, pkg, member, group, targets, { round, fixBroken, inOr, holds, kills });
    if (outcome) changed = true;
    if (outcome && !inOr) return 'done';
    if (isGroupSatisfied(deps, group, 'install')) break;
  }
  if (inOr && kills.length === before && !isGroupSatisfied(deps, group, 'install') && deps.mark(pkg).install) {
    if (keep) markKeep(deps, pkg);
    else if (!deps.mark(pkg).protect) markDelete(deps, pkg, false);
    else return changed ? 'changed' : 'open';
    return 'done';
  }
  return changed ? 'changed' : 'open';
}

interface Weighing {
  readonly round: number;
  readonly fixBroken: boolean;
  readonly inOr: boolean;
  readonly holds: () => boolean;
  readonly kills: Kill[];
}

/** The package or what is in its way: the one with fewer points gives in. True when the package was changed. */
function weigh(
  resolver: Resolver,
  pkg: CachedPackage,
  member: Dependency,
  group: DependencyGroup,
  targets: readonly Version[],
  { round, fixBroken, inOr, holds, kills }: Weighing,
): boolean {
  const { deps, scores } = resolver;
  const negative = isNegative(member.type);
  for (const version of targets) {
    const other = version.pkg;
    if (negative && deps.mark(other).install !== version) continue;
    const wasBroken = !negative && !isSatisfied(deps, member, 'now');
    if (score(resolver, pkg) <= score(resolver, other) || wasBroken) {
      if (deps.mark(pkg).protect) {
        if (!doUpgrade(resolver, other)) continue;
        scores[other.id] = Math.min(score(resolver, other), score(resolver, pkg));
        return false;
      }
      if (!holds() && !(fixBroken && doUpgrade(resolver, pkg))) giveIn(resolver, pkg, other, member, { round, inOr });
      return true;
    }
    if (member.type === 'Breaks' && isGroupSatisfied(deps, group, 'candidate')) {
      markInstall(deps, other, false);
      continue;
    }
    if (deps.mark(other).protect && deps.mark(other).mode !== 'delete') continue;
    kills.push({ pkg: other, group });
    if (!negative) break;
  }
  return false;
}

function giveIn(
  resolver: Resolver,
  pkg: CachedPackage,
  other: CachedPackage,
  { target }: Dependency,
  { round, inOr }: Pick<Weighing, 'round' | 'inOr'>,
): void {
  const { deps, scores, toRemove } = resolver;
  if (!inOr || deps.mark(pkg).garbage) {
    markDelete(deps, pkg, false);
    if (round > 1 && score(resolver, other) > score(resolver, pkg)) scores[pkg.id] = score(resolver, other);
    return;
  }
  const mark = deps.mark(target);
  if (target.current || mark.mode === 'delete' || toRemove.has(target.id) || !mark.candidate) return;
  const broken = brokenCount(deps);
  markInstall(deps, target, true, { depth: 1 });
  if (isInstallBroken(deps, target) || brokenCount(deps) > broken) markDelete(deps, target, false, { depth: 1 });
}

function applyKill(resolver: Resolver, pkg: CachedPackage, { pkg: victim, group }: Kill, round: number): boolean {
  const { deps, scores } = resolver;
  const nowFine = isGroupSatisfied(deps, group, 'now');
  const done = nowFine ? markKeep(deps, victim) : isNegative(group.type) && markDelete(deps, victim, false);
  let change = done;
  if ((!done || round > 1) && score(resolver, pkg) > score(resolver, victim)) {
    scores[victim.id] = score(resolver, pkg);
    change = true;
  }
  return change;
}

const isNewlyBroken = (deps: DepCache, pkg: CachedPackage): boolean =>
  isInstallBroken(deps, pkg) || (!isNowPolicyBroken(deps, pkg) && isInstallPolicyBroken(deps, pkg));

/** The gentle way of `upgrade`: what would break stays as it is. */
export function resolveByKeep(resolver: Resolver): void {
  const { deps } = resolver;
  makeScores(resolver);
  const order = byScore(resolver);
  let last: CachedPackage | undefined;
  for (let at = 0; at < order.length; at++) {
    const pkg = order[at];
    if (!pkg || !deps.mark(pkg).install || !isNewlyBroken(deps, pkg)) continue;
    if (!deps.mark(pkg).protect) {
      markKeep(deps, pkg);
      if (!isNewlyBroken(deps, pkg)) {
        at = -1;
        continue;
      }
    }
    keepTargets(deps, pkg);
    if (isNewlyBroken(deps, pkg) || pkg === last) continue;
    last = pkg;
    at = -1;
  }
}

function keepTargets(deps: DepCache, pkg: CachedPackage): void {
  for (const group of deps.mark(pkg).install?.groups ?? []) {
    if (!isCritical(group.type) || isGroupSatisfied(deps, group, 'install')) continue;
    for (const { pkg: other } of group.members.flatMap(allTargets)) {
      if (!deps.mark(other).install || !other.current || deps.mark(other).protect) continue;
      markKeep(deps, other);
      if (!isNewlyBroken(deps, pkg)) return;
    }
  }
}
