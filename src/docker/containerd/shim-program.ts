// Models containerd's runtime/v2/shim and cmd/containerd-shim-runc-v2: the program behind a shim's executable.
import { createDeferred } from '../../base/deferred.ts';
import { sha256Hex } from '../../base/digest.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { createRuncService } from './runc-service.ts';
import type { ShimService, Shims } from './shims.ts';

/** Makes the service of one kind of shim for a shim that runs as `proc`. */
export type MakeService = (
  shims: Shims,
  proc: Process,
  namespace: string,
  end: () => void,
) => ShimService | Promise<ShimService>;

/**
 * The program of a shim. `start` leaves a process of the same executable behind, prints the address of its socket and
 * ends; that process serves until its container is deleted.
 */
export const createShimProgram =
  (shims: () => Shims, make: MakeService): Program =>
  async (proc) => {
    const args = flagsOf(proc.argv.slice(1));
    if (args.flags.has('v') || args.flags.has('version')) return version(proc);
    if (args.action === 'delete') return 0;
    const id = args.flags.get('id') ?? '';
    if (id === '') {
      await printError(proc, `${baseName(proc)}: shim id must be provided\n`);
      return 1;
    }
    return args.action === 'start' ? start(shims(), proc, args.flags) : serve(shims(), proc, args.flags, make);
  };

export const createRuncShim = (shims: () => Shims): Program =>
  createShimProgram(shims, (...where) => createRuncService(...where));

const baseName = (proc: Process): string => proc.argv[0]?.split('/').at(-1) ?? '';

async function version(proc: Process): Promise<number> {
  const { version: number = '', commit = '', go = '' } = proc.exe.note;
  await print(proc, `${baseName(proc)}:\n  Version:  ${number}\n  Revision: ${commit}\n  Go version: ${go}\n\n`);
  return 0;
}

const addressOf = (flags: ReadonlyMap<string, string>): string =>
  `unix:///run/containerd/s/${sha256Hex(`${flags.get('address')}/${flags.get('namespace')}/${flags.get('id')}`)}`;

/** Ends when the shim serves, or has ended without: the socket is there before anybody is told of it. */
async function start(shims: Shims, proc: Process, flags: ReadonlyMap<string, string>): Promise<number> {
  const { namespace = '', id = '', address = '' } = Object.fromEntries(flags);
  const path = proc.exe.path;
  const serves = createDeferred<void>();
  shims.awaited.set(addressOf(flags), serves.resolve);
  const shim = proc.spawn({
    argv: [path, '-namespace', namespace, '-id', id, '-address', address],
    path,
    fds: new Map(),
    session: { tty: undefined },
  });
  await proc.interruptible(Promise.race([serves.promise, shim.ended]));
  shims.awaited.delete(addressOf(flags));
  await print(proc, addressOf(flags));
  return 0;
}

async function serve(
  shims: Shims,
  proc: Process,
  flags: ReadonlyMap<string, string>,
  make: MakeService,
): Promise<number> {
  const end = createDeferred<void>();
  const address = addressOf(flags);
  const socket = address.slice('unix://'.length);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) proc.onSignal(signal, 'ignore');
  shims.oci.reapers.add(proc);
  proc.files.mkdirAll('/run/containerd/s', 0o711);
  proc.files.removeAll(socket);
  proc.files.mknod(socket, 'socket', 0o600);
  const leave = (): void => {
    shims.byAddress.delete(address);
    shims.oci.reapers.delete(proc);
    shims.oci.host.files.removeAll(socket);
  };
  void proc.ended.then(leave);
  shims.byAddress.set(address, await make(shims, proc, flags.get('namespace') ?? '', end.resolve));
  shims.awaited.get(address)?.();
  await proc.interruptible(end.promise);
  return 0;
}

function flagsOf(args: readonly string[]): {
  readonly flags: ReadonlyMap<string, string>;
  readonly action: string | undefined;
} {
  const flags = new Map<string, string>();
  let at = 0;
  for (; at < args.length; at++) {
    const [, name, value] = /^--?([^=]+)(?:=(.*))?$/.exec(args[at] ?? '') ?? [];
    if (name === undefined) break;
    const alone = ['v', 'version', 'debug', 'info', 'help', 'h'].includes(name);
    flags.set(name, value ?? (alone ? '' : (args[++at] ?? '')));
  }
  return { flags, action: args[at] };
}
