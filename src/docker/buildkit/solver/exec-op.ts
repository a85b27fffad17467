// Models moby/buildkit solver/llbsolver/ops/exec.go and executor/runcexecutor: RUN in a container of its own.
import { encode } from '../../../base/bytes.ts';
import type { Files } from '../../../host/fs/files.ts';
import { type FileDescription, openDescription } from '../../../host/process/file-description.ts';
import type { Task } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import type { Ref } from './cache.ts';
import { etcMounts, prepareMounts } from './exec-mounts.ts';
import { execSpec, SANDBOX_NAME } from './exec-spec.ts';
import type { Op } from './llb.ts';
import { filesOf } from './trees.ts';
import type { BuildkitDeps } from './types.ts';
import { userOf } from './users.ts';

type ExecOp = Extract<Op, { readonly kind: 'exec' }>;

export interface ExecContext {
  readonly deps: BuildkitDeps;
  readonly secrets: Readonly<Record<string, Uint8Array>>;
  readonly log: (stream: number, data: Uint8Array) => void;
  readonly signal: AbortSignal;
  readonly id: string;
}

/** Runs the command on the tree of its first mount; the layer that it leaves. Throws Error in BuildKit's words. */
export async function execute(context: ExecContext, op: ExecOp, inputs: readonly Ref[]) {
  const { deps, id } = context;
  const root = op.mounts[0]?.input ?? -1;
  const base = root < 0 ? [] : (inputs[root]?.layers ?? []);
  const snapshot = deps.containerd.snapshotter.prepare(id, base, { init: false });
  const files = filesOf(snapshot.fs);
  const mounts = prepareMounts(deps, op, inputs, context.secrets, id);
  const network = deps.openNetwork(op.network);
  const etc = etcMounts(deps, id, { hosts: hostsFile(op), resolvConf: network.resolvConf });
  const specs = [...etc.specs, ...mounts.specs];
  const stubs = missingPaths(files, [...specs.map(({ destination }) => destination), '/proc', '/sys', '/dev']);
  try {
    const spec = specOf(context, op, files, specs, mounts.env);
    const code = await run(context, spec, snapshot.fs, network.ns);
    if (context.signal.aborted) throw failure(deps, op, 'context canceled');
    if (code !== 0) throw failure(deps, op, `exit code: ${code}`);
    removeStubs(files, stubs);
    return snapshot.commit();
  } finally {
    mounts.release();
    etc.release();
    network.close();
    deps.containerd.snapshotter.remove(id);
    deps.host.files.removeAll(`${deps.dataRoot}/overlay2/${id}`);
  }
}

function failure({ version }: BuildkitDeps, op: ExecOp, reason: string): Error {
  const command = op.args.join(' ');
  return new Error(
    since(version, 23)
      ? `process ${JSON.stringify(command)} did not complete successfully: ${reason}`
      : `executor failed running [${command}]: ${reason}`,
  );
}

function specOf(
  { deps, id }: ExecContext,
  op: ExecOp,
  files: Files,
  mounts: Parameters<typeof execSpec>[0]['mounts'],
  env: readonly string[],
): ReturnType<typeof execSpec> {
  const { profile } = deps.host;
  let user: ReturnType<typeof userOf>;
  try {
    user = userOf(files, op.user, deps.version);
  } catch (error) {
    throw failure(deps, op, error instanceof Error ? error.message : String(error));
  }
  return execSpec({
    id,
    args: op.args,
    env: [...op.env, ...op.proxy, ...env],
    cwd: op.cwd,
    user,
    hostname: op.hostname || SANDBOX_NAME,
    hostNetwork: op.network === 'host',
    shmSize: op.shmSize,
    cgroup2: profile.cgroupVersion === 2,
    cgroupDriver: profile.cgroupDriver,
    clone3: since(deps.version, 23) || deps.version.patch >= 10,
    rlimits: rlimits(op.ulimits),
    root: `${deps.dataRoot}/overlay2/${id}/merged`,
    mounts,
  });
}

/** `nofile=1024:2048`, with commas between them. */
const rlimits = (text: string) =>
  text
    .split(',')
    .filter((one) => one.includes('='))
    .map((one) => {
      const [name = '', limits = ''] = one.split('=');
      const [soft = '0', hard = soft] = limits.split(':');
      return { type: `RLIMIT_${name.toUpperCase()}`, soft: Number(soft), hard: Number(hard) };
    });

/** `--add-host`: `name=ip`, with commas between them. */
function hostsFile(op: ExecOp): string {
  const name = op.hostname || SANDBOX_NAME;
  const own = `127.0.0.1\tlocalhost ${name}\n::1\tlocalhost ip6-localhost ip6-loopback\n`;
  const extra = op.extraHosts
    .split(',')
    .filter((one) => one.includes('='))
    .map((one) => `${one.slice(one.indexOf('=') + 1)}\t${one.slice(0, one.indexOf('='))}\n`);
  return own + extra.join('');
}

async function run(
  { deps, id, log, signal }: ExecContext,
  spec: ReturnType<typeof execSpec>,
  rootfs: Parameters<BuildkitDeps['containerd']['tasks']['create']>[0]['rootfs'],
  net: ReturnType<BuildkitDeps['openNetwork']>['ns'],
): Promise<number> {
  const io = { stdin: undefined, stdout: writer(1, log), stderr: writer(2, log), terminal: undefined };
  let task: Task | undefined;
  const stop = (): void => task?.kill('SIGKILL');
  signal.addEventListener('abort', stop, { once: true });
  try {
    task = await deps.containerd.tasks.create({ id, spec, rootfs, namespaces: { net }, io });
    if (signal.aborted) throw new DockerError('Cancelled', 'context canceled');
    await task.start();
    const { code } = await task.wait();
    return code;
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    if (signal.aborted) return 137;
    log(2, encode(`${runcSentence(error.message)}\n`));
    return 1;
  } finally {
    signal.removeEventListener('abort', stop);
    try {
      await task?.delete();
    } catch {
      // It never came to life: there is nothing to forget.
    }
  }
}

/** What runc itself prints when it cannot start the command. */
function runcSentence(message: string): string {
  const reason = /runc create failed: ([\s\S]*?)(?:: unknown)?$/.exec(message)?.[1];
  return `runc run failed: ${reason ?? 'container process is already dead'}`;
}

const writer = (stream: number, log: ExecContext['log']): FileDescription =>
  openDescription({
    kind: 'pipe',
    name: 'pipe:[0]',
    write: async (data) => log(stream, data.slice()),
  });

/** Paths that are not in the tree, with the directories above them that are not either. */
function missingPaths(files: Files, paths: readonly string[]): readonly string[] {
  const missing = new Set<string>();
  for (const path of paths) {
    let at = '';
    for (const part of path.split('/').filter((one) => one !== '')) {
      at += `/${part}`;
      if (!files.exists(at)) missing.add(at);
    }
  }
  return [...missing].sort((a, b) => b.length - a.length);
}

/** Mount points that had to be made do not stay, unless something was put there. */
function removeStubs(files: Files, stubs: readonly string[]): void {
  for (const path of stubs) {
    if (!files.exists(path)) continue;
    const stat = files.lstat(path);
    if (stat.type === 'dir' && files.readdir(path).length === 0) files.rmdir(path);
    else if (stat.type === 'file' && stat.size === 0) files.unlink(path);
  }
}
