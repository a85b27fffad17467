// Models libnvidia-container src/cli/configure.c and src/nvc_mount.c: what is brought into a container, and in which order.
import type { Files } from '../../fs/files.ts';
import { multiarch } from '../../libraries/library.ts';
import { deviceInfo, driverInfo } from './info.ts';
import { initNvc, type NvcProcess } from './init.ts';
import { isJetson, planJetson } from './jetson.ts';
import { COMPUTE, COMPUTE_BINARIES, GRAPHICS, NGX, UTILITY, UTILITY_BINARIES, VIDEO } from './library-names.ts';
import { checkRequirement } from './requirements.ts';
import { selectDevices } from './select.ts';
import {
  type Capability,
  type ConfigurePlan,
  type ConfigureRequest,
  type DeviceInfo,
  type DeviceNode,
  type DriverInfo,
  NvcError,
  type PlannedMount,
} from './types.ts';

const PROC_DRIVER = '/proc/driver/nvidia';

/**
 * What `configure` would do to a container whose files are `container`, seen from a process on the host. Changes nothing but
 * what loading modules changes. Throws `NvcError` in the library's words: `initialization error: …`, `container error: …`,
 * `detection error: …`, `device error: …`, `requirement error: …`, `mount error: …`.
 */
export function planConfigure(proc: NvcProcess, container: Files, request: ConfigureRequest): ConfigurePlan {
  if (isJetson(proc)) return planJetson(proc.files, request);
  const nvml = initNvc(proc, request);
  checkCgroups(proc.files, request);
  const driver = driverInfo(proc, nvml, request.version);
  const available = deviceInfo(nvml);
  const devices = selectDevices(request.devices, available);
  for (const device of devices.length > 0 ? devices : [undefined])
    for (const expression of request.requirements) checkRequirement(expression, driver, device);
  return mountPlan(proc.files, container, request, driver, devices);
}

/** Before 1.8 the library knew the controllers of cgroup v1 alone. */
function checkCgroups(files: Files, { noCgroups, version }: ConfigureRequest): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (noCgroups || major > 1 || minor >= 8) return;
  if (files.exists('/sys/fs/cgroup/cgroup.controllers'))
    throw new NvcError('container error: cgroup subsystem devices not found');
}

type Needs = ReadonlySet<Capability>;

function mountPlan(
  host: Files,
  container: Files,
  request: ConfigureRequest,
  driver: DriverInfo,
  devices: readonly DeviceInfo[],
): ConfigurePlan {
  const needs: Needs = new Set(request.capabilities);
  const folder = libraryFolder(container, request);
  const libraries = driver.libraries.filter((path) => wantsLibrary(path, needs));
  const mounts: PlannedMount[] = [
    ...driver.binaries.filter((path) => wantsBinary(path, needs)).map((path) => fileMount(path, '/usr/bin')),
    ...libraries.map((path) => fileMount(path, folder)),
    ...compatLibraries(container, request, driver).map(
      (path): PlannedMount => ({ source: path, target: `${folder}/${base(path)}`, kind: 'compat' }),
    ),
    ...driver.firmwares.map((path): PlannedMount => ({ source: path, target: path, kind: 'firmware' })),
    ...driver.ipcs
      .filter((path) => needs.has(path.endsWith('/socket') ? 'utility' : 'compute'))
      .map((path): PlannedMount => ({ source: path, target: path, kind: 'ipc' })),
  ];
  const nodes: DeviceNode[] = driver.devices.filter((node) => wantsNode(node, needs));
  const all = [...nodes, ...devices.map(({ node }) => node)];
  for (const node of all) checkNode(host, node);
  if (!request.noDevbind)
    mounts.push(...nodes.map(({ path }): PlannedMount => ({ source: path, target: path, kind: 'device' })));
  for (const { node, busId } of devices) {
    if (!request.noDevbind) mounts.push({ source: node.path, target: node.path, kind: 'device' });
    const entry = procEntryOf(host, busId);
    mounts.push({ source: entry, target: entry, kind: 'procfs-gpu' });
  }
  return {
    procfs: procTexts(host, request),
    mounts,
    links: linksFor(libraries.map((path) => `${folder}/${base(path)}`)),
    allow: request.noCgroups ? [] : all,
    ldcache: { ldconfig: request.ldconfig, directories: [folder, folder === '/usr/lib64' ? '/usr/lib' : '/usr/lib32'] },
  };
}

const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const fileMount = (source: string, folder: string): PlannedMount => ({
  source,
  target: `${folder}/${base(source)}`,
  kind: 'file',
});

