// Models nvidia-container-toolkit v1.17.1 pkg/nvcdi/{common,driver}-nvml.go and internal/discover/graphics.go: what every GPU needs.
import { compilePathMatch } from '../../../base/path-match.ts';
import type { Files } from '../../fs/files.ts';
import { createMounts, isSince, linkHook, type MakeHook, mountsBelow } from './discover.ts';
import {
  baseName,
  deviceLocator,
  dirName,
  executableLocator,
  fileLocator,
  type Locator,
  type Log,
  libraryLocator,
  NotFound,
} from './locate.ts';
import type { CdiContainerEdits, CdiHook, CdiMount } from './spec.ts';

export interface CommonOptions {
  readonly files: Files;
  /** PATH of the process. */
  readonly path: string;
  /** `uname -r`. */
  readonly release: string;
  /** The driver's version, as NVML tells it. */
  readonly driver: string;
  /** The toolkit's. */
  readonly toolkit: string;
  readonly hook: MakeHook;
  /** `amd64`. */
  readonly arch: string;
  readonly ldconfigPath: string;
  readonly log: Log;
}

const XORG = ['/usr/lib/xorg', '/usr/lib64/xorg', '/usr/X11R6/lib', '/usr/X11R6/lib64'].flatMap((root) =>
  ['modules/drivers', 'modules/extensions', 'modules/updates/drivers', 'modules/updates/extensions'].map(
    (folder) => `${root}/${folder}`,
  ),
);

/** Device nodes, mounts and hooks for all GPUs alike. Throws `Error` as the toolkit words it. */
export function commonEdits(options: CommonOptions): CdiContainerEdits {
  const { files, log, hook, toolkit } = options;
  const devices = createMounts(
    deviceLocator(files),
    ['/dev/nvidia-modeset', '/dev/nvidia-uvm-tools', '/dev/nvidia-uvm', '/dev/nvidiactl'],
    log,
  );
  const graphics = graphicsLibraries(options);
  const libraries = driverLibraries(options);
  const nodes = devices();
  const mounts = [
    ...graphics().filter(({ containerPath }) => !isDriverLibrary(containerPath, 'libnvidia-allocator.so')),
    ...graphicsFiles(options),
    ...libraries(),
    ...ipcMounts(options),
    ...firmwareMounts(options),
    ...binaryMounts(options),
  ];
  const hooks: CdiHook[] = [
    ...linkHook(hook, graphicsLinks(graphics())),
    ...linkHook(hook, driverLinks(libraries(), options.driver)),
    ...compatHook(options),
    ldcacheHook(options, libraries()),
    ...(isSince(toolkit, 1, 18) ? [hook('disable-device-node-modification', [])] : []),
  ];
  const [cuda] = libraries().filter(({ containerPath }) => isDriverLibrary(containerPath, 'libcuda.so'));
  return {
    env: [
      ...(isSince(toolkit, 1, 18) && cuda ? [`NVIDIA_CTK_LIBCUDA_DIR=${dirName(cuda.containerPath)}`] : []),
      'NVIDIA_VISIBLE_DEVICES=void',
    ],
    deviceNodes: nodes.map(({ containerPath }) => ({ path: containerPath })),
    hooks,
    mounts,
  };
}

function graphicsLibraries({ files, log }: CommonOptions): () => CdiMount[] {
  const { folder, version } = cudaLibrary(files, log);
  const libraries = createMounts(
    libraryLocator(files, log),
    [
      'libnvidia-egl-gbm.so.*.*',
      'libnvidia-egl-wayland.so.*.*',
      `libnvidia-allocator.so.${version}`,
      `libnvidia-vulkan-producer.so.${version}`,
    ],
    log,
  );
  const own =
    folder === ''
      ? []
      : ['nvidia/xorg', 'xorg/modules/drivers', 'xorg/modules/extensions'].map((at) => `${folder}/${at}`);
  const xorg = createMounts(
    fileLocator(files, { folders: [...own, ...XORG], count: 1 }),
    ['nvidia_drv.so', `libglxserver_nvidia.so.${version}`],
    log,
  );
  return () => [...libraries(), ...xorg()];
}

/** Where libcuda lies, and the version in its name. */
function cudaLibrary(files: Files, log: Log): { readonly folder: string; readonly version: string } {
  try {
    const [path = ''] = libraryLocator(files, log)('libcuda.so.*.*');
    return { folder: dirName(path), version: baseName(path).slice('libcuda.so.'.length) };
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    log('warning', `failed to locate libcuda.so: ${error.message}; using *.*`);
    return { folder: '', version: '*.*' };
  }
}

function configLocator(files: Files): Locator {
  return fileLocator(files, { folders: ['/etc', '/usr/local/share', '/usr/share'] });
}

