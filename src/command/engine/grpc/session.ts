// Models moby/buildkit session/: a client that answers questions about its files while a build runs.
import http2 from 'node:http2';
import type { Duplex } from 'node:stream';
import { frame, GrpcError, messages } from './frames.ts';

/** One question: messages go both ways. */
export interface SessionCall {
  send(message: Uint8Array): void;
  /** No more will be sent. */
  end(): void;
  /** Throws `GrpcError` after the last one when the client says that it failed. */
  readonly replies: AsyncGenerator<Uint8Array>;
}

export interface Session {
  readonly id: string;
  readonly name: string;
  readonly sharedKey: string;
  readonly closed: Promise<void>;
  call(path: string, metadata?: Readonly<Record<string, string | string[]>>): SessionCall;
}

/** On this connection the engine is the client, and the client serves. */
export function openSession(
  connection: Duplex,
  who: { readonly id: string; readonly name: string; readonly sharedKey: string },
): Session {
  const client = http2.connect('http://localhost', { createConnection: () => connection });
  client.on('error', () => {});
  const closed = new Promise<void>((resolve) => {
    client.once('close', resolve);
    connection.once('close', resolve);
  });
  return { ...who, closed, call: (path, metadata = {}) => startCall(client, path, metadata) };
}

function startCall(
  client: http2.ClientHttp2Session,
  path: string,
  metadata: Readonly<Record<string, string | string[]>>,
): SessionCall {
  const stream = client.request({
    ':method': 'POST',
    ':path': path,
    'content-type': 'application/grpc',
    te: 'trailers',
    ...metadata,
  });
  let status = { code: 0, text: '' };
  const note = (headers: http2.IncomingHttpHeaders): void => {
    const code = headers['grpc-status'];
    if (code !== undefined) status = { code: Number(code), text: decoded(String(headers['grpc-message'] ?? '')) };
  };
  stream
    .on('response', note)
    .on('trailers', note)
    .on('error', () => {});
  return {
    send: (message) => void stream.write(frame(message)),
    end: () => void stream.end(),
    replies: (async function* () {
      yield* messages(stream);
      if (status.code !== 0) throw new GrpcError(status.code, status.text);
    })(),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A question with one answer. */
export async function ask(session: Session, path: string, request: Uint8Array): Promise<Uint8Array> {
  const call = session.call(path);
  call.send(request);
  call.end();
  let reply: Uint8Array = new Uint8Array(0);
  for await (const message of call.replies) reply = message;
  return reply;
}
