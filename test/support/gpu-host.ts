/** Machines with NVIDIA's driver on them, and a root shell there. */
import { concat, decode } from '../../src/base/bytes.ts';
import { createClock } from '../../src/base/clock.ts';
import { createRandom } from '../../src/base/random.ts';
import { bootHost } from '../../src/host/boot.ts';
import type { Host } from '../../src/host/host.ts';
import { allDriverFiles, driverModules, type ModuleBuild } from '../../src/host/nvidia/files/driver.ts';
import { fakeDriverFiles } from '../../src/host/nvidia/files/fake.ts';
import { toolkitFiles } from '../../src/host/nvidia/files/toolkit.ts';
import { type Gpu, gpu } from '../../src/host/nvidia/gpu.ts';
import { placeFile } from '../../src/host/packages/installed.ts';
import type { PackageFile } from '../../src/host/packages/package.ts';
import { writeExecutable } from '../../src/host/process/elf.ts';
import { openDescription } from '../../src/host/process/file-description.ts';
import { createTty } from '../../src/host/process/tty.ts';
import { ubuntu2404 } from '../../src/host/profiles/ubuntu-24.04.ts';
import { installGnu } from '../../src/programs/table.ts';
import { bash } from '../../src/shell/bash.ts';
import { openScriptSession } from '../../src/shell/script-session.ts';
import { TEST_PROGRAMS } from './programs.ts';

await ubuntu2404.prepare?.();

type FileList = Readonly<Record<string, PackageFile>>;

const KERNEL = ubuntu2404.kernel.release;
const ARCH = 'amd64';
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export const T4: Gpu = gpu('tesla-t4', {
  busId: '00000000:00:1e.0',
  uuid: 'GPU-5c2e6a36-5f10-9d35-6f33-1b9e4d0a7a11',
});
export const RTX: Gpu = gpu('rtx-3090', {
  busId: '00000000:17:00.0',
  uuid: 'GPU-8e8a7c1d-2f0b-44a8-9b58-0f6a6a4f2c22',
});

export const toolkit = (version = '1.17.1'): FileList =>
  Object.assign({}, ...Object.values(toolkitFiles(version, ARCH)));

/** The driver of a server as Ubuntu packages it. */
export const driver = (version = '570.86.15', build: Partial<ModuleBuild> = {}): FileList => ({
  ...allDriverFiles({ version, arch: ARCH }),
  ...driverModules({ version, arch: ARCH, kernel: KERNEL, ...build }),
});

export const lab = (): FileList => fakeDriverFiles({ version: '575.57.08', kernel: KERNEL, arch: ARCH });

export interface GpuHost {
  readonly host: Host;
  /** What a line prints, standard output and error as they come, and its status where it is not 0. */
  run(line: string): Promise<string>;
  /** What a program shows on a terminal, without its colours. */
  onTerminal(path: string, ...args: string[]): Promise<string>;
}

export function gpuHost(gpus: readonly Gpu[], files: FileList, setUp = '', arch: 'amd64' | 'arm64' = ARCH): GpuHost {
  const clock = createClock({ start: Date.UTC(2026, 10, 22, 3) });
  const host = bootHost(
    { ...ubuntu2404, arch, gpus },
    {
      clock,
      random: createRandom('test'),
      programs: new Map([...TEST_PROGRAMS, ['bash', bash]]),
      sockets: new Map(),
      install(init) {
        installGnu(init.files, { arch, versions: ubuntu2404.tools }, 'host');
        writeExecutable(init.files, '/usr/bin/bash', { program: 'bash', arch }, 1_400_000);
        for (const [path, file] of Object.entries(files)) {
          init.files.mkdirAll(path.slice(0, path.lastIndexOf('/')), 0o755);
          placeFile(init.files, path, file, arch);
        }
      },
    },
  );
  const session = openScriptSession({
    kernel: host.kernel,
    ns: host.ns,
    cred: host.init.cred,
    env: new Map([['PATH', PATH]]),
    cwd: '/root',
    programPath: '/bin/bash',
  });
  const run = async (line: string): Promise<string> => {
    const { stdout, stderr, exit } = await session.run(line);
    return `${stdout}${stderr}${exit === 0 ? '' : `? ${exit}\n`}`;
  };
  const ready = setUp === '' ? Promise.resolve('') : run(setUp);
  return {
    host,
    async run(line) {
      await ready;
      return run(line);
    },
    async onTerminal(path, ...args) {
      await ready;
      const chunks: Uint8Array[] = [];
      const screen = openDescription({
        kind: 'tty',
        name: '/dev/pts/0',
        tty: createTty('/dev/pts/0', { cols: 80, rows: 24 }),
        write: async (data) => void chunks.push(data.slice()),
      });
      const { ended } = host.kernel.spawn({
        ns: host.ns,
        cred: host.init.cred,
        path,
        argv: [path, ...args],
        env: new Map([['PATH', PATH]]),
        fds: new Map([1, 2].map((fd) => [fd, screen])),
      });
      await ended;
      return decode(concat(chunks)).replaceAll(/\x1b\[\d+m/g, '');
    },
  };
}

/** Four fake Tesla T4: no driver, a library that makes them up. */
export const labHost = (): GpuHost =>
  gpuHost([], { ...lab(), ...toolkit() }, 'bash /usr/local/bin/fake-nvidia-mknod.sh');
