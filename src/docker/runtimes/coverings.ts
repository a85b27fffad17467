// Models runc libcontainer/rootfs_linux.go (mountCgroupV1) and init_linux.go (readonlyPath, maskPath).
import type { Files } from '../../host/fs/files.ts';
import { createMemfs } from '../../host/fs/memfs.ts';
import { joinPath, type MountNamespace } from '../../host/fs/mounts.ts';
import type { MountOptions } from './mount-options.ts';
import type { RootfsOptions } from './rootfs.ts';
import type { MountSpec } from './spec.ts';
import { atLeast } from './versions.ts';

const CONTROLLERS = ['cpu', 'cpuacct', 'cpuset', 'memory', 'devices', 'freezer', 'blkio', 'pids', 'systemd'];

/** cgroup v1: a tmpfs with a mount for each controller. */
export function mountCgroups(options: RootfsOptions, files: Files, mount: MountSpec, parsed: MountOptions): void {
  const { clock, ns } = options;
  if (!files.isDirectory(joinPath(mount.destination, '..'))) return;
  const flags = { nosuid: true, nodev: true, noexec: true };
  const tmpfs = createMemfs({ type: 'tmpfs', source: 'tmpfs', dev: options.device(), clock, options: ['mode=755'] });
  ns.mnt.mount(mount.destination, tmpfs, { flags });
  for (const name of CONTROLLERS) {
    tmpfs.root.create(name, { type: 'dir', mode: 0o755, uid: 0, gid: 0 });
    const fs = options.fileSystems.cgroup(options.cgroup, name === 'systemd' ? 'name=systemd' : name);
    ns.mnt.mount(`${mount.destination}/${name}`, fs, { flags: { ...flags, ...parsed.flags } });
  }
}

/** What is there stays, and is no longer written. */
export function remountReadonly(mnt: MountNamespace, files: Files, path: string): void {
  if (!files.exists(path)) return;
  const at = files.resolve(path);
  mnt.mount(at.path, at.mount.fs, { root: at.inode, flags: { ...at.mount.flags, readonly: true } });
}

/** Directories are hidden by an empty read-only tmpfs, files by /dev/null. */
export function mask(options: RootfsOptions, files: Files, path: string): void {
  if (!files.exists(path)) return;
  const { ns, clock } = options;
  if (files.isDirectory(path)) {
    const shown = atLeast(options.runc, '1.3') ? ['size=4k', 'nr_inodes=1'] : [];
    const empty = createMemfs({
      type: 'tmpfs',
      source: 'tmpfs',
      dev: options.device(),
      clock,
      options: shown,
      rootMode: 0o1777,
    });
    ns.mnt.mount(files.realpath(path), empty, { flags: { readonly: true } });
  } else if (files.exists('/dev/null')) {
    const nothing = files.resolve('/dev/null');
    ns.mnt.mount(files.realpath(path), nothing.mount.fs, { root: nothing.inode, flags: nothing.mount.flags });
  }
}
