// Models runc libcontainer/rootfs_linux.go (createDevices, setupDevSymlinks, setupConsole): a container's /dev.
import { DEVICE_NODES } from '../../host/fs/devices.ts';
import type { Files } from '../../host/fs/files.ts';
import type { Namespaces } from '../../host/process/types.ts';
import type { OciSpec } from './spec.ts';

const LINKS: readonly (readonly [name: string, target: string])[] = [
  ['fd', '/proc/self/fd'],
  ['stdin', '/proc/self/fd/0'],
  ['stdout', '/proc/self/fd/1'],
  ['stderr', '/proc/self/fd/2'],
  ['ptmx', 'pts/ptmx'],
];

/** The terminal's nodes stand for "my controlling terminal", which is what the container's processes have on it. */
const CONTROLLING_TERMINAL: readonly [number, number] = [5, 0];
const TTY_GROUP = 5;

/** Only where the container has a /dev of its own. */
export function fillDev({ spec, ns }: { readonly spec: OciSpec; readonly ns: Namespaces }, files: Files): void {
  if (!spec.mounts.some((mount) => mount.destination === '/dev' && mount.type === 'tmpfs')) return;
  for (const [name, major, minor, mode] of DEVICE_NODES) node(files, `/dev/${name}`, 'char', mode, [major, minor]);
  for (const device of spec.linux.devices ?? []) {
    const type = device.type === 'c' ? 'char' : 'block';
    node(files, device.path, type, device.fileMode ?? 0o666, [device.major, device.minor]);
    files.chown(device.path, device.uid ?? 0, device.gid ?? 0);
  }
  for (const [name, target] of LINKS) if (!files.exists(`/dev/${name}`)) files.symlink(target, `/dev/${name}`);
  if (!files.isDirectory('/dev/pts')) return;
  node(files, '/dev/pts/ptmx', 'char', 0o666, [5, 2]);
  if (spec.process.terminal) setUpConsole(files, ns);
}

function node(files: Files, path: string, type: 'char' | 'block', mode: number, rdev: readonly [number, number]): void {
  files.mkdirAll(path.slice(0, path.lastIndexOf('/')) || '/', 0o755);
  files.removeAll(path);
  files.mknod(path, type, mode, rdev);
}

function setUpConsole(files: Files, ns: Namespaces): void {
  node(files, '/dev/pts/0', 'char', 0o620, CONTROLLING_TERMINAL);
  files.chown('/dev/pts/0', 0, TTY_GROUP);
  files.writeFile('/dev/console', '', { mode: 0o600 });
  const { mount, inode } = files.resolve('/dev/pts/0');
  ns.mnt.mount('/dev/console', mount.fs, { root: inode, flags: mount.flags });
}
