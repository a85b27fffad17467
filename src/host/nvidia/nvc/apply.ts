// Models libnvidia-container src/nvc_mount.c and src/nvc_ldcache.c: a plan is carried out in a container.
import type { Clock } from '../../../base/clock.ts';
import { isErrno } from '../../errno.ts';
import type { Files } from '../../fs/files.ts';
import { isThere } from '../../fs/is-there.ts';
import { createMemfs } from '../../fs/memfs.ts';
import type { MountNamespace } from '../../fs/mounts.ts';
import type { MountFlags } from '../../fs/types.ts';
import { runLdconfig } from '../../libraries/ldconfig.ts';
import { readNote } from '../../process/elf.ts';
import { type ConfigurePlan, type DeviceNode, NvcError, type PlannedMount } from './types.ts';

export interface Container {
  /** Its mount namespace: what is `/` there is its root. */
  readonly mounts: MountNamespace;
  /** Path calls in it as root. */
  readonly files: Files;
  /** Its root as the host sees it: it stands in messages. */
  readonly rootfs: string;
  readonly arch: string;
  /** Lets its cgroup open nodes. A reason it gives refuses: `bpf_prog_query(BPF_CGROUP_DEVICE) failed: operation not permitted`. */
  allowDevices(nodes: readonly DeviceNode[]): string | undefined;
}

const FLAGS: Readonly<Record<PlannedMount['kind'], MountFlags>> = {
  file: { readonly: true, nosuid: true, nodev: true },
  compat: { readonly: true, nosuid: true, nodev: true },
  firmware: { readonly: true, nosuid: true, nodev: true },
  device: { readonly: true, nosuid: true, noexec: true },
  ipc: { nosuid: true, nodev: true, noexec: true },
  'procfs-gpu': { readonly: true, nosuid: true, nodev: true, noexec: true },
};

/** A number for the tmpfs over /proc/driver/nvidia. */
const TMPFS_DEVICE = 0x6e;

/** Mounts, links, lets devices through, and renews the container's cache of libraries. Throws `NvcError`. */
export function applyConfigure(
  plan: ConfigurePlan,
  host: { readonly files: Files; readonly clock: Pick<Clock, 'now'> },
  container: Container,
): void {
  if (plan.procfs) coverProc(plan.procfs, host.clock, container);
  for (const mount of plan.mounts.filter(({ kind }) => kind !== 'procfs-gpu' && kind !== 'device'))
    bind(mount, host.files, container);
  for (const { path, target } of plan.links)
    if (!isThere(container.files, path))
      attempt(path, container, () => {
        container.files.mkdirAll(path.slice(0, path.lastIndexOf('/')), 0o755);
        container.files.symlink(target, path);
      });
  for (const mount of plan.mounts.filter(({ kind }) => kind === 'procfs-gpu' || kind === 'device'))
    bind(mount, host.files, container);
  const refused = plan.allow.length > 0 ? container.allowDevices(plan.allow) : undefined;
  if (refused !== undefined) throw new NvcError(`mount error: failed to add device rules: ${refused}`);
  updateLdcache(plan, host.files, container);
}

/** A tmpfs hides what the driver shows of all GPUs. */
function coverProc(
  texts: NonNullable<ConfigurePlan['procfs']>,
  clock: Pick<Clock, 'now'>,
  { mounts, files, rootfs }: Container,
): void {
  const target = '/proc/driver/nvidia';
  if (!files.isDirectory(target))
    throw new NvcError(`mount error: mount operation failed: ${rootfs}${target}: no such file or directory`);
  const fs = createMemfs({
    type: 'tmpfs',
    source: 'tmpfs',
    dev: TMPFS_DEVICE,
    clock,
    options: ['mode=555'],
    rootMode: 0o555,
  });
  mounts.mount(target, fs, { flags: { nosuid: true, nodev: true, noexec: true }, propagation: 'rprivate' });
  for (const { name, text, mode } of texts) files.writeFile(`${target}/${name}`, text, { mode });
}

function bind(mount: PlannedMount, host: Files, container: Container): void {
  const { files, mounts } = container;
  const source = (mount.kind === 'compat' ? files : host).resolve(mount.source);
  const { target } = mount;
  attempt(target, container, () => {
    files.mkdirAll(target.slice(0, target.lastIndexOf('/')), 0o755);
    if (source.inode.type === 'dir') files.mkdirAll(target, 0o755);
    else if (!isThere(files, target)) files.writeFile(target, '', { mode: 0o555 });
    else if (files.lstat(target).type === 'symlink')
      throw new NvcError(`mount error: file creation failed: ${container.rootfs}${target}: file exists`);
  });
  const { path } = files.resolve(target);
  mounts.mount(path, source.mount.fs, { root: source.inode, flags: FLAGS[mount.kind], propagation: 'rprivate' });
}

function attempt(path: string, { rootfs }: Container, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw new NvcError(`mount error: file creation failed: ${rootfs}${path}: ${error.message.toLowerCase()}`);
  }
}

/** nvc_ldcache_update: ldconfig of the host (`@/sbin/ldconfig.real`) or of the container, in the container's root. */
function updateLdcache({ ldcache }: ConfigurePlan, host: Files, container: Container): void {
  const ofHost = ldcache.ldconfig.startsWith('@');
  const path = ofHost ? ldcache.ldconfig.slice(1) : ldcache.ldconfig || '/sbin/ldconfig';
  const files = ofHost ? host : container.files;
  if (!files.exists(path)) {
    // In a container without it there is nothing to renew.
    if (!ofHost) return;
    throw new NvcError(`ldcache error: open failed: ${path}: no such file or directory`);
  }
  const failed = new NvcError(`ldcache error: process ${path} failed with error code: 1`);
  if (readNote(files.readFile(path))?.program !== 'ldconfig') throw failed;
  try {
    const directories = ldcache.directories.filter((directory) => container.files.isDirectory(directory));
    runLdconfig(container.files, { arch: container.arch, directories });
  } catch (error) {
    if (isErrno(error)) throw failed;
    throw error;
  }
}
