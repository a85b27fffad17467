// Models the lists of private-output.cc (ShowDel, ShowNew, ShowUpgraded, ... and Stats): what will happen to what.
import type { CachedPackage } from '../../host/packages/cache.ts';
import { type Apt, columns, isSince, say } from './context.ts';
import { flag } from './options.ts';
import type { Transaction } from './run-dpkg.ts';
import { badCount, type DepCache, isDelete, isDowngrade, isNewInstall, isUpgrade, sorted } from './state.ts';

/** What -y alone does not cover. */
export interface Announced {
  readonly essential: boolean;
  readonly downgrade: boolean;
  readonly held: boolean;
}

export async function announce(transaction: Transaction): Promise<Announced> {
  const { apt, deps } = transaction;
  const all = sorted(deps);
  const lists = {
    remove: all.filter((pkg) => isDelete(deps, pkg)),
    fresh: all.filter((pkg) => isNewInstall(deps, pkg)),
    kept: transaction.upgrading ? transaction.keptBack : [],
    held: all.filter(
      (pkg) => pkg.want === 'hold' && pkg.current !== undefined && deps.mark(pkg).install !== pkg.current,
    ),
    upgrade: all.filter((pkg) => isUpgrade(deps, pkg) && !isNewInstall(deps, pkg)),
    downgrade: all.filter((pkg) => isDowngrade(deps, pkg) && !isNewInstall(deps, pkg)),
    essential: essentials(deps),
  };
  const modern = isSince(apt, '2.9') && apt.binary === 'apt';
  await (modern ? showModern(transaction, lists) : showClassic(apt, deps, lists));
  await statistics(transaction);
  return { essential: lists.essential.length > 0, downgrade: lists.downgrade.length > 0, held: lists.held.length > 0 };
}

interface Lists {
  readonly remove: readonly CachedPackage[];
  readonly fresh: readonly CachedPackage[];
  readonly kept: readonly CachedPackage[];
  readonly held: readonly CachedPackage[];
  readonly upgrade: readonly CachedPackage[];
  readonly downgrade: readonly CachedPackage[];
  readonly essential: readonly string[];
}

/** Names with versions below each other, as -V shows them. */
const listed = (apt: Apt, deps: DepCache, heading: string, pkgs: readonly CachedPackage[], star = false): string => {
  const marked = pkgs.map((pkg) => (star && deps.mark(pkg).purge ? `${pkg.name}*` : pkg.name));
  if (!flag(apt.options, 'apt::get::show-versions') || pkgs.length === 0) return columns(apt, heading, marked);
  const lines = pkgs.map((pkg, index) => {
    const { candidate } = deps.mark(pkg);
    const versions =
      pkg.current && candidate && pkg.current !== candidate
        ? `${pkg.current.version} => ${candidate.version}`
        : (candidate?.version ?? '');
    return `   ${marked[index]} (${versions})\n`;
  });
  return `${heading}\n${lines.join('')}`;
};

async function showClassic(apt: Apt, deps: DepCache, lists: Lists): Promise<void> {
  await say(apt, listed(apt, deps, 'The following packages will be REMOVED:', lists.remove, true));
  await say(apt, listed(apt, deps, 'The following NEW packages will be installed:', lists.fresh));
  await say(apt, listed(apt, deps, 'The following packages have been kept back:', lists.kept));
  await say(apt, listed(apt, deps, 'The following held packages will be changed:', lists.held));
  await say(apt, listed(apt, deps, 'The following packages will be upgraded:', lists.upgrade));
  await say(apt, listed(apt, deps, 'The following packages will be DOWNGRADED:', lists.downgrade));
  await say(
    apt,
    columns(
      apt,
      'WARNING: The following essential packages will be removed.\nThis should NOT be done unless you know exactly what you are doing!',
      lists.essential,
    ),
  );
}

async function showModern({ apt, deps, requested, wishes }: Transaction, lists: Lists): Promise<void> {
  const gap = async (text: string): Promise<void> => {
    if (text !== '') await say(apt, `${text}\n`);
  };
  const asked = lists.fresh.filter((pkg) => requested.has(pkg));
  const extra = lists.fresh.filter((pkg) => !requested.has(pkg));
  await gap(listed(apt, deps, 'Upgrading:', lists.upgrade));
  await gap(listed(apt, deps, 'DOWNGRADING:', lists.downgrade));
  await gap(listed(apt, deps, 'Installing:', asked.length > 0 || requested.size > 0 ? asked : lists.fresh));
  await gap(listed(apt, deps, 'Installing dependencies:', requested.size > 0 || asked.length > 0 ? extra : []));
  await say(apt, wishes);
  await gap(listed(apt, deps, 'REMOVING:', lists.remove, true));
  await gap(listed(apt, deps, 'Not upgrading:', lists.kept));
  await gap(listed(apt, deps, 'Changing held packages:', lists.held));
  await gap(
    columns(
      apt,
      'WARNING: The following essential packages will be removed.\nThis should NOT be done unless you know exactly what you are doing!',
      lists.essential,
    ),
  );
}

/** Essential packages that go, and what they need that goes with them. */
function essentials(deps: DepCache): string[] {
  const found = new Map<CachedPackage, string>();
  for (const pkg of sorted(deps)) {
    if (!pkg.essential || !isDelete(deps, pkg)) continue;
    if (!found.has(pkg)) found.set(pkg, pkg.name);
    for (const { type, members } of pkg.current?.groups ?? []) {
      if (type !== 'Depends' && type !== 'Pre-Depends') continue;
      for (const { target } of members)
        if (isDelete(deps, target) && !found.has(target)) found.set(target, `${target.name} (due to ${pkg.name})`);
    }
  }
  return [...found.values()];
}

/** `1 upgraded, 0 newly installed, 0 to remove and 3 not upgraded.` */
export async function statistics({
  apt,
  deps,
  keptBack,
}: Pick<Transaction, 'apt' | 'deps' | 'keptBack'>): Promise<void> {
  const count = (test: (pkg: CachedPackage) => boolean): number => deps.cache.packages.filter(test).length;
  const fresh = count((pkg) => isNewInstall(deps, pkg));
  const upgrade = count((pkg) => isUpgrade(deps, pkg) && !isNewInstall(deps, pkg));
  const downgrade = count((pkg) => isDowngrade(deps, pkg) && !isNewInstall(deps, pkg));
  const reinstall = count((pkg) => !isDelete(deps, pkg) && deps.mark(pkg).reinstall);
  const remove = count((pkg) => isDelete(deps, pkg));
  const bad = badCount(deps);
  if (isSince(apt, '2.9') && apt.binary === 'apt') {
    const again = reinstall > 0 ? `Reinstalling: ${reinstall}, ` : '';
    const down = downgrade > 0 ? `Downgrading: ${downgrade}, ` : '';
    await say(
      apt,
      `Summary:\n  Upgrading: ${upgrade}, Installing: ${fresh}, ${again}${down}Removing: ${remove}, Not Upgrading: ${keptBack.length}\n`,
    );
    if (bad > 0) await say(apt, `  ${bad} not fully installed or removed.\n`);
    return;
  }
  const again = reinstall > 0 ? `${reinstall} reinstalled, ` : '';
  const down = downgrade > 0 ? `${downgrade} downgraded, ` : '';
  await say(
    apt,
    `${upgrade} upgraded, ${fresh} newly installed, ${again}${down}${remove} to remove and ${keptBack.length} not upgraded.\n`,
  );
  if (bad > 0) await say(apt, `${bad} not fully installed or removed.\n`);
}
