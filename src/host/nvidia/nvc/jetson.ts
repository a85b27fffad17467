// Models libnvidia-container 0.10 (the jetson branch, src/jetson_info.c and src/jetson_mount.c): what lists of files name.
import type { Files } from '../../fs/files.ts';
import { CSV_FOLDER } from '../files/jetson.ts';
import { findNvml } from '../nvml.ts';
import type { NvcProcess } from './init.ts';
import type { ConfigurePlan, ConfigureRequest, DeviceNode, PlannedMount } from './types.ts';

/** A Jetson: its GPU is part of the chip, and known to no NVML. */
export const isJetson = (proc: NvcProcess): boolean =>
  proc.files.exists('/etc/nv_tegra_release') && findNvml(proc) === undefined;

type Row = readonly [kind: string, path: string];

/** The rows of every list, in the order of their names: `lib, /usr/lib/aarch64-linux-gnu/tegra/libcuda.so.1.1`. */
function rowsOf(files: Files): Row[] {
  if (!files.isDirectory(CSV_FOLDER)) return [];
  return files
    .readdir(CSV_FOLDER)
    .filter(({ name }) => name.endsWith('.csv'))
    .flatMap(({ name }) => files.readText(`${CSV_FOLDER}/${name}`).split('\n'))
    .map((line) => line.split(',').map((part) => part.trim()))
    .flatMap(([kind, path]): Row[] => (kind !== undefined && path !== undefined && path !== '' ? [[kind, path]] : []));
}

/** What is named and there is mounted where it lies on the host; what is not there is left out. */
export function planJetson(host: Files, request: ConfigureRequest): ConfigurePlan {
  const rows = rowsOf(host).filter(([kind, path]) => host.exists(path) || (kind === 'sym' && isLink(host, path)));
  const nodes = rows
    .filter(([kind]) => kind === 'dev')
    .map(([, path]): DeviceNode => ({ path, rdev: host.stat(path).rdev ?? [0, 0] }));
  const mounts = rows
    .filter(([kind]) => kind === 'lib' || kind === 'dir' || kind === 'dev')
    .map(([kind, path]): PlannedMount => ({ source: path, target: path, kind: kind === 'dev' ? 'device' : 'file' }));
  return {
    procfs: undefined,
    mounts: mounts.filter(({ kind }) => kind !== 'device' || !request.noDevbind),
    links: rows.filter(([kind]) => kind === 'sym').map(([, path]) => ({ path, target: host.readlink(path) })),
    allow: request.noCgroups ? [] : nodes,
    ldcache: { ldconfig: request.ldconfig, directories: ['/usr/lib/aarch64-linux-gnu/tegra'] },
  };
}

const isLink = (files: Files, path: string): boolean => {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    files.isDirectory(folder) && files.readdir(folder).some((entry) => entry.name === name && entry.type === 'symlink')
  );
};

/** What `nvidia-container-cli info` tells: no driver has a version there. */
export function jetsonInfo(files: Files): string {
  const [, board = ''] = /BOARD: (\w+)/.exec(files.readText('/etc/nv_tegra_release')) ?? [];
  const [model, arch] = board === 't210ref' ? ['NVIDIA Tegra X1', '5.3'] : ['Xavier', '7.2'];
  const rows = [
    ['Device Index', '0'],
    ['Device Minor', '0'],
    ['Model', model],
    ['Brand', '(null)'],
    ['GPU UUID', '(null)'],
    ['Bus Location', '(null)'],
    ['Architecture', arch],
  ];
  const row = ([name = '', value = '']: readonly string[]): string => `${`${name}:`.padEnd(15)} ${value}\n`;
  return `${row(['NVRM version', '(null)'])}${row(['CUDA version', '10.2'])}\n${rows.map(row).join('')}`;
}
