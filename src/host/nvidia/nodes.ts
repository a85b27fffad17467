// Models nvidia-modprobe-utils.c: the device nodes of the driver, and their numbers.
import type { Files } from '../fs/files.ts';
import { CONTROL_MINOR, MODESET_MINOR, NVIDIA_MAJOR, UVM_MAJOR } from './driver.ts';
import { TEGRA_NODES } from './files/jetson.ts';

/** Makes a node, or puts one with other numbers right. */
function makeNode(files: Files, path: string, major: number, minor: number): void {
  if (files.exists(path)) {
    const [there, number] = files.stat(path).rdev ?? [];
    if (there === major && number === minor) return;
    files.unlink(path);
  }
  files.mknod(path, 'char', 0o666, [major, minor]);
  files.chmod(path, 0o666);
}

/** /dev/nvidiactl, and /dev/nvidia0 and on. Throws `Errno` (EPERM, EACCES). */
export function makeDriverNodes(files: Files, gpus: number): void {
  makeNode(files, '/dev/nvidiactl', NVIDIA_MAJOR, CONTROL_MINOR);
  for (let minor = 0; minor < gpus; minor++) makeNode(files, `/dev/nvidia${minor}`, NVIDIA_MAJOR, minor);
}

export const makeModesetNode = (files: Files): void =>
  makeNode(files, '/dev/nvidia-modeset', NVIDIA_MAJOR, MODESET_MINOR);

export function makeUvmNodes(files: Files): void {
  makeNode(files, '/dev/nvidia-uvm', UVM_MAJOR, 0);
  makeNode(files, '/dev/nvidia-uvm-tools', UVM_MAJOR, 1);
}

const DRM_MAJOR = 226;
const DIRECT = '/dev/dri';

/** Nodes of the direct rendering manager for a GPU (`0000:01:00.0`), with udev's links by its place. */
export function makeDirectNodes(files: Files, minor: number, busId: string): void {
  files.mkdirAll(`${DIRECT}/by-path`, 0o755);
  for (const [name, number, group, kind] of directNodes(minor)) {
    makeNode(files, `${DIRECT}/${name}`, DRM_MAJOR, number);
    files.chmod(`${DIRECT}/${name}`, 0o660);
    files.chown(`${DIRECT}/${name}`, 0, groupId(files, group));
    const link = `${DIRECT}/by-path/pci-${busId}-${kind}`;
    if (!files.exists(link)) files.symlink(`../${name}`, link);
  }
}

/** Name, minor number, group and kind of each. */
export const directNodes = (minor: number): readonly (readonly [string, number, string, string])[] => [
  [`card${minor}`, minor, 'video', 'card'],
  [`renderD${128 + minor}`, 128 + minor, 'render', 'render'],
];

function groupId(files: Files, group: string): number {
  const row = files.exists('/etc/group') ? files.readText('/etc/group').split('\n') : [];
  return Number(row.find((line) => line.startsWith(`${group}:`))?.split(':')[2] ?? 0);
}

/** The nodes of a Jetson's GPU and engines, for the group video. */
export function makeTegraNodes(files: Files): void {
  for (const [path, major, minor] of TEGRA_NODES) {
    files.mknod(path, 'char', 0o660, [major, minor]);
    files.chown(path, 0, 44);
  }
}
