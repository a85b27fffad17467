/** BuildKit's services, asked by Node's own HTTP/2 over an upgraded connection to a served engine. */
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import os from 'node:os';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendDirectory } from '../../../../src/command/engine/grpc/file-transfer.ts';
import { frame, messages } from '../../../../src/command/engine/grpc/frames.ts';
import { type Fields, mapFields, message, parse } from '../../../../src/command/engine/grpc/protobuf.ts';
import { readBytes } from '../../../../src/command/engine/http/byte-reader.ts';
import { restOf } from '../../../../src/command/engine/upgrade.ts';
import { type ServedEngine, serveEngine } from '../../../support/served-engine.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'hatoba-grpc-'));
let served: ServedEngine;
let client: http2.ClientHttp2Session;

const upgrade = (target: string, headers: Record<string, string> = {}): Promise<Duplex> =>
  new Promise((resolve, reject) => {
    const request = http.request({
      socketPath: served.socket,
      path: target,
      method: 'POST',
      headers: { Connection: 'Upgrade', Upgrade: 'h2c', ...headers },
    });
    request.on('error', reject).on('upgrade', (_answer, socket, head) => {
      const reader = readBytes(socket);
      reader.unread(head);
      resolve(restOf(socket, reader));
    });
    request.end();
  });

interface Answer {
  readonly replies: readonly Fields[];
  readonly status: string;
  readonly said: string;
}

async function call(method: string, request: Uint8Array, metadata: Record<string, string> = {}): Promise<Answer> {
  const stream = client.request({
    ':method': 'POST',
    ':path': `/${method}`,
    'content-type': 'application/grpc',
    ...metadata,
  });
  let trailers: http2.IncomingHttpHeaders = {};
  stream.on('trailers', (headers) => {
    trailers = headers;
  });
  stream.end(frame(request));
  const replies: Fields[] = [];
  for await (const reply of messages(stream)) replies.push(parse(reply));
  const said = decodeURIComponent(String(trailers['grpc-message'] ?? ''));
  return { replies, status: String(trailers['grpc-status']), said };
}

beforeAll(async () => {
  served = await serveEngine('docker-28.5', path.join(folder, 'docker.sock'));
  const connection = await upgrade('/grpc');
  client = http2.connect('http://docker', { createConnection: () => connection });
});
afterAll(async () => {
  client.destroy();
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A client's session that has these files in every directory it is asked for. */
async function openSession(id: string, files: Readonly<Record<string, string>>): Promise<void> {
  const server = http2.createServer();
  server.on('stream', (stream, headers) => {
    const asked = String(headers.followpaths ?? '').split(', ');
    const known = Object.entries(files).filter(([name]) => asked[0] === '' || asked.includes(name));
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
    const items = known.map(([name, text]) => ({
      name,
      type: 'file' as const,
      mode: 0o644,
      uid: 0,
      gid: 0,
      mtime: 0,
      data: Buffer.from(text),
    }));
    const transfer = {
      send: (packet: Uint8Array) => void stream.write(frame(packet)),
      end: () => void stream.end(),
      replies: messages(stream),
    };
    if (String(headers[':path']).endsWith('FileSync/DiffCopy')) void sendDirectory(transfer, items);
    else stream.end();
  });
  server.emit('connection', await upgrade('/session', { 'X-Docker-Expose-Session-Uuid': id }));
}

/** As a client does that leaves everything to the engine. */
const solve = (ref: string, attrs: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  call(
    'moby.buildkit.v1.Control/Solve',
    message(
      [1, ref],
      [3, 'moby'],
      ...mapFields(4, { name: `built/${ref}` }),
      [5, ref],
      [6, 'dockerfile.v0'],
      ...mapFields(7, attrs),
    ),
  );

describe('the control API', () => {
  it('tells what it is', async () => {
    const { replies, status } = await call('moby.buildkit.v1.Control/Info', message());
    expect([replies[0]?.each(1)[0]?.text(1), status]).toEqual(['github.com/moby/buildkit', '0']);
    const workers = await call('moby.buildkit.v1.Control/ListWorkers', message());
    expect(workers.replies[0]?.each(1)[0]?.each(3)[0]?.text(1)).toBe('amd64');
    expect((await call('grpc.health.v1.Health/Check', message())).replies[0]?.number(1)).toBe(1);
  });

  it('does not know other methods', async () => {
    expect(await call('moby.buildkit.v1.Control/Nosuch', message())).toMatchObject({
      status: '12',
      said: 'unknown method Nosuch for service moby.buildkit.v1.Control',
    });
  });

  it('builds from the files of a session, and tells how it goes on', async () => {
    await openSession('good', { Dockerfile: 'FROM busybox\nCOPY f /f\nRUN cat /f\n', f: 'content' });
    const [{ replies, status }, trace] = await Promise.all([
      solve('good'),
      call('moby.buildkit.v1.Control/Status', message([1, 'good'])),
    ]);
    expect(status).toBe('0');
    expect(replies[0]?.map(1)['image.name']).toBe('docker.io/built/good:latest');
    const names = trace.replies.flatMap((reply) => reply.each(1).map((vertex) => vertex.text(3)));
    expect(names).toEqual(expect.arrayContaining(['[2/3] COPY f /f', '[3/3] RUN cat /f']));
    const logs = trace.replies.flatMap((reply) => reply.each(3).map((log) => log.text(4)));
    expect(logs.join('')).toBe('content');
  });

  it('fails with the place in the Dockerfile', async () => {
    await openSession('bad', { Dockerfile: 'FORM busybox\n' });
    const { status, said } = await solve('bad');
    expect(status).toBe('2');
    expect(said).toBe('dockerfile parse error on line 1: unknown instruction: FORM (did you mean FROM?)');
  });

  it('lets a client drive the build over the gateway', async () => {
    await openSession('driven', { Dockerfile: 'FROM busybox\n' });
    const bridge = 'moby.buildkit.v1.frontend.LLBBridge';
    const metadata = { 'buildkit-controlapi-buildid': 'driven' };
    const whole = call(
      'moby.buildkit.v1.Control/Solve',
      message([1, 'driven'], [5, 'driven'], [13, message([1, 'moby'], ...mapFields(2, { name: 'driven' }))]),
    );
    const pong = await call(`${bridge}/Ping`, message(), metadata);
    expect(pong.replies[0]?.each(1)[0]?.text(1)).toBe('solve.base');
    const built = await call(`${bridge}/Solve`, message([2, 'dockerfile.v0'], [5, true]), metadata);
    expect(built.replies[0]?.each(3)[0]?.each(3)[0]?.text(1)).toBe('driven');
    await call(`${bridge}/Return`, message([1, message()]), metadata);
    expect((await whole).replies[0]?.map(1)['image.name']).toBe('docker.io/library/driven:latest');
  });

  it('tells what is in the cache and clears it', async () => {
    expect((await call('moby.buildkit.v1.Control/DiskUsage', message())).replies[0]?.each(1).length).toBeGreaterThan(0);
    expect((await call('moby.buildkit.v1.Control/Prune', message([2, true]))).replies.length).toBeGreaterThan(0);
    expect((await call('moby.buildkit.v1.Control/DiskUsage', message())).replies[0]?.each(1) ?? []).toEqual([]);
  });

  it('misses a session that never comes', { timeout: 15_000 }, async () => {
    const { status, said } = await solve('nobody');
    expect([status, said]).toEqual(['2', 'no active session for nobody: context deadline exceeded']);
  });
});
