// Models InstallPackages (apt-private/private-install.cc) and the calls of dpkg that follow (apt-pkg/deb/dpkgpm.cc).
import type { Version } from '../../host/packages/cache.ts';
import { isTerminal, readLines } from '../../host/process/stdio.ts';
import { type Announced, announce } from './announce.ts';
import { showBroken } from './broken.ts';
import { type Apt, error, flush, isSince, say, sizeText } from './context.ts';
import { ARCHIVES, download, isCached, sizeOf } from './download.ts';
import { closeHistory, openHistory } from './history.ts';
import { markDelete } from './marking.ts';
import { flag } from './options.ts';
import { isChanging, unpackOrder } from './order.ts';
import { cleanUp, runDpkg, type Transaction, wanted } from './run-dpkg.ts';
import { writeAutomatic } from './session.ts';
import { simulate } from './simulate.ts';
import { badCount, brokenCount, type DepCache, isInstall } from './state.ts';

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
  openHistory(proc, deps);
  const status = await runDpkg(transaction);
  closeHistory(proc, status !== 0);
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
