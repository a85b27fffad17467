// Models dpkg's src/main/depcon.c and archives.c: which packages cannot be beside each other.
import { formatRelation, relations, satisfies } from '../../host/packages/relations.ts';
import type { DatabaseEntry } from '../../host/packages/status.ts';
import { change, complain, type Dpkg, installedEntries, isUnderApt, PackageError, tell, versionOf } from './context.ts';

export const LONGEST = 30;

/** `.../archives/crane_1.0-1_amd64.deb`: as many directories as fit. */
export function summarize(path: string): string {
  let rest = path;
  while (rest.length > LONGEST && rest.includes('/')) rest = rest.slice(rest.indexOf('/') + 1);
  return rest === path ? path : `.../${rest}`;
}

export const foreign = (dpkg: Pick<Dpkg, 'files'>): string[] => {
  const path = '/var/lib/dpkg/arch';
  return dpkg.files.exists(path) ? dpkg.files.readText(path).split('\n').filter(Boolean).slice(1) : [];
};

/** Installed packages that this one does not want beside it, or that do not want it. */
export async function checkConflicts(dpkg: Dpkg, fresh: DatabaseEntry, path: string): Promise<void> {
  if (dpkg.force.has('conflicts') || dpkg.force.has('breaks')) return;
  for (const field of ['Conflicts', 'Breaks'] as const) {
    for (const relation of relations(fresh.fields.get(field) ?? '').flat()) {
      const other = installedEntries(dpkg).find((one) => one.name !== fresh.name && names(one, relation));
      if (!other) continue;
      if (field === 'Breaks' && isUnderApt(dpkg.proc)) {
        await tell(
          dpkg,
          `De-configuring ${other.name} (${versionOf(other)}), to allow installation of ${fresh.name} (${versionOf(fresh)}) ...\n`,
        );
        change(dpkg, other.name, { state: 'half-configured' });
        continue;
      }
      const verb = field === 'Conflicts' ? 'conflicts with' : 'breaks';
      await complain(
        dpkg,
        `dpkg: regarding ${summarize(path)} containing ${fresh.name}:\n ${fresh.name} ${verb} ${formatRelation(relation)}\n  ${describe(other, relation.name)} is present and ${stateWord(other)}.\n\n`,
      );
      throw new PackageError(
        field === 'Conflicts'
          ? `conflicting packages - not installing ${fresh.name}`
          : `installing ${fresh.name} would break ${other.name}, and\n deconfiguration is not permitted (--auto-deconfigure might help)`,
      );
    }
  }
  for (const other of installedEntries(dpkg)) {
    const relation = relations(other.fields.get('Conflicts') ?? '')
      .flat()
      .find((one) => other.name !== fresh.name && names(fresh, one));
    if (!relation) continue;
    await complain(
      dpkg,
      `dpkg: regarding ${summarize(path)} containing ${fresh.name}:\n ${other.name} conflicts with ${formatRelation(relation)}\n  ${describe(fresh, relation.name)} is to be installed.\n\n`,
    );
    throw new PackageError(`conflicting packages - not installing ${fresh.name}`);
  }
}

export const stateWord = ({ state }: DatabaseEntry): string =>
  state === 'unpacked' ? 'unpacked but not configured' : 'installed';

export const describe = (entry: DatabaseEntry, asked: string): string =>
  entry.name === asked ? `${entry.name} (version ${versionOf(entry)})` : `${entry.name} provides ${asked} and`;

/** Whether a relation speaks of a package, by its name or what it provides. */
export function names(entry: DatabaseEntry, relation: { name: string; operator: string; version: string }): boolean {
  if (entry.name === relation.name) return satisfies(versionOf(entry), relation);
  return relations(entry.fields.get('Provides') ?? '')
    .flat()
    .some(
      (one) =>
        one.name === relation.name &&
        (relation.operator === '' || (one.version !== '' && satisfies(one.version, relation))),
    );
}

export async function checkPreDepends(dpkg: Dpkg, fresh: DatabaseEntry, path: string): Promise<void> {
  for (const group of relations(fresh.fields.get('Pre-Depends') ?? '')) {
    const met = installedEntries(dpkg).some(
      (entry) => entry.state === 'installed' && group.some((relation) => names(entry, relation)),
    );
    if (met || dpkg.force.has('depends')) continue;
    await complain(
      dpkg,
      `dpkg: regarding ${summarize(path)} containing ${fresh.name}, pre-dependency problem:\n ${fresh.name} pre-depends on ${group.map(formatRelation).join(' | ')}\n`,
    );
    throw new PackageError(`pre-dependency problem - not installing ${fresh.name}`);
  }
}
