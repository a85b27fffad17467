// Models cmd/dockerd/daemon.go: dockerd as a process of the host, listening on /var/run/docker.sock.
import { createDeferred } from '../../base/deferred.ts';
import type { HttpHandler } from '../../host/net/unix-sockets.ts';
import { ROOT } from '../../host/process/credentials.ts';
import type { Process } from '../../host/process/types.ts';
import type { Daemon } from './daemon.ts';
import { restore } from './restore.ts';

export const SOCKET = '/run/docker.sock';

export interface RunningDaemon {
  /** The process that `ps` shows as dockerd. */
  readonly process: Process;
  readonly containerd: Process;
  /** Resolves when dockerd has ended, for whatever reason. */
  readonly stopped: Promise<void>;
  /** As SIGTERM does: containers are stopped, then nobody listens on the socket any more. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Answers what comes over the socket. */
  readonly handler: HttpHandler;
  /** What SIGTERM is to do before the process ends. */
  readonly shutdown: () => Promise<void>;
  /** What SIGHUP is to do. */
  readonly reload: () => void;
}

/**
 * Starts dockerd and containerd on the host and listens; requests wait until containers that are to run do. The socket
 * file is root:docker 0660; like systemd, which owns it, this leaves the file behind when the daemon stops. Throws
 * dockerd's own sentence when daemon.json cannot be used.
 */
export function startDaemon(daemon: Daemon, options: StartOptions): RunningDaemon {
  const { host } = daemon;
  const restored = restore(daemon);
  const ending = createDeferred<void>();
  const containerd = host.init.spawn({
    argv: ['/usr/bin/containerd'],
    program: waiting(ending.promise),
    cred: ROOT,
    cwd: '/',
    fds: new Map(),
    session: { tty: undefined },
  });
  const listening = listen(daemon, async (request, upload) => {
    await restored;
    return options.handler(request, upload);
  });
  const shutDown = async (): Promise<void> => {
    await options.shutdown();
    listening.close();
    ending.resolve();
  };
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= shutDown();
    return stopping;
  };
  const process = host.init.spawn({
    argv: ['/usr/bin/dockerd', '-H', 'fd://', '--containerd=/run/containerd/containerd.sock'],
    cred: ROOT,
    cwd: '/',
    fds: new Map(),
    session: { tty: undefined },
    program: async (proc) => {
      proc.onSignal('SIGTERM', () => void stop());
      proc.onSignal('SIGINT', () => void stop());
      proc.onSignal('SIGHUP', options.reload);
      return waiting(ending.promise)(proc);
    },
  });
  host.files.writeFile('/run/docker.pid', String(process.hostPid));
  const stopped = process.ended.then(() => {
    listening.close();
    ending.resolve();
    host.files.removeAll('/run/docker.pid');
  });
  return { process, containerd, stopped, stop };
}

/** A program that only waits to be told to end. */
const waiting =
  (end: Promise<void>) =>
  async (proc: Process): Promise<number> => {
    await proc.interruptible(end);
    return 0;
  };

function listen(daemon: Daemon, handler: HttpHandler): { close(): void } {
  const { files, unixSockets } = daemon.host;
  files.removeAll(SOCKET);
  files.mknod(SOCKET, 'socket', 0o660);
  files.chmod(SOCKET, 0o660);
  files.chown(SOCKET, 0, dockerGroup(daemon));
  const { inode } = files.resolve(SOCKET);
  unixSockets.set(inode, handler);
  return { close: () => void unixSockets.delete(inode) };
}

function dockerGroup({ host }: Daemon): number {
  if (!host.files.exists('/etc/group')) return 0;
  const line = host.files
    .readText('/etc/group')
    .split('\n')
    .find((entry) => entry.startsWith('docker:'));
  return Number(line?.split(':')[2] ?? 0);
}
