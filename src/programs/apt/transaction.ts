// Models InstallPackages (apt-private/private-install.cc) and the calls of dpkg that follow (apt-pkg/deb/dpkgpm.cc).
import type { CachedPackage, Version } from '../../host/packages/cache.ts';
import { isTerminal, printError, readLines } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { type Announced, announce } from './announce.ts';
import { showBroken } from './broken.ts';
import { type Apt, error, flush, isSince, say, sizeText } from './context.ts';
import { ARCHIVES, archivePath, download, isCached, sizeOf } from './download.ts';
import { markDelete } from './marking.ts';
import { flag, setting } from './options.ts';
import { isChanging, removeOrder, unpackOrder } from './order.ts';
import { writeAutomatic } from './session.ts';
import { simulate } from './simulate.ts';
import { badCount, brokenCount, type DepCache, isInstall, needsConfigure } from './state.ts';

export interface Transaction {
  readonly apt: Apt;
  readonly deps: DepCache;
  /** Upgradable packages that stay as they are. */
  readonly keptBack: readonly CachedPackage[];
  /** A whole upgrade: tells what stays, sets up in the order of the list. */
  readonly upgrading: boolean;
  /** Suggested and recommended packages, as apt 3 shows them among the lists. */
  readonly wishes: string;
  /** Asks also when all that happens was asked for. */
  readonly ask: boolean;
  /** Packages named on the command line. */
  readonly requested: ReadonlySet<CachedPackage>;
}

/** Shows what will happen, asks, fetches, and has dpkg do it. Returns the exit status. */
export async function carryOut(transaction: Transaction): Promise<number> {
  const { apt, deps } = transaction;
  if (flag(apt.options, 'apt::get::purge'))
    for (const pkg of deps.cache.packages)
      if (deps.mark(pkg).mode === 'delete') markDelete(deps, pkg, true, { fromUser: true });
  const announced = await announce(transaction);
  if (brokenCount(deps) > 0) {
    await showBroken(apt, deps);
    error(apt, 'Internal error, InstallPackages was called with broken packages!');
    return 100;
  }
  const changes = deps.cache.packages.some((pkg) => isChanging(deps, pkg) || deps.mark(pkg).mode === 'delete');
  if (!changes && badCount(deps) === 0) {
    saveMarks(transaction);
    return 0;
  }
  if (isRefused(apt, announced)) return 100;
  if (flag(apt.options, 'apt::get::simulate')) return simulate(apt, deps);
  return proceed(transaction, announced);
}

/** -y does not cover what may hurt. */
function isRefused(apt: Apt, { essential, downgrade, held }: Announced): boolean {
  const { options } = apt;
  if (apt.quiet < 2 && !flag(options, 'apt::get::assume-yes')) return false;
  if (flag(options, 'apt::get::force-yes')) return false;
  const refused = [
    [
      essential && !flag(options, 'apt::get::allow-remove-essential'),
      'Essential packages were removed and -y was used without --allow-remove-essential.',
    ],
    [
      downgrade && !flag(options, 'apt::get::allow-downgrades'),
      'Packages were downgraded and -y was used without --allow-downgrades.',
    ],
    [
      held && !flag(options, 'apt::get::allow-change-held-packages'),
      'Held packages were changed and -y was used without --allow-change-held-packages.',
    ],
  ] as const;
  const found = refused.find(([is]) => is);
  if (found) error(apt, found[1]);
  return found !== undefined;
}

/** The version whose archive a package needs: what will be there, or what is there anew. */
const wanted = (deps: DepCache, pkg: CachedPackage): Version | undefined => deps.mark(pkg).install ?? pkg.current;

async function proceed(transaction: Transaction, announced: Announced): Promise<number> {
  const { apt, deps } = transaction;
  const { proc, options } = apt;
  const versions = unpackOrder(deps).flatMap((pkg) => wanted(deps, pkg) ?? []);
  const missing = versions.filter((version) => !isCached(apt, version));
  const total = versions.reduce((sum, version) => sum + sizeOf(version), 0);
  const needed = missing.reduce((sum, version) => sum + sizeOf(version), 0);
  const growth = sizeChange(deps);
  await sayNeeds(transaction, { total, needed, growth });
  const archives = proc.files.exists(ARCHIVES) ? ARCHIVES : '/';
  if (proc.files.statfs(archives).free < needed) {
    error(apt, `You don't have enough free space in ${ARCHIVES}/.`);
    return 100;
  }
  if (announced.essential && !flag(options, 'apt::get::allow-remove-essential')) {
    if (isSince(apt, '2.3')) {
      error(apt, 'Removing essential system-critical packages is not permitted. This might break the system.');
      return 100;
    }
    if (!(await askPhrase(apt))) return 1;
  } else if (transaction.ask || announced.essential || announced.downgrade || announced.held) {
    if (!(await confirm(apt, isSince(apt, '2.9') && apt.binary === 'apt' ? 'Continue?' : 'Do you want to continue?')))
      return 1;
  }
  if (missing.length > 0 && !(await download(apt, missing))) {
    error(apt, 'Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?');
    return 100;
  }
  if (flag(options, 'apt::get::download-only')) {
    await say(apt, 'Download complete and in download only mode\n');
    return 0;
  }
  saveMarks(transaction);
  const status = await runDpkg(transaction);
  if (status === 0) cleanUp(apt, versions);
  return status;
}

