// Models moby api/server/router/grpc and router/session: connections that BuildKit's clients turn into HTTP/2.
import { Duplex } from 'node:stream';
import { type BuildkitContext, buildkitMethods } from './grpc/control.ts';
import { createJobs } from './grpc/jobs.ts';
import { serveGrpc } from './grpc/serve.ts';
import { openSession, type Session } from './grpc/session.ts';
import { type Ask, buildRequest } from './grpc/solve.ts';
import type { ByteReader } from './http/byte-reader.ts';

export interface Upgrades {
  /** Serves the connection until it is closed, when it is one of BuildKit's. */
  serve(request: Request, connection: Duplex): Promise<void>;
  /** A build whose files are in a session comes with them afterwards; other requests stay as they are. */
  withFiles(request: Request): Promise<Request>;
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
  return {
    serve: (request, connection) =>
      new URL(request.url).pathname.endsWith('/session') ? keep(request, connection) : serveGrpc(connection, methods),
    async withFiles(request) {
      const query = new URL(request.url).searchParams;
      if (query.get('remote') !== 'client-session' || query.get('version') !== '2') return request;
      const found = await session(query.get('session') ?? '');
      return found ? buildRequest(integratedOrder(query), found) : request;
    },
  };
}

/** What docker build of 20.10 says in its query, as BuildKit's frontend is told it. */
function integratedOrder(query: URLSearchParams): Parameters<typeof buildRequest>[0] {
  const record = (name: string): Record<string, string> =>
    JSON.parse(query.get(name) || '{}') as Record<string, string>;
  const text = (name: string): string => query.get(name) ?? '';
  const prefixed = (prefix: string, name: string): Record<string, string> =>
    Object.fromEntries(Object.entries(record(name)).map(([key, value]) => [`${prefix}${key}`, value]));
  const outputs = JSON.parse(query.get('outputs') || '[]') as readonly {
    Type: string;
    Attrs: Record<string, string>;
  }[];
  const [output] = outputs;
  return {
    ref: text('buildid'),
    attrs: {
      filename: text('dockerfile') || 'Dockerfile',
      ...(text('target') !== '' && { target: text('target') }),
      ...(text('platform') !== '' && { platform: text('platform') }),
      ...(text('nocache') === '1' && { 'no-cache': '' }),
      ...(text('networkmode') !== '' &&
        text('networkmode') !== 'default' && { 'force-network-mode': text('networkmode') }),
      'image-resolve-mode': text('pull') === '1' ? 'pull' : 'local',
      ...prefixed('build-arg:', 'buildargs'),
      ...prefixed('label:', 'labels'),
    },
    exporter: {
      type: output?.Type ?? 'moby',
      attrs: { ...output?.Attrs, ...(query.has('t') && { name: query.getAll('t').join(',') }) },
    },
    cacheImports: JSON.parse(query.get('cachefrom') || '[]') as string[],
    entitlements: [],
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
