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

/** The nodes of a Jetson's GPU and engines, for the group video. */
export function makeTegraNodes(files: Files): void {
  for (const [path, major, minor] of TEGRA_NODES) {
    files.mknod(path, 'char', 0o660, [major, minor]);
    files.chown(path, 0, 44);
  }
}
