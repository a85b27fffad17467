// Models kata-containers' containerd-shim-kata-v2: a shim that needs no OCI runtime, for its container runs in a machine of
// its own. What a reader sees of that machine: another kernel, its own memory and processors, QEMU on the host.
import { createProcfs } from '../../host/fs/proc.ts';
import { createSysfs } from '../../host/fs/sysfs.ts';
import type { Process, Program } from '../../host/process/types.ts';
import type { HostProfile } from '../../host/profile.ts';
import { RuntimeFailure } from '../runtimes/failures.ts';
import type { KernelFileSystems } from '../runtimes/kernel-fs.ts';
import { createOciContainer } from '../runtimes/oci/create.ts';
import { launchExec, type Stdio } from '../runtimes/oci/launch.ts';
import type { OciContainer, OciTable } from '../runtimes/oci/table.ts';
import { runcExec } from '../runtimes/runc.ts';
import { createShimProgram } from './shim-program.ts';
import { ShimError, type ShimService, type Shims } from './shims.ts';
import type { TaskIo } from './types.ts';

/** configuration-qemu.toml: default_vcpus, default_memory (MiB). */
const VCPUS = 1;
const MEMORY = 2048 * 1024 ** 2;
/** The kernel that kata 3 brings, unless the executable's note names another (`kernel`). */
const GUEST_KERNEL = '6.12.42';
/** What a machine takes to boot. */
const BOOT_MS = 700;
/** Of the words in which its agent fails: those of the newest runc, whose code they resemble most. */
const WORDS = '1.3.0';

export const createKataShim = (shims: () => Shims): Program => createShimProgram(shims, createKataService);

function createKataService(shims: Shims, proc: Process, _namespace: string, end: () => void): ShimService {
  let container: OciContainer | undefined;
  let machine: Process | undefined;
  const current = (): OciContainer => {
    if (!container) throw new ShimError('container not created');
    return container;
  };
  return {
    process: proc,
    async create(request) {
      machine = await bootMachine(shims.oci, proc, request.id);
      const guest = guestTable(shims.oci, proc);
      const { id, bundle, io } = request;
      guest.prepared.set(bundle, request.namespaces);
      try {
        const options = {
          id,
          bundle,
          root: '/run/vc/sbs',
          stdio: () => stdioOf(io),
          systemdCgroup: false,
          runc: WORDS,
        };
        const made = await createOciContainer(guest, proc, options);
        // Without its machine it is gone.
        void machine.ended.then(() => proc.kernel.signal(made.init, 'SIGKILL'));
        container = made;
        return made;
      } catch (error) {
        if (!(error instanceof RuntimeFailure)) throw error;
        throw new ShimError(
          `rpc status: Status { code: INTERNAL, message: ${JSON.stringify(error.message)}, details: [], special_fields: SpecialFields { unknown_fields: UnknownFields { fields: None }, cached_size: CachedSize { size: 0 } } }`,
        );
      } finally {
        guest.prepared.delete(bundle);
      }
    },
    async start() {
      const made = current();
      made.started = true;
      made.go.resolve();
    },
    async exec(_id, spec, io) {
      const made = current();
      try {
        const ready = runcExec({ ns: made.ns, runc: WORDS, lacks: [] }, spec);
        return launchExec(made, spec, stdioOf(io), WORDS, ready);
      } catch (error) {
        if (!(error instanceof RuntimeFailure)) throw error;
        throw new ShimError(`OCI runtime exec failed: exec failed: ${error.message}`);
      }
    },
    pause: () => proc.kernel.freeze(current().cgroup, true),
    resume: () => proc.kernel.freeze(current().cgroup, false),
    async delete() {
      if (container) {
        proc.kernel.signal(container.init, 'SIGKILL');
        shims.oci.containers.delete(container.state);
        proc.files.removeAll(container.state);
      }
      if (machine) proc.kernel.signal(machine, 'SIGKILL');
      end();
    },
  };
}

const stdioOf = (io: TaskIo): Stdio => ({
  fds: new Map([...(io.stdin ? [[0, io.stdin] as const] : []), [1, io.stdout], [2, io.stderr]]),
  session: { tty: io.terminal },
});

/** QEMU with a kernel of its own, as `ps` on the host shows it. Throws `ShimError` where the host cannot run machines. */
async function bootMachine({ host }: OciTable, proc: Process, id: string): Promise<Process> {
  const qemu = '/opt/kata/bin/qemu-system-x86_64';
  if (!host.files.exists('/dev/kvm')) {
    throw new ShimError(
      'failed to launch qemu: exit status 1, error messages from qemu log: Could not access KVM kernel module: No such file or directory\nqemu-system-x86_64: failed to initialize kvm: No such file or directory\n',
    );
  }
  await proc.sleep(BOOT_MS);
  return proc.spawn({
    argv: [
      qemu,
      ...['-name', `sandbox-${id},debug-threads=on`, '-machine', 'q35,accel=kvm', '-cpu', 'host,pmu=off'],
      ...['-m', `${MEMORY / 1024 ** 2}M`, '-smp', `${VCPUS},maxcpus=${host.profile.cpus}`],
    ],
    program: async (self) => {
      await self.interruptible(new Promise<never>(() => {}));
      return 0;
    },
    fds: new Map(),
  });
}

/** The kernel's file systems as the machine inside shows them. */
function guestTable(oci: OciTable, proc: Process): OciTable {
  const { kernel, clock } = oci.host;
  const release = String(proc.exe.note.kernel ?? GUEST_KERNEL);
  const profile: HostProfile = {
    ...oci.host.profile,
    cpus: VCPUS,
    memory: MEMORY,
    kernel: { release, version: '#1 SMP Thu Aug 14 12:00:00 UTC 2025' },
  };
  const device = oci.device;
  const bootTime = clock.now();
  const fileSystems: KernelFileSystems = {
    ...oci.fileSystems,
    tmpfsSize: MEMORY / 2,
    proc: (ns) => createProcfs({ kernel, pidns: ns.pid, profile, bootTime, dev: device() }),
    sysfs: (ns) =>
      createSysfs({ net: ns.net, cpus: VCPUS, now: () => clock.now(), dev: device(), modules: kernel.modules }),
  };
  return { ...oci, fileSystems, host: { ...oci.host, profile } };
}
