/** Processes, as the kernel keeps them and as a program sees itself. */
import type { Clock } from '../../base/clock.ts';
import type { Emitter } from '../../base/emitter.ts';
import type { ErrnoCode } from '../errno.ts';
import type { DeviceTable } from '../fs/devices.ts';
import type { Files } from '../fs/files.ts';
import type { MountNamespace } from '../fs/mounts.ts';
import type { KernelLog } from '../kernel-log.ts';
import type { KernelModules } from '../modules.ts';
import type { NetNamespace } from '../net/namespace.ts';
import type { PciDevice } from '../pci.ts';
import type { DeviceRule } from './device-rules.ts';
import type { FileDescription } from './file-description.ts';
import type { SignalName } from './signals.ts';
import type { Tty } from './tty.ts';

/**
 * What an executable file runs, on the host and in containers alike. Resolves with the exit status. A program reaches
 * the world through `proc` alone; anything that waits goes through it (read, write, sleep, wait), for that is where a
 * signal ends it: a killed program's next call rejects with `ProcessEnded`, which it must let pass.
 */
export type Program = (proc: Process) => Promise<number>;

/** Programs by the name that executables carry (see elf.ts). */
export type ProgramTable = ReadonlyMap<string, Program>;

export interface Credentials {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  readonly caps: ReadonlySet<string>;
  /** The bounding set: what `exec` may give at most. */
  readonly bounding: ReadonlySet<string>;
  readonly noNewPrivs: boolean;
}

export interface PidNamespace {
  readonly parent: PidNamespace | undefined;
  /** Processes by their number in this namespace. */
  readonly processes: Map<number, Process>;
  nextPid: number;
}

export interface UtsNamespace {
  hostname: string;
  domainname: string;
}

export interface Namespaces {
  readonly mnt: MountNamespace;
  readonly net: NetNamespace;
  readonly pid: PidNamespace;
  readonly uts: UtsNamespace;
  /** IPC, cgroup and user namespaces: only told apart. */
  readonly ipc: string;
  readonly cgroup: string;
  readonly user: string;
}

/** Resource control of one container or unit; the kernel counts against it. Sizes in bytes, -1 and 0 mean no limit. */
export interface Cgroup {
  readonly path: string;
  memoryLimit: number;
  memoryUsage: number;
  oomKilled: boolean;
  /** Told whenever the OOM killer has taken a member (`memory.events`, which runtimes watch). */
  onOomKill?: () => void;
  pidsLimit: number;
  pids: number;
  frozen: boolean;
  /** Microseconds of each period; 0 is no limit. */
  cpuQuota: number;
  cpuPeriod: number;
  cpuShares: number;
  /** `0-1`; empty means every one there is. */
  cpus: string;
  /** Memory and swap together, in bytes; negative is no limit, undefined twice the memory. */
  memorySwap?: number;
  memoryReservation?: number;
  swappiness?: number;
  oomKillDisable?: boolean;
  /** What its first process was started with. */
  oomScoreAdj?: number;
  /** Which device nodes its processes may open; every one where unsaid. */
  devices?: readonly DeviceRule[];
  /** Of a scope of systemd's: the rules that systemd knows, and sets again at daemon-reload. */
  readonly unitDevices?: readonly DeviceRule[];
}

export type WaitStatus =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signaled'; readonly signal: SignalName };

export type ProcessState = 'running' | 'sleeping' | 'stopped' | 'zombie';

export interface SpawnOptions {
  /** argv[0] and the arguments. */
  readonly argv: readonly string[];
  /** The executable's path (absolute, or relative to cwd). Ignored when `program` is given. */
  readonly path?: string;
  /** A program already in memory: a shell's own subshell, as after fork. */
  readonly program?: Program;
  readonly env?: ReadonlyMap<string, string>;
  readonly cwd?: string;
  readonly cred?: Credentials;
  readonly umask?: number;
  readonly ns?: Partial<Namespaces>;
  readonly cgroup?: Cgroup;
  /** The child's descriptors; each is duplicated. Without it the parent's 0, 1 and 2 are. */
  readonly fds?: ReadonlyMap<number, FileDescription>;
  /** Process group: 0 makes the child a leader of its own; a number joins that group. Without it the parent's. */
  readonly pgid?: number;
  /** How many threads its launcher had made in the PID namespace of a container: their numbers are gone. */
  readonly threads?: number;
  /** A session of its own, with this controlling terminal or none. Without it the parent's. */
  readonly session?: { readonly tty: Tty | undefined };
  /** Signals that the child ignores from the start (nohup, background jobs). */
  readonly ignore?: readonly SignalName[];
  readonly seccomp?: 'disabled' | 'filter';
  /** The AppArmor profile that confines it (`docker-default`); children inherit it. Nothing does if unsaid. */
  readonly apparmor?: string;
  /** Resource limits by name (`nofile`), soft and hard; children inherit them. */
  readonly limits?: Limits;
  /** Which system calls fail, and how; children inherit it. */
  readonly filter?: SyscallFilter;
}

/** Soft and hard, in the kernel's units; -1 is unlimited. */
export type Limits = ReadonlyMap<string, readonly [soft: number, hard: number]>;

