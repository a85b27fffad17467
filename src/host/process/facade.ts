// The system calls of a process, over its record.
import type { Clock } from '../../base/clock.ts';
import { createDeferred } from '../../base/deferred.ts';
import { Errno } from '../errno.ts';
import type { DeviceTable } from '../fs/devices.ts';
import { createFiles } from '../fs/files.ts';
import { reportOom } from '../kernel-oom.ts';
import { callerOf } from './credentials.ts';
import { findExecutable } from './exec.ts';
import { ProcessEnded, type ProcessRecord, pidOf } from './record.ts';
import { filterFiles } from './syscall-filter.ts';
import { refusedThread } from './threads.ts';
import type { Kernel, PidNamespace, Process, Program, SpawnOptions } from './types.ts';

/** Thrown by `exec` to leave the old program; the kernel goes on with the new one. */
export class Replaced extends Error {
  readonly program: Program;

  constructor(program: Program) {
    super('the process runs another program');
    this.program = program;
  }
}

export interface FacadeContext {
  readonly kernel: Kernel;
  readonly clock: Clock;
  readonly devices: DeviceTable;
  start(spawn: SpawnOptions, parent: ProcessRecord): Process;
}

/** How many checkpoints pass before a computing loop gives way to the rest of the machine. */
const CHECKPOINTS_PER_YIELD = 256;

export function createFacade(record: ProcessRecord, context: FacadeContext): Process {
  const { kernel, clock } = context;
  const proc: Process = {
    pid: pidOf(record),
    hostPid: record.numbers.get(kernel.pidns) ?? 0,
    get ppid() {
      return record.parent?.numbers.get(record.ns.pid) ?? 0;
    },
    pgid: record.pgid,
    sid: record.sid,
    startedAt: record.startedAt,
    get state() {
      return record.status;
    },
    ended: record.ended.promise,
    get parent() {
      return record.parent?.facade;
    },
    get children() {
      return new Set([...record.children].map((child) => child.facade));
    },
    get argv() {
      return record.argv;
    },
    set argv(argv) {
      record.argv = argv;
    },
    get exe() {
      return record.exe;
    },
    env: record.env,
    get cwd() {
      return record.cwd;
    },
    get cred() {
      return record.cred;
    },
    set cred(cred) {
      record.cred = cred;
    },
    get umask() {
      return record.umask;
    },
    set umask(umask) {
      record.umask = umask;
    },
    ns: record.ns,
    cgroup: record.cgroup,
    fds: record.fds,
    tty: record.tty,
    seccomp: record.seccomp,
    apparmor: record.apparmor,
    limits: record.limits,
    kernel,
    clock,
    endSignal: record.abort.signal,
    files: filterFiles(
      createFiles({
        mounts: () => record.ns.mnt,
        cwd: () => record.cwd,
        caller: () => callerOf(proc),
        umask: () => record.umask,
        devices: context.devices,
        tty: () => record.tty,
        deviceRules: () => record.cgroup.devices,
      }),
      record.filter,
      () => endBySeccomp(proc, kernel),
    ),
    chdir(path) {
      const at = proc.files.resolve(path);
      if (at.inode.type !== 'dir') throw new Errno('ENOTDIR', path);
      if (!proc.files.access(path, 'execute')) throw new Errno('EACCES', path);
      record.cwd = at.path;
    },
    spawn(child) {
      guard(record);
      return context.start(child, record);
    },
    exec: (next) => replace(record, proc, next),
    wait: (pid) => waitForChild(record, pid),
    sleep: (ms) => interruptible(record, clock.sleep(ms, record.abort.signal)),
    interruptible: (work) => interruptible(record, work),
    checkpoint() {
      guard(record);
      const due = ++record.checkpoints % CHECKPOINTS_PER_YIELD === 0 || record.stopped || record.frozen;
      return due ? interruptible(record, clock.yield()) : undefined;
    },
    get memory() {
      return record.memory;
    },
    holdMemory(bytes) {
      hold(record, bytes, kernel);
    },
    startThread() {
      const refused = refusedThread(proc.files, record.filter);
      if (refused === 'kill') endBySeccomp(proc, kernel);
      if (refused) throw new Errno(refused);
    },
    kill(pid, signal) {
      const refused = record.filter?.('kill');
      if (refused === 'kill') endBySeccomp(proc, kernel);
      if (refused) throw new Errno(refused);
      const { processes } = record.ns.pid;
      const group = pid === 0 ? record.pgid : (hostNumberOfGroup(record.ns.pid, -pid) ?? -pid);
      const targets = pid > 0 ? [processes.get(pid)] : [...processes.values()].filter((other) => other.pgid === group);
      const found = targets.filter((target) => target !== undefined);
      if (found.length === 0) throw new Errno('ESRCH');
      for (const target of found) {
        const allowed = record.cred.caps.has('CAP_KILL') || target.cred.uid === record.cred.uid;
        if (!allowed) throw new Errno('EPERM');
        // PID 1 of a namespace cannot be killed from within it.
        const own = target === processes.get(1) && (signal === 'SIGKILL' || signal === 'SIGSTOP');
        if (signal !== 0 && !own) kernel.signal(target, signal);
      }
    },
    onSignal(signal, action) {
      if (action === 'default') record.actions.delete(signal);
      else record.actions.set(signal, action);
    },
  };
  return proc;
}

