// Models moby pkg/sysinfo/sysinfo_linux.go: what the kernel's settings tell the daemon.
import type { Daemon } from '../daemon.ts';

/** readProcBool: whether a file says 1; one that is not there says no. */
export const readsOne = ({ host }: Pick<Daemon, 'host'>, path: string): boolean =>
  host.files.exists(path) && host.files.readText(path).trim() === '1';
