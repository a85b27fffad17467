// Models nvidia-container-toolkit v1.17.1 pkg/nvcdi (lib.go, lib-nvml.go) and internal/platform-support/dgpu: a specification of this machine's GPUs.
import { type FoundLibrary, findLibrary, libraryAt } from '../../libraries/library.ts';
import type { Process } from '../../process/types.ts';
import { kernelBusId } from '../gpu.ts';
import { initNvml, type Nvml, type NvmlDevice, NvmlError } from '../nvml.ts';
import { createMounts, hookMaker, isSince, linkHook, type MakeHook } from './discover.ts';
import { commonEdits } from './driver-edits.ts';
import { deviceLocator, dirName, executableLocator, glob, type Log, libraryLocator, NotFound } from './locate.ts';
import { mergeAll, simplify } from './simplify.ts';
import type { CdiContainerEdits, CdiDevice, CdiSpec } from './spec.ts';

export type NameStrategy = 'index' | 'uuid' | 'type-index';

export interface GenerateOptions {
  /** The toolkit's version: it decides on the specification's. */
  readonly toolkit: string;
  readonly mode: 'auto' | 'nvml';
  readonly names: readonly NameStrategy[];
  readonly vendor: string;
  readonly class: string;
  /** Empty: looked for in PATH. */
  readonly hookPath: string;
  readonly ldconfigPath: string;
  readonly release: string;
}

type Machine = Pick<Process, 'files' | 'env' | 'kernel'>;

/** The newest version of the format that a release of the toolkit writes. */
const formatOf = (toolkit: string): string =>
  isSince(toolkit, 1, 18) ? '1.0.0' : isSince(toolkit, 1, 17) ? '0.8.0' : '0.5.0';

/**
 * The specification, in the newest version of the format; `log` hears what was found and what was not. Throws `Error` with
 * the words that follow `failed to generate CDI spec: `.
 */
export function generateCdi(proc: Machine, options: GenerateOptions, log: Log): CdiSpec {
  const { files } = proc;
  const path = proc.env.get('PATH') ?? '';
  const hook = hookMaker(resolveHook(proc, path, options.hookPath, log), options.toolkit);
  const nvmlPath = locate(proc, 'libnvidia-ml.so.1', log);
  const sandboxPath = locate(proc, 'libnvidia-sandboxutils.so.1', log);
  const library = loaded(proc, nvmlPath, 'libnvidia-ml.so.1');
  const early = isSince(options.toolkit, 1, 18);
  const sandboxed = sandboxPath !== undefined && library !== undefined && !library.note.fake;
  if (early && !sandboxed) sayNoSandbox(log);
  if (options.mode === 'auto') log('info', autoMode(proc, log));
  const nvml = init(proc, library);
  if (!early && !sandboxed) sayNoSandbox(log);
  const devices: CdiDevice[] = [];
  for (let index = 0; index < nvml.count; index++) {
    const device = deviceOf(nvml, index);
    const containerEdits = deviceEdits(proc, device, { hook, sandboxed, toolkit: options.toolkit }, log);
    for (const name of namesOf(device, options.names))
      devices.push({ name, containerEdits: structuredClone(containerEdits) });
  }
  const common = step('failed to create edits common for entities', () =>
    commonEdits({
      files,
      path,
      release: options.release,
      driver: nvml.driverVersion,
      toolkit: options.toolkit,
      hook,
      arch: proc.kernel.arch,
      ldconfigPath: options.ldconfigPath,
      log,
    }),
  );
  const spec: CdiSpec = {
    cdiVersion: formatOf(options.toolkit),
    kind: `${options.vendor}/${options.class}`,
    devices,
    containerEdits: common,
  };
  return mergeAll(simplify(spec));
}

function step<T>(prefix: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(`${prefix}: ${error.message}`);
  }
}

function resolveHook({ files }: Machine, path: string, given: string, log: Log): string {
  if (given.startsWith('/')) return given;
  const name = given === '' ? 'nvidia-cdi-hook' : given;
  try {
    return executableLocator(files, path)(name)[0] ?? '';
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    log('warning', `Failed to locate ${name}: ${error.message}`);
    return name === 'nvidia-ctk' ? '/usr/bin/nvidia-ctk' : '/usr/bin/nvidia-cdi-hook';
  }
}

