// Models what `apt install` tells beside the plan: what comes along, what is suggested, what nobody needs any more.
import type { CachedPackage, Version } from '../../host/packages/cache.ts';
import { type Apt, columns, isSince, say } from './context.ts';
import { type DepCache, isInstall, solutions, sorted, statusOf } from './state.ts';
import { autoRemove } from './upgrade.ts';

export async function tellUnneeded(apt: Apt, deps: DepCache, remove: boolean, purge: boolean): Promise<void> {
  const left = autoRemove(deps, remove, purge);
  if (left.length === 0) return;
  const many = left.length > 1;
  await say(
    apt,
    columns(
      apt,
      `The following package${many ? 's were' : ' was'} automatically installed and ${many ? 'are' : 'is'} no longer required:`,
      left.map(({ name }) => name),
    ),
  );
  const sudo = apt.proc.env.has('SUDO_USER') ? 'sudo ' : '';
  await say(apt, `Use '${sudo}apt autoremove' to remove ${many ? 'them' : 'it'}.\n`);
  if (isSince(apt, '2.9') && apt.binary === 'apt') await say(apt, '\n');
}

/** What comes along unasked; returns the wishes where they are shown later. */
export async function showExtra(
  apt: Apt,
  deps: DepCache,
  asked: readonly Version[],
  installing: readonly CachedPackage[],
): Promise<string> {
  const modern = isSince(apt, '2.9') && apt.binary === 'apt';
  const extra = sorted(deps).filter((pkg) => {
    const { candidate } = deps.mark(pkg);
    return isInstall(deps, pkg) && !(candidate && asked.includes(candidate));
  });
  const names = extra.map(({ name }) => name);
  if (installing.length !== asked.length && !modern)
    await say(apt, columns(apt, 'The following additional packages will be installed:', names));
  const { suggests, recommends } = wishesOf(deps);
  const lists = [
    columns(apt, 'Suggested packages:', suggests),
    columns(apt, 'Recommended packages:', recommends),
  ].filter((text) => text !== '');
  if (modern) return lists.map((text) => `${text}\n`).join('');
  await say(apt, lists.join(''));
  return '';
}

/** Suggested and recommended packages that will not be there. */
export function wishesOf(deps: DepCache): { suggests: string[]; recommends: string[] } {
  const wishes = { suggests: [] as string[], recommends: [] as string[] };
  const seen = new Set<string>();
  for (const pkg of sorted(deps)) {
    if (!isInstall(deps, pkg)) continue;
    for (const group of deps.mark(pkg).candidate?.groups ?? []) {
      if (group.type !== 'Suggests' && group.type !== 'Recommends') continue;
      const key = `${group.type} ${group.members.map(({ target }) => target.name).join(' | ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const met = group.members.some(
        (member) =>
          solutions(deps, member, 'installed').some((one) => deps.mark(one.pkg).mode !== 'delete') ||
          solutions(deps, member, 'candidate').some((one) => isInstall(deps, one.pkg) && statusOf(deps, one.pkg) > 0),
      );
      if (met) continue;
      const names = group.members.map(({ target }, index) => (index === 0 ? target.name : `| ${target.name}`));
      (group.type === 'Suggests' ? wishes.suggests : wishes.recommends).push(...names);
    }
  }
  return wishes;
}