function graphicsFiles({ files, log, toolkit, arch }: CommonOptions): CdiMount[] {
  const configs = configLocator(files);
  const anywhere = fileLocator(files, { folders: ['/'] });
  const first: Locator = (pattern) => {
    try {
      return configs(pattern);
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      try {
        return anywhere(pattern);
      } catch (other) {
        if (!(other instanceof NotFound)) throw other;
        throw new NotFound(`${error.message}\n${other.message}`);
      }
    }
  };
  return [
    ...createMounts(
      configs,
      [
        'glvnd/egl_vendor.d/10_nvidia.json',
        'egl/egl_external_platform.d/15_nvidia_gbm.json',
        'egl/egl_external_platform.d/10_nvidia_wayland.json',
        'nvidia/nvoptix.bin',
        'X11/xorg.conf.d/10-nvidia.conf',
        'X11/xorg.conf.d/nvidia-drm-outputclass.conf',
      ],
      log,
    )(),
    ...mountsBelow(
      '/etc',
      first,
      [
        'vulkan/icd.d/nvidia_icd.json',
        'vulkan/icd.d/nvidia_layers.json',
        'vulkan/implicit_layer.d/nvidia_layers.json',
        ...(isSince(toolkit, 1, 18) ? [`vulkan/icd.d/nvidia_icd.${arch === 'arm64' ? 'aarch64' : 'x86_64'}.json`] : []),
      ],
      log,
    ),
  ];
}

function driverLibraries({ files, log, driver }: CommonOptions): () => CdiMount[] {
  log('info', `Using driver version ${driver}`);
  let folder: string;
  try {
    const [path = ''] = libraryLocator(files, log)(`libcuda.so.${driver}`);
    folder = dirName(path);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    throw new Error(
      `failed to create discoverer for common entities: failed to create discoverer for driver files: failed to create discoverer for driver libraries: failed to get libraries for driver version: failed to locate libcuda.so.${driver}: ${error.message}`,
    );
  }
  const paths = fileLocator(files, { folders: [folder, `${folder}/vdpau`], optional: true })(`*.so.${driver}`);
  return createMounts(fileLocator(files, { folders: ['/'] }), paths, log);
}

const ipcMounts = ({ files, log }: CommonOptions): CdiMount[] => [
  ...createMounts(
    fileLocator(files, { folders: ['/run', '/var/run'], count: 1 }),
    ['/nvidia-persistenced/socket', '/nvidia-fabricmanager/socket'],
    log,
    ['noexec'],
  )(),
  ...createMounts(fileLocator(files, { folders: ['/'], count: 1 }), ['/tmp/nvidia-mps'], log, ['noexec'])(),
];

const firmwareMounts = ({ files, log, driver, release }: CommonOptions): CdiMount[] =>
  createMounts(
    fileLocator(files, {
      folders: [
        `/lib/firmware/updates/${release}`,
        '/lib/firmware/updates',
        `/lib/firmware/${release}`,
        '/lib/firmware',
      ],
    }),
    [`nvidia/${driver}/gsp*.bin`],
    log,
  )();

const binaryMounts = ({ files, log, path }: CommonOptions): CdiMount[] =>
  createMounts(
    executableLocator(files, path),
    ['nvidia-smi', 'nvidia-debugdump', 'nvidia-persistenced', 'nvidia-cuda-mps-control', 'nvidia-cuda-mps-server'],
    log,
  )();

const isDriverLibrary = (path: string, name: string, version = '*.*'): boolean =>
  compilePathMatch(`${name}.${version}`).test(baseName(path));

/** Links that graphics drivers need beside their libraries. */
function graphicsLinks(mounts: readonly CdiMount[]): string[] {
  return mounts.flatMap(({ containerPath: path }) => {
    const folder = dirName(path);
    if (isDriverLibrary(path, 'libnvidia-allocator.so'))
      return [`../libnvidia-allocator.so.1::${folder}/gbm/nvidia-drm_gbm.so`];
    const plain = ['libnvidia-vulkan-producer.so', 'libglxserver_nvidia.so'].find((name) =>
      isDriverLibrary(path, name),
    );
    return plain === undefined ? [] : [`${baseName(path)}::${folder}/${plain}`];
  });
}

function driverLinks(mounts: readonly CdiMount[], version: string): string[] {
  return mounts.flatMap(({ containerPath: path }) => {
    const folder = dirName(path);
    if (isDriverLibrary(path, 'libcuda.so', version)) return [`libcuda.so.1::${folder}/libcuda.so`];
    if (isDriverLibrary(path, 'libGLX_nvidia.so', version))
      return [`${baseName(path)}::${folder}/libGLX_indirect.so.0`];
    if (isDriverLibrary(path, 'libnvidia-opticalflow.so', version))
      return [`libnvidia-opticalflow.so.1::${folder}/libnvidia-opticalflow.so`];
    return [];
  });
}

/** From 1.17.5 on newer CUDA libraries in the image are used where the driver allows it. */
function compatHook({ toolkit, hook, driver }: CommonOptions): CdiHook[] {
  return isSince(toolkit, 1, 17, 5) ? [hook('enable-cuda-compat', [`--host-driver-version=${driver}`])] : [];
}

function ldcacheHook({ hook, ldconfigPath }: CommonOptions, libraries: readonly CdiMount[]): CdiHook {
  const folders = [...new Set(libraries.map(({ containerPath }) => dirName(containerPath)))];
  const ldconfig = ldconfigPath === '' ? [] : ['--ldconfig-path', ldconfigPath];
  return hook('update-ldcache', [...ldconfig, ...folders.flatMap((folder) => ['--folder', folder])]);
}
