// Models NVIDIA/nvidia-container-toolkit v1.17.1 internal/modifier/csv.go and internal/platform-support/tegra: a Jetson's mounts.
import { CdiError } from '../../../host/cdi/decode.ts';
import type { Files } from '../../../host/fs/files.ts';
import type { CdiContainerEdits, CdiHook, CdiMount } from '../../../host/nvidia/cdi/spec.ts';
import { injectSpec } from '../../cdi/inject.ts';
import type { OciSpec } from '../spec.ts';
import { RuntimeError } from './errors.ts';
import { type CudaImage, visibleDevices } from './image.ts';
import type { ModifierContext } from './modifier.ts';
import { findExecutable } from './search.ts';

type Kind = 'dev' | 'dir' | 'lib' | 'sym';

const BASE_FILES = ['l4t.csv', 'drivers.csv', 'devices.csv'];
const MOUNT_OPTIONS = ['ro', 'nosuid', 'nodev', 'bind'];

/** Mounts what the lists name; undefined where no device is asked for. The modifier throws `RuntimeError`. */
export function csvModifier(context: ModifierContext, image: CudaImage): ((spec: OciSpec) => OciSpec) | undefined {
  const { log, proc } = context;
  if (visibleDevices(image).length === 0) {
    log.write('info', 'No modification required; no devices requested');
    return undefined;
  }
  const targets = readLists(context, image);
  const edits = editsOf(context, targets);
  return (spec) => {
    try {
      const made = { cdiVersion: '0.5.0', kind: 'nvidia.com/gpu', devices: [{ name: 'all', containerEdits: edits }] };
      return injectSpec(spec, made, proc.files);
    } catch (error) {
      if (error instanceof CdiError) throw new RuntimeError(error.message);
      throw error;
    }
  };
}

/** `lib, /usr/lib/aarch64-linux-gnu/tegra/libcuda.so.1.1` a line; other lines are left out. */
function readLists({ proc: { files }, config, log }: ModifierContext, image: CudaImage): Record<Kind, string[]> {
  const { csvPath } = config.runtime;
  const all = files.isDirectory(csvPath)
    ? files.readdir(csvPath).filter(({ name, type }) => type !== 'dir' && /.\.csv$/i.test(name))
    : [];
  const every = image.env.get('NVIDIA_REQUIRE_JETPACK') === 'csv-mounts=all';
  const targets: Record<Kind, string[]> = { dev: [], dir: [], lib: [], sym: [] };
  for (const { name } of all.filter((entry) => every || BASE_FILES.includes(entry.name))) {
    for (const line of files.readText(`${csvPath}/${name}`).split('\n')) {
      const [, kind, path] = /^\s*(dev|dir|lib|sym)\s*,\s*(\S.*?)\s*$/.exec(line) ?? [];
      if (path !== undefined) targets[kind as Kind].push(path);
      else if (line.trim() !== '') log.write('debug', `Skipping invalid mount spec '${line}'`);
    }
  }
  return targets;
}

function editsOf({ proc, config, log }: ModifierContext, targets: Record<Kind, string[]>): CdiContainerEdits {
  const { files } = proc;
  const located = (paths: readonly string[]): string[] =>
    paths.filter((path) => {
      if (files.exists(path)) return true;
      log.write('warning', `Could not locate ${path}: pattern ${path} not found`);
      return false;
    });
  const real = (path: string): string => files.realpath(path);
  const libraries = located(targets.lib).map(real);
  const mounts = [...located(targets.dir), ...libraries, ...located(targets.sym).map(real)];
  if (files.exists('/etc/nv_tegra_release')) mounts.push('/etc/nv_tegra_release');
  const ctk = findExecutable(proc, config.ctkPath) ?? '/usr/bin/nvidia-ctk';
  const links = (all: readonly string[]): readonly string[] => all.flatMap((link) => ['--link', link]);
  const dotSo = libraries.filter((path) => /\/libcuda\.so\.[\d.]+$/.test(path)).map(linkToCuda);
  const chains = targets.sym.flatMap((path) => chainOf(files, path));
  return {
    deviceNodes: located(targets.dev).map((path) => ({ path })),
    mounts: [...new Set(mounts)].map(mountOf),
    hooks: [
      ...(dotSo.length > 0 ? [hook(ctk, 'create-symlinks', links([...new Set(dotSo)]))] : []),
      ...(chains.length > 0 ? [hook(ctk, 'create-symlinks', links([...new Set(chains)]))] : []),
      hook(
        ctk,
        'update-ldcache',
        [...new Set(libraries.map(directoryOf))].flatMap((folder) => ['--folder', folder]),
      ),
    ],
  };
}

const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

const mountOf = (path: string): CdiMount => ({ hostPath: path, containerPath: path, options: [...MOUNT_OPTIONS] });

/** Programs look for libcuda.so too. */
const linkToCuda = (path: string): string => `libcuda.so.1::${directoryOf(path)}/libcuda.so`;

/** Each link on the way from a path to its file, as `target::link`. */
function chainOf(files: Files, path: string): string[] {
  const links: string[] = [];
  for (let at = path; files.exists(at) && files.lstat(at).type === 'symlink' && links.length < 10; ) {
    const target = files.readlink(at);
    links.push(`${target}::${at}`);
    at = target.startsWith('/') ? target : `${directoryOf(at)}/${target}`;
  }
  return links;
}

function hook(ctk: string, name: string, args: readonly string[]): CdiHook {
  const base = ctk.slice(ctk.lastIndexOf('/') + 1);
  const words = base === 'nvidia-ctk' ? [base, 'hook', name] : [base, name];
  return { hookName: 'createContainer', path: ctk, args: [...words, ...args] };
}
