/**
 * The kernel's half of NVIDIA's driver: what the modules nvidia, nvidia_uvm, nvidia_modeset and nvidia_drm hold while they
 * are loaded. Programs reach it as they do on a real machine: by opening /dev/nvidiactl and /dev/nvidia0.
 */
import { Errno } from '../errno.ts';
import type { DeviceTable } from '../fs/devices.ts';
import { type FileDescription, openDescription } from '../process/file-description.ts';
import type { Gpu } from './gpu.ts';

/** Numbers of the device nodes (nvidia-modprobe-utils.h). */
export const NVIDIA_MAJOR = 195;
export const CONTROL_MINOR = 255;
export const MODESET_MINOR = 254;
/** nvidia_uvm takes what is free: on most machines this one. */
export const UVM_MAJOR = 511;
export const CAPS_MAJOR = 236;

export interface NvidiaDriver {
  readonly name: 'nvidia';
  /** What it found on the bus, by minor number. */
  readonly gpus: readonly Gpu[];
  /** The version of the nvidia module: `570.86.15`. */
  readonly version: string;
  /** NVIDIA's open kernel modules, not the proprietary ones. */
  readonly open: boolean;
  /** GPUs in persistence mode, by bus id. */
  readonly persistent: Set<string>;
}

/** Lets the nodes of a loaded driver be opened. `minors` of /dev/nvidia0 and on: one a GPU. */
export function addDriverDevices(devices: DeviceTable, driver: NvidiaDriver): void {
  for (const minor of [CONTROL_MINOR, ...driver.gpus.keys()])
    devices.set(`char:${NVIDIA_MAJOR}:${minor}`, opener(driver));
}

export function removeDriverDevices(devices: DeviceTable): void {
  for (const key of devices.keys()) if (key.startsWith(`char:${NVIDIA_MAJOR}:`)) devices.delete(key);
}

const opener =
  (driver: NvidiaDriver) =>
  ({ path, stat }: { readonly path: string; readonly stat: FileDescription['stat'] }): FileDescription =>
    openDescription({ kind: 'device', name: path, stat, driver, read: () => Promise.reject(new Errno('EINVAL')) });

/** The driver behind an open /dev/nvidiactl or /dev/nvidia0; undefined for any other file. */
export const nvidiaDriverOf = ({ driver }: FileDescription): NvidiaDriver | undefined =>
  driver?.name === 'nvidia' ? (driver as NvidiaDriver) : undefined;
