// Models NVIDIA/nvidia-container-toolkit internal/info/auto.go and go-nvlib pkg/nvlib/info (resolver.go).
import { findLibrary } from '../../../host/libraries/library.ts';
import { NVML_SONAME } from '../../../host/nvidia/nvml.ts';
import type { Process } from '../../../host/process/types.ts';
import { type CudaImage, hasOnlyCdiDevices } from './image.ts';
import { type ToolkitVersion, toolkitSince } from './toolkit-version.ts';

type Machine = Pick<Process, 'files' | 'env' | 'kernel'>;

/** `legacy`, `csv`, `cdi`, `jit-cdi`; a configured mode is returned as it is, whatever it is. */
export function resolveMode(
  machine: Machine,
  version: ToolkitVersion,
  configured: string,
  image: CudaImage,
  info: (line: string) => void,
  fallback = 'legacy',
): string {
  if (configured !== 'auto') {
    if (toolkitSince(version, 1, 14)) info(`Using requested mode '${configured}'`);
    return configured;
  }
  const mode = autoMode(machine, version, image, fallback);
  info(`Auto-detected mode as '${mode}'`);
  return mode;
}

function autoMode(machine: Machine, version: ToolkitVersion, image: CudaImage, fallback: string): string {
  if (toolkitSince(version, 1, 14) && hasOnlyCdiDevices(image)) return 'cdi';
  const hasNvml = findLibrary(machine.files, machine.env, NVML_SONAME, machine.kernel.arch) !== undefined;
  return isTegra(machine) && !hasNvml ? 'csv' : fallback;
}

/** A Jetson says so in a file, and in the name of its chip. */
export function isTegra({ files }: Pick<Machine, 'files'>): boolean {
  if (files.exists('/etc/nv_tegra_release')) return true;
  const family = '/sys/devices/soc0/family';
  return files.exists(family) && /^tegra/i.test(files.readText(family));
}
