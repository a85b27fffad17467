// Models moby daemon/volumes_unix.go (setupMounts) and volume/mounts/mounts.go (Setup): what lies over the root at a start.
import { isErrno } from '../../../host/errno.ts';
import { system } from '../../errdefs/errdefs.ts';
import type { MountSpec } from '../../runtimes/spec.ts';
import type { Container, MountPoint } from '../container/container.ts';
import type { Daemon } from '../daemon.ts';
import { mountVolume, unmountVolume } from '../volume/mount.ts';
import { readOnlyWord } from './recursively-read-only.ts';

/** Makes volumes and host directories ready. Throws when one cannot be; those before it are let go of by `cleanUp`. */
export function setUpMounts(daemon: Daemon, container: Container): readonly MountSpec[] {
  return container.mounts.map((mount) => {
    if (mount.type === 'tmpfs') return tmpfsSpec(mount);
    const source = mount.volume ? volumeSource(daemon, container, mount) : hostSource(daemon, mount);
    const recursive = mount.spec.BindOptions?.NonRecursive ? 'bind' : 'rbind';
    return {
      destination: mount.destination,
      type: 'bind',
      source,
      options: [
        recursive,
        ...(mount.rw ? [] : [readOnlyWord(daemon, mount.spec.BindOptions)]),
        ...(mount.volume ? [] : [mount.propagation || 'rprivate']),
      ],
    };
  });
}

/** The container has stopped: volumes that something was mounted for are let go of. */
export function tearDownMounts(daemon: Daemon, container: Container): void {
  for (const name of container.mountedVolumes.splice(0)) {
    const volume = daemon.volumes.get(name);
    if (!volume) continue;
    unmountVolume(daemon, volume);
    daemon.events.log('volume', 'unmount', name, { container: container.id, driver: volume.driver });
  }
}

function volumeSource(daemon: Daemon, container: Container, mount: MountPoint): string {
  const { volume } = mount;
  if (!volume) return mount.source;
  const path = mountVolume(daemon, volume);
  container.mountedVolumes.push(volume.name);
  daemon.events.log('volume', 'mount', volume.name, {
    container: container.id,
    destination: mount.destination,
    driver: volume.driver,
    propagation: mount.propagation,
    'read/write': String(mount.rw),
  });
  const subpath = mount.spec.VolumeOptions?.Subpath ?? '';
  if (subpath === '') return path;
  const full = `${path}/${subpath}`;
  if (!daemon.host.files.exists(full)) {
    throw system(`cannot access path ${full}: lstat ${full}: no such file or directory`);
  }
  return full;
}

function hostSource(daemon: Daemon, mount: MountPoint): string {
  const { files } = daemon.host;
  if (files.exists(mount.source)) {
    checkPropagation(daemon, mount);
    return mount.source;
  }
  if (!mount.createSource) {
    throw system(`invalid mount config for type "bind": bind source path does not exist: ${mount.source}`);
  }
  try {
    files.mkdirAll(mount.source, 0o755);
  } catch (error) {
    if (!isErrno(error)) throw error;
    // What lies on the way is no directory: that is the runtime's to say.
    if (error.code === 'ENOTDIR') return mount.source;
    throw system(
      `error while creating mount source path '${mount.source}': mkdir ${error.path ?? mount.source}: ${error.message.toLowerCase()}`,
    );
  }
  return mount.source;
}

/** Models oci_linux.go (ensureShared, ensureSharedOrSlave): a private mount hands nothing on. */
function checkPropagation(daemon: Daemon, mount: MountPoint): void {
  if (!daemon.host.profile.privateRoot) return;
  const wanted = /^r?(shared|slave)$/.exec(mount.propagation)?.[1];
  if (wanted === undefined) return;
  const words = wanted === 'shared' ? 'shared mount' : 'shared or slave mount';
  throw system(`path ${mount.source} is mounted on / but it is not a ${words}`);
}

function tmpfsSpec(mount: MountPoint): MountSpec {
  const { SizeBytes, Mode } = mount.spec.TmpfsOptions ?? {};
  const options = ['noexec', 'nosuid', 'nodev', 'rprivate'];
  if (!mount.rw) options.push('ro');
  if (SizeBytes) options.push(`size=${sizeText(SizeBytes)}`);
  if (Mode) options.push(`mode=${Mode.toString(8)}`);
  return { destination: mount.destination, type: 'tmpfs', source: 'tmpfs', options };
}

/** The largest whole unit, as ConvertTmpfsOptions writes it. */
function sizeText(bytes: number): string {
  for (const [unit, size] of [
    ['g', 2 ** 30],
    ['m', 2 ** 20],
    ['k', 2 ** 10],
  ] as const) {
    if (bytes % size === 0) return `${bytes / size}${unit}`;
  }
  return String(bytes);
}
