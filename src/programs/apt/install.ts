// Models DoInstall and DoUpgrade (apt-private/private-install.cc, private-upgrade.cc): from words to a plan without breakage.
import { type CachedPackage, isDownloadable, type Version } from '../../host/packages/cache.ts';
import { showBroken } from './broken.ts';
import { type Apt, chat, error, hasErrors, progress, say } from './context.ts';
import { showExtra, tellUnneeded } from './extra.ts';
import { localVersions, readArchives } from './local-archives.ts';
import { markDelete, markInstall } from './marking.ts';
import { flag } from './options.ts';
import { createResolver, protect, type Resolver, resolve } from './resolver.ts';
import { select, type Wanted } from './select.ts';
import { Ended, open } from './session.ts';
import { releaseText } from './simulate.ts';
import { brokenCount, type DepCache, isInstall, isNowBroken, isUpgrade, needsUnpack, solutions } from './state.ts';
import { carryOut } from './transaction.ts';
import { distUpgrade, upgradablePackages, upgradeAll } from './upgrade.ts';

const IMPOSSIBLE =
  'Some packages could not be installed. This may mean that you have\nrequested an impossible situation or if you are using the unstable\ndistribution that some required packages have not yet been created\nor been moved out of Incoming.\nThe following information may help to resolve the situation:\n\n';

type Upgrading = 'none' | 'gentle' | 'with-new' | 'full';

interface Request {
  readonly verb: string;
  readonly words: readonly string[];
  readonly fallback: Wanted;
  readonly upgrading: Upgrading;
}

/** What a verb of apt's command line asks for. */
export function requestFor(apt: Apt, verb: string, words: readonly string[]): Request {
  const withNew = flag(apt.options, 'apt::get::upgrade-allow-new', apt.binary === 'apt');
  const upgrading: Upgrading =
    verb === 'dist-upgrade' || verb === 'full-upgrade'
      ? 'full'
      : verb === 'upgrade'
        ? withNew
          ? 'with-new'
          : 'gentle'
        : 'none';
  const removing = ['remove', 'purge', 'autoremove', 'auto-remove', 'autopurge'].includes(verb);
  return { verb, words, fallback: removing ? 'remove' : 'install', upgrading };
}

/** `install`, `remove`, `upgrade` and their like. Returns the exit status. Throws `Ended`. */
export async function change(apt: Apt, request: Request): Promise<number> {
  const { verb } = request;
  const local = request.words.filter((word) => /^(\/|\.\.?(\/|$))/.test(word));
  const { archives, words } = await readArchives(apt, request.words, local);
  const { deps } = await open(apt, { archives });
  const purge = flag(apt.options, 'apt::get::purge') || verb === 'purge' || verb === 'autopurge';
  const remove =
    flag(apt.options, 'apt::get::automaticremove') || ['autoremove', 'auto-remove', 'autopurge'].includes(verb);
  await checkBroken(apt, deps, request.words.length > 0 || request.upgrading !== 'none');
  const fixing = brokenCount(deps) > 0;
  const resolver = createResolver(deps);
  const selection = await select(apt, deps, words, request.fallback);
  if (hasErrors(apt)) throw new Ended();
  for (const version of localVersions(deps, archives))
    if (!selection.install.includes(version)) selection.install.push(version);
  for (const pkg of selection.remove) await removeOne(apt, resolver, pkg, purge);
  const later = await installAll(apt, resolver, selection.install, fixing);
  for (const { version, word } of selection.byRelease) await followRelease(apt, deps, version, word);
  for (const pkg of later) markInstall(deps, pkg, true, { fromUser: true });
  if (fixing && brokenCount(deps) > 0 && request.words.length > 0) {
    await say(apt, "You might want to run 'apt --fix-broken install' to correct these.\n");
    await showBroken(apt, deps);
    error(apt, "Unmet dependencies. Try 'apt --fix-broken install' with no packages (or specify a solution).");
    throw new Ended();
  }
  await solve(apt, resolver, request);
  await tellUnneeded(apt, deps, remove, purge);
  const keptBack = upgradablePackages(deps).filter((pkg) => !isUpgrade(deps, pkg) && deps.mark(pkg).mode !== 'delete');
  const requested = new Set(selection.install.map(({ pkg }) => pkg));
  const installing = deps.cache.packages.filter((pkg) => isInstall(deps, pkg));
  const wishes = request.upgrading === 'none' ? await showExtra(apt, deps, selection.install, installing) : '';
  const deleting = deps.cache.packages.some((pkg) => deps.mark(pkg).mode === 'delete');
  const reinstalling = deps.cache.packages.filter((pkg) => deps.mark(pkg).reinstall);
  const ask =
    request.upgrading !== 'none' || installing.length + reinstalling.length !== selection.install.length || deleting;
  const purging = purge && !flag(apt.options, 'apt::get::purge');
  if (purging) for (const pkg of deps.cache.packages) if (deps.mark(pkg).mode === 'delete') deps.mark(pkg).purge = true;
  return carryOut({ apt, deps, keptBack, upgrading: request.upgrading !== 'none', wishes, ask, requested });
}

