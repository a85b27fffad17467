import { duplexPair } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../../src/base/bytes.ts';
import { type Service, serveConnection } from '../../../../src/command/engine/http/connection.ts';

const NOW = Date.UTC(2026, 10, 22, 9, 0, 0);
const DATE = 'Date: Sun, 22 Nov 2026 09:00:00 GMT';

type Handle = Service['handle'];

const echo: Handle = async (request) =>
  new Response(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);

const streamOf = (...pieces: readonly string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encode(piece));
      controller.close();
    },
  });

/** What the server sends to a client that sends these pieces, each after the answer to the last, and then no more. */
async function exchange(pieces: readonly string[], handle: Handle = echo): Promise<string> {
  const [client, server] = duplexPair();
  const served = serveConnection(server, { handle, now: () => NOW });
  let received = '';
  client.on('data', (chunk: Buffer) => {
    received += chunk.toString();
  });
  for (const piece of pieces) {
    client.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  client.end();
  await served;
  await new Promise((resolve) => setTimeout(resolve, 5));
  return received;
}

const lines = (...text: readonly string[]): string => text.join('\r\n');

describe('a request', () => {
  it('is answered in chunks when its length is unknown, with the date of the machine', async () => {
    expect(await exchange(['GET /_ping HTTP/1.1\r\nHost: docker\r\n\r\n'])).toBe(
      lines(
        'HTTP/1.1 200 OK',
        'Content-Type: text/plain;charset=UTF-8',
        DATE,
        'Transfer-Encoding: chunked',
        '',
        'b',
        'GET /_ping ',
        '0',
        '',
        '',
      ),
    );
  });

  it.each([
    ['with a length', 'POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello'],
    [
      'in chunks',
      'POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3;note=1\r\nhel\r\n2\r\nlo\r\n0\r\nEnd: 1\r\n\r\n',
    ],
    ['with bare line feeds', 'POST /a HTTP/1.1\nHost: x\nContent-Length: 5\n\nhello'],
  ])('may carry a body %s', async (_, text) => {
    expect(await exchange([text])).toContain('POST /a hello');
    expect(await exchange([...text])).toContain('POST /a hello');
  });

  it('may follow another on the same connection, sent ahead or not', async () => {
    const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
    const statuses = (text: string): number => text.split('HTTP/1.1 200 OK').length - 1;
    expect(statuses(await exchange([get('/a') + get('/b'), get('/c')]))).toBe(3);
  });

  it('of HTTP/1.0 closes the connection after its answer', async () => {
    const answer = await exchange(['GET /a HTTP/1.0\r\n\r\n', 'GET /b HTTP/1.0\r\n\r\n']);
    expect(answer).toBe(
      lines('HTTP/1.0 200 OK', 'Content-Type: text/plain;charset=UTF-8', DATE, 'Connection: close', '', 'GET /a '),
    );
  });

  it('that asks first hears that it may go on', async () => {
    const head = 'PUT /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n';
    expect(await exchange([head, 'ok'])).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK[\s\S]*PUT \/a ok/);
  });

  it('for the head alone gets no body', async () => {
    expect(await exchange(['HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n'], async () => new Response('long'))).toMatch(
      /\r\n\r\n$/,
    );
  });

  it('that is no HTTP/1 is refused in the words of Go', async () => {
    const refused = (status: string, message = status): string =>
      lines(`HTTP/1.1 ${status}`, 'Content-Type: text/plain; charset=utf-8', 'Connection: close', '', message);
    expect(await exchange(['hello\r\n\r\n'])).toBe(refused('400 Bad Request'));
    expect(await exchange(['GET / HTTP/1.1\r\n\r\n'])).toBe(
      refused('400 Bad Request', '400 Bad Request: missing required Host header'),
    );
    expect(await exchange(['GET / HTTP/2.0\r\nHost: x\r\n\r\n'])).toBe(
      refused('505 HTTP Version Not Supported', '505 HTTP Version Not Supported: unsupported protocol version'),
    );
    expect(await exchange([`GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(1 << 21)}\r\n\r\n`])).toBe(
      refused('431 Request Header Fields Too Large'),
    );
  });
});

