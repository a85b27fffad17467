/** What nvidia-smi reads of a GPU through NVML. */
import type { Gpu } from '../../../host/nvidia/gpu.ts';
import type { Nvml } from '../../../host/nvidia/nvml.ts';

export interface GpuView {
  readonly index: number;
  readonly minor: number;
  readonly gpu: Gpu;
  readonly persistent: boolean;
  /** MiB. */
  readonly used: number;
  readonly reserved: number;
}

/** What the driver keeps for itself, in MiB. */
const reservedOf = ({ memory }: Gpu): number => Math.round(memory * 0.0292);

/** Throws `NvmlError` for a GPU that does not answer. */
export function viewOf(nvml: Nvml, index: number): GpuView {
  const { gpu, minor } = nvml.device(index);
  const persistent = nvml.driver?.persistent.has(gpu.busId) ?? false;
  return { index, minor, gpu, persistent, used: 1, reserved: reservedOf(gpu) };
}

/** `570.86` of `570.86.15`, as NVML tells its own version. */
export const shortVersion = (version: string): string => version.split('.').slice(0, 2).join('.');

export const majorOf = (version: string): number => Number(version.split('.')[0]);
