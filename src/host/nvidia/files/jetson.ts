/** The driver of a Jetson (L4T 32.6.1, JetPack 4.6) as files: libraries of its own folder, nodes of nvhost, lists of both. */
import type { PackageFile } from '../../packages/package.ts';

const FOLDER = '/usr/lib/aarch64-linux-gnu/tegra';
export const CSV_FOLDER = '/etc/nvidia-container-runtime/host-files-for-container.d';
const CUDA = '/usr/local/cuda-10.2';

const LIBRARIES: readonly (readonly [file: string, soname: string, size: number])[] = [
  ['libcuda.so.1.1', 'libcuda.so.1', 15_980_520],
  ['libnvidia-ptxjitcompiler.so.32.6.1', 'libnvidia-ptxjitcompiler.so.1', 9_462_216],
  ['libnvidia-fatbinaryloader.so.440.18', 'libnvidia-fatbinaryloader.so.440.18', 293_880],
  ['libnvidia-eglcore.so.32.6.1', 'libnvidia-eglcore.so.32.6.1', 20_124_864],
  ['libnvidia-glcore.so.32.6.1', 'libnvidia-glcore.so.32.6.1', 21_434_528],
  ['libnvidia-glsi.so.32.6.1', 'libnvidia-glsi.so.32.6.1', 494_120],
  ['libnvidia-tls.so.32.6.1', 'libnvidia-tls.so.32.6.1', 10_360],
  ['libnvrm.so', 'libnvrm.so', 175_744],
  ['libnvrm_gpu.so', 'libnvrm_gpu.so', 222_000],
  ['libnvos.so', 'libnvos.so', 93_624],
  ['libnvbuf_utils.so.1.0.0', 'libnvbuf_utils.so.1.0.0', 72_552],
];

const LINKS: readonly (readonly [path: string, target: string])[] = [
  [`${FOLDER}/libcuda.so`, 'libcuda.so.1.1'],
  ['/usr/lib/aarch64-linux-gnu/libcuda.so', 'tegra/libcuda.so'],
];

/** The kernel makes these nodes; numbers as on a Jetson Nano. */
export const TEGRA_NODES: readonly (readonly [path: string, major: number, minor: number])[] = [
  ['/dev/nvhost-as-gpu', 505, 1],
  ['/dev/nvhost-ctrl', 506, 3],
  ['/dev/nvhost-ctrl-gpu', 505, 3],
  ['/dev/nvhost-ctxsw-gpu', 505, 9],
  ['/dev/nvhost-dbg-gpu', 505, 4],
  ['/dev/nvhost-gpu', 505, 2],
  ['/dev/nvhost-msenc', 506, 4],
  ['/dev/nvhost-nvdec', 506, 5],
  ['/dev/nvhost-nvjpg', 506, 6],
  ['/dev/nvhost-prof-gpu', 505, 5],
  ['/dev/nvhost-sched-gpu', 505, 8],
  ['/dev/nvhost-tsg-gpu', 505, 6],
  ['/dev/nvhost-vic', 506, 1],
  ['/dev/nvmap', 10, 61],
];

const csv = (rows: readonly (readonly [kind: string, path: string])[]): string =>
  rows.map(([kind, path]) => `${kind}, ${path}\n`).join('');

/** Everything that nvidia-l4t-core, nvidia-l4t-cuda, nvidia-container-csv-cuda and their like put on the disk. */
export function jetsonDriverFiles(): Readonly<Record<string, PackageFile>> {
  const arch = 'arm64';
  return {
    ...Object.fromEntries(
      LIBRARIES.map(([file, soname, size]) => [
        `${FOLDER}/${file}`,
        { elf: { program: 'library', arch, soname, version: '32.6.1', cuda: '10.2' }, size, mode: 0o644 },
      ]),
    ),
    ...Object.fromEntries(LINKS.map(([path, target]) => [path, { link: target }])),
    '/etc/ld.so.conf.d/nvidia-tegra.conf': { text: `${FOLDER}\n` },
    '/etc/nv_tegra_release': {
      text: '# R32 (release), REVISION: 6.1, GCID: 27863751, BOARD: t210ref, EABI: aarch64, DATE: Mon Jul 26 19:20:30 UTC 2021\n',
    },
    [`${CUDA}/version.txt`]: { text: 'CUDA Version 10.2.300\n' },
    '/usr/local/cuda': { link: 'cuda-10.2' },
    [`${CSV_FOLDER}/l4t.csv`]: {
      text: csv([
        ...TEGRA_NODES.map(([path]) => ['dev', path] as const),
        ...LIBRARIES.map(([file]) => ['lib', `${FOLDER}/${file}`] as const),
        ...LINKS.map(([path]) => ['sym', path] as const),
        ['dir', '/lib/firmware/tegra21x'],
        ['lib', '/etc/nv_tegra_release'],
      ]),
    },
    [`${CSV_FOLDER}/cuda.csv`]: { text: csv([['dir', CUDA]]) },
    '/usr/lib/firmware/tegra21x/vic.bin': { text: 'firmware\n' },
  };
}
