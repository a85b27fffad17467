// Models containerd's task service as dockerd uses it: a bundle, a shim for it, and the shim asked for a container.
import type { Host } from '../../host/host.ts';
import type { EngineVersion } from '../engine-version.ts';
import type { DockerError } from '../errdefs/errdefs.ts';
import { createFailure, shimFailure, taskFailure } from '../runtimes/failures.ts';
import { componentsOf } from '../runtimes/versions.ts';
import { createBundle } from './bundle.ts';
import { findShim, lacksCgroup, startShim } from './shim.ts';
import { ShimError, type Shims } from './shims.ts';
import { createTask } from './task.ts';
import type { CreateTask, Task, TaskService } from './types.ts';

export interface TaskServiceOptions {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly shims: Shims;
}

const RUNC = { shim: 'io.containerd.runc.v2', options: undefined };

export function createTaskService(options: TaskServiceOptions): TaskService {
  const tasks = new Map<string, Task>();
  /** Tasks that are being taken down: their bundle is still theirs. */
  const leaving = new Map<string, Promise<void>>();
  return {
    get: (id) => tasks.get(id),
    async create(request) {
      const { id } = request;
      await leaving.get(id);
      const task = await createContainerTask(options, request, (gone) => {
        tasks.delete(id);
        leaving.set(id, gone);
        void gone.then(() => leaving.delete(id));
      });
      tasks.set(id, task);
      return task;
    },
  };
}

async function createContainerTask(
  options: TaskServiceOptions,
  request: CreateTask,
  forget: (gone: Promise<void>) => void,
): Promise<Task> {
  const { host, version, shims } = options;
  const { containerd } = componentsOf(version);
  const { id, spec, io, namespaces } = request;
  const { shim: name, options: shimOptions } = request.runtime ?? RUNC;
  if (lacksCgroup(host, name, containerd)) throw taskFailure(version, 'cgroups: cgroup mountpoint does not exist');
  const unmount = mountRoot(host, request);
  const binary = await wrapped(findShim, (text) => shimFailure(version, text), unmount)(host, name, containerd);
  const bundle = createBundle(host, id, spec, binary, containerd);
  const release = (): void => {
    bundle.remove();
    unmount();
  };
  const started = wrapped(startShim, (text) => shimFailure(version, text), release);
  const service = await started(host, shims, binary, bundle, containerd);
  const create = wrapped(
    service.create,
    (text) => createFailure(version, text),
    async () => {
      await service.delete();
      release();
    },
  );
  const terminal = spec.process.terminal ?? false;
  const container = await create({ id, bundle: bundle.path, options: shimOptions, terminal, io, namespaces });
  return createTask({ container, io, service, version, clock: host.clock, release, forget });
}

/** What fails in the shim, in dockerd's words; `undo` takes back what was done before. */
function wrapped<A extends readonly unknown[], R>(
  work: (...args: A) => R | Promise<R>,
  words: (text: string) => DockerError,
  undo: () => void | Promise<void>,
): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return await work(...args);
    } catch (error) {
      await undo();
      throw error instanceof ShimError ? words(error.message) : error;
    }
  };
}

/** Models the graph driver's Get: the container's root is mounted on the host where the specification says. */
function mountRoot({ files, mounts }: Host, { spec, rootfs }: CreateTask): () => void {
  const { path } = spec.root;
  files.mkdirAll(path, 0o700);
  mounts.mount(path, rootfs, { propagation: 'private' });
  return () => {
    if (mounts.mounts.some(({ target, fs }) => target === path && fs === rootfs)) mounts.unmount(path);
  };
}
