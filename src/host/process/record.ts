// Models the kernel's task_struct: what is kept of a process, and how it ends (kernel/exit.c).
import { createDeferred, type Deferred } from '../../base/deferred.ts';
import type { FileDescription } from './file-description.ts';
import type { SignalName } from './signals.ts';
import type { Tty } from './tty.ts';
import type {
  Cgroup,
  Credentials,
  Limits,
  Namespaces,
  PidNamespace,
  Process,
  ProcessState,
  SpawnOptions,
  SyscallFilter,
  WaitStatus,
} from './types.ts';

export interface Zombie {
  readonly pid: number;
  readonly status: WaitStatus;
}

export interface ProcessRecord {
  /** Its number in its own PID namespace and in each one above. */
  readonly numbers: ReadonlyMap<PidNamespace, number>;
  readonly ns: Namespaces;
  readonly cgroup: Cgroup;
  readonly env: Map<string, string>;
  readonly fds: Map<number, FileDescription>;
  readonly children: Set<ProcessRecord>;
  readonly zombies: Zombie[];
  readonly actions: Map<SignalName, (() => void) | 'ignore'>;
  readonly ended: Deferred<WaitStatus>;
  readonly abort: AbortController;
  readonly startedAt: number;
  readonly seccomp: 'disabled' | 'filter';
  readonly apparmor: string;
  readonly filter: SyscallFilter | undefined;
  readonly limits: Limits;
  /** What it holds for its data, in bytes. */
  memory: number;
  readonly tty: Tty | undefined;
  readonly pgid: number;
  readonly sid: number;
  parent: ProcessRecord | undefined;
  status: ProcessState;
  exit: WaitStatus | undefined;
  cwd: string;
  argv: readonly string[];
  exe: Process['exe'];
  cred: Credentials;
  umask: number;
  checkpoints: number;
  /** Resolves when a child has ended: what `wait` sleeps on. */
  childEnded: Deferred<void>;
  /** What keeps it from going on: SIGSTOP, or a frozen cgroup. */
  stopped: Deferred<void> | undefined;
  frozen: Deferred<void> | undefined;
  /** The process as programs see it. */
  facade: Process;
}

/** What a killed program's calls reject with. Programs let it pass; `finally` blocks run. */
export class ProcessEnded extends Error {
  constructor() {
    super('the process has ended');
    this.name = 'ProcessEnded';
  }
}

export const createPidNamespace = (parent?: PidNamespace): PidNamespace => ({
  parent,
  processes: new Map(),
  nextPid: 1,
});

function numberIn(ns: PidNamespace): Map<PidNamespace, number> {
  const numbers = new Map<PidNamespace, number>();
  for (let at: PidNamespace | undefined = ns; at; at = at.parent) numbers.set(at, at.nextPid++);
  return numbers;
}

const rootCgroup = (): Cgroup => ({
  path: '/',
  memoryLimit: 0,
  memoryUsage: 0,
  oomKilled: false,
  pidsLimit: 0,
  pids: 0,
  frozen: false,
  cpuQuota: 0,
  cpuPeriod: 100_000,
  cpuShares: 1024,
  cpus: '',
});

/** The first process has no parent to inherit from: it must be told its namespaces and credentials. */
export type FirstSpawn = SpawnOptions & { readonly ns: Namespaces; readonly cred: Credentials };

