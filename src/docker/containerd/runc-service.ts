// Models containerd-shim-runc-v2 (cmd/containerd-shim-runc-v2/{process,runc}) with containerd/go-runc: every step is a run
// of the OCI runtime's executable.
import { type FileDescription, openDescription } from '../../host/process/file-description.ts';
import type { Process, WaitStatus } from '../../host/process/types.ts';
import { collectOutput, endOf, nothing, reap, startChild } from '../runtimes/collect-output.ts';
import { findOnPath, PathError } from '../runtimes/find-on-path.ts';
import { type OciContainer, statusOf } from '../runtimes/oci/table.ts';
import type { RuncOptions } from '../runtimes/shim-options.ts';
import { type ShimCreate, ShimError, type ShimService, type Shims } from './shims.ts';
import type { TaskIo } from './types.ts';

/** Where the shim keeps runc's state when nobody says. */
const RUNC_ROOT = '/run/containerd/runc';

interface Bundle {
  readonly request: ShimCreate;
  readonly binary: string;
  readonly container: OciContainer;
  readonly globals: readonly string[];
}

/** The service of a shim that runs as `proc`; `end` lets the shim's process end. */
export function createRuncService(shims: Shims, proc: Process, namespace: string, end: () => void): ShimService {
  const { oci } = shims;
  let made: Bundle | undefined;
  let execs = 0;

  const current = (): Bundle => {
    if (!made) throw new ShimError('container not created');
    return made;
  };
  const mustRun = (what: string): OciContainer => {
    const { binary, container, request } = current();
    const missing = cannotRun(proc, binary);
    if (missing !== undefined)
      throw new ShimError(runtimeError(proc, request.bundle, `OCI runtime ${what} failed`, `${missing}: <nil>`));
    return container;
  };

  return {
    process: proc,
    async create(request) {
      const { bundle, id, io } = request;
      const options: RuncOptions =
        request.options?.type === 'containerd.runc.v1.Options'
          ? request.options
          : { type: 'containerd.runc.v1.Options' };
      const binary = options.BinaryName || 'runc';
      writeOptions(proc, bundle, options, binary);
      const globals = [
        ...['--root', `${options.Root || RUNC_ROOT}/${namespace}`],
        ...['--log', `${bundle}/log.json`, '--log-format', 'json'],
        ...(options.SystemdCgroup ? ['--systemd-cgroup'] : []),
      ];
      const pidFile = `${bundle}/init.pid`;
      oci.prepared.set(bundle, request.namespaces);
      try {
        const init = await throughRuntime(shims, proc, {
          ...{ binary, io, bundle, pidFile, what: 'create' },
          args: (console) => [...globals, 'create', '--bundle', bundle, '--pid-file', pidFile, ...console, id],
        });
        const container = [...oci.containers.values()].find((candidate) => candidate.init === init);
        if (!container) throw new ShimError('OCI runtime create failed: no such container');
        made = { request, binary, container, globals };
        return container;
      } finally {
        oci.prepared.delete(bundle);
      }
    },
    async start() {
      const { binary, globals, request } = current();
      const { failure } = await collectOutput(proc, binary, [...globals, 'start', request.id]);
      if (failure !== undefined)
        throw new ShimError(runtimeError(proc, request.bundle, 'OCI runtime start failed', failure));
    },
    async exec(id, spec, io) {
      const { binary, globals, request } = current();
      const { bundle } = request;
      const file = `/tmp/runc-process${fileNumber(proc, ++execs)}`;
      const pidFile = `${bundle}/${id}.pid`;
      proc.files.writeFile(file, JSON.stringify(spec), { mode: 0o600 });
      try {
        return await throughRuntime(shims, proc, {
          ...{ binary, io, bundle, pidFile, what: 'exec' },
          args: (console) => [
            ...[...globals, 'exec', '--process', file, ...console],
            ...['--detach', '--pid-file', pidFile, request.id],
          ],
        });
      } finally {
        proc.files.removeAll(file);
      }
    },
    pause: () => proc.kernel.freeze(mustRun('pause').cgroup, true),
    resume: () => proc.kernel.freeze(mustRun('resume').cgroup, false),
    async delete() {
      if (made) await remove(proc, made);
      end();
    },
  };
}

/** Twice, as a shim and its cleanup do; what a runtime that is gone leaves is taken away all the same. */
async function remove(proc: Process, { binary, globals, request, container }: Bundle): Promise<void> {
  if (statusOf(container) !== 'stopped') proc.kernel.signal(container.init, 'SIGKILL');
  await collectOutput(proc, binary, [...globals, 'delete', request.id]);
  await collectOutput(proc, binary, [...globals, 'delete', '--force', request.id]);
}

interface Run {
  readonly binary: string;
  readonly args: (console: readonly string[]) => readonly string[];
  readonly io: TaskIo;
  readonly bundle: string;
  readonly pidFile: string;
  readonly what: 'create' | 'exec';
}

