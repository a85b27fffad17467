/** A small machine for tests of programs: a kernel, a memory file system with /proc and /dev, tools of one flavour. */
import { createClock, type PacedClock } from '../../src/base/clock.ts';
import { createRandom } from '../../src/base/random.ts';
import { createDevices, DEVICE_NODES } from '../../src/host/fs/devices.ts';
import type { Files } from '../../src/host/fs/files.ts';
import { createMemfs } from '../../src/host/fs/memfs.ts';
import { createMountNamespace } from '../../src/host/fs/mounts.ts';
import { createProcfs } from '../../src/host/fs/proc.ts';
import { createSysfs } from '../../src/host/fs/sysfs.ts';
import { addAddress, addDevice, createNetNamespace, createSegment } from '../../src/host/net/namespace.ts';
import { ROOT } from '../../src/host/process/credentials.ts';
import { makeExecutable, writeExecutable } from '../../src/host/process/elf.ts';
import { createKernel } from '../../src/host/process/kernel.ts';
import { createPipe } from '../../src/host/process/pipe.ts';
import { signalNumber } from '../../src/host/process/signals.ts';
import type { Credentials, Process, Program } from '../../src/host/process/types.ts';
import type { HostProfile } from '../../src/host/profile.ts';
import { createSystemd, type Systemd } from '../../src/host/systemd/systemd.ts';
import { busyboxApplets } from '../../src/programs/busybox/applets.ts';
import { createPrograms, installGnu } from '../../src/programs/table.ts';

export type Flavour = 'gnu' | 'busybox';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cred?: Credentials;
}

export interface TestMachine {
  readonly clock: PacedClock;
  readonly init: Process;
  readonly files: Files;
  /** Runs a command to its end. The first word is looked up in /usr/bin and /bin. */
  run(argv: readonly string[], options?: RunOptions): Promise<Ran>;
  /** Starts a command and leaves it running; its output is thrown away. */
  start(argv: readonly string[], options?: RunOptions): Process;
}

/** 2026-11-22 04:00:00 UTC. */
export const TEST_TIME = 1_795_320_000_000;

const PROFILE = {
  hostname: 'vm',
  arch: 'amd64',
  cpus: 2,
  memory: 4 * 2 ** 30,
  disk: 40 * 2 ** 30,
  kernel: { release: '6.8.0-48-generic', version: '#48-Ubuntu SMP PREEMPT_DYNAMIC Fri Sep 27 14:04:52 UTC 2024' },
  cgroupVersion: 2,
} as HostProfile;

const missingShell: Program = async () => 127;

