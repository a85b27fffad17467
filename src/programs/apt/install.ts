// Models `apt install` and `apt remove` (apt-private/private-install.cc) and the dpkg run that follows.
import type { PackageCache, PackageVersion } from '../../host/packages/cache.ts';
import { asInstalled, isHeld, readStatus, writeStatus } from '../../host/packages/status.ts';
import { isTerminal, print, printError, readLines } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { placePackage } from './package-files.ts';
import { type Plan, planInstall } from './plan.ts';
import { aptSize, columns, fail, readLists } from './terminal.ts';

export interface InstallOptions {
  readonly yes: boolean;
  readonly allowDowngrades: boolean;
  /** `apt` says how many could be upgraded in its own way. */
  readonly notUpgraded: number;
}

const plural = (count: number, one: string): string => `${count} ${one}`;
const bytesOf = (version: PackageVersion, field: string, unit = 1): number =>
  Number(version.fields.get(field) ?? 0) * unit;
const total = (versions: readonly PackageVersion[], of: (version: PackageVersion) => number): number =>
  versions.reduce((sum, version) => sum + of(version), 0);

const SMALL_ARCHIVE =
  'The archives of this sandbox carry a few packages only, such as curl, jq, iproute2, procps and vim.';

/** True in images of Debian and Ubuntu: their archives here are small. */
const isArchive = (proc: Process): boolean =>
  ['debian', 'ubuntu'].some((name) => proc.files.exists(`/etc/apt/trusted.gpg.d/${name}-archive.asc`));

/** Finds what `name`, `name=version` stand for. Undefined after an error message. */
async function choose(
  proc: Process,
  cache: PackageCache,
  words: readonly string[],
): Promise<PackageVersion[] | undefined> {
  const chosen: PackageVersion[] = [];
  for (const word of words) {
    const [name = '', wanted] = word.split('=');
    const versions = cache.versions(name);
    const version = wanted === undefined ? versions[0] : versions.find((one) => one.version === wanted);
    if (version) chosen.push(version);
    else if (versions.length === 0) {
      await fail(proc, `Unable to locate package ${name}`);
      if (isArchive(proc)) await printError(proc, `N: ${SMALL_ARCHIVE}\n`);
    } else await fail(proc, `Version '${wanted}' for '${name}' was not found`);
  }
  return chosen.length === words.length ? chosen : undefined;
}

export async function install(
  proc: Process,
  cache: PackageCache,
  words: readonly string[],
  options: InstallOptions,
): Promise<number> {
  await readLists(proc);
  const wanted = await choose(proc, cache, words);
  if (!wanted) return 100;
  for (const version of wanted) {
    if (version.installed) await print(proc, `${version.name} is already the newest version (${version.version}).\n`);
  }
  const held = wanted.filter(({ name, installed }) => !installed && isHeld(cache.installed(name)?.fields ?? new Map()));
  if (held.length > 0) {
    await print(
      proc,
      columns(
        'The following held packages will be changed:',
        held.map(({ name }) => name),
      ),
    );
    if (options.yes)
      return fail(proc, 'Held packages were changed and -y was used without --allow-change-held-packages.');
  }
  const plan = planInstall(cache, wanted);
  if ('unmet' in plan) {
    await print(
      proc,
      'Some packages could not be installed. This may mean that you have\nrequested an impossible situation or if you are using the unstable\ndistribution that some required packages have not yet been created\nor been moved out of Incoming.\nThe following information may help to resolve the situation:\n\n',
    );
    await print(proc, `The following packages have unmet dependencies:\n${plan.unmet.join('\n')}\n`);
    return fail(proc, 'Unable to correct problems, you have held broken packages.');
  }
  return carryOut(proc, plan, options);
}

async function carryOut(proc: Process, plan: Plan, options: InstallOptions): Promise<number> {
  const arriving = [...plan.install, ...plan.upgrade, ...plan.downgrade].sort((a, b) => (a.name < b.name ? -1 : 1));
  await announce(proc, plan, options, arriving);
  if (arriving.length + plan.remove.length === 0) return 0;
  if (plan.downgrade.length > 0 && options.yes && !options.allowDowngrades) {
    return fail(proc, 'Packages were downgraded and -y was used without --allow-downgrades.');
  }
  if (
    !options.yes &&
    (arriving.some(({ name }) => !plan.requested.has(name)) || plan.downgrade.length > 0) &&
    !(await confirm(proc))
  ) {
    return 1;
  }
  await download(proc, arriving);
  await unpack(proc, plan, arriving);
  return 0;
}

