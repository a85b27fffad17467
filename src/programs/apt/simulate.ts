// Models pkgSimulate (apt-pkg/algorithms.cc): `apt-get -s` says the steps and does none.
import type { CachedPackage, Version } from '../../host/packages/cache.ts';
import { print } from '../../host/process/stdio.ts';
import type { Apt } from './context.ts';
import { removeOrder, unpackOrder } from './order.ts';
import { badCount, type DepCache, needsConfigure, sorted } from './state.ts';

/** `Example:stable, Example:stable-updates [amd64]`: the releases that have a version. */
export function releaseText({ files, fields }: Version): string {
  const known = files
    .filter(({ source }) => source !== undefined)
    .map(({ release }) => {
      const label = release.get('Label');
      const [suite, version] = [release.get('Suite'), release.get('Version')];
      const where = version ? [version, suite].filter(Boolean).join('/') : (suite ?? '');
      return `${label ? `${label}:` : ''}${where}`;
    });
  return `${[...new Set(known)].join(', ')} [${fields.get('Architecture')}]`.trim();
}

export async function simulate({ proc }: Apt, deps: DepCache): Promise<number> {
  const line = (word: string, pkg: CachedPackage, version: Version | undefined, old: Version | undefined): string =>
    `${word} ${pkg.name}${old ? ` [${old.version}]` : ''}${version ? ` (${version.version} ${releaseText(version)})` : ''}\n`;
  for (const pkg of removeOrder(deps))
    await print(proc, line(deps.mark(pkg).purge ? 'Purg' : 'Remv', pkg, undefined, pkg.current));
  const coming = unpackOrder(deps);
  for (const pkg of coming) await print(proc, line('Inst', pkg, deps.mark(pkg).install, pkg.current));
  const waiting = badCount(deps) > 0 ? sorted(deps).filter((pkg) => needsConfigure(pkg) && !coming.includes(pkg)) : [];
  for (const pkg of [...coming, ...waiting]) await print(proc, line('Conf', pkg, deps.mark(pkg).install, undefined));
  return 0;
}
