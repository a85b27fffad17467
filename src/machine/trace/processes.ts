/** Which processes belong to a story about Docker: those that containerd, dockerd and the shims start. */
import type { Host } from '../../host/host.ts';
import type { Process } from '../../host/process/types.ts';

const ENGINE = /^(dockerd|containerd|containerd-shim.*|docker-init|docker-proxy|runc|crun|nvidia-.*|kata-.*)$/;

/** What `ps -o comm` would say, without its fifteen characters. */
export const programOf = (proc: Process): string => {
  const name = proc.argv[0]?.split('/').at(-1) ?? '';
  // A wrapper or a hook that is a script runs as its shell.
  return /^(sh|bash|dash)$/.test(name) && proc.argv[1]?.startsWith('/')
    ? (proc.argv[1].split('/').at(-1) ?? name)
    : name;
};

/** Tells the trace of executions among the engine's processes, and of the first processes in containers. */
export function traceProcesses({ kernel, trace }: Pick<Host, 'kernel' | 'trace'>): () => void {
  return kernel.executed.on((proc) => {
    const from = starter(proc);
    if (from === undefined) return;
    const { clock, hostPid } = proc;
    trace.emit({ kind: 'exec', at: clock.now(), from, to: programOf(proc), pid: hostPid, what: proc.argv.join(' ') });
    void proc.ended.then((status) => {
      const result = status.kind === 'exited' ? `exit ${status.code}` : status.signal;
      trace.emit({ kind: 'exit', at: clock.now(), from: programOf(proc), pid: hostPid, result });
    });
  });
}

/** True for the engine's own processes and those below them, containers' among them. */
export const isOfEngine = (proc: Process): boolean =>
  ENGINE.test(programOf(proc)) || (proc.parent !== undefined && isOfEngine(proc.parent));

/** The engine's program that started a process; undefined where it was none of them. */
function starter(proc: Process): string | undefined {
  const parent = proc.parent ? programOf(proc.parent) : '';
  // A shim leaves its starter at once and is PID 1's child: containerd started it.
  if (/^containerd-shim/.test(programOf(proc)) && !ENGINE.test(parent)) return 'containerd';
  return ENGINE.test(parent) ? parent : undefined;
}
