// Models runc libcontainer/rootfs_linux.go (prepareRootfs) between the mounts and pivot_root: what createContainer hooks see.
import { createMountNamespace, joinPath, type MountNamespace } from '../../../host/fs/mounts.ts';

/**
 * The mount namespace of a container before its root is pivoted: the host's tree, with the container's mounts below the
 * path of its root. `close` takes over into the container what hooks have mounted there.
 */
export function beforePivot(
  host: MountNamespace,
  container: MountNamespace,
  rootfs: string,
): { readonly mnt: MountNamespace; close(): void } {
  const mnt = createMountNamespace(host.mounts.map((mount) => ({ ...mount })));
  for (const { target, fs, root, flags, propagation } of container.mounts) {
    mnt.mount(target === '/' ? rootfs : joinPath(rootfs, `.${target}`), fs, { root, flags, propagation });
  }
  const before = mnt.mounts.length;
  return {
    mnt,
    close() {
      for (const { target, fs, root, flags, propagation } of mnt.mounts.slice(before)) {
        if (!target.startsWith(`${rootfs}/`)) continue;
        container.mount(target.slice(rootfs.length), fs, { root, flags, propagation });
      }
    },
  };
}
