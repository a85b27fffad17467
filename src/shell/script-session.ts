import { concat, decode } from '../base/bytes.ts';
import { createDeferred, type Deferred } from '../base/deferred.ts';
import { type FileDescription, openDescription } from '../host/process/file-description.ts';
import { ExitShell } from './control.ts';
import { runLine } from './interactive/loop.ts';
import { type LoginOptions, spawnLogin } from './login.ts';
import type { CommandResult, ScriptSession } from './session.ts';
import type { Shell } from './shell-state.ts';
import { createCode } from './syntax/code.ts';
import { isIncomplete } from './syntax/problem.ts';
import { interrupt } from './traps.ts';

interface Request {
  readonly line: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  readonly result: Deferred<CommandResult>;
}

interface Capture {
  readonly stdout: Uint8Array[];
  readonly stderr: Uint8Array[];
  readonly output: Uint8Array[];
}

/** The session has ended (`exit`, `close`): nothing more can run in it. */
export class SessionEnded extends Error {
  constructor() {
    super('the session has ended');
    this.name = 'SessionEnded';
  }
}

/** A bash without a terminal whose state lasts from line to line. */
export function openScriptSession(options: LoginOptions): ScriptSession {
  const requests: Request[] = [];
  let arrived = createDeferred<void>();
  let current: Capture = { stdout: [], stderr: [], output: [] };
  let closed = false;

  const sink = (stream: 'stdout' | 'stderr'): FileDescription =>
    openDescription({
      kind: 'pipe',
      name: 'pipe:[1]',
      write: async (data) => {
        const copy = data.slice();
        current[stream].push(copy);
        current.output.push(copy);
      },
    });
  const nothing = openDescription({
    kind: 'device',
    name: '/dev/null',
    read: async () => new Uint8Array(0),
    write: async () => {},
  });

  const collect = (exit: number): CommandResult => {
    const { stdout, stderr, output } = current;
    current = { stdout: [], stderr: [], output: [] };
    return { stdout: decode(concat(stdout)), stderr: decode(concat(stderr)), output: decode(concat(output)), exit };
  };

  const drive = async (sh: Shell): Promise<number> => {
    for (;;) {
      const request = requests[0];
      if (request) {
        const status = await serve(sh, request);
        requests.shift();
        closed ||= status.ended;
        request.result.resolve(collect(status.exit));
        if (status.ended || closed) return status.exit;
        continue;
      }
      if (closed) return sh.status;
      arrived = createDeferred();
      await sh.proc.interruptible(arrived.promise);
    }
  };

  const shell = spawnLogin(
    options,
    { drive },
    {
      fds: new Map([
        [0, nothing],
        [1, sink('stdout')],
        [2, sink('stderr')],
      ]),
      tty: undefined,
    },
  );
  void shell.ended.then((status) => {
    closed = true;
    for (const request of requests.splice(0))
      request.result.resolve(collect(status.kind === 'exited' ? status.code : 137));
  });

  return {
    async run(line, { env = {}, signal } = {}) {
      if (closed) throw new SessionEnded();
      const result = createDeferred<CommandResult>();
      requests.push({ line, env, signal, result });
      arrived.resolve();
      return result.promise;
    },
    isIncomplete: (text) => isIncomplete(createCode(text)),
    close() {
      closed = true;
      arrived.resolve();
      for (const each of options.kernel.processes())
        if (each.sid === shell.sid && each !== shell) options.kernel.signal(each, 'SIGHUP');
      options.kernel.signal(shell, 'SIGKILL');
    },
  };
}

/** Runs one line; `exit` ends the session with it. */
async function serve(
  sh: Shell,
  { line, env, signal }: Request,
): Promise<{ readonly exit: number; readonly ended: boolean }> {
  for (const [name, value] of Object.entries(env)) sh.vars.export(name, value);
  const stop = (): void => {
    interrupt(sh);
    for (const each of sh.proc.kernel.processes())
      if (each.pgid === sh.proc.pgid && each.pid !== sh.proc.pid) sh.proc.kernel.signal(each, 'SIGINT');
  };
  if (signal?.aborted) return { exit: 130, ended: false };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return { exit: await runLine(sh, line), ended: false };
  } catch (error) {
    if (error instanceof ExitShell) return { exit: error.status, ended: true };
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
