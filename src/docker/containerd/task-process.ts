// Models a process of a container as containerd's task API has it: started, signalled, waited for.
import type { Clock } from '../../base/clock.ts';
import { createDeferred } from '../../base/deferred.ts';
import { type SignalName, signalNumber } from '../../host/process/signals.ts';
import type { Cgroup, Process, WaitStatus } from '../../host/process/types.ts';
import type { ExitStatus, TaskIo, TaskProcess } from './types.ts';

export interface TaskProcessParts {
  readonly id: string;
  readonly process: Process;
  readonly io: TaskIo;
  readonly cgroup: Cgroup;
  readonly clock: Pick<Clock, 'now'>;
  readonly start: () => Promise<void>;
}

/** 128 and the signal's number for a killed process. */
const exitCode = (status: WaitStatus): number =>
  status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);

/** A process that its runtime has made. */
export function createTaskProcess({ id, process, io, cgroup, clock, start }: TaskProcessParts): TaskProcess {
  const exited = createDeferred<ExitStatus>();
  void process.ended.then((status) => {
    exited.resolve({ code: exitCode(status), exitedAt: clock.now(), oomKilled: cgroup.oomKilled });
  });
  return {
    id,
    pid: process.hostPid,
    process,
    start,
    kill: (signal: SignalName) => process.kernel.signal(process, signal),
    wait: () => exited.promise,
    resize: (size) => io.terminal?.resize(size),
  };
}
