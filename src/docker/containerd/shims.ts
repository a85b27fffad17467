/** The shims of a machine: what containerd finds behind their sockets. */
import type { Host } from '../../host/host.ts';
import type { Namespaces, Process } from '../../host/process/types.ts';
import { createOciTable, type OciContainer, type OciTable } from '../runtimes/oci/table.ts';
import type { ShimOptions } from '../runtimes/shim-options.ts';
import type { ProcessSpec } from '../runtimes/spec.ts';
import type { TaskIo } from './types.ts';

/** What a shim answers with when it fails: `OCI runtime create failed: ...`. */
export class ShimError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ShimError';
  }
}

export interface ShimCreate {
  readonly id: string;
  readonly bundle: string;
  readonly options: ShimOptions | undefined;
  readonly terminal: boolean;
  readonly io: TaskIo;
  /** Network and others that dockerd has made for it. */
  readonly namespaces: Partial<Namespaces>;
}

/** containerd's task API (api/services/ttrpc/task), for the one container of a shim. Every call throws `ShimError`. */
export interface ShimService {
  readonly process: Process;
  create(request: ShimCreate): Promise<OciContainer>;
  start(): Promise<void>;
  exec(id: string, spec: ProcessSpec, io: TaskIo): Promise<Process>;
  pause(): void;
  resume(): void;
  /** The container has ended: what the runtime keeps of it goes, and the shim ends. */
  delete(): Promise<void>;
}

export interface Shims {
  readonly oci: OciTable;
  /** By the address of their socket. */
  readonly byAddress: Map<string, ShimService>;
  /** Who waits for a shim to serve at that address. */
  readonly awaited: Map<string, () => void>;
}

export const createShims = (host: Host): Shims => ({
  oci: createOciTable(host),
  byAddress: new Map(),
  awaited: new Map(),
});