async function announce(
  proc: Process,
  plan: Plan,
  options: InstallOptions,
  arriving: readonly PackageVersion[],
): Promise<void> {
  const names = (versions: readonly PackageVersion[]): string[] => versions.map(({ name }) => name);
  const extra = names(arriving).filter((name) => !plan.requested.has(name));
  const say = (heading: string, list: readonly string[]): Promise<void> =>
    list.length > 0 ? print(proc, columns(heading, list)) : Promise.resolve();
  await say('The following additional packages will be installed:', extra);
  await say('The following packages will be REMOVED:', names(plan.remove));
  await say('The following NEW packages will be installed:', names(plan.install));
  await say('The following packages will be upgraded:', names(plan.upgrade));
  await say('The following packages will be DOWNGRADED:', names(plan.downgrade));
  const rest = Math.max(0, options.notUpgraded - plan.upgrade.length);
  const downgraded = plan.downgrade.length > 0 ? `${plural(plan.downgrade.length, 'downgraded')}, ` : '';
  await print(
    proc,
    `${plan.upgrade.length} upgraded, ${plan.install.length} newly installed, ${downgraded}${plan.remove.length} to remove and ${rest} not upgraded.\n`,
  );
  if (arriving.length + plan.remove.length === 0) return;
  if (arriving.length > 0) {
    await print(proc, `Need to get ${aptSize(total(arriving, (version) => bytesOf(version, 'Size')))} of archives.\n`);
  }
  const before = readStatus(proc.files);
  const growth =
    total(
      arriving,
      (version) =>
        bytesOf(version, 'Installed-Size', 1024) - Number(before.get(version.name)?.get('Installed-Size') ?? 0) * 1024,
    ) - total(plan.remove, (version) => bytesOf(version, 'Installed-Size', 1024));
  const words = growth < 0 ? 'disk space will be freed' : 'of additional disk space will be used';
  await print(proc, `After this operation, ${aptSize(Math.abs(growth))} ${words}.\n`);
}

async function confirm(proc: Process): Promise<boolean> {
  await print(proc, 'Do you want to continue? [Y/n] ');
  if (!isTerminal(proc, 0)) {
    await print(proc, 'Abort.\n');
    return false;
  }
  for await (const answer of readLines(proc)) {
    if (/^(y(es)?)?$/i.test(answer.trim())) return true;
    break;
  }
  await print(proc, 'Abort.\n');
  return false;
}

const BYTES_PER_SECOND = 2_000_000;

async function download(proc: Process, arriving: readonly PackageVersion[]): Promise<void> {
  const bytes = total(arriving, (version) => bytesOf(version, 'Size'));
  for (const [index, version] of arriving.entries()) {
    const [source] = version.sources;
    const place =
      source?.suite === '/'
        ? `${source.uri} `
        : `${source?.uri} ${source?.suite}/${source?.component} ${version.fields.get('Architecture')}`;
    const size = bytesOf(version, 'Size');
    await print(proc, `Get:${index + 1} ${place} ${version.name} ${version.version} [${aptSize(size)}]\n`);
    await proc.sleep((size / BYTES_PER_SECOND) * 1000);
  }
  const seconds = Math.max(1, Math.round(bytes / BYTES_PER_SECOND));
  if (bytes > 0) await print(proc, `Fetched ${aptSize(bytes)} in ${seconds}s (${aptSize(bytes / seconds)}/s)\n`);
}

const FILES_PER_PACKAGE = 260;
/** What a Debian image has, whose own packages are not listed here. */
const FILES_OF_AN_IMAGE = 6090;

async function unpack(proc: Process, plan: Plan, arriving: readonly PackageVersion[]): Promise<void> {
  const status = readStatus(proc.files);
  if (!isTerminal(proc, 0))
    await printError(proc, 'dpkg-preconfigure: unable to re-open stdin: No such file or directory\n');
  await print(
    proc,
    `(Reading database ... ${status.size === 0 ? FILES_OF_AN_IMAGE : status.size * FILES_PER_PACKAGE} files and directories currently installed.)\n`,
  );
  for (const version of plan.remove) {
    await print(proc, `Removing ${version.name} (${version.version}) ...\n`);
    status.delete(version.name);
  }
  for (const version of arriving) {
    const arch = version.fields.get('Architecture') ?? 'all';
    const multiarch = version.fields.get('Multi-Arch') === 'same' ? `${version.name}:${arch}` : version.name;
    const old = status.get(version.name)?.get('Version');
    const archive = `${version.name}_${version.version.replace(/^\d+:/, (epoch) => epoch.replace(':', '%3a'))}_${arch}.deb`;
    if (!old) await print(proc, `Selecting previously unselected package ${multiarch}.\n`);
    if (plan.downgrade.includes(version)) {
      await printError(proc, `dpkg: warning: downgrading ${multiarch} from ${old} to ${version.version}\n`);
    }
    await print(
      proc,
      `Preparing to unpack .../${archive} ...\nUnpacking ${multiarch} (${version.version})${old ? ` over (${old})` : ''} ...\n`,
    );
    status.set(version.name, asInstalled(version.fields));
    placePackage(proc.files, version.name, version.version, proc.kernel.arch);
    await proc.sleep(120);
  }
  for (const version of arriving) {
    await print(
      proc,
      `Setting up ${version.fields.get('Multi-Arch') === 'same' ? `${version.name}:${version.fields.get('Architecture')}` : version.name} (${version.version}) ...\n`,
    );
    await proc.sleep(80);
  }
  writeStatus(proc.files, status);
  if (arriving.some(({ name }) => name.startsWith('lib'))) await print(proc, 'Processing triggers for libc-bin ...\n');
}
