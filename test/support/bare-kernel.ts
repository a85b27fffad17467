/** A kernel with an empty disk and no software: for tests of the kernel itself. */
import { createClock, type PacedClock } from '../../src/base/clock.ts';
import { createRandom } from '../../src/base/random.ts';
import { createDevices } from '../../src/host/fs/devices.ts';
import { createMemfs } from '../../src/host/fs/memfs.ts';
import { createMountNamespace } from '../../src/host/fs/mounts.ts';
import { createNetNamespace } from '../../src/host/net/namespace.ts';
import { ROOT } from '../../src/host/process/credentials.ts';
import { createKernel } from '../../src/host/process/kernel.ts';
import type { Credentials, Kernel, Namespaces, Process, Program } from '../../src/host/process/types.ts';

export interface BareKernel {
  readonly clock: PacedClock;
  readonly kernel: Kernel;
  readonly ns: Namespaces;
  /** Runs a function as a process and hands on what it returns. */
  as<T>(cred: Credentials, body: (proc: Process) => Promise<T> | T): Promise<T>;
}

export function bareKernel(programs: Readonly<Record<string, Program>> = {}): BareKernel {
  const clock = createClock({ start: Date.UTC(2024, 10, 5, 9) });
  const devices = createDevices(createRandom('test'));
  const kernel = createKernel({ clock, arch: 'amd64', programs: new Map(Object.entries(programs)), devices });
  const mnt = createMountNamespace();
  mnt.mount('/', createMemfs({ type: 'ext4', source: '/dev/vda1', dev: 1, clock }));
  const net = createNetNamespace('host');
  const uts = { hostname: 'test', domainname: '' };
  const ns: Namespaces = { mnt, net, pid: kernel.pidns, uts, ipc: 'host', cgroup: 'host', user: 'host' };
  kernel.spawn({ ns, cred: ROOT, argv: ['init'], fds: new Map(), program: (proc) => proc.sleep(1e15).then(() => 0) });
  return {
    clock,
    kernel,
    ns,
    as(cred, body) {
      const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof body>>>();
      kernel.spawn({
        ns,
        cred,
        argv: ['test'],
        fds: new Map(),
        program: async (proc) => {
          try {
            resolve(await body(proc));
          } catch (error) {
            reject(error);
          }
          return 0;
        },
      });
      return promise;
    },
  };
}
