// Models what the daemon learns of containerd and runc by asking them (moby daemon/info_unix.go, fillPlatformVersion).
import type { Files } from '../../../host/fs/files.ts';
import { noteAt } from '../../../host/process/elf.ts';
import type { EngineVersion } from '../../engine-version.ts';
import { shippedName } from '../../runtimes/versions.ts';
import type { BuildInfo } from './build-info.ts';

const DIRECTORIES = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin'];

function componentOf(files: Files, engine: EngineVersion, program: string): BuildInfo['runc'] | undefined {
  const name = shippedName(engine, program);
  const path = DIRECTORIES.map((directory) => `${directory}/${name}`).find((one) => files.exists(one));
  const note = path === undefined ? undefined : noteAt(files, path);
  if (note?.program !== program || typeof note.version !== 'string') return undefined;
  return { version: note.version, commit: typeof note.commit === 'string' ? note.commit : '' };
}

/** Versions as the executables that lie in the daemon's path tell them; none for one that is not there. */
export function installedComponents(
  files: Files,
  engine: EngineVersion,
): Partial<Pick<BuildInfo, 'containerd' | 'runc'>> {
  const [containerd, runc] = [componentOf(files, engine, 'containerd'), componentOf(files, engine, 'runc')];
  return { ...(containerd && { containerd }), ...(runc && { runc }) };
}
