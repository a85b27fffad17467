// Models runc libcontainer/rootfs_linux.go and mount_linux.go (mountError): how a failed mount is told.
import { RuntimeFailure } from './failures.ts';
import { describeFlags, type MountOptions } from './mount-options.ts';
import type { RootfsOptions } from './rootfs.ts';
import type { MountSpec } from './spec.ts';
import { atLeast } from './versions.ts';

/** A mount that went wrong for that reason. */
export const mounting = (mount: MountSpec, reason: string): RuntimeFailure =>
  new RuntimeFailure('init', `error mounting "${mount.source}" to rootfs at "${mount.destination}": ${reason}`);

/** A directory onto a file, or the other way round. */
export function mismatch(
  options: Pick<RootfsOptions, 'runc'>,
  mount: MountSpec,
  parsed: MountOptions,
  data: string,
): RuntimeFailure {
  const { source, destination } = mount;
  if (!atLeast(options.runc, '1.1')) {
    return new RuntimeFailure(
      'init',
      `rootfs_linux.go:76: mounting "${source}" to rootfs at "${destination}" caused: mount through procfd: not a directory`,
    );
  }
  return mounting(mount, `${mountCall(options, mount, parsed, data, '14')}: not a directory`);
}

/** The call that failed, as runc describes it: with names from 1.2 on, with numbers before. */
export function mountCall(
  options: Pick<RootfsOptions, 'runc'>,
  mount: MountSpec,
  parsed: MountOptions,
  data: string,
  fd = '11',
): string {
  const { source, destination } = mount;
  const named = atLeast(options.runc, '1.2');
  const shownFlags = describeFlags(parsed, named);
  const extra = data === '' ? '' : named ? `, data=${data}` : `, data: ${data}`;
  return named
    ? `mount src=${source}, dst=${destination}, dstFd=/proc/thread-self/fd/${fd}, flags=${shownFlags}${extra}`
    : `mount ${source}:${destination} (via /proc/self/fd/6), flags: ${shownFlags}${extra}`;
}