export function createTestMachine(
  options: {
    flavour?: Flavour;
    busybox?: { version: string; build: string };
    sh?: Program;
    programs?: Readonly<Record<string, Program>>;
    systemd?: (clock: PacedClock) => Systemd;
  } = {},
): TestMachine {
  const flavour = options.flavour ?? 'gnu';
  const clock = createClock({ start: TEST_TIME });
  const sockets = new Map();
  const systemd = (options.systemd ?? createSystemd)(clock);
  const programs = new Map([
    ...createPrograms({ unixSockets: sockets, systemd, sh: options.sh ?? missingShell }),
    ...Object.entries(options.programs ?? {}),
  ]);
  const kernel = createKernel({ clock, arch: 'amd64', programs, devices: createDevices(createRandom('test')) });
  const mnt = createMountNamespace();
  mnt.mount('/', createMemfs({ type: 'ext4', source: '/dev/vda1', dev: 0xfd01, clock, size: 40 * 2 ** 30 }));
  const net = createNetNamespace('host');
  addDevice(net, {
    name: 'eth0',
    index: 2,
    kind: 'ether',
    mac: '52:54:00:12:34:56',
    mtu: 1500,
    up: true,
    segment: createSegment('wire'),
  });
  addAddress(net, 'eth0', '10.0.2.15', 24);
  net.routes.push({
    destination: 'default',
    gateway: '10.0.2.2',
    device: 'eth0',
    proto: 'dhcp',
    source: '10.0.2.15',
    metric: 100,
  });
  const ns = {
    mnt,
    net,
    pid: kernel.pidns,
    uts: { hostname: 'vm', domainname: '' },
    ipc: 'host',
    cgroup: 'host',
    user: 'host',
  };
  const init = kernel.spawn({
    ns,
    cred: ROOT,
    argv: ['/sbin/init'],
    fds: new Map(),
    session: { tty: undefined },
    program: async (proc) => {
      return proc.interruptible(new Promise<number>(() => {}));
    },
  });
  const { files } = init;
  for (const path of [
    '/usr/bin',
    '/usr/sbin',
    '/proc',
    '/sys',
    '/dev',
    '/tmp',
    '/etc',
    '/root',
    '/w',
    '/var/log',
    '/run',
    '/home',
  ])
    files.mkdirAll(path);
  mnt.mount(
    '/proc',
    createProcfs({ kernel, pidns: kernel.pidns, profile: PROFILE, bootTime: TEST_TIME - 3_240_000, dev: 20 }),
  );
  mnt.mount('/sys', createSysfs({ net, cpus: 2, now: () => clock.now(), dev: 21 }));
  for (const [name, major, minor, mode] of DEVICE_NODES) files.mknod(`/dev/${name}`, 'char', mode, [major, minor]);
  files.writeFile(
    '/etc/passwd',
    'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/usr/sbin:/bin/false\nnobody:x:65534:65534:nobody:/home:/bin/false\n',
  );
  files.writeFile('/etc/group', 'root:x:0:\ndaemon:x:1:\nnogroup:x:65534:\n');
  files.writeFile('/etc/hosts', '127.0.0.1\tlocalhost\n');
  if (flavour === 'gnu') {
    const versions = { coreutils: '9.1', procps: '4.0.2', utilLinux: '2.38.1', jq: '1.7', curl: '7.88.1' };
    installGnu(files, { arch: 'amd64', versions });
    files.symlink('usr/bin', '/bin');
  } else {
    files.mkdir('/bin');
    const { version, build } = options.busybox ?? { version: '1.37.0', build: 'Debian 1:1.37.0-6+b9' };
    writeExecutable(files, '/bin/busybox', { program: 'busybox', arch: 'amd64', version, build }, 2_024_544);
    for (const name of busyboxApplets(version)) if (name !== 'busybox') files.symlink('busybox', `/bin/${name}`);
  }
  for (const name of Object.keys(options.programs ?? {}))
    files.writeFile(`/bin/${name}`, makeExecutable({ program: name, arch: 'amd64' }), { mode: 0o755 });

  const pathOf = (name: string): string =>
    name.includes('/') ? name : files.exists(`/bin/${name}`) ? `/bin/${name}` : `/usr/sbin/${name}`;
  const launch = (argv: readonly string[], run: RunOptions, fds: Parameters<Process['spawn']>[0]['fds']): Process =>
    init.spawn({
      argv,
      path: pathOf(argv[0] ?? ''),
      cwd: run.cwd ?? '/w',
      env: new Map(
        Object.entries({
          PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
          HOME: '/root',
          LANG: 'C.UTF-8',
          TERM: 'dumb',
          ...run.env,
        }),
      ),
      ...(fds && { fds }),
      ...(run.cred && { cred: run.cred }),
    });
  return {
    clock,
    init,
    files,
    start: (argv, run = {}) => {
      const nothing = init.files.open('/dev/null', { read: true, write: true });
      return launch(
        argv,
        run,
        new Map([
          [0, nothing],
          [1, nothing],
          [2, nothing],
        ]),
      );
    },
    async run(argv, run = {}) {
      const [input, out, error] = [createPipe(), createPipe(), createPipe()];
      const child = launch(
        argv,
        run,
        new Map([
          [0, input.reader],
          [1, out.writer],
          [2, error.writer],
        ]),
      );
      for (const end of [input.reader, out.writer, error.writer]) end.close();
      const stdin =
        typeof run.stdin === 'string' ? new TextEncoder().encode(run.stdin) : (run.stdin ?? new Uint8Array(0));
      const feed = input.writer
        .write(stdin)
        .catch(() => {})
        .then(() => input.writer.close());
      const collect = async (pipe: typeof out): Promise<string> => {
        const chunks: Uint8Array[] = [];
        for (let chunk = await pipe.reader.read(65536); chunk.length > 0; chunk = await pipe.reader.read(65536))
          chunks.push(chunk);
        return Buffer.concat(chunks).toString();
      };
      const [stdout, stderr, status] = await Promise.all([collect(out), collect(error), child.ended, feed]);
      await init.wait(child.pid).catch(() => {});
      return { stdout, stderr, exit: status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal) };
    },
  };
}
