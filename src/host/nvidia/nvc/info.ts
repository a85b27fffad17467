// Models libnvidia-container src/nvc_info.c: what of the driver lies on the machine, and its GPUs.
import type { Files } from '../../fs/files.ts';
import { readCache } from '../../libraries/cache.ts';
import { CONTROL_MINOR, NVIDIA_MAJOR } from '../driver.ts';
import { type Nvml, NvmlError } from '../nvml.ts';
import { type NvcProcess, nvmlProblem } from './init.ts';
import { allLibraries, COMPUTE_BINARIES, UTILITY_BINARIES } from './library-names.ts';
import { type DeviceInfo, type DeviceNode, type DriverInfo, NvcError } from './types.ts';

/** `%08x:%02x:%02x.0` of numbers that are all zero, as they are where the library tells none. */
const NO_BUS = '00000000:00:00.0';

/** nvc_driver_info_new. Throws `NvcError` that begins with `detection error: `. */
export function driverInfo(proc: NvcProcess, nvml: Nvml, version: string): DriverInfo {
  const libraries = (arch: string): string[] => librariesIn(proc.files, arch, nvml.driverVersion, version);
  return {
    nvrmVersion: nvml.driverVersion,
    cudaVersion: nvml.cudaVersion,
    libraries: libraries(proc.kernel.arch),
    libraries32: proc.kernel.arch === 'amd64' ? libraries('i386') : [],
    binaries: binariesIn(proc),
    firmwares: firmwaresIn(proc.files, nvml.driverVersion),
    devices: devicesIn(proc.files),
    ipcs: ['/var/run/nvidia-persistenced/socket', '/var/run/nvidia-fabricmanager/socket', '/tmp/nvidia-mps']
      .filter((path) => proc.files.exists(path))
      .map((path) => proc.files.realpath(path)),
  };
}

/** ldcache_resolve: for each name the entry of the cache whose file is of the driver's version; the last one counts. */
function librariesIn(files: Files, arch: string, driver: string, version: string): string[] {
  const cache = readCache(files);
  if (!cache) {
    if (files.exists('/etc/ld.so.cache')) fail('unsupported file format: /etc/ld.so.cache');
    return fail('open failed: /etc/ld.so.cache: no such file or directory');
  }
  const names = allLibraries(version);
  const found = new Map<string, string>();
  for (const entry of cache.entries) {
    if (entry.arch !== arch) continue;
    const name = names.find((prefix) => entry.soname.startsWith(prefix));
    if (name === undefined) continue;
    if (!files.exists(entry.path)) fail(`open failed: ${entry.path}: no such file or directory`);
    const path = files.realpath(entry.path);
    if (path.endsWith(driver)) found.set(name, path);
  }
  return names.map((name) => found.get(name)).filter((path) => path !== undefined);
}

function fail(reason: string): never {
  throw new NvcError(`detection error: ${reason}`);
}

function binariesIn({ files, env }: NvcProcess): string[] {
  const folders = (env.get('PATH') ?? '').split(':').map((folder) => folder || '.');
  return [...UTILITY_BINARIES, ...COMPUTE_BINARIES].flatMap((name) => {
    const folder = folders.find((one) => files.exists(`${one}/${name}`));
    return folder === undefined ? [] : [files.realpath(`${folder}/${name}`)];
  });
}

function firmwaresIn(files: Files, version: string): string[] {
  const folder = `/lib/firmware/nvidia/${version}`;
  if (!files.isDirectory(folder)) return [];
  return files
    .readdir(folder)
    .filter(({ name }) => /^gsp.*\.bin$/.test(name))
    .map(({ name }) => `${folder}/${name}`);
}

/** The control node is taken for granted; the others count where they are. */
function devicesIn(files: Files): DeviceNode[] {
  const nodes: DeviceNode[] = [{ path: '/dev/nvidiactl', rdev: [NVIDIA_MAJOR, CONTROL_MINOR] }];
  for (const path of ['/dev/nvidia-uvm', '/dev/nvidia-uvm-tools', '/dev/nvidia-modeset'])
    if (files.exists(path)) nodes.push({ path, rdev: files.stat(path).rdev ?? [0, 0] });
  return nodes;
}

const BRANDS: Readonly<Record<string, string>> = {
  Tesla: 'Tesla',
  GeForce: 'GeForce',
  Quadro: 'Quadro',
  Titan: 'TITAN',
  NVIDIA: 'Nvidia',
  'NVIDIA RTX': 'NvidiaRTX',
};

/** nvc_device_info_new. Throws `NvcError`: one GPU that does not answer fails them all. */
export function deviceInfo(nvml: Nvml): DeviceInfo[] {
  return Array.from({ length: nvml.count }, (_device, index) => {
    try {
      const { gpu, minor } = nvml.device(index);
      return {
        model: gpu.model,
        uuid: gpu.uuid,
        busId: gpu.busId === '' ? NO_BUS : gpu.busId.toLowerCase(),
        arch: gpu.computeCapability,
        brand: BRANDS[gpu.brand] ?? 'Unknown',
        node: { path: `/dev/nvidia${minor}`, rdev: [NVIDIA_MAJOR, minor] as const },
      };
    } catch (error) {
      if (error instanceof NvmlError) return fail(nvmlProblem(error));
      throw error;
    }
  });
}
