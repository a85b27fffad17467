// Models containerd cmd/containerd: the program behind /usr/bin/containerd, as far as others see it run and listen.
import { createDeferred } from '../../base/deferred.ts';
import type { Host } from '../../host/host.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { atLeast } from '../runtimes/versions.ts';
import { configRefused } from './config-check.ts';

/** What systemd's unit and dockerd's `--containerd` name. */
export const SYSTEM_SOCKET = '/run/containerd/containerd.sock';
/** Where dockerd keeps the containerd that is its own child. */
export const MANAGED_CONFIG = '/var/run/docker/containerd/containerd.toml';
export const MANAGED_SOCKET = '/var/run/docker/containerd/containerd.sock';

/** What containerd reads unless it is told another. */
const CONFIG = '/etc/containerd/config.toml';

export interface ContainerdWorld {
  host(): Host;
  /** Tells systemd (sd_notify). */
  notify(proc: Process, state: string): void;
}

/** The `containerd` program: listens on its socket until SIGTERM. */
export const createContainerdProgram =
  (world: ContainerdWorld): Program =>
  async (proc) => {
    const [, ...args] = proc.argv;
    if (args[0] === '--version' || args[0] === '-v') return version(proc);
    if (args[0] === 'config') return config(proc, args[1]);
    if (proc.cred.uid !== 0) {
      await printError(proc, 'containerd: must be run as root\n');
      return 1;
    }
    const refused = refusal(proc, world.host());
    if (refused !== undefined) {
      await printError(proc, `containerd: ${refused}\n`);
      return 1;
    }
    const end = createDeferred<void>();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) proc.onSignal(signal, () => end.resolve());
    const listening = listen(world.host(), args.includes(MANAGED_CONFIG) ? MANAGED_SOCKET : SYSTEM_SOCKET);
    void proc.ended.then(listening.close);
    world.notify(proc, 'READY=1');
    await proc.interruptible(end.promise);
    listening.close();
    return 0;
  };

/** What the configuration keeps it from starting with. */
function refusal(proc: Process, { files }: Host): string | undefined {
  const flag = proc.argv.findIndex((arg) => arg === '--config' || arg === '-c');
  const path = flag > 0 ? (proc.argv[flag + 1] ?? CONFIG) : CONFIG;
  if (!files.exists(path) || files.stat(path).type !== 'file') return undefined;
  return configRefused(path, files.readText(path), String(proc.exe.note.version ?? ''));
}

async function config(proc: Process, verb = ''): Promise<number> {
  if (verb !== 'default') {
    await printError(proc, `containerd: config ${verb} is not part of this sandbox\n`);
    return 1;
  }
  const { defaultConfig } = await proc.interruptible(proc.clock.hold(import('./config-default.ts')));
  await print(proc, defaultConfig(String(proc.exe.note.version ?? '')));
  return 0;
}

async function version(proc: Process): Promise<number> {
  const { version: number = '', commit = '' } = proc.exe.note;
  const name = `github.com/containerd/containerd${atLeast(String(number), '2.0') ? '/v2' : ''}`;
  await print(proc, `containerd ${name} ${number} ${commit}\n`);
  return 0;
}

/** Its API is gRPC, which only dockerd and ctr speak here, in memory: who connects as HTTP is told so. */
function listen({ files, unixSockets }: Host, socket: string): { close(): void } {
  files.mkdirAll(socket.slice(0, socket.lastIndexOf('/')), 0o711);
  files.removeAll(socket);
  files.mknod(socket, 'socket', 0o660);
  const { inode } = files.resolve(socket);
  unixSockets.set(inode, async () => new Response('this server speaks gRPC only\n', { status: 415 }));
  return {
    // Go removes the file of a listener that it closes.
    close() {
      if (unixSockets.delete(inode) && files.exists(socket)) files.unlink(socket);
    },
  };
}

/** Whether a containerd listens there. */
export function isListening({ files, unixSockets }: Host, socket: string): boolean {
  return files.exists(socket) && unixSockets.has(files.resolve(socket).inode);
}
