// Models moby daemon/container_operations_unix.go (setupIPCDirs): whose /dev/shm a container sees.
import { createMemfs } from '../../../host/fs/memfs.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter, system } from '../../errdefs/errdefs.ts';
import type { MountSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';
import { type Container, containerRoot } from './container.ts';
import { isRestarting, notRunning } from './errors.ts';
import { getContainer } from './find.ts';
import { isRunning } from './state.ts';

const shmPath = (daemon: Daemon, id: string): string => `${containerRoot(daemon, id)}/mounts/shm`;

/** The mount for /dev/shm; undefined where there is none. Throws when another container's cannot be joined. */
export function shmMount(daemon: Daemon, container: Container): MountSpec | undefined {
  const { IpcMode, ShmSize } = container.hostConfig;
  const shared = (source: string): MountSpec => ({
    destination: '/dev/shm',
    type: 'bind',
    source,
    options: ['rbind', 'rprivate'],
  });
  if (IpcMode === 'none') return undefined;
  if (IpcMode === 'host') return shared('/dev/shm');
  if (IpcMode.startsWith('container:'))
    return shared(pathOf(daemon, ipcDonor(daemon, IpcMode.slice('container:'.length))));
  if (IpcMode === 'shareable') return shared(makeShm(daemon, container));
  return {
    destination: '/dev/shm',
    type: 'tmpfs',
    source: 'shm',
    options: ['nosuid', 'noexec', 'nodev', 'mode=1777', `size=${ShmSize}`],
  };
}

function makeShm(daemon: Daemon, { id, hostConfig }: Container): string {
  const { files, mounts, clock } = daemon.host;
  const path = shmPath(daemon, id);
  files.mkdirAll(path, 0o700);
  if (mounts.mounts.some((mount) => mount.target === path)) return path;
  const shown = [`size=${Math.ceil(hostConfig.ShmSize / 1024)}k`];
  const fs = createMemfs({
    type: 'tmpfs',
    source: 'shm',
    dev: 0,
    clock,
    options: shown,
    rootMode: 0o1777,
    size: hostConfig.ShmSize,
  });
  mounts.mount(path, fs, { flags: { nosuid: true, nodev: true, noexec: true } });
  return path;
}

/** The container has ended: what it held in shared memory goes with it. */
export function releaseShm(daemon: Daemon, { id }: Container): void {
  const path = shmPath(daemon, id);
  if (daemon.host.mounts.mounts.some((mount) => mount.target === path)) daemon.host.mounts.unmount(path);
}

function pathOf(daemon: Daemon, donor: Container): string {
  const { IpcMode } = donor.hostConfig;
  return IpcMode === 'host' ? '/dev/shm' : shmPath(daemon, donor.id);
}

/** Old engines name the container by the id that stands in its configuration. */
function idOf(daemon: Daemon, name: string): string {
  try {
    return getContainer(daemon, name).id;
  } catch {
    return name;
  }
}

/** Who lends its memory: a running container that shares it. */
export function ipcDonor(daemon: Daemon, name: string): Container {
  const modern = since(daemon.version, 25);
  const wrap = (error: DockerError): DockerError =>
    modern
      ? system(`failed to join IPC namespace: ${error.message}`)
      : new DockerError(error.kind, `can't join IPC of container ${idOf(daemon, name)}: ${error.message}`);
  const fail = (error: DockerError): never => {
    throw wrap(error);
  };
  if (name === '') return fail(invalidParameter('invalid name or ID supplied: ""'));
  let donor: Container;
  try {
    donor = getContainer(daemon, name);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    return fail(modern ? invalidParameter(error.message) : error);
  }
  if (donor.state.is === 'restarting') return fail(isRestarting(donor.id));
  if (!isRunning(donor.state)) {
    return fail(
      since(daemon.version, 23) ? notRunning(daemon.version, donor.id) : system(`container ${donor.id} is not running`),
    );
  }
  const { IpcMode } = donor.hostConfig;
  if (IpcMode.startsWith('container:')) return ipcDonor(daemon, IpcMode.slice('container:'.length));
  if (IpcMode === 'private' || IpcMode === 'none') {
    const hint = 'non-shareable IPC (hint: use IpcMode:shareable for the donor container)';
    if (modern) return fail(invalidParameter(`container ${donor.id}: ${hint}`));
    throw system(`can't join IPC of container ${donor.id}: ${hint}`);
  }
  return donor;
}
