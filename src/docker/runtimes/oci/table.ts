/** What the OCI runtimes of a machine have in common: the containers that they made, and what was handed to them. */
import type { Deferred } from '../../../base/deferred.ts';
import type { Host } from '../../../host/host.ts';
import type { FileDescription } from '../../../host/process/file-description.ts';
import type { Tty } from '../../../host/process/tty.ts';
import type { Cgroup, Namespaces, Process, SyscallFilter } from '../../../host/process/types.ts';
import { type KernelFileSystems, kernelFileSystems } from '../kernel-fs.ts';
import type { OciSpec } from '../spec.ts';

/** A terminal that waits behind a console socket. */
export interface Console {
  readonly terminal: Tty;
  readonly slave: FileDescription;
}

/** A container as `runc create` leaves it. */
export interface OciContainer {
  readonly id: string;
  /** The directory of its state: `/run/docker/runtime-runc/moby/<id>`. */
  readonly state: string;
  readonly bundle: string;
  readonly spec: OciSpec;
  /** Where its root lies on the host. */
  readonly rootfs: string;
  readonly ns: Namespaces;
  readonly cgroup: Cgroup;
  readonly filter: SyscallFilter | undefined;
  readonly init: Process;
  readonly created: number;
  /** The parent that its processes get. */
  readonly reaper: Process;
  /** What `runc start` does: the init waits for it (exec.fifo). */
  readonly go: Deferred<void>;
  started: boolean;
}

export interface OciTable {
  readonly host: Host;
  readonly fileSystems: KernelFileSystems;
  /** Numbers file systems without a device. */
  readonly device: () => number;
  /** By the directory of their state. */
  readonly containers: Map<string, OciContainer>;
  /** Namespaces that a bundle's maker has made for it already, by the bundle's path. */
  readonly prepared: Map<string, Partial<Namespaces>>;
  /** By the path of the socket. */
  readonly consoles: Map<string, Console>;
  /** Processes that a runtime has started, by host number, until whoever asked for them takes them out. */
  readonly started: Map<number, Process>;
  /** Processes that adopt what their descendants leave behind (PR_SET_CHILD_SUBREAPER): shims. */
  readonly reapers: Set<Process>;
}

const FIRST_DEVICE = 0x30;

export function createOciTable(host: Host): OciTable {
  let devices = FIRST_DEVICE;
  const device = (): number => devices++;
  return {
    host,
    device,
    fileSystems: kernelFileSystems(host, device),
    containers: new Map(),
    prepared: new Map(),
    consoles: new Map(),
    started: new Map(),
    reapers: new Set(),
  };
}

/** Who becomes the parent of what `proc` leaves running. */
export function reaperOf({ host, reapers }: OciTable, proc: Process): Process {
  for (let at: Process | undefined = proc; at; at = at.parent) if (reapers.has(at)) return at;
  return host.init;
}

/** As runc tells it: a process that has ended leaves the container `stopped`. */
export function statusOf(container: OciContainer): 'created' | 'running' | 'paused' | 'stopped' {
  if (container.init.state === 'zombie') return 'stopped';
  if (container.cgroup.frozen) return 'paused';
  return container.started ? 'running' : 'created';
}
