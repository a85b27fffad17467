/** The shared objects of NVIDIA's driver for Linux, as its archive and the packages made of it bring them. */

import { multiarch } from '../../libraries/library.ts';
import type { PackageFile } from '../../packages/package.ts';

/** Name without `.so`, the number in its soname (none: the soname has the version in it), size in bytes. */
type Library = readonly [name: string, soname: number | undefined, size: number];

export const COMPUTE: readonly Library[] = [
  ['libcuda', 1, 87_183_712],
  ['libcudadebugger', 1, 10_524_136],
  ['libnvidia-gpucomp', undefined, 58_935_216],
  ['libnvidia-ml', 1, 2_173_144],
  ['libnvidia-nvvm', 4, 80_451_008],
  ['libnvidia-opencl', 1, 59_934_784],
  ['libnvidia-pkcs11', undefined, 27_856],
  ['libnvidia-pkcs11-openssl3', undefined, 27_856],
  ['libnvidia-ptxjitcompiler', 1, 37_905_712],
  ['libnvidia-sandboxutils', 1, 56_368],
];
export const CFG: readonly Library[] = [['libnvidia-cfg', 1, 377_936]];
export const DECODE: readonly Library[] = [['libnvcuvid', 1, 13_420_896]];
export const ENCODE: readonly Library[] = [
  ['libnvidia-encode', 1, 277_152],
  ['libnvidia-opticalflow', 1, 67_704],
];
export const FBC: readonly Library[] = [['libnvidia-fbc', 1, 156_752]];
export const GL: readonly Library[] = [
  ['libEGL_nvidia', 0, 1_561_344],
  ['libGLESv1_CM_nvidia', 1, 68_008],
  ['libGLESv2_nvidia', 2, 117_160],
  ['libGLX_nvidia', 0, 1_199_728],
  ['libnvidia-allocator', 1, 168_808],
  ['libnvidia-eglcore', undefined, 29_880_192],
  ['libnvidia-glcore', undefined, 31_976_512],
  ['libnvidia-glsi', undefined, 643_168],
  ['libnvidia-glvkspirv', undefined, 11_637_552],
  ['libnvidia-ngx', 1, 4_567_232],
  ['libnvidia-rtcore', undefined, 83_091_136],
  ['libnvidia-tls', undefined, 18_776],
  ['libnvoptix', 1, 8_769_696],
];

/** `libnvidia-sandboxutils` came with 570, `libnvidia-gpucomp` with 545. */
const SINCE: Readonly<Record<string, number>> = { 'libnvidia-sandboxutils': 570, 'libnvidia-gpucomp': 545 };

const CUDA_VERSIONS: Readonly<Record<string, string>> = {
  470: '11.4',
  515: '11.7',
  525: '12.0',
  530: '12.1',
  535: '12.2',
  545: '12.3',
  550: '12.4',
  555: '12.5',
  560: '12.6',
  565: '12.7',
  570: '12.8',
  575: '12.9',
  580: '13.0',
};

/** The newest CUDA that a driver can run: `12.8` for `570.86.15`. */
export const cudaOf = (driver: string): string => CUDA_VERSIONS[driver.split('.')[0] ?? ''] ?? '12.2';

export interface DriverRelease {
  /** `570.86.15`. */
  readonly version: string;
  /** `amd64`, `arm64`. */
  readonly arch: string;
}

/** Libraries with their links, by absolute path. */
export function libraryFiles(
  { version, arch }: DriverRelease,
  libraries: readonly Library[],
  directory = `/usr/lib/${multiarch(arch)}`,
): Record<string, PackageFile> {
  const files: Record<string, PackageFile> = {};
  for (const [name, number, size] of libraries) {
    if (Number(version.split('.')[0]) < (SINCE[name] ?? 0)) continue;
    const file = `${name}.so.${version}`;
    const soname = number === undefined ? file : `${name}.so.${number}`;
    const cuda = { cuda: cudaOf(version) };
    files[`${directory}/${file}`] = { elf: { program: 'library', arch, soname, version, ...cuda }, size, mode: 0o644 };
    if (soname !== file) files[`${directory}/${soname}`] = { link: file };
  }
  return files;
}
