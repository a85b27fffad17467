// Models containerd's task service with runc behind it: namespaces, mounts and the bundle of a new container.

import { createMountNamespace } from '../../host/fs/mounts.ts';
import type { Host } from '../../host/host.ts';
import { createPidNamespace } from '../../host/process/record.ts';
import type { Cgroup, Namespaces } from '../../host/process/types.ts';
import type { EngineVersion } from '../engine-version.ts';
import { resolveRuntime } from '../runtimes/binary.ts';
import { createFailure, RuntimeFailure } from '../runtimes/failures.ts';
import type { KernelFileSystems } from '../runtimes/kernel-fs.ts';
import { throughNvidiaRuntime } from '../runtimes/nvidia.ts';
import { runcCreate } from '../runtimes/runc.ts';
import { componentsOf } from '../runtimes/versions.ts';
import { cgroupPath, createCgroup } from './cgroup.ts';
import { startShim } from './shim.ts';
import { createTask } from './task.ts';
import type { CreateTask, Task, TaskService } from './types.ts';

export interface TaskServiceOptions {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly fileSystems: KernelFileSystems;
  readonly device: () => number;
}

/** What runc takes to make a container. */
const CREATE_MS = 90;

export function createTaskService(options: TaskServiceOptions): TaskService {
  const tasks = new Map<string, Task>();
  return {
    get: (id) => tasks.get(id),
    async create(request) {
      const task = await createContainerTask(options, request, () => tasks.delete(request.id));
      tasks.set(request.id, task);
      return task;
    },
  };
}

async function createContainerTask(
  options: TaskServiceOptions,
  request: CreateTask,
  forget: () => void,
): Promise<Task> {
  const { host, version } = options;
  const { runc } = componentsOf(version);
  const runtime = resolveRuntime(host.files, version, request.id, request.runtime, request.binary);
  await host.clock.sleep(CREATE_MS);
  const spec = runtime === 'nvidia' ? throughNvidiaRuntime(request.spec, host.files) : request.spec;
  const ns = namespaces(host, request);
  const cgroup = createCgroup(
    cgroupPath(spec.linux.cgroupsPath),
    spec.linux.resources,
    spec.process.oomScoreAdj ?? 0,
    () => killLargest(host, cgroup),
  );
  const shim = startShim(host, request.id, spec);
  try {
    const ready = runcCreate({
      spec,
      rootfs: request.rootfs,
      hostMounts: host.mounts,
      ns,
      cgroup,
      fileSystems: options.fileSystems,
      clock: host.clock,
      runc,
      cgroupVersion: host.profile.cgroupVersion,
      lacks: host.profile.kernel.lacks ?? [],
      device: options.device,
    });
    return createTask({
      id: request.id,
      spec,
      io: request.io,
      ns,
      cgroup,
      ready,
      shim,
      kernel: host.kernel,
      version,
      lacks: host.profile.kernel.lacks ?? [],
      forget,
    });
  } catch (error) {
    shim.remove();
    if (error instanceof RuntimeFailure) throw createFailure(version, error);
    throw error;
  }
}

/** New ones, but for those that the request shares with the host or with another container. */
function namespaces(host: Host, { id, spec, namespaces: shared }: CreateTask): Namespaces {
  const own = (type: 'ipc' | 'cgroup' | 'user'): string =>
    spec.linux.namespaces.some((namespace) => namespace.type === type) ? id : host.ns[type];
  return {
    net: shared.net,
    mnt: shared.mnt ?? createMountNamespace(),
    pid: shared.pid ?? createPidNamespace(host.kernel.pidns),
    uts: shared.uts ?? { hostname: spec.hostname, domainname: spec.domainname ?? '' },
    ipc: shared.ipc ?? own('ipc'),
    cgroup: shared.cgroup ?? own('cgroup'),
    user: shared.user ?? own('user'),
  };
}

/** The OOM killer's choice: the process that holds most; of equals the youngest. */
function killLargest(host: Host, cgroup: Cgroup): void {
  const members = host.kernel.processes().filter((process) => process.cgroup === cgroup);
  const victim = members.reduce(
    (found, process) => (process.memory >= found.memory ? process : found),
    members[0] ?? host.init,
  );
  if (victim !== host.init) host.kernel.signal(victim, 'SIGKILL');
}
