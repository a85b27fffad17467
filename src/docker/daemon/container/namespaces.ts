// Models moby daemon/oci_linux.go (WithNamespaces): which namespaces are new, the host's, or another container's.
import type { Namespaces } from '../../../host/process/types.ts';
import { since } from '../../engine-version.ts';
import { type DockerError, invalidParameter, isKind, system } from '../../errdefs/errdefs.ts';
import type { OciSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { isRestarting, notRunning } from './errors.ts';
import { getContainer } from './find.ts';
import { ipcDonor } from './shm.ts';
import { isRunning } from './state.ts';
import { isIpcMode } from './validate-host-config.ts';

type Kind = OciSpec['linux']['namespaces'][number]['type'];

/** The namespaces the runtime makes (without path) or enters (with path); the host's are left out. */
export function namespacesOf(daemon: Daemon, container: Container): OciSpec['linux']['namespaces'] {
  const { hostConfig } = container;
  const list: { type: Kind; path?: string }[] = [{ type: 'mount' }];
  const add = (type: Kind, mode: string, own: boolean): void => {
    if (mode.startsWith('container:')) {
      const other = type === 'ipc' ? ipcDonor(daemon, mode.slice('container:'.length)) : donor(daemon, mode, type);
      list.push({ type, path: `/proc/${other.task?.pid ?? 0}/ns/${PROC_NAMES[type]}` });
    } else if (own) list.push({ type });
  };
  add('network', '', hostConfig.NetworkMode !== 'host');
  add('uts', '', hostConfig.UTSMode !== 'host');
  add('pid', hostConfig.PidMode, hostConfig.PidMode !== 'host');
  if (!isIpcMode(hostConfig.IpcMode)) throw system(`Invalid IPC mode: ${hostConfig.IpcMode}`);
  add('ipc', hostConfig.IpcMode, hostConfig.IpcMode !== 'host');
  if (hostConfig.CgroupnsMode === 'private') list.push({ type: 'cgroup' });
  return list;
}

const PROC_NAMES: Readonly<Record<Kind, string>> = {
  mount: 'mnt',
  network: 'net',
  uts: 'uts',
  pid: 'pid',
  ipc: 'ipc',
  cgroup: 'cgroup',
  user: 'user',
};

/** What the task is to share with the host or with another container. */
export function sharedNamespaces(daemon: Daemon, container: Container): Partial<Namespaces> {
  const { hostConfig } = container;
  const { ns } = daemon.host;
  const pidDonor = hostConfig.PidMode.startsWith('container:')
    ? donor(daemon, hostConfig.PidMode, 'pid').task?.namespaces
    : undefined;
  const lender = hostConfig.IpcMode.startsWith('container:')
    ? ipcDonor(daemon, hostConfig.IpcMode.slice('container:'.length)).task?.namespaces
    : undefined;
  const pid = hostConfig.PidMode === 'host' ? ns.pid : pidDonor?.pid;
  const ipc = hostConfig.IpcMode === 'host' ? ns.ipc : lender?.ipc;
  const uts = hostConfig.UTSMode === 'host' ? ns.uts : undefined;
  return { ...(pid && { pid }), ...(ipc && { ipc }), ...(uts && { uts }) };
}

function donor(daemon: Daemon, mode: string, kind: Kind): Container {
  const wrap = (error: DockerError): DockerError =>
    since(daemon.version, 25) ? system(`failed to join ${kind.toUpperCase()} namespace: ${error.message}`) : error;
  const other = find(daemon, mode.slice('container:'.length), wrap);
  if (other.state.is === 'restarting') throw wrap(isRestarting(other.id));
  if (!isRunning(other.state))
    throw wrap(
      since(daemon.version, 23) ? notRunning(daemon.version, other.id) : system(`container ${other.id} is not running`),
    );
  return other;
}

function find(daemon: Daemon, name: string, wrap: (error: DockerError) => DockerError): Container {
  try {
    return getContainer(daemon, name);
  } catch (error) {
    if (isKind(error, 'NotFound')) throw wrap(invalidParameter(error.message));
    throw error;
  }
}
