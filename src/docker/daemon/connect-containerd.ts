// Models moby cmd/dockerd/daemon.go (initContainerd), libcontainerd/supervisor and containerd's client: who runs the containers.
import type { Host } from '../../host/host.ts';
import type { Process } from '../../host/process/types.ts';
import { isListening, MANAGED_CONFIG, MANAGED_SOCKET, SYSTEM_SOCKET } from '../containerd/process.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { findOnPath } from '../runtimes/find-on-path.ts';
import { shippedName } from '../runtimes/versions.ts';
import type { DaemonConfig } from './config/config.ts';
import type { DaemonLog } from './config/log.ts';

interface Options {
  readonly config: DaemonConfig;
  readonly version: EngineVersion;
  readonly log: DaemonLog;
  /** What is to be done when the daemon ends. */
  readonly cleanUp: (() => void)[];
}

/** How long dockerd waits for a containerd of its own, in milliseconds. */
const START_TIMEOUT = 15_000;

/**
 * The address of the containerd to use: the one that is named, else the system's where its socket is, else that of a
 * child of dockerd. Throws `failed to start containerd: …`.
 */
export async function connectContainerd(proc: Process, host: Host, options: Options): Promise<string> {
  const { config, log, version } = options;
  if (config.containerd !== '') return config.containerd;
  if (since(version, 18, 9) && host.files.exists(SYSTEM_SOCKET)) return SYSTEM_SOCKET;
  if (since(version, 23)) log.info('containerd not running, starting managed containerd');
  writeConfig(host, config);
  const name = shippedName(version, 'containerd');
  let child: Process;
  try {
    const path = findOnPath(host.files, name, proc.env.get('PATH'));
    child = proc.spawn({ argv: [name, '--config', MANAGED_CONFIG], path, cwd: '/', session: { tty: undefined } });
  } catch {
    throw new Error(`failed to start containerd: exec: ${JSON.stringify(name)}: executable file not found in $PATH`);
  }
  options.cleanUp.push(() => host.kernel.signal(child, 'SIGTERM'));
  const pid = child.hostPid;
  if (since(version, 23))
    log.info('started new containerd process', { address: MANAGED_SOCKET, module: 'libcontainerd', pid });
  else log.info(`libcontainerd: started new ${name} process`, { pid });
  if (!(await comesUp(proc, host, MANAGED_SOCKET, START_TIMEOUT)))
    throw new Error('failed to start containerd: timeout waiting for containerd to start');
  return MANAGED_SOCKET;
}

function writeConfig({ files }: Host, { logLevel, debug }: DaemonConfig): void {
  files.mkdirAll(MANAGED_CONFIG.slice(0, MANAGED_CONFIG.lastIndexOf('/')), 0o711);
  const level = debug ? 'debug' : logLevel;
  files.writeFile(
    MANAGED_CONFIG,
    `version = 2\n\n[grpc]\n  address = "${MANAGED_SOCKET}"\n\n[debug]\n  level = "${level}"\n`,
  );
}

/**
 * Waits until a containerd answers there. Throws what a daemon ends with when none does within a minute; from 28 on it
 * goes on without, and says so.
 */
export async function dialContainerd(proc: Process, host: Host, address: string, options: Options): Promise<void> {
  const path = address.replace(/^unix:\/\//, '');
  const { log, version } = options;
  if (since(version, 28)) log.info('Creating a containerd client', { address, timeout: '1m0s' });
  if (await comesUp(proc, host, path, 60_000)) return;
  if (!since(version, 28)) {
    const dial = `failed to dial ${JSON.stringify(address)}`;
    throw new Error(`${dial}: ${dial}: context deadline exceeded`);
  }
  log.warn('Failed to retrieve containerd version', {
    error: `Unavailable: connection error: desc = "transport: Error while dialing: dial unix://${path}: timeout"`,
  });
}

async function comesUp(proc: Process, host: Host, path: string, timeout: number): Promise<boolean> {
  for (let waited = 0; ; ) {
    if (listens(host, path)) return true;
    if (waited >= timeout) return false;
    const step = waited < 1000 ? 100 : 1000;
    await proc.sleep(step);
    waited += step;
  }
}

/** A path that leads nowhere, or through a file, is none. */
function listens(host: Host, path: string): boolean {
  try {
    return isListening(host, path);
  } catch {
    return false;
  }
}
