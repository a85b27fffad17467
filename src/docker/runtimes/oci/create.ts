// Models runc create (create.go, utils_linux.go, libcontainer/process_linux.go): from a bundle to an init that waits.
import { createDeferred } from '../../../base/deferred.ts';
import { Errno, goStrerror } from '../../../host/errno.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import { reportCgroupOom } from '../../../host/kernel-oom.ts';
import { ROOT } from '../../../host/process/credentials.ts';
import type { Cgroup, Process } from '../../../host/process/types.ts';
import { checkApparmor } from '../apparmor.ts';
import { cgroupPath, createCgroup, withoutDeviceRules } from '../cgroup.ts';
import { RuntimeFailure } from '../failures.ts';
import { beforePivot } from '../hooks/before-pivot.ts';
import { type ContainerState, type HookName, runHooks } from '../hooks/run.ts';
import { type ReadyProcess, runcFinish, runcMount } from '../runc.ts';
import { syscallFilter } from '../seccomp.ts';
import type { OciSpec } from '../spec.ts';
import { launchInit, type Stdio } from './launch.ts';
import { namespacesFor } from './namespaces.ts';
import { writeState } from './state-file.ts';
import { type OciContainer, type OciTable, reaperOf } from './table.ts';

export interface CreateOptions {
  readonly id: string;
  /** `--root`. */
  readonly root: string;
  readonly bundle: string;
  /** Asked for once the bundle is known to be good; throws `RuntimeFailure` where there is no terminal. */
  readonly stdio: (spec: OciSpec) => Stdio;
  readonly systemdCgroup: boolean;
  /** runc's version: it decides on the words. */
  readonly runc: string;
  /** `runc run` in the foreground: its own child. */
  readonly foreground?: boolean;
}

/** What runc takes to make a container. */
const CREATE_MS = 90;

/** Throws `RuntimeFailure`; nothing of the container is left then. `proc` is the runtime's own process. */
export async function createOciContainer(
  table: OciTable,
  proc: Process,
  options: CreateOptions,
): Promise<OciContainer> {
  const { host, fileSystems, device } = table;
  const { id, bundle, runc } = options;
  const spec = readSpec(proc, bundle);
  const state = joinPath(realRoot(proc, options.root), id);
  if (proc.files.exists(state)) throw new RuntimeFailure('spec', 'container with given ID already exists');
  checkCgroupsPath(spec, options.systemdCgroup);
  const rootfs = joinPath(bundle, spec.root.path);
  const root = rootOf(proc, rootfs);
  const stdio = options.stdio(spec);
  await proc.sleep(CREATE_MS);
  const ns = namespacesFor(spec, id, proc, table.prepared.get(bundle) ?? {});
  const cgroup = createCgroup(
    cgroupPath(spec.linux.cgroupsPath ?? `/${id}`),
    proc.ns.user === 'host' ? spec.linux.resources : withoutDeviceRules(spec.linux.resources),
    spec.process.oomScoreAdj ?? 0,
    () => killLargest(proc, cgroup),
  );
  const filter = spec.linux.seccomp && syscallFilter(spec.linux.seccomp);
  const { lacks = [] } = host.profile.kernel;
  const setUp = {
    ...{ spec, rootfs: root, hostMounts: proc.ns.mnt, ns, cgroup, fileSystems, device, runc, lacks },
    clock: host.clock,
    cgroupVersion: host.profile.cgroupVersion,
  };
  runcMount(setUp);
  const go = createDeferred<void>();
  const ready = createDeferred<ReadyProcess>();
  const reaper = options.foreground ? proc : reaperOf(table, proc);
  const init = launchInit({ ns, cgroup, filter, reaper }, spec.process, stdio, runc, async (self) => {
    const found = await self.interruptible(ready.promise);
    await self.interruptible(go.promise);
    enter(self, found.cwd);
    return found;
  });
  const container: OciContainer = {
    ...{ id, state, bundle, spec, rootfs, ns, cgroup, filter, init, reaper, go },
    created: host.clock.now(),
    started: false,
  };
  try {
    await runCreateHooks(proc, container, runc);
    checkApparmor(spec.process.apparmorProfile, runc);
    ready.resolve(runcFinish(setUp));
  } catch (error) {
    host.kernel.signal(init, 'SIGKILL');
    throw error;
  }
  void init.ended.then(() => endOthers(host.kernel, container));
  writeState(proc.files, container);
  table.containers.set(state, container);
  return container;
}