/** A seccomp filter: the error that a call of that name gets; undefined lets it through. */
export type SyscallFilter = (call: string) => ErrnoCode | 'kill' | undefined;

export interface Process {
  readonly pid: number;
  readonly ppid: number;
  /** Its number in the host's PID namespace. */
  readonly hostPid: number;
  readonly pgid: number;
  readonly sid: number;
  readonly startedAt: number;
  readonly state: ProcessState;
  /** Resolves when it has ended. */
  readonly ended: Promise<WaitStatus>;
  readonly parent: Process | undefined;
  readonly children: ReadonlySet<Process>;

  argv: readonly string[];
  /** The executable it runs: absolute path in its own mount namespace, and the note in it. */
  readonly exe: { readonly path: string; readonly note: ExecutableNote };
  readonly env: Map<string, string>;
  readonly cwd: string;
  cred: Credentials;
  umask: number;
  readonly ns: Namespaces;
  readonly cgroup: Cgroup;
  readonly fds: Map<number, FileDescription>;
  readonly tty: Tty | undefined;
  readonly seccomp: 'disabled' | 'filter';
  /** The AppArmor profile that confines it; `unconfined` where none does. */
  readonly apparmor: string;

  readonly kernel: Kernel;
  readonly clock: Clock;
  /** Path calls with this process's root, working directory and credentials. */
  readonly files: Files;

  /** Throws `Errno` ENOENT, EACCES, ENOTDIR when it cannot go there. */
  chdir(path: string): void;
  /** fork and exec. Throws `Errno` (ENOENT, EACCES, ENOEXEC, ...) when the executable cannot be run. */
  spawn(options: SpawnOptions): Process;
  /** Replaces the program: does not return; the exit status of the new program is that of this process. */
  exec(options: Pick<SpawnOptions, 'argv' | 'path' | 'env'>): Promise<never>;
  /** Waits for a child to end and reaps it; without a pid for any child. Throws ECHILD when there is none. */
  wait(pid?: number): Promise<{ readonly pid: number; readonly status: WaitStatus }>;
  /** An interruptible sleep in milliseconds. */
  sleep(ms: number): Promise<void>;
  /** Any promise, made interruptible: rejects with `ProcessEnded` (record.ts) when this process is killed meanwhile. */
  interruptible<T>(work: Promise<T>): Promise<T>;
  /** For loops that never wait: gives way now and then, and ends here if the process was killed. */
  checkpoint(): Promise<void> | undefined;
  /**
   * Says how many bytes it now holds for its data. The cgroup counts them; where that goes over a limit, processes are
   * killed, and this call throws `ProcessEnded` when it was this one.
   */
  holdMemory(bytes: number): void;
  readonly memory: number;
  /** A thread more, as its C library makes one. Throws `Errno` where a filter refuses the call for it. */
  startThread(): void;
  /** Limits that were set for it or for a process above; others are the machine's. They are told, not enforced. */
  readonly limits: Limits;
  /** Sends a signal: pid > 0 a process, pid < 0 the group -pid, by numbers of this process's namespace. ESRCH, EPERM. */
  kill(pid: number, signal: SignalName | 0): void;
  /** A handler, `ignore`, or `default`. Handlers run at once; calls that wait go on waiting (SA_RESTART). */
  onSignal(signal: SignalName, action: (() => void) | 'ignore' | 'default'): void;
  /** Aborts when the process ends, however it ends. */
  readonly endSignal: AbortSignal;
}

/** What an executable file says about itself (see elf.ts). */
export interface ExecutableNote {
  readonly program: string;
  /** As in OCI platforms: `amd64`, `arm64`. */
  readonly arch: string;
  /** Version and build facts that the program itself prints. */
  readonly [key: string]: unknown;
}

export interface Kernel {
  readonly clock: Clock;
  readonly pidns: PidNamespace;
  /** The programs that executables on this machine may name. */
  readonly programs: ProgramTable;
  /** `amd64`, `arm64`: what it can execute. */
  readonly arch: string;
  /** Bytes that all processes together can hold before the kernel kills one. */
  readonly memory: number;
  /** Starts a process without a parent (PID 1, or a container's init through its runtime). */
  spawn(options: SpawnOptions & { readonly ns: Namespaces; readonly cred: Credentials }): Process;
  /** Delivers a signal to a process whatever the credentials. */
  signal(proc: Process, signal: SignalName): void;
  /** Freezes or thaws every process of a cgroup, as the freezer controller does. */
  freeze(cgroup: Cgroup, frozen: boolean): void;
  /** What it can do beyond itself: loaded, built in, or to be had. */
  readonly modules: KernelModules;
  /** What it has to say: `dmesg`. */
  readonly log: KernelLog;
  /** Settings under /proc/sys that somebody set, by dotted name: those of the whole machine. */
  readonly settings: Map<string, string>;
  /** What is plugged into its PCI bus, in the order of slots. */
  readonly pci: readonly PciDevice[];
  /** What opening a device node gives, by `char:major:minor`; modules add theirs. */
  readonly devices: DeviceTable;
  /** A process has begun to run an executable: after fork and exec, or exec alone. */
  readonly executed: Emitter<Process>;
  /** All processes, by host number. */
  processes(): readonly Process[];
}
