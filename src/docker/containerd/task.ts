// Models containerd's task: a container's init with its namespaces and cgroup, and the processes that exec adds.
import type { Cgroup, Kernel, Namespaces, Process } from '../../host/process/types.ts';
import type { EngineVersion } from '../engine-version.ts';
import { unknown } from '../errdefs/errdefs.ts';
import { execFailure, RuntimeFailure } from '../runtimes/failures.ts';
import { type ReadyProcess, runcExec } from '../runtimes/runc.ts';
import { syscallFilter } from '../runtimes/seccomp.ts';
import type { OciSpec } from '../runtimes/spec.ts';
import { componentsOf } from '../runtimes/versions.ts';
import type { Shim } from './shim.ts';
import { createTaskProcess } from './task-process.ts';
import type { Task, TaskIo } from './types.ts';

export interface TaskParts {
  readonly id: string;
  readonly spec: OciSpec;
  readonly io: TaskIo;
  readonly ns: Namespaces;
  readonly cgroup: Cgroup;
  readonly ready: ReadyProcess;
  readonly shim: Shim;
  readonly kernel: Kernel;
  readonly version: EngineVersion;
  /** Rights that the machine does not have. */
  readonly lacks: readonly string[];
  readonly forget: () => void;
}

export function createTask(parts: TaskParts): Task {
  const { id, ns, cgroup, kernel, shim, spec, version } = parts;
  const { runc } = componentsOf(version);
  const filter = spec.linux.seccomp && syscallFilter(spec.linux.seccomp);
  const common = { ns, cgroup, filter, shim: shim.process, runc };
  const init = createTaskProcess({ ...common, id, spec: spec.process, io: parts.io, ready: parts.ready });
  const members = (): Process[] => kernel.processes().filter((process) => process.cgroup === cgroup);
  void init.wait().then(() => {
    // With a PID namespace of its own the kernel has done this; with the host's, the cgroup says who belongs to it.
    for (const process of members()) kernel.signal(process, 'SIGKILL');
  });

  return {
    ...init,
    get pid() {
      return init.pid;
    },
    get process() {
      return init.process;
    },
    cgroup,
    namespaces: ns,
    async exec(execId, process, io) {
      try {
        const ready = runcExec({ ns, runc, lacks: parts.lacks }, process);
        return createTaskProcess({ ...common, id: execId, spec: process, io, ready });
      } catch (error) {
        if (error instanceof RuntimeFailure) throw execFailure(version, error);
        throw error;
      }
    },
    pause: () => kernel.freeze(cgroup, true),
    resume: () => kernel.freeze(cgroup, false),
    processes: members,
    delete() {
      if (init.process && init.process.state !== 'zombie') {
        throw unknown(`cannot delete running task ${id}: failed precondition`);
      }
      shim.remove();
      parts.forget();
    },
  };
}
