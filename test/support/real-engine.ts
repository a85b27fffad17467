/** A way from the project's own docker CLI to a real engine: its requests over the engine's Unix socket, hijacking included. */
import http from 'node:http';
import type { Socket } from 'node:net';
import { Errno } from '../../src/host/errno.ts';
import type { HttpHandler } from '../../src/host/net/unix-sockets.ts';

/** Sends requests to the engine at a socket file; throws Errno when it cannot be reached. */
export const realEngine =
  (socketPath: string): HttpHandler =>
  async (request, upload) => {
    const url = new URL(request.url);
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
    const headers: Record<string, string> = Object.fromEntries(request.headers);
    headers.host = 'docker';
    if (body) headers['content-length'] = String(body.length);
    else if (request.method === 'POST') headers['content-length'] = '0';
    return new Promise<Response>((resolve, reject) => {
      const sent = http.request({ socketPath, method: request.method, path: url.pathname + url.search, headers });
      sent.on('response', (answer) => resolve(toResponse(answer, answer)));
      sent.on('upgrade', (answer, socket, head) => {
        if (upload) void pump(upload, socket);
        if (head.length > 0) socket.unshift(head);
        resolve(toResponse(answer, socket));
      });
      sent.on('error', (error: NodeJS.ErrnoException) =>
        reject(new Errno((error.code ?? 'ECONNREFUSED') as 'ECONNREFUSED', socketPath)),
      );
      request.signal.addEventListener('abort', () => sent.destroy());
      sent.end(body);
    });
  };

async function pump(upload: ReadableStream<Uint8Array>, socket: Socket): Promise<void> {
  for await (const chunk of upload) socket.write(chunk);
  socket.end();
}

function toResponse(answer: http.IncomingMessage, source: NodeJS.ReadableStream & { destroy(): unknown }): Response {
  const status = answer.statusCode === 101 ? 200 : (answer.statusCode ?? 500);
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) headers.set(name, String(value));
  if (status === 204 || status === 304) {
    source.resume();
    return new Response(null, { status, headers });
  }
  let open = true;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const close = (): void => {
        if (open) controller.close();
        open = false;
      };
      source.on('data', (chunk: Buffer) => open && controller.enqueue(new Uint8Array(chunk)));
      source.on('end', close);
      source.on('close', close);
      source.on('error', close);
    },
    cancel() {
      open = false;
      source.destroy();
    },
  });
  return new Response(stream, { status, statusText: answer.statusMessage ?? '', headers });
}
