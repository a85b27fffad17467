// Models /var/log/apt/history.log (pkgDPkgPM::OpenLog and CloseLog, apt-pkg/deb/dpkgpm.cc of apt 3.1.9).
import type { CachedPackage } from '../../host/packages/cache.ts';
import type { Process } from '../../host/process/types.ts';
import { findUid } from '../applet/accounts.ts';
import { strftime } from '../applet/time.ts';
import { type DepCache, isDelete, isDowngrade, isNewInstall, isUpgrade } from './state.ts';

const HISTORY = '/var/log/apt/history.log';

/** What was asked for and what will happen, before dpkg runs. */
export function openHistory(proc: Process, deps: DepCache): void {
  proc.files.mkdirAll('/var/log/apt', 0o755);
  append(
    proc,
    `\nStart-Date: ${now(proc)}\n${tag('Commandline', proc.argv.join(' '))}${tag('Requested-By', requestingUser(proc))}${changes(deps)}`,
  );
}

/** Says when dpkg was done, and whether it failed. */
export function closeHistory(proc: Process, failed: boolean): void {
  append(
    proc,
    `${failed ? 'Error: Sub-process /usr/bin/dpkg returned an error code (1)\n' : ''}End-Date: ${now(proc)}\n`,
  );
}

function changes(deps: DepCache): string {
  const { packages } = deps.cache;
  const line = (name: string, is: (pkg: CachedPackage) => boolean, told: (pkg: CachedPackage) => string): string =>
    tag(
      name,
      packages
        .filter(is)
        .map((pkg) => `${fullName(deps, pkg)} (${told(pkg)})`)
        .join(', '),
    );
  const old = ({ current }: CachedPackage): string => current?.version ?? '';
  const coming = (pkg: CachedPackage): string => deps.mark(pkg).install?.version ?? '';
  const both = (pkg: CachedPackage): string => `${old(pkg)}, ${coming(pkg)}`;
  const automatic = (pkg: CachedPackage): string => `${coming(pkg)}${deps.mark(pkg).automatic ? ', automatic' : ''}`;
  const purged = (pkg: CachedPackage): boolean => isDelete(deps, pkg) && deps.mark(pkg).purge;
  return [
    line('Install', (pkg) => isNewInstall(deps, pkg), automatic),
    line('Reinstall', (pkg) => deps.mark(pkg).reinstall && !isDelete(deps, pkg), old),
    line('Upgrade', (pkg) => pkg.current !== undefined && isUpgrade(deps, pkg), both),
    line('Downgrade', (pkg) => isDowngrade(deps, pkg), both),
    line('Remove', (pkg) => isDelete(deps, pkg) && !purged(pkg), old),
    line('Purge', purged, old),
  ].join('');
}

const fullName = (deps: DepCache, pkg: CachedPackage): string => {
  const arch = (deps.mark(pkg).install ?? pkg.current)?.fields.get('Architecture');
  return `${pkg.name}:${arch === undefined || arch === 'all' ? deps.cache.arch : arch}`;
};

const tag = (name: string, value: string): string => (value === '' ? '' : `${name}: ${value}\n`);

/** `reader (1000)`: who called sudo. */
function requestingUser(proc: Process): string {
  const uid = proc.env.get('SUDO_UID');
  const account = uid === undefined ? undefined : findUid(proc, Number(uid));
  return account ? `${account.name} (${uid})` : '';
}

const now = (proc: Process): string => strftime('%F  %T', proc.clock.now());

const append = ({ files }: Process, text: string): void =>
  files.writeFile(HISTORY, text, { mode: 0o644, append: true });
