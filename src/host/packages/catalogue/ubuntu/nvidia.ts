// Models Ubuntu's packages of NVIDIA's driver (nvidia-graphics-drivers-580-server and its kin in restricted).
import { driverFiles, driverModules } from '../../../nvidia/files/driver.ts';
import type { MaintainerScripts, PackageFile } from '../../package.ts';
import { type Distribution, distributionControl } from '../control.ts';
import type { Offer } from '../table.ts';

export interface DriverBranch {
  /** `570-server`. */
  readonly branch: string;
  /** `570.195.03`. */
  readonly version: string;
}

/** The drivers that Ubuntu 24.04 offers here. */
export const DRIVERS: readonly DriverBranch[] = [
  { branch: '580-server', version: '580.95.05' },
  { branch: '570-server', version: '570.195.03' },
  { branch: '550', version: '550.163.01' },
  { branch: '535-server', version: '535.274.02' },
];

type FileList = Readonly<Record<string, PackageFile>>;

interface Piece {
  readonly name: string;
  readonly installed: number;
  readonly size: number;
  readonly description: string;
  readonly depends: string;
  readonly provides?: string;
  readonly conflicts?: string;
  readonly multiArch?: string;
  readonly files?: FileList | undefined;
  readonly scripts?: MaintainerScripts;
}

function offer(piece: Piece, version: string, source: string, of: Distribution, section = 'restricted/libs'): Offer {
  const { name, files, provides, conflicts, depends, multiArch } = piece;
  const relations = {
    ...(provides !== undefined && { Provides: provides }),
    ...(depends !== '' && { Depends: depends }),
    ...(conflicts !== undefined && { Conflicts: conflicts }),
  };
  const library = name.startsWith('lib');
  return {
    name,
    pocket: 'updates',
    component: 'restricted',
    package: {
      control: distributionControl(
        {
          name,
          source,
          version,
          section,
          installed: piece.installed,
          size: piece.size,
          relations,
          description: piece.description,
          ...(multiArch !== undefined && { multiArch }),
        },
        of,
      ),
      ...(files && { files }),
      ...(piece.scripts && { scripts: piece.scripts }),
      ...(library && { triggers: ['activate-noawait ldconfig'] }),
    },
  };
}

