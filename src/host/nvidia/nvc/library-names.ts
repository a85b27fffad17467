// The components that libnvidia-container looks for (src/nvc_info.c), with the release that first knew each.

type Component = readonly [prefix: string, since: readonly [major: number, minor: number]];

export const UTILITY_BINARIES: readonly string[] = [
  'nvidia-smi',
  'nvidia-debugdump',
  'nvidia-persistenced',
  'nv-fabricmanager',
];
export const COMPUTE_BINARIES: readonly string[] = ['nvidia-cuda-mps-control', 'nvidia-cuda-mps-server'];

const ALWAYS = [1, 0] as const;

export const UTILITY: readonly Component[] = [
  ['libnvidia-ml.so', ALWAYS],
  ['libnvidia-cfg.so', ALWAYS],
  ['libnvidia-nscq.so', [1, 3]],
];
export const COMPUTE: readonly Component[] = [
  ['libcuda.so', ALWAYS],
  ['libcudadebugger.so', [1, 10]],
  ['libnvidia-opencl.so', ALWAYS],
  ['libnvidia-gpucomp.so', [1, 14]],
  ['libnvidia-ptxjitcompiler.so', ALWAYS],
  ['libnvidia-fatbinaryloader.so', ALWAYS],
  ['libnvidia-allocator.so', [1, 3]],
  ['libnvidia-compiler.so', ALWAYS],
  ['libnvidia-pkcs11.so', [1, 10]],
  ['libnvidia-pkcs11-openssl3.so', [1, 14]],
  ['libnvidia-nvvm.so', [1, 12]],
  ['libnvidia-tileiras.so', [1, 19]],
];
export const NGX: readonly Component[] = [['libnvidia-ngx.so', [1, 3]]];
export const VIDEO: readonly Component[] = [
  ['libvdpau_nvidia.so', ALWAYS],
  ['libnvidia-encode.so', ALWAYS],
  ['libnvidia-opticalflow.so', ALWAYS],
  ['libnvcuvid.so', ALWAYS],
];
export const GRAPHICS: readonly Component[] = [
  ['libnvidia-eglcore.so', ALWAYS],
  ['libnvidia-glcore.so', ALWAYS],
  ['libnvidia-tls.so', ALWAYS],
  ['libnvidia-glsi.so', ALWAYS],
  ['libnvidia-fbc.so', ALWAYS],
  ['libnvidia-ifr.so', ALWAYS],
  ['libnvidia-rtcore.so', [1, 3]],
  ['libnvoptix.so', [1, 3]],
  ['libGLX_nvidia.so', ALWAYS],
  ['libEGL_nvidia.so', ALWAYS],
  ['libGLESv2_nvidia.so', ALWAYS],
  ['libGLESv1_CM_nvidia.so', ALWAYS],
  ['libnvidia-glvkspirv.so', [1, 3]],
  ['libnvidia-cbl.so', [1, 3]],
];

const isSince = (version: string, [major, minor]: readonly [number, number]): boolean => {
  const [a = 0, b = 0] = version.split(/[.~-]/).map(Number);
  return a > major || (a === major && b >= minor);
};

/** Names of a list that a release of the library knows. */
export const knownIn = (version: string, list: readonly Component[]): string[] =>
  list.filter(([, since]) => isSince(version, since)).map(([prefix]) => prefix);

/** All of them, in the order that the library lists them. */
export const allLibraries = (version: string): string[] =>
  knownIn(version, [...UTILITY, ...COMPUTE, ...NGX, ...VIDEO, ...GRAPHICS]);
