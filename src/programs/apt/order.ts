// Models pkgOrderList (apt-pkg/orderlist.cc) as far as it shows: what others need comes first.
import {
  type CachedPackage,
  type Dependency,
  isNegative,
  matches,
  matchesProvider,
  type Version,
} from '../../host/packages/cache.ts';
import { type DepCache, isInstall, sorted } from './state.ts';

/** Packages to unpack, in order: what is needed and not there yet goes before. */
export function unpackOrder(deps: DepCache): CachedPackage[] {
  const ordered: CachedPackage[] = [];
  const seen = new Set<CachedPackage>();
  const visit = (pkg: CachedPackage): void => {
    if (seen.has(pkg)) return;
    seen.add(pkg);
    const { install } = deps.mark(pkg);
    for (const group of install?.groups ?? []) {
      if (group.type !== 'Depends' && group.type !== 'Pre-Depends') continue;
      const thereNow = group.members.some(
        (member) =>
          (member.target.current && matches(member, member.target.current)) ||
          member.target.providers.some((one) => one.owner.pkg.current === one.owner && matchesProvider(member, one)),
      );
      if (thereNow) continue;
      for (const member of group.members) {
        for (const other of [member.target, ...member.target.providers.map(({ owner }) => owner.pkg)])
          if (isChanging(deps, other)) visit(other);
      }
    }
    for (const { target, relation, type, owner } of breaks(install)) {
      const old = target.current;
      if (old && isChanging(deps, target) && matches({ type, owner, target, relation }, old)) visit(target);
    }
    ordered.push(pkg);
  };
  for (const pkg of sorted(deps)) if (isChanging(deps, pkg)) visit(pkg);
  return ordered;
}

const breaks = (version: Version | undefined): Dependency[] =>
  (version?.groups ?? []).filter(({ type }) => type === 'Breaks').flatMap(({ members }) => [...members]);

export const isChanging = (deps: DepCache, pkg: CachedPackage): boolean =>
  isInstall(deps, pkg) || (deps.mark(pkg).reinstall && deps.mark(pkg).mode !== 'delete');

/** Packages to remove, in order: who needs another goes before it. */
export function removeOrder(deps: DepCache): CachedPackage[] {
  const going = sorted(deps).filter((pkg) => deps.mark(pkg).mode === 'delete');
  const ordered: CachedPackage[] = [];
  const visit = (pkg: CachedPackage): void => {
    if (ordered.includes(pkg)) return;
    for (const other of going)
      if (other !== pkg && needs(other.current, pkg) && !needs(pkg.current, other)) visit(other);
    ordered.push(pkg);
  };
  for (const pkg of going) visit(pkg);
  return ordered;
}

const needs = (version: Version | undefined, pkg: CachedPackage): boolean =>
  version?.groups.some(
    ({ type, members }) =>
      !isNegative(type) &&
      (type === 'Depends' || type === 'Pre-Depends') &&
      members.some(({ target }) => target === pkg || target.providers.some(({ owner }) => owner === pkg.current)),
  ) ?? false;
