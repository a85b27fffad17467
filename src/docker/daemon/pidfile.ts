// Models moby pkg/pidfile: a second daemon does not start beside the first.
import type { Host } from '../../host/host.ts';
import type { Process } from '../../host/process/types.ts';
import { type EngineVersion, since } from '../engine-version.ts';

/** Writes it and returns what removes it; `` is none. Throws while the process that it names is there. */
export function claimPidfile(host: Host, proc: Process, path: string, version: EngineVersion): () => void {
  if (path === '') return () => {};
  const { files, kernel } = host;
  const other = files.exists(path) ? Number(files.readText(path).trim()) : 0;
  if (other > 0 && kernel.processes().some(({ hostPid, state }) => hostPid === other && state !== 'zombie')) {
    throw new Error(
      since(version, 23)
        ? `failed to start daemon, ensure docker is not running or delete ${path}: process with PID ${other} is still running`
        : `failed to start daemon: pid file found, ensure docker is not running or delete ${path}`,
    );
  }
  files.mkdirAll(path.slice(0, path.lastIndexOf('/')) || '/');
  files.writeFile(path, String(proc.hostPid));
  return () => {
    if (files.exists(path)) files.unlink(path);
  };
}