/** Runs the runtime with the container's streams as its own; gives the process whose number it wrote down. */
async function throughRuntime(shims: Shims, proc: Process, run: Run): Promise<Process> {
  const { oci } = shims;
  const { io, binary, bundle, what } = run;
  const fail = (reason: string): ShimError =>
    new ShimError(runtimeError(proc, bundle, `OCI runtime ${what} failed`, reason));
  const socket = io.terminal && `/tmp/pty${fileNumber(proc, oci.started.size + 1)}/pty.sock`;
  const stdout = gate(io.stdout);
  const stderr = io.stderr === io.stdout ? stdout : gate(io.stderr);
  if (socket && io.terminal) openConsole(shims, proc, socket, { terminal: io.terminal, slave: io.stdout });
  try {
    const console = socket ? ['--console-socket', socket] : [];
    const fds = socket
      ? [nothing(), nothing(), nothing()]
      : [io.stdin ?? nothing(), stdout.description, stderr.description];
    const child = startChild(proc, binary, run.args(console), new Map(fds.entries()));
    if (typeof child === 'string') throw fail(child);
    const status = await reap(proc, child);
    if (status.kind !== 'exited' || status.code !== 0) throw fail(unsuccessful(binary, status));
    const process = oci.started.get(pidIn(proc, run.pidFile));
    if (!process) throw fail('container process is already dead');
    oci.started.delete(process.hostPid);
    await stdout.open();
    await stderr.open();
    return process;
  } finally {
    if (socket) closeConsole(shims, proc, socket);
  }
}

function openConsole(
  { oci }: Shims,
  { files }: Process,
  socket: string,
  console: Parameters<typeof oci.consoles.set>[1],
): void {
  files.mkdirAll(socket.slice(0, socket.lastIndexOf('/')), 0o700);
  files.mknod(socket, 'socket', 0o600);
  oci.consoles.set(socket, console);
}

function closeConsole({ oci }: Shims, { files }: Process, socket: string): void {
  oci.consoles.delete(socket);
  files.removeAll(socket.slice(0, socket.lastIndexOf('/')));
}

/** go-runc's words; a signal counts as its number and 128. */
function unsuccessful(binary: string, status: WaitStatus): string {
  const end = status.kind === 'signaled' && status.signal === 'SIGKILL' ? 'exit status 137' : endOf(status);
  return `${binary} did not terminate successfully: ${end}`;
}

function pidIn({ files }: Process, path: string): number {
  if (files.exists(path)) return Number(files.readText(path));
  throw new ShimError(`failed to retrieve OCI runtime container pid: open ${path}: no such file or directory`);
}

/** Models runtimeError: what the runtime logged last, or why that is not to be had and how it ended. */
function runtimeError({ files }: Process, bundle: string, what: string, reason: string): string {
  const log = `${bundle}/log.json`;
  if (!files.exists(log)) {
    return `${what}: unable to retrieve OCI runtime error (open ${log}: no such file or directory): ${reason}`;
  }
  let last = '';
  for (const line of files
    .readText(log)
    .split('\n')
    .filter((text) => text.trim() !== '')) {
    try {
      const entry = JSON.parse(line) as { level?: string; msg?: string };
      if (entry.level === 'error') last = entry.msg ?? '';
    } catch {
      return `${what}: unable to retrieve OCI runtime error (invalid character '${line.charAt(0)}' looking for beginning of value): ${reason}`;
    }
  }
  return last === '' ? `${what}: ${reason}` : `${what}: ${last.trim()}`;
}

/** What exec.Command says of an executable that cannot be run; undefined where it can. */
function cannotRun(proc: Process, binary: string): string | undefined {
  try {
    findOnPath(proc.files, binary, proc.env.get('PATH'));
    return undefined;
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    return binary.includes('/')
      ? error.message.replace(/^.*: (?:stat .*: )?(.*)$/, `fork/exec ${binary}: $1`)
      : error.message;
  }
}

function writeOptions({ files }: Process, bundle: string, options: RuncOptions, binary: string): void {
  const { BinaryName, Root, SystemdCgroup } = options;
  files.writeFile(`${bundle}/runtime`, binary, { mode: 0o600 });
  const written = {
    ...(BinaryName && { binary_name: BinaryName }),
    ...(Root && { root: Root }),
    ...(SystemdCgroup && { systemd_cgroup: true }),
  };
  files.writeFile(`${bundle}/options.json`, JSON.stringify(written), { mode: 0o600 });
}

/** Ten digits for a temporary file. */
const fileNumber = (proc: Process, count: number): number => (proc.hostPid * 7919 + count * 2654435761) % 4294967296;

/**
 * A stream that holds back what is written until the process that it is for has been made: dockerd reads nothing of a
 * runtime that fails.
 */
function gate(inner: FileDescription): { readonly description: FileDescription; open(): Promise<void> } {
  const waiting: Uint8Array[] = [];
  let isOpen = false;
  return {
    description: openDescription({
      kind: inner.kind,
      name: inner.name,
      tty: inner.tty,
      async write(data, signal) {
        if (isOpen) await inner.write(data, signal);
        else waiting.push(data.slice());
      },
    }),
    async open() {
      isOpen = true;
      for (const data of waiting.splice(0)) await inner.write(data);
    },
  };
}