function sizeChange(deps: DepCache): number {
  const size = (version: Version | undefined): number => Number(version?.fields.get('Installed-Size') ?? 0) * 1024;
  return deps.cache.packages.reduce((sum, pkg) => {
    const { mode, install } = deps.mark(pkg);
    if (mode === 'delete') return sum - size(pkg.current);
    return isInstall(deps, pkg) ? sum + size(install) - size(pkg.current) : sum;
  }, 0);
}

async function sayNeeds(
  { apt, deps }: Transaction,
  { total, needed, growth }: { total: number; needed: number; growth: number },
): Promise<void> {
  const { proc } = apt;
  const size = (bytes: number): string => sizeText(proc, bytes);
  if (isSince(apt, '2.9') && apt.binary === 'apt') {
    if (needed !== total) await say(apt, `  Download size: ${size(needed)} / ${size(total)}\n`);
    else if (total > 0) await say(apt, `  Download size: ${size(total)}\n`);
    if (growth < 0) await say(apt, `  Freed space: ${size(-growth)}\n\n`);
    else {
      const room = ` / ${size(proc.files.statfs('/usr').free)} available`;
      await say(apt, `  Space needed: ${size(growth)}${deps.cache.packages.length > 0 ? room : ''}\n\n`);
    }
    return;
  }
  if (needed !== total) await say(apt, `Need to get ${size(needed)}/${size(total)} of archives.\n`);
  else if (total > 0) await say(apt, `Need to get ${size(total)} of archives.\n`);
  await say(
    apt,
    growth >= 0
      ? `After this operation, ${size(growth)} of additional disk space will be used.\n`
      : `After this operation, ${size(-growth)} disk space will be freed.\n`,
  );
}

/** `Do you want to continue? [Y/n] `: yes without an answer, no without anybody to answer. */
export async function confirm(apt: Apt, question: string): Promise<boolean> {
  const { proc, options } = apt;
  if (flag(options, 'apt::get::assume-yes') || apt.quiet > 1) return true;
  await flush(apt);
  await say(apt, `${question} [Y/n] `);
  if (flag(options, 'apt::get::assume-no')) {
    await say(apt, 'N\nAbort.\n');
    return false;
  }
  const { value, done } = await readLines(proc).next();
  if (!done && /^(y|yes)?$/i.test(value.trim())) return true;
  if (!done && isSince(apt, '2.9') && !isTerminal(proc, 0)) await say(apt, `${value}\n`);
  await say(apt, 'Abort.\n');
  return false;
}

const PHRASE = 'Yes, do as I say!';

async function askPhrase(apt: Apt): Promise<boolean> {
  await say(
    apt,
    `You are about to do something potentially harmful.\nTo continue type in the phrase '${PHRASE}'\n ?] `,
  );
  const { value } = await readLines(apt.proc).next();
  if (value === PHRASE) return true;
  await say(apt, 'Abort.\n');
  return false;
}

function saveMarks({ apt, deps }: Transaction): void {
  if (apt.proc.cred.uid !== 0 || flag(apt.options, 'apt::get::simulate')) return;
  const names = deps.cache.packages
    .filter((pkg) => {
      const mark = deps.mark(pkg);
      const stays = mark.mode !== 'delete' && (pkg.current !== undefined || mark.mode === 'install');
      return stays && mark.automatic;
    })
    .map(({ name }) => name);
  writeAutomatic(apt.proc.files, names, apt.arch);
}

const MANY = 5;

/** dpkg is run for what goes, for what comes, and to set it up. */
async function runDpkg(transaction: Transaction): Promise<number> {
  const { apt, deps } = transaction;
  const removing = removeOrder(deps);
  const coming = unpackOrder(deps);
  await preconfigure(apt, coming.length > 0);
  const name = (pkg: CachedPackage): string =>
    pkg.current?.fields.get('Multi-Arch') === 'same'
      ? `${pkg.name}:${pkg.current.fields.get('Architecture')}`
      : pkg.name;
  const steps: string[][] = [];
  if (removing.some(({ current }) => current))
    steps.push([
      '--force-depends',
      '--force-remove-essential',
      '--remove',
      ...removing.filter(({ current }) => current).map((pkg) => name(pkg).replace(/:.*/, '')),
    ]);
  if (coming.length > 0) {
    const archives = await collect(
      apt,
      coming.flatMap((pkg) => wanted(deps, pkg) ?? []),
    );
    steps.push(['--force-depends', '--unpack', ...archives]);
  }
  if (coming.length > 0 || deps.cache.packages.some((pkg) => needsConfigure(pkg) && deps.mark(pkg).mode !== 'delete'))
    steps.push(['--configure', ...configureOrder(transaction, coming)]);
  const purging = removing.filter((pkg) => deps.mark(pkg).purge);
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    if ((await spawnDpkg(apt, [...(last ? [] : ['--no-triggers']), ...step])) !== 0) return 100;
  }
  if (purging.length > 0) {
    const left = purging.filter((pkg) => hasConfiguration(apt.proc, pkg.name));
    if (left.length > 0 && (await spawnDpkg(apt, ['--purge', ...left.map(({ name: one }) => one)])) !== 0) return 100;
  }
  return 0;
}

