/** Runs the project's docker CLI as a process of an otherwise empty machine. */
import { concat, decode, encode } from '../../src/base/bytes.ts';
import { createClock } from '../../src/base/clock.ts';
import { createRandom } from '../../src/base/random.ts';
import type { CliFlavour } from '../../src/docker/cli/builds.ts';
import { createDockerCli } from '../../src/docker/cli/docker.ts';
import { createDevices } from '../../src/host/fs/devices.ts';
import type { Files } from '../../src/host/fs/files.ts';
import { createMemfs } from '../../src/host/fs/memfs.ts';
import { createMountNamespace } from '../../src/host/fs/mounts.ts';
import { createNetNamespace } from '../../src/host/net/namespace.ts';
import type { HttpHandler } from '../../src/host/net/unix-sockets.ts';
import { ROOT } from '../../src/host/process/credentials.ts';
import { openDescription } from '../../src/host/process/file-description.ts';
import { createKernel } from '../../src/host/process/kernel.ts';
import type { Namespaces } from '../../src/host/process/types.ts';

export interface DockerRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface DockerOptions {
  readonly version: string;
  readonly flavour?: CliFlavour;
  readonly engine: HttpHandler;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Prepares files before the command runs. */
  readonly files?: (files: Files) => void;
  /** Milliseconds since the epoch; the wall clock's time without it. */
  readonly now?: number;
}

/** `docker` and these arguments, to its end. */
export async function runDocker(argv: readonly string[], options: DockerOptions): Promise<DockerRun> {
  const clock = createClock({ start: options.now ?? Date.now(), pace: options.now === undefined ? 'real' : 'instant' });
  const devices = createDevices(createRandom('test'));
  const kernel = createKernel({ clock, arch: 'amd64', programs: new Map(), devices });
  const mnt = createMountNamespace();
  mnt.mount('/', createMemfs({ type: 'ext4', source: '/dev/vda1', dev: 1, clock }));
  const uts = { hostname: 'vm', domainname: '' };
  const ns: Namespaces = {
    mnt,
    net: createNetNamespace('host'),
    pid: kernel.pidns,
    uts,
    ipc: 'host',
    cgroup: 'host',
    user: 'host',
  };
  kernel.spawn({ ns, cred: ROOT, argv: ['init'], fds: new Map(), program: (proc) => proc.sleep(2e9).then(() => 0) });
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  let input = encode(options.stdin ?? '');
  const source = openDescription({
    kind: 'pipe',
    name: 'pipe:[1]',
    read: async (max) => {
      const chunk = input.slice(0, max);
      input = input.slice(max);
      return chunk;
    },
  });
  const sink = (chunks: Uint8Array[]): ReturnType<typeof openDescription> =>
    openDescription({ kind: 'pipe', name: 'pipe:[2]', write: async (data) => void chunks.push(data.slice()) });
  const docker = createDockerCli({
    version: options.version,
    flavour: options.flavour ?? 'debian',
    connect: () => options.engine,
  });
  const proc = kernel.spawn({
    ns,
    cred: ROOT,
    argv: ['docker', ...argv],
    env: new Map(Object.entries({ HOME: '/root', PATH: '/usr/bin', ...options.env })),
    fds: new Map([
      [0, source],
      [1, sink(stdout)],
      [2, sink(stderr)],
    ]),
    program: async (self) => {
      self.files.mkdirAll('/root/work');
      self.chdir('/root/work');
      options.files?.(self.files);
      return docker(self);
    },
  });
  const status = await proc.ended;
  const exit = status.kind === 'exited' ? status.code : 128;
  return {
    stdout: decode(concat(stdout.length > 0 ? stdout : [new Uint8Array(0)])),
    stderr: decode(concat(stderr.length > 0 ? stderr : [new Uint8Array(0)])),
    exit,
  };
}
