/** Sends a request to an engine's socket and reads all of the answer. */
import http from 'node:http';
import type { Socket } from 'node:net';
import { type Shape, shapeOf, steady } from './shape.ts';

export interface ApiRequest {
  readonly method: string;
  /** With the API version, where one is to be spoken: `/v1.41/containers/json`. */
  readonly path: string;
  readonly body?: unknown;
  /** A body as it is, and its type. */
  readonly text?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent once the connection has been taken over. */
  readonly stdin?: string;
}

/** An answer as it is compared and kept. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: Shape;
}

/** `onId` hears of the id of what was created. Rejects when nobody answers. */
export function ask(
  socketPath: string,
  request: ApiRequest,
  onId: (id: string) => void = () => {},
): Promise<ApiAnswer> {
  const body = request.body === undefined ? request.text : JSON.stringify(request.body);
  const type = request.type ?? (request.body === undefined ? undefined : 'application/json');
  const headers = {
    Host: 'docker',
    ...(type !== undefined && { 'Content-Type': type }),
    ...(body !== undefined && { 'Content-Length': String(Buffer.byteLength(body)) }),
    ...(request.stdin !== undefined && { Connection: 'Upgrade', Upgrade: 'tcp' }),
    ...request.headers,
  };
  return new Promise((resolve, reject) => {
    const options = { socketPath, method: request.method, path: request.path, headers, agent: false };
    const sent = http.request(options, (answer) => void read(answer, answer, onId).then(resolve, reject));
    sent.on('upgrade', (answer, socket: Socket, head) => {
      if (head.length > 0) socket.unshift(head);
      socket.end(request.stdin ?? '');
      void read(answer, socket, onId).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.setTimeout(20_000, () =>
      sent.destroy(new Error(`${request.method} ${request.path}: no answer within 20 seconds`)),
    );
    sent.end(body);
  });
}

async function read(
  answer: http.IncomingMessage,
  source: AsyncIterable<Buffer>,
  onId: (id: string) => void,
): Promise<ApiAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const id = answer.statusCode === 201 ? /"Id":"([0-9a-f]{64})"/.exec(bytes.toString())?.[1] : undefined;
  if (id !== undefined) onId(id);
  return {
    status: answer.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(answer.headers)
        .map(([name, value]) => [name, header(name, String(value))] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    answer: bodyShape(bytes, answer.headers['content-type'] ?? ''),
  };
}

function header(name: string, value: string): string {
  if (name === 'date') return '<date>';
  if (name === 'content-length') return '<length>';
  if (name === 'x-docker-container-path-stat') {
    return JSON.stringify(shapeOf(JSON.parse(Buffer.from(value, 'base64').toString())));
  }
  return value;
}

function bodyShape(bytes: Buffer, type: string): Shape {
  const text = isFramed(bytes) ? streams(bytes) : bytes.toString();
  if (/tar|octet-stream/.test(type) && bytes.length >= 512) return '<bytes>';
  if (!type.startsWith('application/json')) return steady(text);
  const values = text.split('\n').filter((line) => line.trim() !== '');
  try {
    const shapes = values.map((line) => shapeOf(JSON.parse(line)));
    return shapes.length === 1 ? shapes[0] : { stream: shapes };
  } catch {
    return steady(text);
  }
}

const isFramed = (bytes: Buffer): boolean =>
  bytes.length >= 8 && (bytes[0] ?? 9) <= 2 && bytes[1] === 0 && bytes[2] === 0 && bytes[3] === 0;

/** What came over each of the two streams: which of them was first is a matter of chance. */
function streams(bytes: Buffer): string {
  const said = ['', '', ''];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const [stream = 0, end] = [bytes[at], at + 8 + bytes.readUInt32BE(at + 4)];
    said[stream] += bytes.toString('utf8', at + 8, end);
    at = end;
  }
  return said.map((text, stream) => (text === '' ? '' : `<${stream}>${text}`)).join('');
}
