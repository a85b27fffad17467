// Models notifyContext of cmd/docker/docker.go: SIGINT and SIGTERM end what the CLI waits for.
import type { Cli } from '../cli.ts';
import { TerminatedBySignal } from '../terminated.ts';

/** Runs `work`; SIGINT or SIGTERM ends it, as versions from 25 on do themselves. */
export async function untilTerminated<T>(cli: Cli, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => {});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    cli.proc.onSignal(signal, () => {
      const error = new TerminatedBySignal(signal);
      stopped.reject(error);
      abort.abort(error);
    });
  }
  try {
    return await Promise.race([work(abort.signal), stopped.promise]);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) cli.proc.onSignal(signal, 'default');
  }
}