/** The directory of all states, as a path without links: /var/run is /run. */
export function realRoot({ files }: Process, root: string): string {
  files.mkdirAll(root, 0o700);
  return files.realpath(root);
}

export function readSpec({ files }: Process, bundle: string): OciSpec {
  const path = joinPath(bundle, 'config.json');
  if (!files.exists(path)) throw new RuntimeFailure('spec', 'JSON specification file config.json not found');
  try {
    const spec = JSON.parse(files.readText(path)) as OciSpec;
    return { ...spec, mounts: (spec.mounts ?? []).map((mount) => ({ ...mount, options: mount.options ?? [] })) };
  } catch (error) {
    throw new RuntimeFailure('spec', error instanceof Errno ? goStrerror(error.code) : 'unexpected end of JSON input');
  }
}

function rootOf({ files }: Process, path: string) {
  try {
    return files.resolve(path);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new RuntimeFailure('spec', `invalid rootfs: stat ${path}: ${goStrerror(error.code)}`);
  }
}

function checkCgroupsPath({ linux }: OciSpec, systemd: boolean): void {
  const path = linux.cgroupsPath ?? '';
  if (!systemd || path === '' || path.split(':').length === 3) return;
  throw new RuntimeFailure(
    'spec',
    `expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got ${JSON.stringify(path)} instead`,
  );
}

/** As root first: whoever the program runs as need not be allowed to go there. */
function enter(proc: Process, cwd: string): void {
  const { cred } = proc;
  proc.cred = ROOT;
  try {
    proc.chdir(cwd);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  } finally {
    proc.cred = cred;
  }
}

export const stateOf = (container: OciContainer, status: ContainerState['status']): ContainerState => ({
  ociVersion: container.spec.ociVersion,
  id: container.id,
  status,
  pid: container.init.hostPid,
  bundle: container.bundle,
  ...(container.spec.annotations && { annotations: container.spec.annotations }),
});

/** prestart and createRuntime run on the host, createContainer where the root is not pivoted yet. */
async function runCreateHooks(proc: Process, container: OciContainer, runc: string): Promise<void> {
  const { hooks = {} } = container.spec;
  const state = stateOf(container, 'creating');
  const run = (name: HookName, ns = {}): Promise<void> =>
    runHooks({ name, hooks: hooks[name] ?? [], state, parent: proc, runc, ns });
  await run('prestart');
  await run('createRuntime');
  if ((hooks.createContainer ?? []).length === 0) return;
  const { mnt, close } = beforePivot(proc.ns.mnt, container.ns.mnt, container.rootfs);
  await run('createContainer', { mnt });
  close();
}

/** With a PID namespace of its own the kernel has done this; with the host's, the cgroup says who belongs to it. */
function endOthers(kernel: Process['kernel'], { cgroup }: OciContainer): void {
  for (const process of kernel.processes()) if (process.cgroup === cgroup) kernel.signal(process, 'SIGKILL');
}

/** The OOM killer's choice: the process that holds most; of equals the youngest. */
function killLargest({ kernel }: Process, cgroup: Cgroup): void {
  const members = kernel.processes().filter((process) => process.cgroup === cgroup);
  const first = members[0];
  if (!first) return;
  const victim = members.reduce((found, process) => (process.memory >= found.memory ? process : found), first);
  reportCgroupOom(kernel, cgroup, victim);
  kernel.signal(victim, 'SIGKILL');
}
