// Models moby api/server/router/grpc and router/session: connections that BuildKit's clients turn into HTTP/2.
import { Duplex } from 'node:stream';
import { type BuildkitContext, buildkitMethods } from './grpc/control.ts';
import { createJobs } from './grpc/jobs.ts';
import { serveGrpc } from './grpc/serve.ts';
import { openSession, type Session } from './grpc/session.ts';
import type { Ask } from './grpc/solve.ts';
import type { ByteReader } from './http/byte-reader.ts';
import { integratedBuilds } from './integrated-build.ts';

export interface Upgrades {
  /** Serves the connection until it is closed, when it is one of BuildKit's. */
  serve(request: Request, connection: Duplex): Promise<void>;
  /** Builds whose files are in a session get them from there; other requests go on to `next` as they are. */
  answer(request: Request, next: Ask): Promise<Response>;
}

/** How long a build waits for the session that it names. */
const PATIENCE = 5000;

export function createUpgrades(ask: Ask): Upgrades {
  const sessions = new Map<string, PromiseWithResolvers<Session>>();
  const expected = (id: string): PromiseWithResolvers<Session> => {
    const known = sessions.get(id) ?? Promise.withResolvers<Session>();
    sessions.set(id, known);
    return known;
  };
  const session = (id: string): Promise<Session | undefined> =>
    Promise.race([
      expected(id).promise,
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE).unref()),
    ]);
  const context: BuildkitContext = { ask, jobs: createJobs(), session };
  const methods = buildkitMethods(context);
  const keep = async ({ headers }: Request, connection: Duplex): Promise<void> => {
    const value = (name: string): string => headers.get(`X-Docker-Expose-Session-${name}`) ?? '';
    const id = value('Uuid');
    const opened = openSession(connection, { id, name: value('Name'), sharedKey: value('Sharedkey') });
    expected(id).resolve(opened);
    await opened.closed;
    sessions.delete(id);
  };
  const integrated = integratedBuilds(session);
  return {
    serve: (request, connection) =>
      new URL(request.url).pathname.endsWith('/session') ? keep(request, connection) : serveGrpc(connection, methods),
    answer: (request, next) => integrated(request, next),
  };
}

/** The rest of a connection as one stream, for those that speak another protocol on it. */
export function restOf(socket: Duplex, reader: ByteReader): Duplex {
  const rest = new Duplex({
    allowHalfOpen: true,
    async read() {
      const next = await reader.read();
      rest.push(next ? Buffer.from(next) : null);
    },
    write(chunk: Buffer, _encoding, done) {
      if (socket.writable) socket.write(chunk, () => done());
      else done(new Error('the connection is closed'));
    },
    final(done) {
      socket.end(() => done());
    },
    destroy(error, done) {
      socket.destroy();
      done(error);
    },
  });
  socket.once('close', () => rest.destroy());
  return rest;
}
