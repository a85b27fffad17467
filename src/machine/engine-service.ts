/** dockerd and containerd as the host's first process starts them where no systemd does. */
import { createDeferred, type Deferred } from '../base/deferred.ts';
import type { Host } from '../host/host.ts';
import type { Process } from '../host/process/types.ts';

export interface EngineService {
  running(): { readonly process: Process; readonly containerd: Process | undefined } | undefined;
  /** Resolves when dockerd answers; rejects with an `Error` when it ended instead. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** `notify` is what dockerd tells of itself; `on` makes the service of a host. */
export function createEngineService(): {
  notify(proc: Process, state: string): void;
  on(host: Host): EngineService;
} {
  /** A program runs as soon as it is spawned: it may be ready before anybody asks. */
  const ready = new WeakMap<Process, Deferred<void>>();
  const readiness = (proc: Process): Deferred<void> => {
    const known = ready.get(proc) ?? createDeferred<void>();
    ready.set(proc, known);
    return known;
  };
  return {
    notify(proc, state) {
      if (state === 'READY=1') readiness(proc).resolve();
    },
    on: (host) => {
      let running: { readonly process: Process; readonly containerd: Process | undefined } | undefined;
      return {
        running: () => running,
        async start() {
          if (running) return;
          const daemon = (argv: readonly string[]): Process =>
            host.init.spawn({
              argv,
              path: argv[0] ?? '',
              env: new Map([...host.init.env, ['LISTEN_FDS', '1']]),
              cwd: '/',
              fds: new Map(),
              session: { tty: undefined },
            });
          const containerd = daemon(['/usr/bin/containerd']);
          const process = daemon(['/usr/bin/dockerd', '-H', 'fd://', '--containerd=/run/containerd/containerd.sock']);
          running = { process, containerd };
          const over = process.ended.then(() => {
            if (running?.process === process) running = undefined;
            host.kernel.signal(containerd, 'SIGTERM');
            throw new Error('dockerd did not start');
          });
          over.catch(() => {});
          await Promise.race([readiness(process).promise, over]);
        },
        async stop() {
          if (!running) return;
          const { process } = running;
          host.kernel.signal(process, 'SIGTERM');
          await process.ended;
        },
      };
    },
  };
}