/** Groups are kept by host number; a program names them by the number of their leader in its own namespace. */
const hostNumberOfGroup = (ns: PidNamespace, pgid: number): number | undefined => ns.processes.get(pgid)?.pgid;

function hold(record: ProcessRecord, bytes: number, kernel: Kernel): void {
  guard(record);
  const more = bytes - record.memory;
  record.memory = bytes;
  record.cgroup.memoryUsage += more;
  if (more > 0) killWhenFull(kernel);
  guard(record);
}

/** The OOM killer: when processes hold more than there is, the largest of them goes. */
function killWhenFull(kernel: Kernel): void {
  const processes = kernel.processes();
  const held = processes.reduce((sum, { memory }) => sum + memory, 0);
  const largest = processes.reduce((most, one) => (one.memory > most.memory ? one : most));
  if (held <= kernel.memory) return;
  reportOom(kernel, largest);
  kernel.signal(largest, 'SIGKILL');
}

/** SECCOMP_RET_KILL: SIGSYS, which nothing can catch. */
function endBySeccomp(process: Process, kernel: Kernel): never {
  kernel.signal(process, 'SIGSYS');
  throw new ProcessEnded();
}

function guard(record: ProcessRecord): void {
  if (record.exit) throw new ProcessEnded();
}

async function interruptible<T>(record: ProcessRecord, work: Promise<T>): Promise<T> {
  work.catch(() => {});
  guard(record);
  const { signal } = record.abort;
  const cut = createDeferred<never>();
  const onAbort = (): void => cut.reject(new ProcessEnded());
  signal.addEventListener('abort', onAbort, { once: true });
  if (record.status === 'running') record.status = 'sleeping';
  try {
    const value = await Promise.race([work, cut.promise]);
    while (record.stopped ?? record.frozen) await (record.stopped ?? record.frozen)?.promise;
    guard(record);
    return value;
  } finally {
    signal.removeEventListener('abort', onAbort);
    if (record.status === 'sleeping') record.status = 'running';
  }
}

async function replace(
  record: ProcessRecord,
  proc: Process,
  next: Pick<SpawnOptions, 'argv' | 'path' | 'env'>,
): Promise<never> {
  guard(record);
  const found = findExecutable(proc.kernel, proc.files, next.path ?? next.argv[0] ?? '', next.argv);
  hold(record, 0, proc.kernel);
  record.exe = found.exe;
  record.argv = found.argv;
  if (next.env) {
    const replacement = [...next.env];
    record.env.clear();
    for (const [name, value] of replacement) record.env.set(name, value);
  }
  for (const [signal, action] of record.actions) if (action !== 'ignore') record.actions.delete(signal);
  throw new Replaced(found.program);
}

async function waitForChild(record: ProcessRecord, pid: number | undefined): ReturnType<Process['wait']> {
  for (;;) {
    const index = record.zombies.findIndex((zombie) => pid === undefined || zombie.pid === pid);
    const [zombie] = index >= 0 ? record.zombies.splice(index, 1) : [];
    if (zombie) return zombie;
    const alive = [...record.children].some(
      (child) => pid === undefined || child.numbers.get(record.ns.pid) === pid || pidOf(child) === pid,
    );
    if (!alive) throw new Errno('ECHILD');
    await interruptible(record, record.childEnded.promise);
  }
}
