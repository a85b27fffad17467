// Models Go's exec.Command(...).Output() on the host: a program is run to its end and what it prints is kept.
import { concat, decode } from '../../base/bytes.ts';
import { Errno, goStrerror } from '../../host/errno.ts';
import { type FileDescription, openDescription } from '../../host/process/file-description.ts';
import { signalNumber } from '../../host/process/signals.ts';
import type { Process, SpawnOptions, WaitStatus } from '../../host/process/types.ts';
import { findOnPath, PathError } from './find-on-path.ts';

export interface Collected {
  /** What Go's `error` says; undefined where all went well: `exit status 3`, `fork/exec /x: exec format error`. */
  readonly failure: string | undefined;
  /** Undefined where it was never started. */
  readonly status: WaitStatus | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `name` from the PATH of `proc`, as its child. */
export async function collectOutput(
  proc: Process,
  name: string,
  args: readonly string[],
  more: Pick<SpawnOptions, 'cred' | 'cwd' | 'env'> = {},
): Promise<Collected> {
  const stdout = collector('stdout');
  const stderr = collector('stderr');
  const fds = new Map([nothing(), stdout.description, stderr.description].entries());
  const started = startChild(proc, name, args, fds, more);
  if (typeof started === 'string') return { failure: started, status: undefined, stdout: '', stderr: '' };
  const status = await reap(proc, started);
  const failed = status.kind !== 'exited' || status.code !== 0;
  return { failure: failed ? endOf(status) : undefined, status, stdout: stdout.text(), stderr: stderr.text() };
}

/** A child by name from PATH, or what Go's `cmd.Start()` says of it. */
export function startChild(
  proc: Process,
  name: string,
  args: readonly string[],
  fds: ReadonlyMap<number, FileDescription>,
  more: Pick<SpawnOptions, 'cred' | 'cwd' | 'env'> = {},
): Process | string {
  const hasSlash = name.includes('/');
  try {
    const path = hasSlash ? name : findOnPath(proc.files, name, proc.env.get('PATH'));
    return proc.spawn({ argv: [name, ...args], path, fds, ...more });
  } catch (error) {
    if (error instanceof PathError) return error.message;
    if (error instanceof Errno) return `fork/exec ${name}: ${goStrerror(error.code)}`;
    throw error;
  }
}

/** Waits for a child and takes it off the list of zombies. */
export async function reap(proc: Process, child: Process): Promise<WaitStatus> {
  const status = await proc.interruptible(child.ended);
  await proc.wait(child.pid).catch(() => undefined);
  return status;
}

/** `exit status 3`, `signal: killed`. */
export function endOf(status: WaitStatus): string {
  if (status.kind === 'exited') return `exit status ${status.code}`;
  const names: Readonly<Record<string, string>> = {
    SIGKILL: 'killed',
    SIGTERM: 'terminated',
    SIGSEGV: 'segmentation fault',
  };
  return `signal: ${names[status.signal] ?? `signal ${signalNumber(status.signal)}`}`;
}

export const nothing = (): FileDescription =>
  openDescription({
    kind: 'device',
    name: '/dev/null',
    read: async () => new Uint8Array(0),
    write: async () => {},
  });

/** A pipe whose other end keeps everything. */
export function collector(name: string): { readonly description: FileDescription; text(): string } {
  const chunks: Uint8Array[] = [];
  return {
    description: openDescription({
      kind: 'pipe',
      name: `pipe:[${name}]`,
      write: async (data) => void chunks.push(data.slice()),
    }),
    text: () => decode(concat(chunks)),
  };
}
