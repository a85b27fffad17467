// Models apt's problem resolver (apt-pkg/depcache.cc, algorithms.cc) as far as straightforward requests need it.
import type { PackageCache, PackageVersion } from '../../host/packages/cache.ts';
import { isHeld } from '../../host/packages/status.ts';
import { compareDebianVersions } from '../../host/packages/version.ts';
import { type Relation, relations, satisfies } from './relations.ts';

export interface Plan {
  readonly install: readonly PackageVersion[];
  readonly upgrade: readonly PackageVersion[];
  readonly downgrade: readonly PackageVersion[];
  readonly remove: readonly PackageVersion[];
  /** Asked for by name; the others came along. */
  readonly requested: ReadonlySet<string>;
}

export interface Unmet {
  /** ` a : Depends: b (>= 2) but 1 is to be installed`, one line each. */
  readonly unmet: readonly string[];
}

const written = ({ name, operator, version }: Relation): string =>
  operator === '' ? name : `${name} (${operator} ${version})`;

function provides(cache: PackageCache, relation: Relation, chosen: ReadonlyMap<string, PackageVersion>): boolean {
  const own = chosen.get(relation.name) ?? cache.installed(relation.name);
  if (own && satisfies(own.version, relation)) return true;
  if (relation.operator !== '') return false;
  return [...chosen.values(), ...cache.names().flatMap((name) => cache.installed(name) ?? [])].some((version) =>
    relations(version.fields.get('Provides') ?? '').some((group) => group.some(({ name }) => name === relation.name)),
  );
}

/** What must change so that the wanted versions can be installed; or what cannot be met. */
export function planInstall(cache: PackageCache, wanted: readonly PackageVersion[]): Plan | Unmet {
  const chosen = new Map<string, PackageVersion>();
  const removed = new Map<string, PackageVersion>();
  const unmet: string[] = [];
  const queue = [...wanted];
  for (let version = queue.shift(); version; version = queue.shift()) {
    chosen.set(version.name, version);
    const needed = relations(
      [version.fields.get('Pre-Depends'), version.fields.get('Depends')].filter(Boolean).join(', '),
    );
    for (const group of needed) {
      if (group.some((relation) => provides(cache, relation, chosen))) continue;
      const found = group.map((relation) => best(cache, relation)).find((one) => one !== undefined);
      if (found && !chosen.has(found.name)) queue.push(found);
      else if (!found) unmet.push(complaint(cache, version, group));
    }
    for (const field of ['Breaks', 'Conflicts']) {
      for (const relation of relations(version.fields.get(field) ?? '').flat()) {
        const victim = cache.installed(relation.name);
        if (!victim || victim.name === version.name || chosen.has(victim.name) || !satisfies(victim.version, relation))
          continue;
        const newer = cache.versions(relation.name).find((one) => !satisfies(one.version, relation));
        if (newer) queue.push(newer);
        else removed.set(victim.name, victim);
      }
    }
  }
  if (unmet.length > 0) return { unmet };
  const changes = [...chosen.values()]
    .filter((version) => !version.installed)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const order = (version: PackageVersion): number => {
    const installed = cache.installed(version.name);
    return installed ? compareDebianVersions(version.version, installed.version) : Number.NaN;
  };
  return {
    install: changes.filter((version) => !cache.installed(version.name)),
    upgrade: changes.filter((version) => order(version) > 0),
    downgrade: changes.filter((version) => order(version) < 0),
    remove: [...removed.values()],
    requested: new Set(wanted.map(({ name }) => name)),
  };
}

const best = (cache: PackageCache, relation: Relation): PackageVersion | undefined => {
  const installed = cache.installed(relation.name);
  if (installed && isHeld(installed.fields)) return undefined;
  return cache.versions(relation.name).find((version) => satisfies(version.version, relation));
};

function complaint(cache: PackageCache, version: PackageVersion, group: readonly Relation[]): string {
  const [first] = group;
  const known = first && (cache.installed(first.name) ?? cache.candidate(first.name));
  const but = known ? `but ${known.version} is to be installed` : 'but it is not installable';
  return ` ${version.name} : Depends: ${group.map(written).join(' or ')} ${but}`;
}
