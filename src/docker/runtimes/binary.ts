// Models containerd's runtime v2 manager and shim options: from a runtime's name to the shim and the OCI runtime it calls.
import type { Files } from '../../host/fs/files.ts';
import type { EngineVersion } from '../engine-version.ts';
import { binaryFailure, shimFailure } from './failures.ts';
import { hasNvidiaRuntime, NVIDIA_RUNTIME } from './nvidia.ts';

export type OciRuntime = 'runc' | 'nvidia';

const RUNC_SHIM = 'io.containerd.runc.v2';
const PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
const RUNC_NAMES = ['runc', 'docker-runc'];

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The path configured for a runtime in /etc/docker/daemon.json. */
function configuredPath(files: Files, name: string): string | undefined {
  try {
    const config: unknown = JSON.parse(files.readText('/etc/docker/daemon.json'));
    const runtime = (config as { runtimes?: Record<string, { path?: string }> }).runtimes?.[name];
    return runtime?.path;
  } catch {
    return undefined;
  }
}

/**
 * What `--runtime <name>` runs. Throws `DockerError`: no such shim is installed, the binary is not there, or it is a runtime
 * that this machine does not play.
 */
export function resolveRuntime(
  files: Files,
  engine: EngineVersion,
  id: string,
  name: string,
  given?: string,
): OciRuntime {
  const path = given ?? configuredPath(files, name);
  if (path === undefined) {
    if (name === RUNC_SHIM || RUNC_NAMES.includes(name) || name === '' || name === 'io.containerd.runtime.v1.linux')
      return 'runc';
    const [kind = '', version = ''] = name.split('.').slice(-2);
    throw shimFailure(engine, name, `containerd-shim-${kind}-${version}`);
  }
  const base = baseName(path);
  if (RUNC_NAMES.includes(base)) return 'runc';
  const found = path.includes('/')
    ? files.exists(path)
    : PATH.some((directory) => files.exists(`${directory}/${path}`));
  if (!found && !(path === NVIDIA_RUNTIME && hasNvidiaRuntime(files))) {
    throw binaryFailure(
      engine,
      id,
      path.includes('/')
        ? `fork/exec ${path}: no such file or directory`
        : `exec: "${path}": executable file not found in $PATH`,
    );
  }
  if (base === NVIDIA_RUNTIME) return 'nvidia';
  throw binaryFailure(engine, id, `the OCI runtime ${base} is not part of this sandbox`);
}
