import { concat, decode } from '../../src/base/bytes.ts';
import { createClock, type PacedClock } from '../../src/base/clock.ts';
import { createRandom } from '../../src/base/random.ts';
import { createDevices, DEVICE_NODES } from '../../src/host/fs/devices.ts';
import { createMemfs } from '../../src/host/fs/memfs.ts';
import { createMountNamespace } from '../../src/host/fs/mounts.ts';
import { createNetNamespace } from '../../src/host/net/namespace.ts';
import { ROOT } from '../../src/host/process/credentials.ts';
import { makeExecutable } from '../../src/host/process/elf.ts';
import { type FileDescription, openDescription } from '../../src/host/process/file-description.ts';
import { createKernel } from '../../src/host/process/kernel.ts';
import type { Kernel, Namespaces, Process, WaitStatus } from '../../src/host/process/types.ts';
import { bash } from '../../src/shell/bash.ts';
import { dash } from '../../src/shell/dash.ts';
import { sh } from '../../src/shell/sh.ts';
import { TEST_PROGRAMS } from './programs.ts';

/** A small Linux with the two shells and a handful of programs. */
export interface ShellWorld {
  readonly kernel: Kernel;
  readonly clock: PacedClock;
  readonly ns: Namespaces;
  readonly init: Process;
}

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** `busybox`: the version that the executable of `sh` names. */
export function createShellWorld(options: { readonly busybox?: string } = {}): ShellWorld {
  const clock = createClock({ start: 1_700_000_000_000 });
  const programs = new Map([...TEST_PROGRAMS, ['bash', bash] as const, ['dash', dash] as const, ['sh', sh] as const]);
  const kernel = createKernel({ clock, arch: 'amd64', programs, devices: createDevices(createRandom('devices')) });
  const mnt = createMountNamespace();
  mnt.mount('/', createMemfs({ type: 'ext4', source: '/dev/vda1', dev: 1, clock }));
  const ns: Namespaces = {
    mnt,
    net: createNetNamespace('host'),
    pid: kernel.pidns,
    uts: { hostname: 'vm', domainname: '' },
    ipc: 'host',
    cgroup: 'host',
    user: 'host',
  };
  const init = kernel.spawn({
    ns,
    cred: ROOT,
    argv: ['init'],
    fds: new Map(),
    program: (proc) => proc.interruptible(new Promise<number>(() => {})),
  });
  const { files } = init;
  for (const path of ['/usr/bin', '/etc', '/tmp', '/dev', '/root', '/work', '/home/u']) files.mkdirAll(path);
  files.symlink('usr/bin', '/bin');
  files.chmod('/tmp', 0o1777);
  for (const name of programs.keys()) {
    const note = {
      program: name,
      arch: 'amd64',
      ...(name === 'sh' && options.busybox && { version: options.busybox }),
    };
    files.writeFile(`/bin/${name}`, makeExecutable(note), { mode: 0o755 });
  }
  for (const [name, major, minor, mode] of DEVICE_NODES) files.mknod(`/dev/${name}`, 'char', mode, [major, minor]);
  files.writeFile('/etc/passwd', 'root:x:0:0:root:/root:/bin/bash\nu:x:1000:1000::/home/u:/bin/bash\n');
  return { kernel, clock, ns, init };
}

const ENV: readonly (readonly [string, string])[] = [
  ['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
  ['HOME', '/root'],
  ['LANG', 'C.UTF-8'],
];

function collector(): { readonly description: FileDescription; text(): string } {
  const chunks: Uint8Array[] = [];
  return {
    description: openDescription({
      kind: 'pipe',
      name: 'pipe:[1]',
      write: async (data) => void chunks.push(data.slice()),
    }),
    text: () => decode(concat(chunks)),
  };
}

/** Runs a program to its end and gives back what it printed. */
export async function runProgram(
  world: ShellWorld,
  argv: readonly string[],
  options: { readonly stdin?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const [out, err] = [collector(), collector()];
  let input = new TextEncoder().encode(options.stdin ?? '');
  const stdin = openDescription({
    kind: 'pipe',
    name: 'pipe:[0]',
    read: async (max) => {
      const part = input.subarray(0, max);
      input = input.subarray(part.length);
      return part;
    },
  });
  const proc = world.init.spawn({
    argv,
    path: `/bin/${argv[0]}`,
    cwd: '/work',
    env: new Map([...ENV, ...Object.entries(options.env ?? {})]),
    fds: new Map([
      [0, stdin],
      [1, out.description],
      [2, err.description],
    ]),
  });
  const status: WaitStatus = await proc.ended;
  return { stdout: out.text(), stderr: err.text(), exit: status.kind === 'exited' ? status.code : 128 };
}
