// Models `apt-cache policy` and `madison` (cmdline/apt-cache.cc, apt-private/private-show.cc): where versions come from.
import type { CachedPackage, PackageFile } from '../../host/packages/cache.ts';
import { hostOf, type Policy } from '../../host/packages/policy.ts';
import { isFlat } from '../../host/packages/sources.ts';
import { print } from '../../host/process/stdio.ts';
import { type Apt, notice } from './context.ts';
import { type DepCache, sorted } from './state.ts';

/** `http://... stable/main amd64 Packages` */
export function fileText({ source, arch, path }: PackageFile): string {
  if (!source) return path;
  return isFlat(source.suite)
    ? `${source.uri} ${source.suite === '/' ? '' : source.suite} Packages`
    : `${source.uri} ${source.suite}/${source.component} ${arch} Packages`;
}

export const RELEASE_FIELDS = [
  ['Version', 'v'],
  ['Origin', 'o'],
  ['Suite', 'a'],
  ['Codename', 'n'],
  ['Label', 'l'],
] as const;

/** `apt-cache policy [NAME...]` */
export async function policy(apt: Apt, deps: DepCache, rules: Policy, names: readonly string[]): Promise<number> {
  if (names.length === 0) return policyOfFiles(apt, deps, rules);
  for (const name of names) {
    const pkg = deps.cache.find(name);
    if (!pkg) {
      notice(apt, `Unable to locate package ${name}`);
      continue;
    }
    if (pkg.versions.length > 0 || pkg.needed.length > 0) await print(apt.proc, policyOf(deps, rules, pkg));
  }
  return 0;
}

export function policyOf(deps: DepCache, rules: Policy, pkg: CachedPackage): string {
  const { candidate } = deps.mark(pkg);
  const head = `${pkg.name}:\n  Installed: ${pkg.current?.version ?? '(none)'}\n  Candidate: ${candidate?.version ?? '(none)'}\n  Version table:\n`;
  const versions = pkg.versions.map((version) => {
    const files = version.files
      .map((file) => `${String(rules.filePriority(file)).padStart(11)} ${fileText(file)}\n`)
      .join('');
    return `${pkg.current === version ? ' *** ' : '     '}${version.version} ${rules.priority(version)}\n${files}`;
  });
  return head + versions.join('');
}

export async function policyOfFiles(apt: Apt, deps: DepCache, rules: Policy): Promise<number> {
  await print(apt.proc, 'Package files:\n');
  for (const file of [...deps.cache.files].reverse()) {
    const parts = RELEASE_FIELDS.flatMap(([field, letter]) =>
      file.release.has(field) ? [`${letter}=${file.release.get(field)}`] : [],
    );
    const place = file.source
      ? [...parts, ...(file.source.component ? [`c=${file.source.component}`] : []), `b=${file.arch}`]
      : ['a=now'];
    const origin = file.source ? `     origin ${hostOf(file.source.uri)}\n` : '';
    await print(
      apt.proc,
      `${String(rules.filePriority(file)).padStart(4)} ${fileText(file)}\n     release ${place.join(',')}\n${origin}`,
    );
  }
  await print(apt.proc, 'Pinned packages:\n');
  for (const pkg of sorted(deps))
    for (const version of pkg.versions)
      if (rules.pinned(version))
        await print(apt.proc, `     ${pkg.name} -> ${version.version} with priority ${rules.priority(version)}\n`);
  return 0;
}

export const NAME_WIDTH = 10;

/** `apt-cache madison NAME...` */
export async function madison(apt: Apt, deps: DepCache, names: readonly string[]): Promise<number> {
  for (const name of names) {
    const pkg = deps.cache.find(name);
    if (!pkg) notice(apt, `Unable to locate package ${name}`);
    for (const version of pkg?.versions ?? [])
      for (const file of version.files)
        if (file.source)
          await print(
            apt.proc,
            `${name.padStart(NAME_WIDTH)} | ${version.version.padStart(NAME_WIDTH)} | ${fileText(file)}\n`,
          );
  }
  return 0;
}
