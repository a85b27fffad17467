// Models containerd's task: a container's init with its namespaces and cgroup, and the processes that exec adds.
import type { Clock } from '../../base/clock.ts';
import type { Process } from '../../host/process/types.ts';
import type { EngineVersion } from '../engine-version.ts';
import { unknown } from '../errdefs/errdefs.ts';
import { createFailure, shimAnswer } from '../runtimes/failures.ts';
import type { OciContainer } from '../runtimes/oci/table.ts';
import { ShimError, type ShimService } from './shims.ts';
import { createTaskProcess } from './task-process.ts';
import type { Task, TaskIo } from './types.ts';

export interface TaskParts {
  readonly container: OciContainer;
  readonly io: TaskIo;
  readonly service: ShimService;
  readonly version: EngineVersion;
  readonly clock: Pick<Clock, 'now'>;
  /** The bundle goes, and the root is unmounted. */
  readonly release: () => void;
  /** It is being taken down; the promise says when that is done. */
  readonly forget: (gone: Promise<void>) => void;
}

export function createTask(parts: TaskParts): Task {
  const { container, service, version, clock } = parts;
  const { id, ns, cgroup, init } = container;
  const { kernel } = service.process;
  const members = (): Process[] => kernel.processes().filter((process) => process.cgroup === cgroup);
  const asked = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw error instanceof ShimError ? shimAnswer(version, error.message) : error;
    }
  };
  return {
    ...createTaskProcess({
      ...{ id, process: init, io: parts.io, cgroup, clock },
      start: () =>
        service.start().catch((error: unknown) => {
          throw error instanceof ShimError ? createFailure(version, error.message) : error;
        }),
    }),
    cgroup,
    namespaces: ns,
    async exec(execId, spec, io) {
      try {
        const process = await service.exec(execId, spec, io);
        return createTaskProcess({ id: execId, process, io, cgroup, clock, start: async () => {} });
      } catch (error) {
        throw error instanceof ShimError ? shimAnswer(version, error.message) : error;
      }
    },
    pause: () => asked(service.pause),
    resume: () => asked(service.resume),
    processes: members,
    async delete() {
      if (container.started && init.state !== 'zombie') {
        throw unknown(`cannot delete running task ${id}: failed precondition`);
      }
      const gone = service.delete().then(parts.release);
      parts.forget(gone.catch(() => {}));
      await gone;
    },
  };
}
