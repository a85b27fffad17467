// Models ShowBroken (apt-private/private-output.cc): what cannot be, and why.
import type { CachedPackage, Dependency } from '../../host/packages/cache.ts';
import { type Apt, isSince, say } from './context.ts';
import { type DepCache, isGroupSatisfied, isImportant, isInstallBroken, isNowBroken, sorted } from './state.ts';

/** ` a : Depends: b (>= 2) but 1 is to be installed`, a line for each. `now` looks at what is, not at what would be. */
export async function showBroken(apt: Apt, deps: DepCache, now = false): Promise<void> {
  const broken = sorted(deps).filter((pkg) => (now ? isNowBroken(deps, pkg) : isInstallBroken(deps, pkg)));
  if (broken.length === 0) return;
  await say(
    apt,
    isSince(apt, '2.9') && apt.binary === 'apt'
      ? 'Unsatisfied dependencies:\n'
      : 'The following packages have unmet dependencies:\n',
  );
  for (const pkg of broken) await say(apt, brokenPackage(deps, pkg, now));
}

function brokenPackage(deps: DepCache, pkg: CachedPackage, now: boolean): string {
  const version = now ? pkg.current : deps.mark(pkg).install;
  const indent = ' '.repeat(pkg.name.length + 3);
  const lines = (version?.groups ?? [])
    .filter((group) => isImportant(deps, group) && !isGroupSatisfied(deps, group, now ? 'now' : 'install'))
    .flatMap((group) =>
      group.members.map((member, index) => {
        const head = index === 0 ? ` ${group.type}: ` : ' '.repeat(group.type.length + 3);
        const or = index < group.members.length - 1 ? ' or' : '';
        return `${head}${written(member)}${reasonOf(deps, member, now)}${or}`;
      }),
    );
  return ` ${pkg.name} :${lines.join(`\n${indent}`)}\n`;
}

/** The comparison as apt writes it: `<` stands for `<<`. */
const written = ({ relation: { name, arch, operator, version } }: Dependency): string =>
  `${name}${arch === '' ? '' : `:${arch}`}${operator === '' ? '' : ` (${operator.replace('<<', '<').replace('>>', '>')} ${version})`}`;

function reasonOf(deps: DepCache, { target }: Dependency, now: boolean): string {
  if (target.providers.length > 0) return '';
  const { install, candidate } = deps.mark(target);
  const there = now ? target.current : install;
  if (there) return now ? ` but ${there.version} is installed` : ` but ${there.version} is to be installed`;
  if (!candidate) return ' but it is not installable';
  return now ? ' but it is not installed' : ' but it is not going to be installed';
}
