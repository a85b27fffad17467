// Models the kernel's process management (kernel/fork.c, kernel/exit.c, kernel/signal.c) over JavaScript functions.
import type { Clock } from '../../base/clock.ts';
import { createDeferred, type Deferred } from '../../base/deferred.ts';
import { Errno, isErrno } from '../errno.ts';
import type { DeviceTable } from '../fs/devices.ts';
import { createFiles } from '../fs/files.ts';
import { callerOf } from './credentials.ts';
import { findExecutable } from './exec.ts';
import type { FileDescription } from './file-description.ts';
import { defaultAction, type SignalName } from './signals.ts';
import type { Tty } from './tty.ts';
import type {
  Credentials,
  Kernel,
  Namespaces,
  PidNamespace,
  Process,
  ProcessState,
  Program,
  ProgramTable,
  SpawnOptions,
  WaitStatus,
} from './types.ts';

/** What a killed program's calls reject with. Programs let it pass; `finally` blocks run. */
export class ProcessEnded extends Error {
  constructor() {
    super('the process has ended');
    this.name = 'ProcessEnded';
  }
}

/** Thrown by `exec` to leave the old program; the kernel goes on with the new one. */
class Replaced extends Error {
  readonly program: Program;
  constructor(program: Program) {
    super('the process runs another program');
    this.program = program;
  }
}

export const createPidNamespace = (parent?: PidNamespace): PidNamespace => ({
  parent,
  processes: new Map(),
  nextPid: 1,
});

/** How many checkpoints pass before a computing loop gives way to the rest of the machine. */
const CHECKPOINTS_PER_YIELD = 256;

export interface KernelOptions {
  readonly clock: Clock;
  readonly arch: string;
  readonly programs: ProgramTable;
  readonly devices: DeviceTable;
}

interface Control {
  readonly proc: Process;
  readonly signal: (signal: SignalName) => void;
  readonly freeze: (frozen: boolean) => void;
}

