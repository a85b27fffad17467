// Models `apt list` and `apt search` (apt-private/private-list.cc, private-search.cc, private-output.cc), apt-cache search.
import type { CachedPackage, Version } from '../../host/packages/cache.ts';
import { print } from '../../host/process/stdio.ts';
import { type Apt, notice, say } from './context.ts';
import { flag } from './options.ts';
import { type DepCache, isUpgradable, sorted } from './state.ts';
import { markGarbage } from './upgrade.ts';

const isKnown = ({ versions }: CachedPackage): boolean => versions.length > 0;

const glob = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );

const archives = ({ files }: Version, pkg: CachedPackage, version: Version): string => {
  const suites = files
    .filter(({ source }) => source)
    .map(({ release, source }) => release.get('Suite') ?? source?.suite ?? '');
  return [...new Set([...suites.map((suite) => suite || 'unknown'), ...(pkg.current === version ? ['now'] : [])])].join(
    ',',
  );
};

function statusText(deps: DepCache, pkg: CachedPackage, version: Version): string {
  const mark = deps.mark(pkg);
  if (pkg.current !== version)
    return pkg.current && isUpgradable(deps, pkg) && mark.candidate === version
      ? ` [upgradable from: ${pkg.current.version}]`
      : pkg.state === 'config-files'
        ? ' [residual-config]'
        : '';
  if (isUpgradable(deps, pkg) && mark.candidate && mark.candidate !== version)
    return ` [installed,upgradable to: ${mark.candidate.version}]`;
  const fetched = version.files.some(({ source }) => source);
  if (!fetched) return mark.automatic ? ' [installed,local]' : ' [installed,local]';
  return mark.garbage ? ' [installed,auto-removable]' : mark.automatic ? ' [installed,automatic]' : ' [installed]';
}

const line = (deps: DepCache, pkg: CachedPackage, version: Version): string =>
  `${pkg.name}/${archives(version, pkg, version)} ${version.version} ${version.fields.get('Architecture')}${statusText(deps, pkg, version)}\n`;

export async function list(apt: Apt, deps: DepCache, patterns: readonly string[]): Promise<number> {
  const { options } = apt;
  markGarbage(deps);
  await say(apt, apt.quiet === 0 ? 'Listing... Done\n' : 'Listing...\n');
  const tests = patterns.map(glob);
  const found = sorted(deps).filter(
    (pkg) =>
      isKnown(pkg) &&
      (tests.length === 0 || tests.some((test) => test.test(pkg.name))) &&
      (!flag(options, 'apt::cmd::installed') || pkg.current) &&
      (!flag(options, 'apt::cmd::manual-installed') || (pkg.current && !deps.mark(pkg).automatic)) &&
      (!flag(options, 'apt::cmd::upgradable') || (pkg.current && isUpgradable(deps, pkg))),
  );
  const every = flag(options, 'apt::cache::allversions');
  let hidden = 0;
  for (const pkg of found) {
    const { candidate } = deps.mark(pkg);
    const shown = flag(options, 'apt::cmd::installed') ? pkg.current : (candidate ?? pkg.versions[0]);
    const versions = every ? pkg.versions : shown ? [shown] : [];
    hidden += pkg.versions.length - versions.length;
    for (const version of versions) await print(apt.proc, line(deps, pkg, version));
    if (every) await print(apt.proc, '\n');
  }
  if (found.length === 1 && hidden > 0)
    notice(
      apt,
      hidden === 1
        ? "There is 1 additional version. Please use the '-a' switch to see it"
        : `There are ${hidden} additional versions. Please use the '-a' switch to see them.`,
    );
  return 0;
}

const describe = (version: Version): string => version.fields.get('Description') ?? '';
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** All words must be found, in the name or the description. */
function matching(apt: Apt, deps: DepCache, words: readonly string[]): { pkg: CachedPackage; version: Version }[] {
  const namesOnly = flag(apt.options, 'apt::cache::namesonly');
  const tests = words.map((word) => {
    try {
      return new RegExp(word, 'i');
    } catch {
      return /(?!)/;
    }
  });
  return sorted(deps).flatMap((pkg) => {
    const version = deps.mark(pkg).candidate ?? pkg.versions[0];
    if (!version) return [];
    const text = describe(version);
    const hit = tests.every((test) => test.test(pkg.name) || (!namesOnly && test.test(text)));
    return hit ? [{ pkg, version }] : [];
  });
}

/** `apt search` */
export async function search(apt: Apt, deps: DepCache, words: readonly string[]): Promise<number> {
  await say(apt, apt.quiet === 0 ? 'Sorting... Done\nFull Text Search... Done\n' : 'Sorting...\nFull Text Search...\n');
  for (const { pkg, version } of matching(apt, deps, words))
    await print(apt.proc, `${line(deps, pkg, version)}  ${firstLine(describe(version))}\n\n`);
  return 0;
}

/** `apt-cache search` */
export async function searchNames(apt: Apt, deps: DepCache, words: readonly string[]): Promise<number> {
  for (const { pkg, version } of matching(apt, deps, words)) {
    const text = flag(apt.options, 'apt::cache::showfull')
      ? `${describe(version)}\n`
      : `${pkg.name} - ${firstLine(describe(version))}\n`;
    await print(apt.proc, text);
  }
  return 0;
}

export const upgradableSentence = (deps: DepCache): string => {
  const count = deps.cache.packages.filter((pkg) => pkg.current && isUpgradable(deps, pkg)).length;
  if (count === 0) return 'All packages are up to date.\n';
  const [noun, verb] = count === 1 ? ['package', 'it'] : ['packages', 'them'];
  return `${count} ${noun} can be upgraded. Run 'apt list --upgradable' to see ${verb}.\n`;
};
