// Models moby/buildkit solver/llbsolver/mounts and executor/oci/spec.go: what RUN --mount puts into a container.

import { joinPath } from '../../../host/fs/mounts.ts';
import type { FileSystem } from '../../../host/fs/types.ts';
import { since } from '../../engine-version.ts';
import type { MountSpec } from '../../runtimes/spec.ts';
import type { Ref } from './cache.ts';
import { PathNotFound } from './checksum.ts';
import type { ExecMount, Op } from './llb.ts';
import { filesOf, treeOf } from './trees.ts';
import type { BuildkitDeps } from './types.ts';

export interface PreparedMounts {
  readonly specs: readonly MountSpec[];
  /** Variables that secrets become. */
  readonly env: readonly string[];
  /** Takes away what was mounted on the host for the time of the RUN. */
  release(): void;
}

/** Throws Error in BuildKit's words. */
export function prepareMounts(
  deps: BuildkitDeps,
  op: Extract<Op, { kind: 'exec' }>,
  inputs: readonly Ref[],
  secrets: Readonly<Record<string, Uint8Array>>,
  id: string,
): PreparedMounts {
  const { host } = deps;
  const undo: (() => void)[] = [];
  const specs: MountSpec[] = [];
  const env: string[] = [];
  /** A tree of the host's own for the time of the RUN. */
  const show = (fs: FileSystem): string => {
    const path = `${deps.dataRoot}/overlay2/${host.random.hex(25)}/merged`;
    host.files.mkdirAll(path, 0o700);
    host.mounts.mount(path, fs);
    undo.push(() => {
      host.mounts.unmount(path);
      host.files.removeAll(path.replace(/\/merged$/, ''));
    });
    return path;
  };
  const bind = (source: string, destination: string, options: readonly string[]): void =>
    void specs.push({ destination, type: 'bind', source, options: ['rbind', ...options] });

  for (const mount of op.mounts.slice(1)) {
    if (mount.type === 'tmpfs') specs.push(tmpfs(mount));
    else if (mount.type === 'cache') bind(cacheDirectory(deps, mount), mount.target, []);
    else if (mount.type === 'secret') addSecret(deps, mount, secrets, id, { bind, env, undo });
    else if (mount.type === 'ssh') {
      if (mount.required) throw new Error(noSshKey(deps, mount.id));
    } else {
      const layers = mount.input < 0 ? [] : (inputs[mount.input]?.layers ?? []);
      const tree = mount.readOnly
        ? treeOf(layers, host.clock)
        : deps.containerd.snapshotter.prepare(`${id}-${specs.length}`, layers, { init: false }).fs;
      const at = joinPath('/', mount.selector);
      if (!filesOf(tree).exists(at)) throw new Error(`failed to calculate checksum: ${new PathNotFound(at).message}`);
      bind(`${show(tree)}${at === '/' ? '' : at}`, mount.target, mount.readOnly ? ['ro'] : []);
    }
  }
  const release = (): void => {
    for (const one of undo.reverse()) one();
  };
  return { specs, env, release };
}

const tmpfs = (mount: ExecMount): MountSpec => ({
  destination: mount.target,
  type: 'tmpfs',
  source: 'tmpfs',
  options: ['nosuid', ...(mount.size > 0 ? [`size=${mount.size}`] : [])],
});

function cacheDirectory(deps: BuildkitDeps, mount: ExecMount): string {
  const { cache, host } = deps;
  const known = cache.mounts.get(mount.id);
  if (known && host.files.exists(known.path)) {
    cache.touch(known.record);
    return known.path;
  }
  const path = `${deps.dataRoot}/overlay2/${host.random.hex(25)}/diff`;
  host.files.mkdirAll(path, 0o755);
  if (mount.mode !== undefined) host.files.chmod(path, mount.mode);
  host.files.chown(path, mount.uid, mount.gid);
  const record = cache.add({
    type: 'exec.cachemount',
    description: `cached mount ${mount.target} from exec`,
    size: 0,
    mutable: true,
    drop: () => cache.mounts.delete(mount.id),
  });
  cache.touch(record);
  cache.mounts.set(mount.id, { path, record });
  return path;
}

interface SecretPlaces {
  readonly bind: (source: string, destination: string, options: readonly string[]) => void;
  readonly env: string[];
  readonly undo: (() => void)[];
}

function addSecret(
  deps: BuildkitDeps,
  mount: ExecMount,
  secrets: Readonly<Record<string, Uint8Array>>,
  id: string,
  { bind, env, undo }: SecretPlaces,
): void {
  const data = secrets[mount.id];
  if (data === undefined) {
    if (mount.required) throw new Error(`secret ${mount.id}: not found`);
    return;
  }
  if (mount.env !== undefined) env.push(`${mount.env || mount.id}=${new TextDecoder().decode(data)}`);
  if (mount.target === '') return;
  const { files } = deps.host;
  const directory = `${deps.dataRoot}/buildkit/executor/${id}-secrets`;
  const path = `${directory}/${mount.id.replaceAll('/', '_')}`;
  files.mkdirAll(directory, 0o700);
  files.writeFile(path, data, { mode: mount.mode ?? 0o400 });
  files.chown(path, mount.uid, mount.gid);
  undo.push(() => files.removeAll(directory));
  bind(path, mount.target, ['ro']);
}

/** Writes /etc/hosts and /etc/resolv.conf of a RUN; their mounts. */
export function etcMounts(
  deps: BuildkitDeps,
  id: string,
  texts: { readonly hosts: string; readonly resolvConf: string },
): { readonly specs: readonly MountSpec[]; release(): void } {
  const { files } = deps.host;
  const directory = `${deps.dataRoot}/buildkit/executor/${id}`;
  files.mkdirAll(directory, 0o711);
  files.writeFile(`${directory}/hosts`, texts.hosts, { mode: 0o644 });
  files.writeFile(`${directory}/resolv.conf`, texts.resolvConf, { mode: 0o644 });
  const specs = ['resolv.conf', 'hosts'].map((name) => ({
    destination: `/etc/${name}`,
    type: 'bind',
    source: `${directory}/${name}`,
    options: ['nosuid', 'noexec', 'nodev', 'rbind', 'ro'],
  }));
  return { specs, release: () => files.removeAll(directory) };
}

/** Clients before 23 tell that they have none; later ones are asked for it all the same. */
const noSshKey = ({ version }: BuildkitDeps, id: string): string =>
  since(version, 23) ? `unset ssh forward key ${id}` : 'no SSH key "" forwarded from the client';