/** Models pkgFixBroken (apt-pkg/algorithms.cc). */
function fixBroken(deps: DepCache): string | undefined {
  for (const pkg of deps.cache.packages) {
    const { install, mode } = deps.mark(pkg);
    const half = needsUnpack(pkg) && mode !== 'delete' && install !== undefined && isDownloadable(install);
    if (isNowBroken(deps, pkg) || half) markInstall(deps, pkg, true);
  }
  return resolve(createResolver(deps), true);
}

/** What dpkg has left half done is mended first. */
async function checkBroken(apt: Apt, deps: DepCache, asked: boolean): Promise<void> {
  if (brokenCount(deps) === 0) return;
  if (flag(apt.options, 'apt::get::fix-broken')) {
    await say(apt, 'Correcting dependencies...');
    const failure = fixBroken(deps);
    if (failure !== undefined || brokenCount(deps) > 0) {
      await say(apt, ' failed.\n');
      await showBroken(apt, deps, true);
      error(apt, 'Unable to correct dependencies');
      throw new Ended();
    }
    await say(apt, ' Done\n');
    return;
  }
  if (asked) return;
  await say(apt, "You might want to run 'apt --fix-broken install' to correct these.\n");
  await showBroken(apt, deps, true);
  error(apt, 'Unmet dependencies. Try using -f.');
  throw new Ended();
}

async function removeOne(apt: Apt, resolver: Resolver, pkg: CachedPackage, purge: boolean): Promise<void> {
  const { deps } = resolver;
  protect(resolver, pkg, true);
  const there = pkg.current !== undefined || (purge && pkg.state !== 'not-installed');
  if (!there) {
    await say(apt, `Package '${pkg.name}' is not installed, so not removed\n`);
    deps.mark(pkg).held = true;
  } else markDelete(deps, pkg, purge, { fromUser: true });
}

const isReinstall = ({ options }: Apt): boolean =>
  flag(options, 'apt::get::reinstall') || options.operands[0] === 'reinstall';

/** Marks what was asked for; returns what shall be installed with all it needs. */
async function installAll(
  apt: Apt,
  resolver: Resolver,
  versions: readonly Version[],
  fixing: boolean,
): Promise<CachedPackage[]> {
  const { deps } = resolver;
  const later: CachedPackage[] = [];
  const reinstall = isReinstall(apt);
  const onlyUpgrade = flag(apt.options, 'apt::get::only-upgrade');
  for (const version of versions) {
    const { pkg } = version;
    const mark = deps.mark(pkg);
    mark.candidate = version;
    if (!flag(apt.options, 'apt::get::upgrade', true) && pkg.current)
      await say(apt, `Skipping ${pkg.name}, it is already installed and upgrade is not set.\n`);
    else if (onlyUpgrade && !pkg.current)
      await say(apt, `Skipping ${pkg.name}, it is not installed and only upgrades are requested.\n`);
    else {
      const automatic = mark.automatic;
      protect(resolver, pkg);
      markInstall(deps, pkg, false, { fromUser: true });
      mark.automatic = automatic;
      if (isInstall(deps, pkg)) mark.automatic = false;
      else if (!reinstall) await say(apt, `${pkg.name} is already the newest version (${pkg.current?.version}).\n`);
      else if (!pkg.current || !isDownloadable(pkg.current))
        await say(apt, `Reinstallation of ${pkg.name} is not possible, it cannot be downloaded.\n`);
      else mark.reinstall = true;
      if (!fixing) later.push(pkg);
    }
    if (isInstall(deps, pkg) || !mark.automatic || reinstall || onlyUpgrade) continue;
    await say(apt, `${pkg.name} set to manually installed.\n`);
    mark.automatic = false;
  }
  return later;
}

/** What a release was named for takes what it needs from there too. */
async function followRelease(apt: Apt, deps: DepCache, version: Version, word: string): Promise<void> {
  deps.mark(version.pkg).candidate = version;
  await chat(apt, `Selected version '${version.version}' (${releaseText(version)}) for '${version.pkg.name}'\n`);
  for (const group of version.groups) {
    if (group.type !== 'Depends' && group.type !== 'Pre-Depends') continue;
    if (group.members.some((member) => solutions(deps, member, 'candidate').length > 0)) continue;
    for (const { target } of group.members) {
      const found = target.versions.find(({ files }) =>
        files.some(({ release }) => [release.get('Suite'), release.get('Codename')].includes(word)),
      );
      if (!found) continue;
      await chat(
        apt,
        `Selected version '${found.version}' (${releaseText(found)}) for '${target.name}' because of '${version.pkg.name}'\n`,
      );
      deps.mark(target).candidate = found;
      break;
    }
  }
}

async function solve(apt: Apt, resolver: Resolver, { upgrading }: Request): Promise<void> {
  const { deps } = resolver;
  let failure: string | undefined;
  if (upgrading === 'none') failure = resolve(resolver, true);
  else {
    await progress(apt, 'Calculating upgrade');
    if (upgrading === 'full') failure = distUpgrade(deps);
    else upgradeAll(deps, upgrading === 'with-new');
  }
  if (failure === undefined && brokenCount(deps) === 0) return;
  await say(apt, IMPOSSIBLE);
  await showBroken(apt, deps);
  error(apt, failure ?? 'Broken packages');
  throw new Ended();
}
