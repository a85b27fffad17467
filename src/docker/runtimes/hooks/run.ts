// Models runc libcontainer/configs/config.go (Hooks.Run, Command.Run): hooks are processes with the state on their stdin.
import { encode } from '../../../base/bytes.ts';
import { Errno, goStrerror } from '../../../host/errno.ts';
import { type FileDescription, openDescription } from '../../../host/process/file-description.ts';
import { signalNumber } from '../../../host/process/signals.ts';
import type { Namespaces, Process, WaitStatus } from '../../../host/process/types.ts';
import { collector } from '../collect-output.ts';
import { RuntimeFailure } from '../failures.ts';
import type { HookSpec } from '../spec.ts';
import { atLeast } from '../versions.ts';

export type HookName = 'prestart' | 'createRuntime' | 'createContainer' | 'startContainer' | 'poststart' | 'poststop';

/** The state of a container as runtime-spec's State, which a hook reads from its standard input. */
export interface ContainerState {
  readonly ociVersion: string;
  readonly id: string;
  readonly status: 'creating' | 'created' | 'running' | 'stopped';
  /** The container's init as the host numbers it: its namespaces and cgroup are there, its mounts made. */
  readonly pid?: number;
  readonly bundle: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface HookRun {
  readonly name: HookName;
  readonly hooks: readonly HookSpec[];
  readonly state: ContainerState;
  /** Who starts them: runc's own process on the host, or the container's init before it runs its program. */
  readonly parent: Process;
  /** The version of runc: it decides on the words. */
  readonly runc: string;
  /** What a hook without variables of its own gets; without it, its parent's. */
  readonly env?: readonly string[];
  readonly cwd?: string;
  readonly ns?: Partial<Namespaces>;
}

/** As Go names the signals that end a process, from 1 on (syscall/zerrors_linux_amd64.go). */
const SIGNALS = [
  'hangup',
  'interrupt',
  'quit',
  'illegal instruction',
  'trace/breakpoint trap',
  'aborted',
  'bus error',
  'floating point exception',
  'killed',
  'user defined signal 1',
  'segmentation fault',
  'user defined signal 2',
  'broken pipe',
  'alarm clock',
  'terminated',
];

/**
 * Runs the hooks of one moment one after the other; the first that fails ends it. Throws `RuntimeFailure` with what it
 * printed, in the words of that runc.
 */
export async function runHooks(run: HookRun): Promise<void> {
  for (const [index, hook] of run.hooks.entries()) {
    const failure = await runHook(run, hook);
    if (failure !== undefined) throw new RuntimeFailure('init', describe(run, index, failure));
  }
}

function describe({ name, runc }: HookRun, index: number, { text, ran }: HookFailure): string {
  if (atLeast(runc, '1.2')) return `error running ${name} hook #${index}: ${text}`;
  const inner = ran ? `error running hook: ${text}` : text;
  return atLeast(runc, '1.1') ? `error running hook #${index}: ${inner}` : `Running hook #${index}:: ${inner}`;
}

interface HookFailure {
  readonly text: string;
  /** It was started and came to an end. */
  readonly ran: boolean;
}

async function runHook(run: HookRun, hook: HookSpec): Promise<HookFailure | undefined> {
  const { parent } = run;
  const stdout = collector('stdout');
  const stderr = collector('stderr');
  const env = hook.env && hook.env.length > 0 ? hook.env : run.env;
  let child: Process;
  try {
    child = parent.spawn({
      argv: hook.args && hook.args.length > 0 ? hook.args : [hook.path],
      path: hook.path,
      ...(env && { env: variables(env) }),
      ...(run.cwd !== undefined && { cwd: run.cwd }),
      ...(run.ns && { ns: run.ns }),
      fds: new Map([
        [0, reader(encode(JSON.stringify(run.state)))],
        [1, stdout.description],
        [2, stderr.description],
      ]),
    });
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return { text: `fork/exec ${hook.path}: ${goStrerror(error.code)}`, ran: false };
  }
  const status = await ended(parent, child, hook.timeout);
  if (status === 'timeout') {
    return { text: `hook ran past specified timeout of ${(hook.timeout ?? 0).toFixed(1)}s`, ran: false };
  }
  if (status.kind === 'exited' && status.code === 0) return undefined;
  return { text: `${endOf(status)}, stdout: ${stdout.text()}, stderr: ${stderr.text()}`, ran: true };
}

function endOf(status: WaitStatus): string {
  if (status.kind === 'exited') return `exit status ${status.code}`;
  const number = signalNumber(status.signal);
  return `signal: ${SIGNALS[number - 1] ?? `signal ${number}`}`;
}

/** How the child ended; one that takes longer than so many seconds is killed. */
async function ended(parent: Process, child: Process, seconds: number | undefined): Promise<WaitStatus | 'timeout'> {
  if (seconds === undefined) return reap(parent, child);
  const cut = new AbortController();
  const late = parent.clock.sleep(seconds * 1000, cut.signal).then(
    () => 'timeout' as const,
    () => 'timeout' as const,
  );
  const first = await Promise.race([child.ended, late]);
  cut.abort();
  if (first === 'timeout') parent.kernel.signal(child, 'SIGKILL');
  const status = await reap(parent, child);
  return first === 'timeout' ? first : status;
}

async function reap(parent: Process, child: Process): Promise<WaitStatus> {
  const status = await child.ended;
  await parent.wait(child.pid).catch(() => undefined);
  return status;
}

const variables = (env: readonly string[]): Map<string, string> =>
  new Map(env.map((entry) => [entry.split('=', 1)[0] ?? '', entry.slice(entry.indexOf('=') + 1)]));

function reader(bytes: Uint8Array): FileDescription {
  let at = 0;
  return openDescription({
    kind: 'pipe',
    name: 'pipe:[stdin]',
    async read(max) {
      const part = bytes.subarray(at, at + max);
      at += part.length;
      return part;
    },
  });
}
