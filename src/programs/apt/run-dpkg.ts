// Models the calls of dpkg (apt-pkg/deb/dpkgpm.cc): what goes, what comes, what is set up.
import type { CachedPackage, Version } from '../../host/packages/cache.ts';
import { isTerminal, printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { type Apt, error } from './context.ts';
import { ARCHIVES, archivePath } from './download.ts';
import { flag, setting } from './options.ts';
import { removeOrder, unpackOrder } from './order.ts';
import { type DepCache, needsConfigure } from './state.ts';

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

/** The version whose archive a package needs: what will be there, or what is there anew. */
export const wanted = (deps: DepCache, pkg: CachedPackage): Version | undefined =>
  deps.mark(pkg).install ?? pkg.current;

export const MANY = 5;

/** dpkg is run for what goes, for what comes, and to set it up. */
export async function runDpkg(transaction: Transaction): Promise<number> {
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
export function configureOrder({ deps, upgrading }: Transaction, coming: readonly CachedPackage[]): string[] {
  const half = deps.cache.packages.filter((pkg) => needsConfigure(pkg) && deps.mark(pkg).mode !== 'delete');
  return [...new Set([...(upgrading ? coming : coming.toReversed()), ...half])].map(({ name }) => name);
}

export const hasConfiguration = (proc: Process, name: string): boolean =>
  new RegExp(`^Package: ${name.replace(/[.+]/g, '\\$&')}\nStatus: \\S+ \\S+ config-files`, 'm').test(
    proc.files.exists('/var/lib/dpkg/status') ? proc.files.readText('/var/lib/dpkg/status') : '',
  );

/** More archives than a few are linked into one directory, numbered, and named to dpkg as that. */
export async function collect({ proc }: Apt, versions: readonly Version[]): Promise<string[]> {
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
export async function preconfigure({ proc }: Apt, coming: boolean): Promise<void> {
  if (!coming || !proc.files.exists('/etc/apt/apt.conf.d/70debconf')) return;
  if (!proc.files.exists('/usr/bin/apt-extracttemplates'))
    await printError(proc, 'debconf: delaying package configuration, since apt-utils is not installed\n');
  else if (!isTerminal(proc, 0) && proc.env.get('DEBIAN_FRONTEND') !== 'noninteractive')
    await printError(proc, 'dpkg-preconfigure: unable to re-open stdin: No such file or directory\n');
}

export async function spawnDpkg(apt: Apt, args: readonly string[]): Promise<number> {
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
export function cleanUp(apt: Apt, versions: readonly Version[]): void {
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
