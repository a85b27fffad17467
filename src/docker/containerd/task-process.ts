// Models a process of a container as containerd's task API has it: started, signalled, waited for.

import { encode } from '../../base/bytes.ts';
import { createDeferred } from '../../base/deferred.ts';
import { Errno } from '../../host/errno.ts';
import { type FileDescription, openDescription } from '../../host/process/file-description.ts';
import { type SignalName, signalNumber } from '../../host/process/signals.ts';
import type {
  Cgroup,
  Credentials,
  Limits,
  Namespaces,
  Process,
  Program,
  SpawnOptions,
  SyscallFilter,
  WaitStatus,
} from '../../host/process/types.ts';
import { execRefused } from '../runtimes/lookup.ts';
import type { ReadyProcess } from '../runtimes/runc.ts';
import type { ProcessSpec } from '../runtimes/spec.ts';
import type { ExitStatus, TaskIo, TaskProcess } from './types.ts';

export interface LaunchOptions {
  readonly id: string;
  readonly spec: ProcessSpec;
  readonly io: TaskIo;
  readonly ready: ReadyProcess;
  readonly ns: Namespaces;
  readonly cgroup: Cgroup;
  readonly filter: SyscallFilter | undefined;
  readonly shim: Process;
  readonly runc: string;
}

const DEV_NULL = '/dev/null';

const devNull = (): FileDescription =>
  openDescription({ kind: 'device', name: DEV_NULL, read: async () => new Uint8Array(0), write: async () => {} });

const groupsOf = ({ gid, additionalGids = [] }: ProcessSpec['user']): number[] =>
  (additionalGids.includes(gid) ? [...additionalGids] : [gid, ...additionalGids]).sort((a, b) => a - b);

const credentials = ({ user, capabilities, noNewPrivileges }: ProcessSpec): Credentials => ({
  uid: user.uid,
  gid: user.gid,
  groups: groupsOf(user),
  caps: new Set(capabilities?.effective ?? []),
  bounding: new Set(capabilities?.bounding ?? []),
  noNewPrivs: noNewPrivileges ?? false,
});

const limits = ({ rlimits = [] }: ProcessSpec): Limits =>
  new Map(rlimits.map(({ type, soft, hard }) => [type.replace('RLIMIT_', '').toLowerCase(), [soft, hard]]));

const environment = (env: readonly string[]): Map<string, string> =>
  new Map(env.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));

/** 128 and the signal's number for a killed process. */
const exitCode = (status: WaitStatus): number =>
  status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);

/** A process that is ready to be started. */
export function createTaskProcess(options: LaunchOptions): TaskProcess {
  const { cgroup, io, shim } = options;
  const exited = createDeferred<ExitStatus>();
  let process: Process | undefined;

  return {
    id: options.id,
    get pid() {
      return process?.hostPid ?? 0;
    },
    get process() {
      return process;
    },
    async start() {
      process = launch(options);
      void process.ended.then((status) => {
        exited.resolve({ code: exitCode(status), exitedAt: shim.clock.now(), oomKilled: cgroup.oomKilled });
      });
    },
    kill(signal: SignalName) {
      if (process) shim.kernel.signal(process, signal);
    },
    wait: () => exited.promise,
    resize: (size) => io.terminal?.resize(size),
  };
}

/** `runc init` is a Go program: before it becomes the container's process, its runtime has made threads. */
const RUNC_INIT_THREADS = 5;

/** A file that the kernel cannot run after all is the new process's own failure: it says so and exits. */
function launch(options: LaunchOptions): Process {
  const { spec, ready, shim, io } = options;
  const stdin = io.stdin ?? devNull();
  const spawn: SpawnOptions = {
    argv: spec.args,
    path: ready.path,
    env: environment(spec.env),
    cwd: ready.cwd,
    cred: credentials(spec),
    umask: spec.user.umask ?? 0o022,
    ns: options.ns,
    cgroup: options.cgroup,
    fds: new Map([
      [0, stdin],
      [1, io.stdout],
      [2, io.stderr],
    ]),
    session: { tty: io.terminal },
    threads: RUNC_INIT_THREADS,
    seccomp: options.filter ? 'filter' : 'disabled',
    limits: new Map([...shim.limits, ...limits(spec)]),
    ...(options.filter && { filter: options.filter }),
  };
  try {
    return shim.spawn(spawn);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return shim.spawn({ ...spawn, program: refusal(ready.path, error, options.runc) });
  }
}

const refusal =
  (path: string, error: Errno, runc: string): Program =>
  async (proc) => {
    const { message, code } = execRefused(path, error, runc);
    await proc.fds.get(2)?.write(encode(message));
    return code;
  };
