/** containerd on a host, and containers of BusyBox in it. */
import { concat, decode } from '../../src/base/bytes.ts';
import { createContainerd } from '../../src/docker/containerd/containerd.ts';
import type { CreateTask, TaskIo } from '../../src/docker/containerd/types.ts';
import { engineVersion } from '../../src/docker/engine-version.ts';
import { importedImages } from '../../src/docker/registry/images/imported.ts';
import { buildImage } from '../../src/docker/registry/images/recipe.ts';
import type { Runtime } from '../../src/docker/runtimes/shim-options.ts';
import type { MountSpec, OciSpec, ProcessSpec } from '../../src/docker/runtimes/spec.ts';
import { createNetNamespace } from '../../src/host/net/namespace.ts';
import { openDescription } from '../../src/host/process/file-description.ts';
import { type Engine, engineHost } from './engine-host.ts';
import { testRuntimes } from './runtimes.ts';
import { tinyBusybox } from './tiny-busybox.ts';

const MOUNTS: readonly MountSpec[] = [
  { destination: '/proc', type: 'proc', source: 'proc', options: ['nosuid', 'noexec', 'nodev'] },
  {
    destination: '/dev',
    type: 'tmpfs',
    source: 'tmpfs',
    options: ['nosuid', 'strictatime', 'mode=755', 'size=65536k'],
  },
  { destination: '/dev/pts', type: 'devpts', source: 'devpts', options: ['nosuid', 'noexec', 'newinstance'] },
  { destination: '/sys', type: 'sysfs', source: 'sysfs', options: ['nosuid', 'noexec', 'nodev', 'ro'] },
];

export interface Wanted {
  readonly args: readonly string[];
  readonly process?: Partial<ProcessSpec>;
  readonly mounts?: readonly MountSpec[];
  readonly spec?: (spec: OciSpec) => OciSpec;
  readonly runtime?: Runtime;
}

export function recorder(): { readonly io: TaskIo; readonly text: () => string } {
  const chunks: Uint8Array[] = [];
  const sink = openDescription({
    kind: 'pipe',
    name: 'pipe:[1]',
    write: async (data) => void chunks.push(data.slice()),
  });
  return {
    io: { stdin: undefined, stdout: sink, stderr: sink, terminal: undefined },
    text: () => decode(concat(chunks)),
  };
}

export function containers(engine: Engine = '28') {
  const runtimes = testRuntimes();
  const host = engineHost(engine, { busybox: tinyBusybox, ...Object.fromEntries(runtimes.programs) });
  const shims = runtimes.install(host);
  const version = engineVersion(host.profile.docker.version);
  const containerd = createContainerd({ host, version, dataRoot: '/var/lib/docker', shims });
  const recipe = importedImages({
    engine: version,
    dockerVersion: version.text,
    busybox: host.profile.busybox,
    created: 0,
  })['import/busybox'];
  if (!recipe) throw new Error('no recipe for busybox');
  const { layers } = buildImage(recipe, 'amd64');
  let count = 0;

  const process = (args: readonly string[], more: Partial<ProcessSpec> = {}): ProcessSpec => ({
    terminal: false,
    user: { uid: 0, gid: 0 },
    args: [...args],
    env: ['PATH=/usr/local/bin:/usr/bin:/bin', 'HOME=/root'],
    cwd: '/',
    ...more,
  });

  const request = (wanted: Wanted, io: TaskIo): CreateTask => {
    const id = String(++count).padEnd(64, '0');
    const spec: OciSpec = {
      ociVersion: '1.2.0',
      process: process(wanted.args, wanted.process),
      root: { path: `/var/lib/docker/overlay2/${id}/merged`, readonly: false },
      hostname: id.slice(0, 12),
      mounts: [...MOUNTS, ...(wanted.mounts ?? [])],
      linux: {
        resources: {},
        cgroupsPath: `/docker/${id}`,
        namespaces: [{ type: 'mount' }, { type: 'network' }, { type: 'pid' }, { type: 'uts' }, { type: 'ipc' }],
      },
    };
    return {
      id,
      spec: wanted.spec?.(spec) ?? spec,
      rootfs: containerd.snapshotter.prepare(id, layers).fs,
      ...(wanted.runtime && { runtime: wanted.runtime }),
      namespaces: { net: createNetNamespace(id) },
      io,
    };
  };

  const create = async (wanted: Wanted) => {
    const { io, text } = recorder();
    const task = await containerd.tasks.create(request(wanted, io));
    return { task, text };
  };
  /** Runs to the end: what it printed and its exit status. */
  const run = async (wanted: Wanted): Promise<string> => {
    const { task, text } = await create(wanted);
    await task.start();
    const { code } = await task.wait();
    await task.delete();
    return `${text()}${code}`;
  };
  return { host, containerd, process, create, run };
}
