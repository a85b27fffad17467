// Models the errgroups and contexts of docker/compose: work side by side, of which the first failure ends the rest.
import type { Connection } from '../../client/connection.ts';
import type { ComposeCli } from '../compose-cli.ts';
import type { ProgressWriter } from '../progress/writer.ts';

/** The work was given up: by the reader, or because its neighbour failed. */
export class Canceled extends Error {
  constructor() {
    super('context canceled');
  }
}

/** What acts on the engine: a connection that answers no more once the work is given up, and where progress goes. */
export interface Engine {
  readonly cli: ComposeCli;
  readonly api: Connection;
  readonly progress: ProgressWriter;
  readonly signal: AbortSignal;
}

/** Settles with `work`, or rejects with Canceled as soon as the signal aborts. */
export function unlessCanceled<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  if (signal.aborted) {
    work.catch(() => {});
    return Promise.reject(new Canceled());
  }
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const abort = (): void => reject(new Canceled());
  signal.addEventListener('abort', abort, { once: true });
  work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  return promise;
}

function cancelable(api: Connection, signal: AbortSignal): Connection {
  return {
    host: api.host,
    version: api.version,
    apiVersion: () => api.apiVersion(),
    ping: () => api.ping(),
    async send(method, path, options) {
      if (signal.aborted) throw new Canceled();
      return unlessCanceled(signal, api.send(method, path, options));
    },
  };
}

export const createEngine = (cli: ComposeCli, progress: ProgressWriter, signal: AbortSignal): Engine => ({
  cli,
  api: cancelable(cli.docker.api, signal),
  progress,
  signal,
});

/** The same engine, given up by this signal too. */
const within = (engine: Engine, signal: AbortSignal): Engine =>
  createEngine(engine.cli, engine.progress, AbortSignal.any([engine.signal, signal]));

export type Work = (engine: Engine) => Promise<void>;

/** Runs all at once; the first failure gives up the others and is thrown when all have ended. */
export async function together(engine: Engine, works: readonly Work[]): Promise<void> {
  const abort = new AbortController();
  const inner = within(engine, abort.signal);
  let failure: { readonly error: unknown } | undefined;
  await Promise.all(
    works.map(async (work) => {
      try {
        await work(inner);
      } catch (error) {
        failure ??= { error };
        abort.abort();
      }
    }),
  );
  if (failure) throw failure.error;
}

/**
 * Visits every name of a graph after what it waits for, in parallel where it can. The first failure gives up the rest.
 * `skip` leaves a name out, its place in the order aside.
 */
export async function inOrder(
  engine: Engine,
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  visit: (name: string, engine: Engine) => Promise<void>,
): Promise<void> {
  const visited = new Map<string, Promise<void>>();
  const abort = new AbortController();
  const inner = within(engine, abort.signal);
  let failure: { readonly error: unknown } | undefined;
  const reach = (name: string): Promise<void> => {
    const known = visited.get(name);
    if (known) return known;
    const needs = [...(graph.get(name) ?? [])];
    const reached = (needs.length === 0 ? Promise.resolve() : Promise.all(needs.map(reach)).then(() => {})).then(
      async () => {
        if (failure) return;
        try {
          await visit(name, inner);
        } catch (error) {
          failure ??= { error };
          abort.abort();
        }
      },
    );
    visited.set(name, reached);
    return reached;
  };
  await Promise.all([...graph.keys()].map(reach));
  if (failure) throw failure.error;
}

/** Waits `ms` milliseconds of the machine's time; rejects with Canceled when given up. */
export const pause = (engine: Engine, ms: number): Promise<void> =>
  unlessCanceled(engine.signal, engine.cli.docker.proc.sleep(ms));
