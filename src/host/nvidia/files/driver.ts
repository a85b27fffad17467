/** NVIDIA's driver as files: what Ubuntu's packages of it put on a disk. Packages' data are made of these. */
import { multiarch } from '../../libraries/library.ts';
import { type ModuleNote, moduleNote } from '../../modules/note.ts';
import type { PackageFile } from '../../packages/package.ts';
import { CFG, COMPUTE, DECODE, type DriverRelease, ENCODE, FBC, GL, libraryFiles } from './library-list.ts';

type FileList = Readonly<Record<string, PackageFile>>;

const program = (name: string, { arch, version }: DriverRelease, size: number, mode = 0o755): PackageFile => ({
  elf: { program: name, arch, version },
  size,
  mode,
});

/** As nvidia-kernel-common has it: nodes are made when a module is loaded. */
const UDEV_RULES = `# Device nodes of the NVIDIA driver
ACTION=="add", KERNEL=="nvidia", RUN+="/usr/bin/nvidia-modprobe"
ACTION=="add", KERNEL=="nvidia_modeset", RUN+="/usr/bin/nvidia-modprobe -m"
ACTION=="add", KERNEL=="nvidia_uvm", RUN+="/usr/bin/nvidia-modprobe -c0 -u"
`;
export const UDEV_PATH = '/usr/lib/udev/rules.d/71-nvidia.rules';

const PERSISTENCED_UNIT = `[Unit]
Description=NVIDIA Persistence Daemon
Wants=syslog.target
StopWhenUnneeded=true
Before=systemd-backlight@backlight:nvidia_0.service

[Service]
Type=forking
ExecStart=/usr/bin/nvidia-persistenced --user nvidia-persistenced --no-persistence-mode --verbose
ExecStopPost=/bin/rm -rf /var/run/nvidia-persistenced
`;

const egl = (name: string, library: string): string =>
  `${JSON.stringify({ file_format_version: '1.0.0', [name]: { library_path: library } }, null, 4)}\n`;

/**
 * The files of Ubuntu's packages of a driver, by the package's name without the branch: `libnvidia-compute`,
 * `libnvidia-cfg1`, `libnvidia-decode`, `libnvidia-encode`, `libnvidia-fbc1`, `libnvidia-gl`, `nvidia-utils`,
 * `nvidia-compute-utils`, `nvidia-kernel-common`, `nvidia-firmware`.
 */
export function driverFiles(release: DriverRelease): Readonly<Record<string, FileList>> {
  const { version, arch } = release;
  const directory = `/usr/lib/${multiarch(arch)}`;
  return {
    'libnvidia-compute': {
      ...libraryFiles(release, COMPUTE),
      [`${directory}/libcuda.so`]: { link: 'libcuda.so.1' },
      [`${directory}/libnvidia-ml.so`]: { link: 'libnvidia-ml.so.1' },
      '/etc/OpenCL/vendors/nvidia.icd': { text: 'libnvidia-opencl.so.1\n' },
    },
    'libnvidia-cfg1': libraryFiles(release, CFG),
    'libnvidia-decode': libraryFiles(release, DECODE),
    'libnvidia-encode': libraryFiles(release, ENCODE),
    'libnvidia-fbc1': libraryFiles(release, FBC),
    'libnvidia-gl': {
      ...libraryFiles(release, GL),
      '/usr/share/glvnd/egl_vendor.d/10_nvidia.json': { text: egl('ICD', 'libEGL_nvidia.so.0') },
      '/usr/share/egl/egl_external_platform.d/15_nvidia_gbm.json': { text: egl('ICD', 'libnvidia-egl-gbm.so.1') },
      '/usr/share/vulkan/icd.d/nvidia_icd.json': { text: egl('ICD', 'libGLX_nvidia.so.0') },
      '/usr/share/vulkan/implicit_layer.d/nvidia_layers.json': { text: egl('layer', 'libGLX_nvidia.so.0') },
      '/usr/share/nvidia/nvoptix.bin': { text: 'OptiX denoiser\n' },
    },
    'nvidia-utils': {
      '/usr/bin/nvidia-smi': program('nvidia-smi', release, 1_101_056),
      '/usr/bin/nvidia-debugdump': program('nvidia-debugdump', release, 274_712),
      '/usr/bin/nvidia-modprobe': program('nvidia-modprobe', release, 47_192, 0o4755),
    },
    'nvidia-compute-utils': {
      '/usr/bin/nvidia-cuda-mps-control': program('nvidia-cuda-mps-control', release, 68_112),
      '/usr/bin/nvidia-cuda-mps-server': program('nvidia-cuda-mps-server', release, 34_960),
      '/usr/bin/nvidia-persistenced': program('nvidia-persistenced', release, 39_496),
      '/usr/lib/systemd/system/nvidia-persistenced.service': { text: PERSISTENCED_UNIT },
    },
    'nvidia-kernel-common': { [UDEV_PATH]: { text: UDEV_RULES } },
    'nvidia-firmware': Object.fromEntries(
      ['gsp_ga10x.bin', 'gsp_tu10x.bin'].map((name) => [
        `/usr/lib/firmware/nvidia/${version}/${name}`,
        { text: `GSP firmware ${version}\n` },
      ]),
    ),
  };
}

/** The whole driver in one list. */
export const allDriverFiles = (release: DriverRelease): FileList =>
  Object.assign({}, ...Object.values(driverFiles(release)));

const MODULES: readonly (readonly [name: string, file: string, size: number, depends: readonly string[]])[] = [
  ['nvidia', 'nvidia.ko', 11_571_200, []],
  ['nvidia_modeset', 'nvidia-modeset.ko', 1_765_376, ['nvidia']],
  ['nvidia_drm', 'nvidia-drm.ko', 135_168, ['nvidia_modeset']],
  ['nvidia_uvm', 'nvidia-uvm.ko', 2_117_632, ['nvidia']],
];

export interface ModuleBuild extends DriverRelease {
  /** The kernel that the modules were built for: `6.8.0-64-generic`. */
  readonly kernel: string;
  /** NVIDIA's open modules. */
  readonly open?: boolean;
  /** Where they lie: `updates/dkms` by DKMS, `kernel/nvidia-570srv` by linux-modules-nvidia. */
  readonly directory?: string;
  /** Who signed them; unsigned ones are refused under Secure Boot. */
  readonly signer?: string;
}

/** The kernel modules of a driver, built for one kernel. */
export function driverModules(build: ModuleBuild): FileList {
  const { kernel, version, arch, directory = 'updates/dkms', open = false, signer } = build;
  return Object.fromEntries(
    MODULES.map(([name, file, size, depends]) => {
      const module: ModuleNote = {
        name,
        size,
        depends,
        vermagic: `${kernel} SMP preempt mod_unload modversions `,
        license: open ? 'Dual MIT/GPL' : name === 'nvidia_uvm' || name === 'nvidia_drm' ? 'Dual MIT/GPL' : 'NVIDIA',
        version,
        outOfTree: true,
        ...(name === 'nvidia' && { aliases: ['pci:v000010DEd*sv*sd*bc03sc02i00*', 'char-major-195-*'] }),
        ...(name === 'nvidia_drm' && {
          parameters: { modeset: { type: 'bool', value: 'N', description: 'Enable atomic kernel modesetting' } },
        }),
        ...(signer !== undefined && { signer }),
      };
      return [`/usr/lib/modules/${kernel}/${directory}/${file}`, { elf: moduleNote(module, arch), size, mode: 0o644 }];
    }),
  );
}
