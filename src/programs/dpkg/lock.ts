// Models dpkg's and apt's lock files. While one is held its holder's number stands in it, for these have no other sign.
import type { Process } from '../../host/process/types.ts';

export interface Holder {
  readonly pid: number;
  /** `apt-get`, as `ps` names it. */
  readonly name: string;
  readonly path: string;
}

const DATABASE = '/var/lib/dpkg/lock';

/** Takes a lock; who holds it when it cannot. One's own parent (apt runs dpkg) does not count. */
export function takeLock(proc: Process, path: string): Holder | undefined {
  const holder = holderOf(proc, path);
  if (holder) return holder;
  proc.files.mkdirAll(path.slice(0, path.lastIndexOf('/')), 0o755);
  proc.files.writeFile(path, String(proc.hostPid), { mode: 0o640 });
  return undefined;
}

export function holderOf(proc: Process, path: string): Holder | undefined {
  if (!proc.files.exists(path)) return undefined;
  const pid = Number(proc.files.readText(path) || Number.NaN);
  const found = proc.kernel.processes().find((one) => one.hostPid === pid && one.state !== 'zombie');
  if (!found || found === proc || isAncestor(found, proc) || found.ns.mnt !== proc.ns.mnt) return undefined;
  return { pid: found.pid, name: String(found.exe.note.program), path };
}

const isAncestor = (above: Process, proc: Process): boolean => {
  for (let at = proc.parent; at; at = at.parent) if (at === above) return true;
  return false;
};

export function releaseLock(proc: Process, path: string): void {
  if (proc.files.exists(path) && proc.files.readText(path) === String(proc.hostPid)) proc.files.writeFile(path, '');
}

export const lockDatabase = (proc: Process): Holder | undefined =>
  proc.env.get('DPKG_FRONTEND_LOCKED') === 'true'
    ? takeLock(proc, DATABASE)
    : (takeLock(proc, `${DATABASE}-frontend`) ?? takeLock(proc, DATABASE));

export function unlockDatabase(proc: Process): void {
  releaseLock(proc, DATABASE);
  releaseLock(proc, `${DATABASE}-frontend`);
}

export const lockSentence = ({ path, pid }: Holder): string =>
  `${path.endsWith('frontend') ? 'dpkg frontend lock' : 'dpkg database lock'} was locked by another process with pid ${pid}\nNote: removing the lock file is always wrong, can damage the locked area\nand the entire system. See <https://wiki.debian.org/Teams/Dpkg/FAQ#db-lock>.`;
