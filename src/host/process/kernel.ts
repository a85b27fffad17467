// Models the kernel's process management (kernel/fork.c, kernel/exit.c) over JavaScript functions.
import type { Clock } from '../../base/clock.ts';
import { createEmitter, type Emitter } from '../../base/emitter.ts';
import { Errno, isErrno } from '../errno.ts';
import type { DeviceTable } from '../fs/devices.ts';
import { createKernelLog, type KernelLog } from '../kernel-log.ts';
import { createKernelModules, type KernelModules } from '../modules.ts';
import type { PciDevice } from '../pci.ts';
import { deliver, freeze } from './delivery.ts';
import { findExecutable } from './exec.ts';
import { createFacade, Replaced } from './facade.ts';
import { createPidNamespace, createRecord, discard, end, enter, ProcessEnded, type ProcessRecord } from './record.ts';
import type { Tty } from './tty.ts';
import type { Cgroup, Kernel, Process, Program, ProgramTable, SpawnOptions, WaitStatus } from './types.ts';

export interface KernelOptions {
  readonly clock: Clock;
  readonly arch: string;
  /** Bytes; for a reader's browser is no larger, never more than 256 MiB. */
  readonly memory?: number;
  readonly programs: ProgramTable;
  readonly devices: DeviceTable;
  readonly log?: KernelLog;
  readonly pci?: readonly PciDevice[];
  /** Without it everything is built in. */
  readonly modules?: KernelModules;
}

/** A program that failed with an error of its own: a fault of ours, never of the reader's. */
export interface Crash {
  readonly proc: Process;
  readonly error: unknown;
}

const MOST_MEMORY = 256 * 1024 * 1024;

export function createKernel(options: KernelOptions): Kernel & { readonly crashes: Emitter<Crash> } {
  const records = new Map<Process, ProcessRecord>();
  const crashes = createEmitter<Crash>();
  const executed = createEmitter<Process>();
  /** Said once of each. */
  const refused = new WeakSet<Cgroup>();
  const log = options.log ?? createKernelLog({ clock: options.clock });
  const kernel: Kernel & { readonly crashes: Emitter<Crash> } = {
    crashes,
    clock: options.clock,
    pidns: createPidNamespace(),
    programs: options.programs,
    arch: options.arch,
    memory: Math.min(options.memory ?? MOST_MEMORY, MOST_MEMORY),
    log,
    modules: options.modules ?? createKernelModules({ release: '6.8.0', log, loadable: false, files: () => undefined }),
    devices: options.devices,
    settings: new Map(),
    pci: options.pci ?? [],
    executed,
    spawn: (spawn) => start(spawn, undefined),
    signal(proc, signal) {
      const record = records.get(proc);
      if (record) deliver(record, signal, (status) => finish(record, status));
    },
    freeze(cgroup, frozen) {
      cgroup.frozen = frozen;
      for (const record of records.values()) if (record.cgroup === cgroup) freeze(record, frozen);
    },
    processes: () => [...kernel.pidns.processes.values()],
  };

  const finish = (record: ProcessRecord, status: WaitStatus): void =>
    end(record, status, {
      recordOf: (proc) => records.get(proc),
      kill: (proc) => kernel.signal(proc, 'SIGKILL'),
      forget: (proc) => records.delete(proc),
    });

  const control = (tty: Tty, pgid: number): void => {
    tty.foreground = pgid;
    tty.signalForeground = (signal) => {
      for (const member of kernel.processes()) if (member.pgid === tty.foreground) kernel.signal(member, signal);
    };
  };

  /** fork and exec in one. Throws `Errno` when the executable cannot be run, or the cgroup may not have more processes. */
  function start(spawn: SpawnOptions, parent: ProcessRecord | undefined): Process {
    const machine = { pidns: kernel.pidns, now: options.clock.now(), arch: options.arch };
    const record = createRecord(spawn, parent, machine) as ProcessRecord;
    record.facade = createFacade(record, { kernel, clock: options.clock, devices: options.devices, start });
    let program: Program;
    try {
      const { cgroup } = record;
      if (cgroup.pidsLimit > 0 && cgroup.pids >= cgroup.pidsLimit) {
        if (!refused.has(cgroup)) log.write(`cgroup: fork rejected by pids controller in ${cgroup.path}`, 'info');
        refused.add(cgroup);
        throw new Errno('EAGAIN');
      }
      program = spawn.program ?? load(record, spawn);
    } catch (error) {
      discard(record);
      throw error;
    }
    records.set(record.facade, record);
    enter(record);
    if (spawn.session?.tty) control(spawn.session.tty, record.pgid);
    if (!spawn.program) executed.emit(record.facade);
    void run(record, program);
    return record.facade;
  }

  function load(record: ProcessRecord, spawn: SpawnOptions): Program {
    const found = findExecutable(kernel, record.facade.files, spawn.path ?? spawn.argv[0] ?? '', spawn.argv);
    record.exe = found.exe;
    record.argv = found.argv;
    return found.program;
  }

  async function run(record: ProcessRecord, first: Program): Promise<void> {
    let next: Program | undefined = first;
    while (next) {
      const program: Program = next;
      next = undefined;
      try {
        finish(record, { kind: 'exited', code: (await program(record.facade)) & 0xff });
      } catch (error) {
        if (error instanceof Replaced) {
          next = error.program;
          executed.emit(record.facade);
        } else if (!(error instanceof ProcessEnded)) fail(record, error);
      }
    }
  }

  function fail(record: ProcessRecord, error: unknown): void {
    if (isErrno(error, 'EPIPE')) return finish(record, { kind: 'signaled', signal: 'SIGPIPE' });
    crashes.emit({ proc: record.facade, error });
    const name = (record.argv[0] ?? '').split('/').at(-1) ?? '';
    log.write(
      `${name}[${record.facade.hostPid}]: segfault at 0 ip 000000000040113a sp 00007ffd3c1f0e20 error 4 in ${name}[401000+1000] likely on CPU 0 (core 0, socket 0)`,
      'info',
    );
    finish(record, { kind: 'signaled', signal: 'SIGSEGV' });
  }

  return kernel;
}
