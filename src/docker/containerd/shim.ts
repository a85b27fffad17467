// Models containerd-shim-runc-v2: the process that stands between containerd and a container, and the bundle on disk.
import { createDeferred } from '../../base/deferred.ts';
import type { Host } from '../../host/host.ts';
import { ROOT } from '../../host/process/credentials.ts';
import type { Process } from '../../host/process/types.ts';
import type { OciSpec } from '../runtimes/spec.ts';

export interface Shim {
  readonly process: Process;
  /** Ends the process and removes the bundle. */
  remove(): void;
}

/** Where containerd keeps its state and listens: with Debian's packages it is dockerd's own child. */
function stateOf(host: Host): { readonly tasks: string; readonly socket: string } {
  if (host.profile.docker.flavour === 'debian') {
    const root = '/var/run/docker/containerd';
    return { tasks: `${root}/daemon/io.containerd.runtime.v2.task/moby`, socket: `${root}/containerd.sock` };
  }
  return { tasks: '/run/containerd/io.containerd.runtime.v2.task/moby', socket: '/run/containerd/containerd.sock' };
}

/** Starts the shim of a container and writes its bundle: config.json is the specification as the runtime gets it. */
export function startShim(host: Host, id: string, spec: OciSpec): Shim {
  const { tasks, socket } = stateOf(host);
  const bundle = `${tasks}/${id}`;
  host.files.mkdirAll(bundle, 0o711);
  host.files.writeFile(`${bundle}/config.json`, JSON.stringify(spec), { mode: 0o644 });
  const done = createDeferred<void>();
  const process = host.init.spawn({
    argv: ['/usr/bin/containerd-shim-runc-v2', '-namespace', 'moby', '-id', id, '-address', socket],
    program: async (proc) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) proc.onSignal(signal, 'ignore');
      await proc.interruptible(done.promise);
      return 0;
    },
    cred: ROOT,
    cwd: '/',
    env: new Map(),
    fds: new Map(),
    session: { tty: undefined },
  });
  return {
    process,
    remove() {
      done.resolve();
      host.files.removeAll(bundle);
    },
  };
}