/** The user land of a driver: libraries, tools, firmware, and the packages that pull them together. */
export function driverOffers({ branch, version }: DriverBranch, of: Distribution): Offer[] {
  const { arch } = of;
  const revision = `${version}-0ubuntu0.24.04.1`;
  const files = driverFiles({ version, arch });
  const exact = (name: string): string => `${name}-${branch} (= ${revision})`;
  const common = `nvidia-kernel-common-${branch}-${version}`;
  const only = (name: string): Pick<Piece, 'provides' | 'conflicts'> => ({ provides: name, conflicts: name });
  const bounds = `nvidia-kernel-common-${branch} (<= ${version}-1), nvidia-kernel-common-${branch} (>= ${version})`;
  const headless = [
    bounds,
    exact('nvidia-kernel-source'),
    exact('libnvidia-compute'),
    exact('nvidia-compute-utils'),
    exact('libnvidia-cfg1'),
  ].join(', ');
  const media = ['libnvidia-decode', 'libnvidia-encode', 'libnvidia-fbc1', 'libnvidia-gl'];
  const piece = (name: string, rest: Omit<Piece, 'name' | 'files'>): Piece => ({
    name: `${name}-${branch}`,
    files: files[name],
    ...rest,
  });
  const prebuilt = `linux-modules-nvidia-${branch}-generic`;
  const pieces: Piece[] = [
    piece('libnvidia-cfg1', {
      installed: 430,
      size: 160_766,
      depends: `${common}, libc6 (>= 2.34)`,
      description: 'NVIDIA binary OpenGL/GLX configuration library',
      multiArch: 'same',
      ...only('libnvidia-cfg1-any'),
    }),
    piece('libnvidia-compute', {
      installed: 333_337,
      size: 59_444_208,
      depends: `${common}, ocl-icd-libopencl1, libc6 (>= 2.34), libgcc-s1 (>= 4.3), libssl3t64 (>= 3.0.0)`,
      description: 'NVIDIA libcompute package',
      multiArch: 'same',
      provides: `libcuda.so.1 (= ${revision}), libcuda1 (= ${revision}), libnvidia-compute, libnvidia-ml.so.1 (= ${revision}), libnvidia-ml1 (= ${revision}), nvidia-opencl-icd`,
      conflicts: 'libnvidia-compute, nvidia-opencl-icd',
    }),
    piece('libnvidia-decode', {
      installed: 21_051,
      size: 3_172_314,
      depends: `${common}, ${exact('libnvidia-compute')}, libc6 (>= 2.34), libx11-6, libxext6`,
      description: 'NVIDIA Video Decoding runtime libraries',
      multiArch: 'same',
      ...only('libnvidia-decode'),
    }),
    piece('libnvidia-encode', {
      installed: 322,
      size: 115_120,
      depends: `${common}, libc6 (>= 2.3), libnvidia-decode-${branch} (>= ${version})`,
      description: 'NVENC Video Encoding runtime library',
      multiArch: 'same',
      ...only('libnvidia-encode'),
    }),
    piece('libnvidia-fbc1', {
      installed: 283,
      size: 94_732,
      depends: `${common}, libc6 (>= 2.34), libx11-6, libxext6`,
      description: 'NVIDIA OpenGL-based Framebuffer Capture runtime library',
      multiArch: 'same',
      ...only('libnvidia-fbc1'),
    }),
    piece('libnvidia-gl', {
      installed: 532_272,
      size: 172_814_396,
      depends: `${common}, libc6 (>= 2.34), libgcc-s1 (>= 4.2), libnvidia-compute-${branch} (>= ${version}), libx11-6, libxcb1 (>= 1.12), libxext6`,
      description: 'NVIDIA OpenGL/GLX/EGL/GLES GLVND libraries and Vulkan ICD',
      multiArch: 'same',
      ...only('libnvidia-gl'),
    }),
    piece('nvidia-compute-utils', {
      installed: 377,
      size: 130_150,
      depends: `libnvidia-compute-${branch}, adduser, libc6 (>= 2.34)`,
      description: 'NVIDIA compute utilities',
      provides: 'nvidia-compute-utils, nvidia-persistenced',
      conflicts: 'nvidia-compute-utils, nvidia-persistenced',
    }),
    piece('nvidia-driver', {
      installed: 1_441,
      size: 510_348,
      depends: [headless, ...media.map(exact), exact('nvidia-utils'), `${prebuilt} | nvidia-dkms-${branch}`].join(', '),
      description: 'NVIDIA Server Driver metapackage',
    }),
    piece('nvidia-firmware', {
      installed: 103_084,
      size: 76_021_150,
      depends: '',
      description: 'Firmware files used by the kernel module',
    }),
    piece('nvidia-headless-no-dkms', {
      installed: 37,
      size: 12_874,
      depends: headless,
      description: 'NVIDIA headless metapackage - no DKMS',
    }),
    piece('nvidia-kernel-common', {
      installed: 2_795,
      size: 786_202,
      depends: `libc6 (>= 2.38), libpciaccess0 (>= 0.10.7), nvidia-firmware-${branch}-${version}`,
      description: 'Shared files used with the kernel module',
      provides: `nvidia-kernel-common, ${common}`,
      conflicts: 'nvidia-kernel-common',
    }),
    piece('nvidia-kernel-source', {
      installed: 121_064,
      size: 83_854_368,
      depends: '',
      description: 'NVIDIA kernel source package',
      multiArch: 'foreign',
      ...only('nvidia-kernel-source'),
    }),
    piece('nvidia-utils', {
      installed: 1_728,
      size: 601_518,
      depends: `${common}, libc6 (>= 2.34), libnvidia-compute-${branch} (>= ${version})`,
      description: 'NVIDIA Server Driver support binaries',
      provides: 'nvidia-smi, nvidia-utils',
      conflicts: 'nvidia-smi, nvidia-utils',
    }),
  ];
  return pieces.map((one) => {
    const named = one.name === `nvidia-firmware-${branch}` ? { ...one, name: `${one.name}-${version}` } : one;
    return offer(named, revision, `nvidia-graphics-drivers-${branch}`, of);
  });
}

const depmod = (when: string, kernel: string): string =>
  `#!/bin/sh\nset -e\nif [ "$1" = ${when} ]; then\n\tdepmod -a ${kernel}\nfi\n`;

const MODULE_FOLDER = (branch: string): string => `kernel/nvidia-${branch.replace('-server', 'srv')}`;

/** A driver's modules for one kernel (`6.8.0-88-generic`), built and signed by Ubuntu, and the package that follows kernels. */
export function moduleOffers({ branch, version }: DriverBranch, kernel: string, of: Distribution): Offer[] {
  const abi = kernel.replace(/-generic$/, '');
  const revision = `${abi}.${abi.split('-')[1]}`;
  const source = 'linux-restricted-modules';
  const section = 'restricted/kernel';
  const pieces: Piece[] = [
    {
      name: `linux-modules-nvidia-${branch}-generic`,
      installed: 26,
      size: 5_378,
      depends: `linux-modules-nvidia-${branch}-${kernel} (= ${revision}), nvidia-kernel-common-${branch} (>= ${version})`,
      provides: 'nvidia-prebuilt-kernel',
      description: `Extra drivers for nvidia-${branch} for the generic flavour`,
    },
    {
      name: `linux-modules-nvidia-${branch}-${kernel}`,
      installed: 192_592,
      size: 97_852_902,
      depends: `debconf (>= 0.5) | debconf-2.0, linux-image-${kernel} | linux-image-unsigned-${kernel}, nvidia-kernel-common-${branch} (>= ${version})`,
      description: `Linux kernel nvidia modules for version ${abi}`,
      files: driverModules({
        version,
        arch: of.arch,
        kernel,
        directory: MODULE_FOLDER(branch),
        signer: 'Canonical Ltd. Kernel Module Signing',
      }),
      scripts: { postinst: depmod('configure', kernel), postrm: depmod('remove', kernel) },
    },
  ];
  return pieces.map((piece) => offer(piece, revision, source, of, section));
}
