// Models moby volume/local/local.go (Mount, Unmount) and local_unix.go (mount).
import { goStrerror, isErrno } from '../../../host/errno.ts';
import { createMemfs } from '../../../host/fs/memfs.ts';
import type { Daemon } from '../daemon.ts';
import { parseSize } from '../size.ts';
import { mountFailed } from './errors.ts';
import { needsMount, type VolumeRecord } from './volume.ts';

/** Makes the volume's data there for one more container; the path of the data. Throws what mount(2) says. */
export function mountVolume(daemon: Daemon, volume: VolumeRecord): string {
  if (!needsMount(volume)) return volume.path;
  if (volume.active === 0) attach(daemon, volume);
  volume.active++;
  return volume.path;
}

/** One container fewer uses it. */
export function unmountVolume(daemon: Daemon, volume: VolumeRecord): void {
  if (!needsMount(volume) || volume.active === 0) return;
  volume.active--;
  if (volume.active === 0) unmountNow(daemon, volume);
}

export function unmountNow(daemon: Daemon, volume: VolumeRecord): void {
  volume.active = 0;
  const mounted = daemon.host.mounts.mounts.some((mount) => mount.target === volume.path);
  if (mounted) daemon.host.mounts.unmount(volume.path);
}

const MS_BIND = 0x1000;
const MS_RDONLY = 0x1;

function attach(daemon: Daemon, volume: VolumeRecord): void {
  const { type = '', device = '', o = '' } = volume.options ?? {};
  const options = o.split(',').filter((option) => option !== '');
  const flags =
    (options.some((option) => option === 'bind' || option === 'rbind') ? MS_BIND : 0) |
    (options.includes('ro') ? MS_RDONLY : 0);
  const readonly = options.includes('ro');
  if (type === 'tmpfs') {
    daemon.host.mounts.mount(volume.path, tmpfs(daemon, device, options), { flags: { readonly } });
    return;
  }
  const fail = (reason: string): never => {
    const flagText = flags === 0 ? '' : `, flags: 0x${flags.toString(16)}`;
    const data = options.filter((option) => !['bind', 'rbind', 'ro', 'rw'].includes(option)).join(',');
    const dataText = data === '' ? '' : `, data: ${data}`;
    throw mountFailed(
      volume.path,
      `failed to mount local volume: mount ${device}:${volume.path}${flagText}${dataText}: ${reason}`,
    );
  };
  if ((flags & MS_BIND) === 0) return fail(unmountable(daemon, type, device));
  try {
    const at = daemon.host.files.resolve(device);
    daemon.host.mounts.mount(volume.path, at.mount.fs, { root: at.inode, flags: { readonly } });
  } catch (error) {
    if (!isErrno(error)) throw error;
    fail(goStrerror(error.code));
  }
}

/** There are no block devices to mount and no file servers to reach on this machine: what the kernel answers then. */
function unmountable(daemon: Daemon, type: string, device: string): string {
  if (type === 'nfs' || type === 'nfs4' || type === 'cifs') return 'connection refused';
  return daemon.host.files.exists(device) ? 'block device required' : 'no such file or directory';
}

function tmpfs(daemon: Daemon, source: string, options: readonly string[]): ReturnType<typeof createMemfs> {
  const value = (name: string): string | undefined =>
    options.find((option) => option.startsWith(`${name}=`))?.slice(name.length + 1);
  const size = value('size');
  const mode = (value('mode') ?? '1777').replace(/^0+(?=.)/, '');
  const bytes = size === undefined ? daemon.host.profile.memory / 2 : parseSize(size);
  const fs = createMemfs({
    type: 'tmpfs',
    source,
    dev: 200 + daemon.host.mounts.mounts.length,
    clock: daemon.host.clock,
    size: bytes ?? daemon.host.profile.memory / 2,
    rootMode: Number.parseInt(mode, 8),
    options: [
      ...(size === undefined ? [] : [`size=${Math.floor((bytes ?? 0) / 1024)}k`]),
      ...(mode === '1777' ? [] : [`mode=${mode}`]),
      ...['uid', 'gid'].flatMap((name) => (Number(value(name) ?? 0) === 0 ? [] : [`${name}=${value(name)}`])),
    ],
  });
  fs.root.setAttributes({ uid: Number(value('uid') ?? 0), gid: Number(value('gid') ?? 0) });
  return fs;
}