/** A process that is not yet in any table. Descriptors are duplicated here; `discard` closes them again. */
export function createRecord(
  spawn: SpawnOptions,
  parent: ProcessRecord | undefined,
  machine: { readonly pidns: PidNamespace; readonly now: number; readonly arch: string },
): Omit<ProcessRecord, 'facade'> {
  const ns = { ...(parent?.ns ?? (spawn as FirstSpawn).ns), ...spawn.ns };
  const numbers = numberIn(ns.pid);
  if (ns.pid !== machine.pidns) ns.pid.nextPid += spawn.threads ?? 0;
  const hostPid = numbers.get(machine.pidns) ?? 0;
  const fds = new Map<number, FileDescription>();
  const inherited = spawn.fds ?? new Map([...(parent?.fds ?? [])].filter(([fd]) => fd <= 2));
  for (const [fd, description] of inherited) fds.set(fd, description.retain());
  const leads = spawn.session !== undefined || spawn.pgid === 0;
  return {
    numbers,
    ns,
    cgroup: spawn.cgroup ?? parent?.cgroup ?? rootCgroup(),
    env: new Map(spawn.env ?? parent?.env ?? []),
    fds,
    children: new Set(),
    zombies: [],
    actions: new Map(spawn.ignore?.map((signal) => [signal, 'ignore'])),
    ended: createDeferred(),
    abort: new AbortController(),
    startedAt: machine.now,
    seccomp: spawn.seccomp ?? parent?.seccomp ?? 'disabled',
    apparmor: spawn.apparmor ?? parent?.apparmor ?? 'unconfined',
    filter: spawn.filter ?? parent?.filter,
    limits: spawn.limits ?? parent?.limits ?? new Map(),
    memory: 0,
    tty: spawn.session ? spawn.session.tty : parent?.tty,
    pgid: leads ? hostPid : (spawn.pgid ?? parent?.pgid ?? hostPid),
    sid: spawn.session ? hostPid : (parent?.sid ?? hostPid),
    parent,
    status: 'running',
    exit: undefined,
    cwd: spawn.cwd ?? parent?.cwd ?? '/',
    argv: spawn.argv,
    exe: parent?.exe ?? { path: '', note: { program: '', arch: machine.arch } },
    cred: spawn.cred ?? parent?.cred ?? (spawn as FirstSpawn).cred,
    umask: spawn.umask ?? parent?.umask ?? 0o022,
    checkpoints: 0,
    childEnded: createDeferred(),
    stopped: undefined,
    frozen: undefined,
  };
}

/** Puts the process into the tables of its namespaces and under its parent. */
export function enter(record: ProcessRecord): void {
  for (const [ns, pid] of record.numbers) ns.processes.set(pid, record.facade);
  record.cgroup.pids++;
  record.parent?.children.add(record);
}

/** Closes what a process that never started had inherited. */
export function discard(record: Pick<ProcessRecord, 'fds'>): void {
  for (const description of record.fds.values()) description.close();
  record.fds.clear();
}

export const pidOf = (record: ProcessRecord): number => record.numbers.get(record.ns.pid) ?? 0;

/**
 * The end of a process: whatever it waits for rejects, its descriptors close, its children get another parent, its own
 * parent may reap it. `recordOf` finds records by process; `kill` is for the rest of a namespace whose PID 1 ends.
 */
export function end(
  record: ProcessRecord,
  status: WaitStatus,
  machine: {
    recordOf(proc: Process): ProcessRecord | undefined;
    kill(proc: Process): void;
    forget(proc: Process): void;
  },
): void {
  if (record.exit) return;
  record.exit = status;
  record.status = 'zombie';
  record.stopped?.resolve();
  record.frozen?.resolve();
  record.abort.abort(new ProcessEnded());
  discard(record);
  record.cgroup.pids--;
  record.cgroup.memoryUsage -= record.memory;
  record.memory = 0;
  for (const [ns, pid] of record.numbers) ns.processes.delete(pid);
  machine.forget(record.facade);
  if (pidOf(record) === 1) for (const other of [...record.ns.pid.processes.values()]) machine.kill(other);
  const init = record.ns.pid.processes.get(1);
  const adopter = init && machine.recordOf(init);
  for (const child of record.children) {
    child.parent = adopter;
    adopter?.children.add(child);
  }
  record.children.clear();
  record.ended.resolve(status);
  if (record.parent) tellParent(record.parent, record, status);
}

function tellParent(parent: ProcessRecord, child: ProcessRecord, status: WaitStatus): void {
  if (parent.children.delete(child)) parent.zombies.push({ pid: child.numbers.get(parent.ns.pid) ?? 0, status });
  const handler = parent.actions.get('SIGCHLD');
  if (typeof handler === 'function') handler();
  parent.childEnded.resolve();
  parent.childEnded = createDeferred();
}
