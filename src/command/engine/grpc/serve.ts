/** Serves gRPC on a connection that was upgraded to HTTP/2. */
import http2 from 'node:http2';
import type { Duplex } from 'node:stream';
import { frame, GrpcError, messages, percentEncoded } from './frames.ts';

export interface GrpcCall {
  /** The first message: all there is of most calls. */
  readonly request: Uint8Array;
  metadata(name: string): string;
  send(reply: Uint8Array): void;
  /** Aborts when the client gives up. */
  readonly signal: AbortSignal;
}

export type GrpcMethod = (call: GrpcCall) => Promise<void>;

/** Methods by path: `/moby.buildkit.v1.Control/Info`. Resolves when the connection is closed. */
export function serveGrpc(connection: Duplex, methods: ReadonlyMap<string, GrpcMethod>): Promise<void> {
  const server = http2.createServer();
  const closed = new Promise<void>((resolve) => connection.once('close', resolve));
  server.on('stream', (stream, headers) => void answer(stream, headers, methods));
  server.on('sessionError', () => connection.destroy());
  server.emit('connection', connection);
  return closed;
}

async function answer(
  stream: http2.ServerHttp2Stream,
  headers: http2.IncomingHttpHeaders,
  methods: ReadonlyMap<string, GrpcMethod>,
): Promise<void> {
  const gone = new AbortController();
  let trailers: http2.OutgoingHttpHeaders = { 'grpc-status': '0', 'grpc-message': '' };
  stream.on('error', () => {});
  stream.on('close', () => gone.abort());
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers(trailers));
  try {
    const path = String(headers[':path']);
    const method = methods.get(path);
    if (!method) throw unimplemented(path);
    const { value = new Uint8Array(0) } = await messages(stream).next();
    await method({
      request: value,
      metadata: (name) => String(headers[name] ?? ''),
      send: (reply) => void (stream.writable && stream.write(frame(reply))),
      signal: gone.signal,
    });
  } catch (error) {
    trailers = failure(error);
  }
  stream.end();
}

/** In grpc-go's words. */
function unimplemented(path: string): GrpcError {
  const [, service = '', method = ''] = path.split('/');
  return new GrpcError(12, `unknown method ${method} for service ${service}`);
}

function failure(error: unknown): http2.OutgoingHttpHeaders {
  const { message } = error instanceof Error ? error : new Error(String(error));
  const known = error instanceof GrpcError ? error : undefined;
  return {
    'grpc-status': String(known?.code ?? 2),
    'grpc-message': percentEncoded(message),
    ...(known?.details && {
      'grpc-status-details-bin': Buffer.from(known.details).toString('base64').replace(/=+$/, ''),
    }),
  };
}
