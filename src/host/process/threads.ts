// Models how glibc makes threads and children (sysdeps/unix/sysv/linux/clone-internal.c).
import type { ErrnoCode } from '../errno.ts';
import type { Files } from '../fs/files.ts';
import type { SyscallFilter } from './types.ts';

/** glibc's minor version by release; all of them are 2.x. Releases of Alpine have musl instead. */
const GLIBC: Readonly<Record<string, number>> = {
  'centos 7': 17,
  'centos 8': 28,
  'debian 10': 28,
  'debian 11': 31,
  'debian 12': 36,
  'debian 13': 41,
  'ubuntu 18.04': 27,
  'ubuntu 20.04': 31,
  'ubuntu 22.04': 35,
  'ubuntu 24.04': 39,
};

/** The minor version of the glibc in a root file system (36 for 2.36); undefined where there is none. */
export function glibcOf(files: Pick<Files, 'exists' | 'readText'>): number | undefined {
  if (!files.exists('/etc/os-release')) return undefined;
  const release = files.readText('/etc/os-release');
  const [id, version] = ['ID', 'VERSION_ID'].map(
    (name) => new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(release)?.[1],
  );
  return GLIBC[`${id} ${version}`];
}

/** 2.34 is the first to ask for a thread with clone3. */
const FIRST_WITH_CLONE3 = 34;

/**
 * What pthread_create, posix_spawn, popen and system meet: a new glibc calls clone3, and clone only where there is no clone3
 * (ENOSYS). Any other refusal is the answer.
 */
export function refusedThread(
  files: Pick<Files, 'exists' | 'readText'>,
  filter: SyscallFilter | undefined,
): ErrnoCode | 'kill' | undefined {
  if (!filter) return undefined;
  if ((glibcOf(files) ?? 0) >= FIRST_WITH_CLONE3) {
    const refused = filter('clone3');
    if (refused !== 'ENOSYS') return refused;
  }
  return filter('clone');
}