/** What came last is set up first, as far as its needs allow; a whole upgrade goes by the list. */
function configureOrder({ deps, upgrading }: Transaction, coming: readonly CachedPackage[]): string[] {
  const half = deps.cache.packages.filter((pkg) => needsConfigure(pkg) && deps.mark(pkg).mode !== 'delete');
  return [...new Set([...(upgrading ? coming : coming.toReversed()), ...half])].map(({ name }) => name);
}

const hasConfiguration = (proc: Process, name: string): boolean =>
  new RegExp(`^Package: ${name.replace(/[.+]/g, '\\$&')}\nStatus: \\S+ \\S+ config-files`, 'm').test(
    proc.files.exists('/var/lib/dpkg/status') ? proc.files.readText('/var/lib/dpkg/status') : '',
  );

/** More archives than a few are linked into one directory, numbered, and named to dpkg as that. */
async function collect({ proc }: Apt, versions: readonly Version[]): Promise<string[]> {
  const paths = versions.map(archivePath);
  if (paths.length <= MANY) return paths;
  const folder = `/tmp/apt-dpkg-install-${Math.abs(proc.clock.now() % 1_000_000)
    .toString(36)
    .padStart(6, 'a')}`;
  proc.files.mkdirAll(folder, 0o700);
  const width = String(paths.length - 1).length;
  return paths.map((path, index) => {
    const link = `${folder}/${String(index).padStart(width, '0')}-${path.slice(path.lastIndexOf('/') + 1)}`;
    if (!proc.files.exists(link)) proc.files.symlink(path, link);
    return link;
  });
}

/** debconf's hook asks questions beforehand; without a terminal or apt-utils it says that it cannot. */
async function preconfigure({ proc }: Apt, coming: boolean): Promise<void> {
  if (!coming || !proc.files.exists('/etc/apt/apt.conf.d/70debconf')) return;
  if (!proc.files.exists('/usr/bin/apt-extracttemplates'))
    await printError(proc, 'debconf: delaying package configuration, since apt-utils is not installed\n');
  else if (!isTerminal(proc, 0) && proc.env.get('DEBIAN_FRONTEND') !== 'noninteractive')
    await printError(proc, 'dpkg-preconfigure: unable to re-open stdin: No such file or directory\n');
}

async function spawnDpkg(apt: Apt, args: readonly string[]): Promise<number> {
  const { proc, options } = apt;
  const own = options.config.get('dpkg::options') ?? [];
  const env = new Map([...proc.env, ['DPKG_FRONTEND_LOCKED', 'true'] as const]);
  if (!env.has('PATH')) env.set('PATH', '/usr/sbin:/usr/bin:/sbin:/bin');
  if (!proc.files.exists('/usr/bin/dpkg')) {
    error(apt, 'Could not exec dpkg!');
    error(apt, 'Sub-process /usr/bin/dpkg returned an error code (100)');
    return 100;
  }
  const child = proc.spawn({ argv: ['/usr/bin/dpkg', ...own, ...args], path: '/usr/bin/dpkg', env });
  const { status } = await proc.wait(child.pid);
  if (status.kind === 'exited' && status.code === 0) return 0;
  error(
    apt,
    status.kind === 'exited'
      ? `Sub-process /usr/bin/dpkg returned an error code (${status.code})`
      : `Sub-process /usr/bin/dpkg received a signal ${status.signal}`,
  );
  return 100;
}

/** `apt` keeps no archives, `apt-get` does, an image's configuration says otherwise. */
function cleanUp(apt: Apt, versions: readonly Version[]): void {
  const { files } = apt.proc;
  for (const { name } of files.isDirectory('/tmp') ? files.readdir('/tmp') : [])
    if (name.startsWith('apt-dpkg-install-')) files.removeAll(`/tmp/${name}`);
  const configured = setting(apt.options, 'apt::keep-downloaded-packages');
  const cleaned = apt.options.config.has('dpkg::post-invoke');
  const kept = configured === undefined ? apt.binary !== 'apt' : flag(apt.options, 'apt::keep-downloaded-packages');
  if (kept && !cleaned) return;
  for (const version of versions) {
    const path = archivePath(version);
    if (path.startsWith(`${ARCHIVES}/`) && files.exists(path)) files.unlink(path);
  }
}