describe('a connection taken over', () => {
  const RAW = 'application/vnd.docker.raw-stream';
  const hijack: Handle = async (_, upload) =>
    new Response(upload ?? null, { headers: { 'Content-Type': RAW, 'Api-Version': '1.51' } });
  const attach = (headers: string): string =>
    `POST /v1.51/containers/a/attach?stdin=1 HTTP/1.1\r\nHost: x\r\n${headers}\r\n`;
  const exec = attach('').replace('containers/a/attach?stdin=1', 'exec/a/start');

  it('with an upgrade carries what both sides send, also what came with the request', async () => {
    expect(await exchange([`${attach('Connection: Upgrade\r\nUpgrade: tcp\r\n')}one `, 'two'], hijack)).toBe(
      lines('HTTP/1.1 101 UPGRADED', `Content-Type: ${RAW}`, 'Connection: Upgrade', 'Upgrade: tcp', '', 'one two'),
    );
  });

  it('without an upgrade does too', async () => {
    expect(await exchange([`${attach('')}one `, 'two'], hijack)).toBe(
      lines('HTTP/1.1 200 OK', `Content-Type: ${RAW}`, '', 'one two'),
    );
  });

  it('begins after the body of its request, and for exec with the headers of every answer', async () => {
    const start = exec.replace('Host: x', 'Host: x\r\nContent-Length: 2');
    const read: Handle = async (request, upload) => {
      await request.text();
      return hijack(request, upload);
    };
    expect(await exchange([`${start}{}in`], read)).toBe(
      lines('HTTP/1.1 200 OK', `Content-Type: ${RAW}`, 'Api-Version: 1.51', '', 'in'),
    );
  });

  it('stays open for output when the client sends no more', async () => {
    const late: Handle = async (_request, upload) => {
      const all = new Response(upload ?? null);
      const body = new ReadableStream<Uint8Array>({
        async start(controller) {
          controller.enqueue(encode(`${(await all.text()).length} bytes`));
          controller.close();
        },
      });
      return new Response(body, { headers: { 'Content-Type': RAW } });
    };
    expect(await exchange([attach(''), 'x'.repeat(1000)], late)).toMatch(/1000 bytes$/);
  });

  it('is not taken over by an answer that is a failure', async () => {
    const failure: Handle = async () => Response.json({ message: 'no' }, { status: 404 });
    expect(await exchange([exec], failure)).toMatch(/^HTTP\/1\.1 404 Not Found\r\nContent-Type: application\/json/);
  });
});

describe('a client that goes away', () => {
  it('cancels the body it was reading', async () => {
    const cancelled = Promise.withResolvers<void>();
    const [client, server] = duplexPair();
    const body = new ReadableStream({ pull: () => new Promise(() => {}), cancel: () => cancelled.resolve() });
    void serveConnection(server, { handle: async () => new Response(body), now: () => NOW });
    client.resume();
    client.write('GET /events HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 5));
    server.destroy();
    await cancelled.promise;
  });

  it('aborts the request', async () => {
    const aborted = Promise.withResolvers<void>();
    const [client, server] = duplexPair();
    const handle: Handle = (request) =>
      new Promise((resolve) =>
        request.signal.addEventListener('abort', () => {
          aborted.resolve();
          resolve(new Response('too late'));
        }),
      );
    void serveConnection(server, { handle, now: () => NOW });
    client.write('GET /events HTTP/1.1\r\nHost: x\r\n\r\n');
    client.end();
    await aborted.promise;
  });

  it('in the middle of a body fails the reading of it', async () => {
    const failed = Promise.withResolvers<unknown>();
    const handle: Handle = async (request) => {
      await request.text().catch(failed.resolve);
      return new Response(streamOf('x'));
    };
    await exchange(['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc'], handle);
    expect(await failed.promise).toMatchObject({ message: 'unexpected EOF' });
  });
});