/** Debian's scheme where the image has Debian's mark, /usr/lib64 elsewhere. */
function libraryFolder(container: Files, { ldconfig: _ }: ConfigureRequest): string {
  if (!container.exists('/etc/debian_version')) return '/usr/lib64';
  return `/usr/lib/${multiarch(container.exists('/usr/lib/aarch64-linux-gnu') ? 'arm64' : 'amd64')}`;
}

const startsWithOneOf = (name: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => name.startsWith(prefix));
const prefixes = (list: readonly (readonly [string, unknown])[]): string[] => list.map(([prefix]) => prefix);

/** match_library_flags with what each capability stands for (src/options.h). */
function wantsLibrary(path: string, needs: Needs): boolean {
  const name = base(path);
  const is = (list: readonly (readonly [string, unknown])[]): boolean => startsWithOneOf(name, prefixes(list));
  return (
    (needs.has('utility') && is(UTILITY)) ||
    ((needs.has('compute') || needs.has('video')) && is(COMPUTE)) ||
    (needs.has('video') && is(VIDEO)) ||
    ((needs.has('graphics') || needs.has('display')) && is(GRAPHICS)) ||
    (needs.has('ngx') && is(NGX))
  );
}

const wantsBinary = (path: string, needs: Needs): boolean =>
  (needs.has('utility') && startsWithOneOf(base(path), UTILITY_BINARIES)) ||
  (needs.has('compute') && startsWithOneOf(base(path), COMPUTE_BINARIES));

function wantsNode({ path }: DeviceNode, needs: Needs): boolean {
  if (path.startsWith('/dev/nvidia-uvm')) return needs.has('compute') || needs.has('video');
  return path !== '/dev/nvidia-modeset' || needs.has('display');
}

function checkNode(host: Files, { path, rdev }: DeviceNode): void {
  if (!host.exists(path)) throw new NvcError(`mount error: stat failed: ${path}: no such file or directory`);
  const [major, minor] = host.stat(path).rdev ?? [];
  if (major !== rdev[0] || minor !== rdev[1]) throw new NvcError(`mount error: invalid device node: ${path}`);
}

/** CUDA's compatibility libraries in the image, if they are of another major version than the driver. */
function compatLibraries(container: Files, request: ConfigureRequest, driver: DriverInfo): string[] {
  const folder = '/usr/local/cuda/compat';
  if (!request.capabilities.includes('compute') || (request.cudaCompatMode ?? 'mount') !== 'mount') return [];
  if (!container.isDirectory(folder)) return [];
  const major = driver.nvrmVersion.split('.')[0];
  return [
    ...new Set(
      container
        .readdir(folder)
        .filter(({ name }) => /^lib.*\.so\..*/.test(name))
        .map(({ name }) => container.realpath(`${folder}/${name}`)),
    ),
  ].filter((path) => /\.so\.(\d+)/.exec(path)?.[1] !== major);
}

/** The entry of a GPU, whose domain has eight digits or four. */
function procEntryOf(host: Files, busId: string): string {
  const paths = [busId, busId.slice(4)].map((id) => `${PROC_DRIVER}/gpus/${id}`);
  const found = paths.find((path) => host.exists(path));
  if (found === undefined) throw new NvcError(`mount error: stat failed: ${paths[1]}: no such file or directory`);
  return found;
}

function procTexts(host: Files, { rootfs }: ConfigureRequest): ConfigurePlan['procfs'] {
  if (!host.isDirectory(PROC_DRIVER))
    throw new NvcError(`mount error: mount operation failed: ${rootfs}${PROC_DRIVER}: no such file or directory`);
  return ['params', 'version', 'registry']
    .filter((name) => host.exists(`${PROC_DRIVER}/${name}`))
    .map((name) => {
      const text = host.readText(`${PROC_DRIVER}/${name}`);
      const kept = name === 'params' ? text.replace('ModifyDeviceFiles: 1', 'ModifyDeviceFiles: 0') : text;
      return { name, text: kept, mode: 0o444 };
    });
}

const LINKS: readonly (readonly [prefix: string, link: string, target: string | undefined])[] = [
  ['libcuda.so', 'libcuda.so', 'libcuda.so.1'],
  ['libGLX_nvidia.so', 'libGLX_indirect.so.0', undefined],
  ['libnvidia-opticalflow.so', 'libnvidia-opticalflow.so', 'libnvidia-opticalflow.so.1'],
];

const linksFor = (paths: readonly string[]): ConfigurePlan['links'] =>
  paths.flatMap((path) =>
    LINKS.filter(([prefix]) => base(path).startsWith(prefix)).map(([, link, target]) => ({
      path: `${path.slice(0, path.lastIndexOf('/'))}/${link}`,
      target: target ?? base(path),
    })),
  );
