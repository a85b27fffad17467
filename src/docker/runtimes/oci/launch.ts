// Models runc libcontainer/{process_linux,standard_init_linux,setns_init_linux}.go: the processes of a container.
import { encode } from '../../../base/bytes.ts';
import { Errno } from '../../../host/errno.ts';
import { type FileDescription, openDescription } from '../../../host/process/file-description.ts';
import type { Credentials, Limits, Namespaces, Process, Program, SpawnOptions } from '../../../host/process/types.ts';
import { execRefused } from '../lookup.ts';
import { filesIn } from '../rootfs.ts';
import type { ReadyProcess } from '../runc.ts';
import type { ProcessSpec } from '../spec.ts';
import type { OciContainer } from './table.ts';

/** `runc init` is a Go program: before it becomes the container's process, its runtime has made threads. */
const RUNC_INIT_THREADS = 5;

export interface Stdio {
  readonly fds: ReadonlyMap<number, FileDescription>;
  readonly session: NonNullable<SpawnOptions['session']>;
}

type Place = Pick<OciContainer, 'ns' | 'cgroup' | 'filter' | 'reaper'>;

const groupsOf = ({ gid, additionalGids = [] }: ProcessSpec['user']): number[] =>
  (additionalGids.includes(gid) ? [...additionalGids] : [gid, ...additionalGids]).sort((a, b) => a - b);

export const credentialsOf = ({ user, capabilities, noNewPrivileges }: ProcessSpec): Credentials => ({
  uid: user.uid,
  gid: user.gid,
  groups: groupsOf(user),
  // Whoever is not root keeps only the ambient ones.
  caps: new Set((user.uid === 0 ? capabilities?.effective : capabilities?.ambient) ?? []),
  bounding: new Set(capabilities?.bounding ?? []),
  noNewPrivs: noNewPrivileges ?? false,
});

const limitsOf = ({ rlimits }: ProcessSpec): Limits =>
  new Map((rlimits ?? []).map(({ type, soft, hard }) => [type.replace('RLIMIT_', '').toLowerCase(), [soft, hard]]));

export const variables = (env: readonly string[]): Map<string, string> =>
  new Map(env.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));

const devNull = (): FileDescription =>
  openDescription({ kind: 'device', name: '/dev/null', read: async () => new Uint8Array(0), write: async () => {} });

/** Models libcontainer's fixing of HOME: the home of whoever the process is, where nobody has said another. */
function withHome({ env, user }: ProcessSpec, ns: Namespaces): readonly string[] {
  if (env.some((entry) => entry.startsWith('HOME='))) return env;
  const files = filesIn(ns.mnt);
  const lines = files.exists('/etc/passwd') ? files.readText('/etc/passwd').split('\n') : [];
  const home = lines.map((line) => line.split(':')).find(([, , uid]) => uid === String(user.uid))?.[5];
  return [...env, `HOME=${home || '/'}`];
}

function common({ ns, cgroup, filter, reaper }: Place, spec: ProcessSpec, { fds, session }: Stdio) {
  return {
    argv: spec.args,
    env: variables(withHome(spec, ns)),
    umask: spec.user.umask ?? 0o022,
    ns,
    cgroup,
    fds: new Map([0, 1, 2].map((fd) => [fd, fds.get(fd) ?? devNull()])),
    session,
    threads: RUNC_INIT_THREADS,
    seccomp: filter ? ('filter' as const) : ('disabled' as const),
    apparmor: spec.apparmorProfile ?? 'unconfined',
    limits: new Map([...reaper.limits, ...limitsOf(spec)]),
    ...(filter && { filter }),
  };
}

/**
 * A container's first process, as `runc init`: `wait` is what it does before it becomes the program that `ready` names by
 * then. It has the container's namespaces and cgroup from the start.
 */
export function launchInit(
  place: Place,
  spec: ProcessSpec,
  stdio: Stdio,
  runc: string,
  wait: (proc: Process) => Promise<ReadyProcess>,
): Process {
  const options = common(place, spec, stdio);
  const program: Program = async (proc) => {
    const { path } = await wait(proc);
    try {
      return await proc.exec({ argv: spec.args, path, env: options.env });
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      return refusal(path, error, runc)(proc);
    }
  };
  return place.reaper.spawn({ ...options, argv: ['runc', 'init'], program, cwd: '/', cred: credentialsOf(spec) });
}

/** A process that joins a running container. */
export function launchExec(place: Place, spec: ProcessSpec, stdio: Stdio, runc: string, ready: ReadyProcess): Process {
  const options = { ...common(place, spec, stdio), cwd: ready.cwd, cred: credentialsOf(spec), path: ready.path };
  try {
    return place.reaper.spawn(options);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return place.reaper.spawn({ ...options, program: refusal(ready.path, error, runc) });
  }
}

/** A file that the kernel cannot run after all is the new process's own failure: it says so and exits. */
const refusal =
  (path: string, error: Errno, runc: string): Program =>
  async (proc) => {
    const { message, code } = execRefused(path, error, runc);
    await proc.fds.get(2)?.write(encode(message));
    return code;
  };