export function createKernel(options: KernelOptions): Kernel {
  const controls = new Map<Process, Control>();
  const kernel: Kernel = {
    clock: options.clock,
    pidns: createPidNamespace(),
    programs: options.programs,
    arch: options.arch,
    spawn: (spawn) => start(undefined, spawn),
    signal: (proc, signal) => controls.get(proc)?.signal(signal),
    freeze(cgroup, frozen) {
      cgroup.frozen = frozen;
      for (const { proc, freeze } of controls.values()) if (proc.cgroup === cgroup) freeze(frozen);
    },
    processes: () => [...kernel.pidns.processes.values()],
  };

  const numberIn = (ns: PidNamespace): Map<PidNamespace, number> => {
    const numbers = new Map<PidNamespace, number>();
    for (let at: PidNamespace | undefined = ns; at; at = at.parent) numbers.set(at, at.nextPid++);
    return numbers;
  };

  const bindTty = (tty: Tty | undefined): void => {
    if (!tty) return;
    tty.signalForeground = (signal) => {
      for (const member of kernel.processes()) if (member.pgid === tty.foreground) kernel.signal(member, signal);
    };
  };

  function start(parent: Process | undefined, spawn: SpawnOptions): Process {
    const ns: Namespaces = { ...(parent?.ns as Namespaces), ...spawn.ns };
    const cred = (spawn.cred ?? parent?.cred) as Credentials;
    const state = {
      status: 'running' as ProcessState,
      cwd: spawn.cwd ?? parent?.cwd ?? '/',
      argv: spawn.argv,
      exe: parent?.exe ?? { path: '', note: { program: '', arch: options.arch } },
      env: new Map(spawn.env ?? parent?.env ?? []),
      pgid: 0,
      sid: 0,
      tty: spawn.session ? spawn.session.tty : parent?.tty,
      parent,
      exit: undefined as WaitStatus | undefined,
      checkpoints: 0,
    };
    const ended = createDeferred<WaitStatus>();
    const abort = new AbortController();
    const children = new Set<Process>();
    const zombies: { readonly pid: number; readonly status: WaitStatus }[] = [];
    const waiters: Deferred<void>[] = [];
    const actions = new Map<SignalName, (() => void) | 'ignore'>(spawn.ignore?.map((signal) => [signal, 'ignore']));
    /** What keeps it from going on: SIGSTOP, or a frozen cgroup. */
    let stopped: Deferred<void> | undefined;
    let frozen: Deferred<void> | undefined;

    const numbers = numberIn(ns.pid);
    const hostPid = numbers.get(kernel.pidns) ?? 0;
    const fds = new Map<number, FileDescription>();
    const inherited = spawn.fds ?? new Map([...(parent?.fds ?? [])].filter(([fd]) => fd <= 2));
    for (const [fd, description] of inherited) fds.set(fd, description.retain());

    const guard = (): void => {
      if (state.exit) throw new ProcessEnded();
    };

    const interruptible = async <T>(work: Promise<T>): Promise<T> => {
      guard();
      const cut = createDeferred<never>();
      const onAbort = (): void => cut.reject(new ProcessEnded());
      abort.signal.addEventListener('abort', onAbort, { once: true });
      state.status = 'sleeping';
      try {
        const value = await Promise.race([work, cut.promise]);
        while (stopped ?? frozen) await (stopped ?? frozen)?.promise;
        guard();
        return value;
      } finally {
        abort.signal.removeEventListener('abort', onAbort);
        if (state.status === 'sleeping') state.status = 'running';
      }
    };

    const finish = (status: WaitStatus): void => {
      if (state.exit) return;
      state.exit = status;
      state.status = 'zombie';
      stopped?.resolve();
      frozen?.resolve();
      abort.abort(new ProcessEnded());
      for (const description of fds.values()) description.close();
      fds.clear();
      proc.cgroup.pids--;
      for (const [at, pid] of numbers) at.processes.delete(pid);
      controls.delete(proc);
      if (numbers.get(ns.pid) === 1)
        for (const other of [...ns.pid.processes.values()]) kernel.signal(other, 'SIGKILL');
      reparentChildren();
      ended.resolve(status);
      if (state.parent) reapable.get(state.parent)?.(proc, { pid: proc.pid, status });
    };

    const reparentChildren = (): void => {
      const init = ns.pid.processes.get(1);
      for (const child of children) adopters.get(child)?.(init === proc ? undefined : init);
      children.clear();
    };

    const deliver = (signal: SignalName): void => {
      if (state.exit) return;
      if (signal === 'SIGKILL') return finish({ kind: 'signaled', signal });
      if (signal === 'SIGCONT') {
        stopped?.resolve();
        stopped = undefined;
        if (state.status === 'stopped') state.status = 'running';
      }
      const action = signal === 'SIGSTOP' ? undefined : actions.get(signal);
      if (action === 'ignore') return;
      if (action) return action();
      // PID 1 of a namespace gets only the signals it has handlers for.
      if (numbers.get(ns.pid) === 1 && signal !== 'SIGSTOP') return;
      const fallback = defaultAction(signal);
      if (fallback === 'end') finish({ kind: 'signaled', signal });
      else if (fallback === 'stop') {
        stopped ??= createDeferred<void>();
        state.status = 'stopped';
      }
    };

    const freeze = (on: boolean): void => {
      if (on) frozen ??= createDeferred<void>();
      else {
        frozen?.resolve();
        frozen = undefined;
      }
    };

    const proc: Process = {
      pid: numbers.get(ns.pid) ?? 0,
      hostPid,
      get ppid() {
        return state.parent && ns.pid.processes.get(state.parent.pid) === state.parent ? state.parent.pid : 0;
      },
      get pgid() {
        return state.pgid;
      },
      get sid() {
        return state.sid;
      },
      startedAt: options.clock.now(),
      get state() {
        return state.status;
      },
      ended: ended.promise,
      get parent() {
        return state.parent;
      },
      children,
      get argv() {
        return state.argv;
      },
      set argv(argv) {
        state.argv = argv;
      },
      get exe() {
        return state.exe;
      },
      env: state.env,
      get cwd() {
        return state.cwd;
      },
      cred,
      umask: spawn.umask ?? parent?.umask ?? 0o022,
      ns,
      cgroup: spawn.cgroup ?? parent?.cgroup ?? { ...ROOT_CGROUP },
      fds,
      get tty() {
        return state.tty;
      },
      seccomp: spawn.seccomp ?? parent?.seccomp ?? 'disabled',
      kernel,
      clock: options.clock,
      endSignal: abort.signal,
      files: createFiles({
        mounts: () => ns.mnt,
        cwd: () => state.cwd,
        caller: () => callerOf(proc),
        umask: () => proc.umask,
        devices: options.devices,
        tty: () => state.tty,
      }),
      chdir(path) {
        const at = proc.files.resolve(path);
        if (at.inode.type !== 'dir') throw new Errno('ENOTDIR', path);
        if (!proc.files.access(path, 'execute')) throw new Errno('EACCES', path);
        state.cwd = at.path;
      },
      spawn(child) {
        guard();
        return start(proc, child);
      },
      async exec(next) {
        guard();
        const found = findExecutable(kernel, proc.files, next.path ?? next.argv[0] ?? '', next.argv);
        state.exe = found.exe;
        state.argv = found.argv;
        if (next.env) {
          const replaced = new Map(next.env);
          state.env.clear();
          for (const [name, value] of replaced) state.env.set(name, value);
        }
        for (const [signal, action] of actions) if (action !== 'ignore') actions.delete(signal);
        throw new Replaced(found.program);
      },
      async wait(pid) {
        for (;;) {
          const index = zombies.findIndex((zombie) => pid === undefined || zombie.pid === pid);
          const [zombie] = index >= 0 ? zombies.splice(index, 1) : [];
          if (zombie) return zombie;
          const alive = [...children].some((child) => pid === undefined || child.pid === pid);
          if (!alive) throw new Errno('ECHILD');
          const waiter = createDeferred<void>();
          waiters.push(waiter);
          await interruptible(waiter.promise);
        }
      },
      sleep: (ms) => interruptible(options.clock.sleep(ms, abort.signal)),
      interruptible,
      checkpoint() {
        guard();
        if (++state.checkpoints % CHECKPOINTS_PER_YIELD !== 0 && !stopped && !frozen) return undefined;
        return interruptible(options.clock.yield());
      },
      kill(pid, signal) {
        const targets = pid > 0 ? [ns.pid.processes.get(pid)] : groupOf(ns.pid, pid === 0 ? state.pgid : -pid);
        const found = targets.filter((target) => target !== undefined);
        if (found.length === 0) throw new Errno('ESRCH');
        for (const target of found) {
          const mine = proc.cred.caps.has('CAP_KILL') || target.cred.uid === proc.cred.uid;
          if (!mine) throw new Errno('EPERM');
          if (signal !== 0) kernel.signal(target, signal);
        }
      },
      onSignal(signal, action) {
        if (action === 'default') actions.delete(signal);
        else actions.set(signal, action);
      },
    };

    state.pgid = spawn.session || spawn.pgid === 0 ? hostPid : (spawn.pgid ?? parent?.pgid ?? hostPid);
    state.sid = spawn.session ? hostPid : (parent?.sid ?? hostPid);

    let program = spawn.program;
    if (!program) {
      try {
        const found = findExecutable(kernel, proc.files, spawn.path ?? spawn.argv[0] ?? '', spawn.argv);
        state.exe = found.exe;
        state.argv = found.argv;
        program = found.program;
        if (proc.cgroup.pidsLimit > 0 && proc.cgroup.pids >= proc.cgroup.pidsLimit) throw new Errno('EAGAIN');
      } catch (error) {
        for (const description of fds.values()) description.close();
        throw error;
      }
    }

    for (const [at, pid] of numbers) at.processes.set(pid, proc);
    proc.cgroup.pids++;
    controls.set(proc, { proc, signal: deliver, freeze });
    (parent?.children as Set<Process> | undefined)?.add(proc);
    reapable.set(proc, (child, zombie) => {
      if (children.delete(child)) zombies.push(zombie);
      const handler = actions.get('SIGCHLD');
      if (typeof handler === 'function') handler();
      for (const waiter of waiters.splice(0)) waiter.resolve();
    });
    adopters.set(proc, (adopter) => {
      state.parent = adopter;
      (adopter?.children as Set<Process> | undefined)?.add(proc);
    });
    if (spawn.session?.tty) {
      bindTty(spawn.session.tty);
      spawn.session.tty.foreground = state.pgid;
    }
    void run(program);
    return proc;

    async function run(first: Program): Promise<void> {
      let next: Program | undefined = first;
      while (next) {
        const running: Program = next;
        next = undefined;
        try {
          finish({ kind: 'exited', code: (await running(proc)) & 0xff });
        } catch (error) {
          if (error instanceof Replaced) next = error.program;
          else if (error instanceof ProcessEnded) return;
          else if (isErrno(error, 'EPIPE')) finish({ kind: 'signaled', signal: 'SIGPIPE' });
          else {
            crashes.get(kernel)?.(proc, error);
            finish({ kind: 'signaled', signal: 'SIGSEGV' });
          }
        }
      }
    }
  }

  /** How a process tells its parent that it has ended, and how it is given another parent. */
  const reapable = new Map<Process, (child: Process, zombie: { pid: number; status: WaitStatus }) => void>();
  const adopters = new Map<Process, (adopter: Process | undefined) => void>();

  return kernel;
}

const groupOf = (ns: PidNamespace, pgid: number): Process[] =>
  [...ns.processes.values()].filter((proc) => proc.pgid === pgid);

const ROOT_CGROUP = {
  path: '/',
  memoryLimit: 0,
  memoryUsage: 0,
  oomKilled: false,
  pidsLimit: 0,
  pids: 0,
  frozen: false,
  cpuQuota: 0,
};

/** For tests and for development: who wants to hear of programs that fail with an error of their own. */
export const crashes = new WeakMap<Kernel, (proc: Process, error: unknown) => void>();