function locate({ files }: Machine, name: string, log: Log): string | undefined {
  try {
    const [path] = libraryLocator(files, log)(name);
    log('info', `Using ${path}`);
    return path;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    log('warning', `Ignoring error in locating ${name}: ${error.message}`);
    return undefined;
  }
}

/** dlopen: by the path that was found, else by name. */
function loaded({ files, env, kernel }: Machine, path: string | undefined, name: string): FoundLibrary | undefined {
  if (path === undefined) return findLibrary(files, env, name, kernel.arch);
  const note = libraryAt(files, path);
  return note && { path, note };
}

function autoMode({ files, env, kernel }: Machine, log: Log): string {
  const has = (name: string): boolean => findLibrary(files, env, name, kernel.arch) !== undefined;
  const isTegra = files.exists('/etc/nv_tegra_release');
  const mode = has('libdxcore.so') ? 'wsl' : isTegra && !has('libnvidia-ml.so.1') ? 'csv' : 'nvml';
  if (mode === 'nvml' && !has('libnvidia-ml.so.1'))
    log('warning', 'Unsupported platform detected: unknown; assuming nvml');
  return `Auto-detected mode as '${mode}'`;
}

function init(proc: Machine, library: FoundLibrary | undefined): Nvml {
  const failed = (reason: string): Error =>
    new Error(`failed to create device CDI specs: failed to initialize NVML: ${reason}`);
  if (!library) throw failed('ERROR_LIBRARY_NOT_FOUND');
  try {
    return initNvml(proc, library);
  } catch (error) {
    if (error instanceof NvmlError) throw failed(error.message);
    throw error;
  }
}

/** libnvidia-sandboxutils tells a GPU's nodes by itself; a library that makes GPUs up has no symbols for it. */
const sayNoSandbox = (log: Log): void => log('warning', 'Failed to init nvsandboxutils: ERROR_LIBRARY_LOAD; ignoring');

function deviceOf(nvml: Nvml, index: number): NvmlDevice {
  try {
    return nvml.device(index);
  } catch (error) {
    if (!(error instanceof NvmlError)) throw error;
    throw new Error(
      `failed to create device CDI specs: failed to generate CDI edits for GPU devices: error getting device handle for index '${index}': ${error.message}`,
    );
  }
}

function namesOf({ index, gpu }: NvmlDevice, strategies: readonly NameStrategy[]): string[] {
  return strategies.map((strategy) => {
    if (strategy === 'uuid') return gpu.uuid;
    return strategy === 'type-index' ? `gpu${index}` : String(index);
  });
}

function deviceEdits(
  { files }: Machine,
  { minor, gpu }: NvmlDevice,
  { hook, sandboxed, toolkit }: { readonly hook: MakeHook; readonly sandboxed: boolean; readonly toolkit: string },
  log: Log,
): CdiContainerEdits {
  const busId = gpu.busId === '' ? '' : kernelBusId(gpu);
  const direct = glob(files, `/sys/bus/pci/devices/${busId}/drm/*`).map(
    (path) => `/dev/dri/${path.slice(path.lastIndexOf('/') + 1)}`,
  );
  const wanted = [`/dev/nvidia${minor}`, ...(busId === '' ? [] : direct)];
  const find = createMounts(deviceLocator(files), wanted, sandboxed ? () => {} : log);
  const nodes = find().map(({ containerPath }) => containerPath);
  const links = nodes.length > 0 || sandboxed ? byPathLinks(files, busId, nodes, sandboxed ? () => {} : log) : [];
  if (nodes.length === 0) find();
  const folders = [...new Set(nodes.map(dirName))].filter((folder) => folder === '/dev/dri');
  return {
    deviceNodes: nodes.map((path) => ({ path })),
    hooks: [
      ...linkHook(hook, links),
      // Off unless asked for since 1.18.
      ...(folders.length === 0 || isSince(toolkit, 1, 18)
        ? []
        : [hook('chmod', ['--mode', '755', ...folders.flatMap((folder) => ['--path', folder])])]),
    ],
  };
}

function byPathLinks(files: Machine['files'], busId: string, nodes: readonly string[], log: Log): string[] {
  const links: string[] = [];
  for (const kind of ['card', 'render']) {
    const path = `/dev/dri/by-path/pci-${busId}-${kind}`;
    if (!files.exists(path)) {
      log('warning', `Failed to evaluate symlink ${path}; ignoring`);
      continue;
    }
    const target = files.readlink(path);
    if (nodes.includes(files.realpath(path))) links.push(`${target}::${path}`);
  }
  return links;
}
