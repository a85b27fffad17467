// Models apt-pkg/upgrade.cc (`upgrade`, `dist-upgrade`) and the autoremover (pkgDepCache::MarkRequired, DoAutomaticRemove).
import { type CachedPackage, matches, matchesProvider, type Version } from '../../host/packages/cache.ts';
import { markDelete, markInstall, markKeep } from './marking.ts';
import { createResolver, protect, resolve, resolveByKeep } from './resolver.ts';
import { brokenCount, type DepCache, isInstallPolicyBroken, isNewInstall, isUpgradable, sorted } from './state.ts';

/** `apt-get upgrade`: nothing new, nothing removed. `apt upgrade` may install new packages. */
export function upgradeAll(deps: DepCache, withNew: boolean): void {
  const resolver = createResolver(deps);
  const { packages } = deps.cache;
  for (const pkg of packages) {
    if (deps.mark(pkg).mode === 'install') protect(resolver, pkg);
    if (pkg.current && deps.mark(pkg).install && pkg.want !== 'hold') markInstall(deps, pkg, false);
  }
  if (withNew) {
    for (const pkg of packages) if (deps.mark(pkg).mode === 'install') markInstall(deps, pkg, true);
    for (const pkg of packages) if (deps.mark(pkg).mode === 'delete') markKeep(deps, pkg);
  }
  resolveByKeep(resolver);
}

/** `dist-upgrade`: whatever it takes. Returns apt's sentence when it gives up. */
export function distUpgrade(deps: DepCache): string | undefined {
  const installed = deps.cache.packages.filter(({ current }) => current);
  for (const pkg of installed) markInstall(deps, pkg, false);
  for (const pkg of installed) markInstall(deps, pkg, true);
  for (const pkg of installed) markInstall(deps, pkg, false);
  const resolver = createResolver(deps);
  for (const pkg of deps.cache.packages) {
    if (pkg.want !== 'hold') continue;
    protect(resolver, pkg);
    markKeep(deps, pkg);
  }
  return resolve(resolver, false);
}

/** Marks what is needed by something that was asked for; the rest that is there is garbage. */
export function markGarbage(deps: DepCache): void {
  const { packages } = deps.cache;
  for (const pkg of packages) Object.assign(deps.mark(pkg), { marked: false, garbage: false });
  for (const pkg of packages) {
    const mark = deps.mark(pkg);
    if (!mark.automatic || pkg.essential) follow(deps, mark.mode === 'keep' ? pkg.current : mark.install);
  }
  for (const pkg of packages) {
    const mark = deps.mark(pkg);
    mark.garbage = !mark.marked && (pkg.current !== undefined || mark.mode === 'install');
  }
}

const staying = (deps: DepCache, pkg: CachedPackage): Version | undefined => {
  const { mode, install } = deps.mark(pkg);
  return mode === 'delete' ? undefined : mode === 'install' ? install : pkg.current;
};

function follow(deps: DepCache, version: Version | undefined): void {
  if (!version || deps.mark(version.pkg).marked || staying(deps, version.pkg) === undefined) return;
  deps.mark(version.pkg).marked = true;
  for (const { type, members } of version.groups) {
    if (!['Depends', 'Pre-Depends', 'Recommends', 'Suggests'].includes(type)) continue;
    for (const member of members) {
      const own = staying(deps, member.target);
      if (own && matches(member, own)) follow(deps, own);
      for (const provider of member.target.providers) {
        if (staying(deps, provider.owner.pkg) === provider.owner && matchesProvider(member, provider))
          follow(deps, provider.owner);
      }
    }
  }
}

/** What nobody needs any more: removed when asked to, else told. New packages that nobody needs are not installed at all. */
export function autoRemove(deps: DepCache, remove: boolean, purge: boolean): CachedPackage[] {
  markGarbage(deps);
  const tooMuch = new Set<CachedPackage>();
  for (const pkg of sorted(deps)) {
    const mark = deps.mark(pkg);
    if (!mark.garbage) continue;
    if (remove) {
      if (pkg.current) markDelete(deps, pkg, purge);
      else markKeep(deps, pkg);
    } else if (isNewInstall(deps, pkg)) {
      tooMuch.add(pkg);
      markDelete(deps, pkg, false);
    }
  }
  const isUnhappy = (): boolean =>
    brokenCount(deps) > 0 || deps.cache.packages.some((pkg) => isInstallPolicyBroken(deps, pkg));
  if (tooMuch.size > 0 && isUnhappy()) {
    for (const pkg of tooMuch) {
      const wanted = pkg.needed.some(
        ({ owner, type }) =>
          ['Depends', 'Pre-Depends', 'Recommends'].includes(type) && staying(deps, owner.pkg) === owner,
      );
      if (wanted) markInstall(deps, pkg, false);
    }
  }
  if (remove) return [];
  markGarbage(deps);
  return sorted(deps).filter((pkg) => deps.mark(pkg).garbage && deps.mark(pkg).mode !== 'delete');
}

export const upgradablePackages = (deps: DepCache): CachedPackage[] =>
  sorted(deps).filter((pkg) => pkg.current && isUpgradable(deps, pkg));
