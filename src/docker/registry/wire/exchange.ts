// Models Go's net/http client as the engine uses it: one request a connection, and the words in which one fails.
import { concat, decode, encode } from '../../../base/bytes.ts';
import { Errno, goStrerror } from '../../../host/errno.ts';
import type { Host } from '../../../host/host.ts';
import { parseIp } from '../../../host/net/address.ts';
import type { NetNamespace } from '../../../host/net/namespace.ts';
import { follow } from '../../../host/net/routing.ts';
import { askDns, connect } from '../../../host/net/sockets.ts';
import type { FileDescription } from '../../../host/process/file-description.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { readResponse, type WireResponse } from './response.ts';

export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** Who asks: the host for its name servers and its network, the engine's version for Go's words. */
export interface Caller {
  readonly host: Host;
  readonly version: EngineVersion;
}

/** Nothing sensible came back: `Get "https://registry.example/v2/": dial tcp: lookup ...`. */
export class ExchangeError extends Error {
  /** The sentence without method and address. */
  readonly reason: string;

  constructor({ method, url }: Pick<WireRequest, 'method' | 'url'>, reason: string) {
    super(`${method.charAt(0)}${method.slice(1).toLowerCase()} "${url}": ${reason}`);
    this.reason = reason;
  }
}

const CLIENT_HELLO = encode('\x16\x03\x01\x00\x06\x01\x00\x00\x02\x03\x03\r\n\r\n');
const PATIENCE_MS = 15_000;
const DIAL_MS = 30_000;

/** Sends a request and waits for the whole answer. Throws `ExchangeError`. */
export async function exchange(caller: Caller, request: WireRequest, signal?: AbortSignal): Promise<WireResponse> {
  const url = new URL(request.url);
  const secure = url.protocol === 'https:';
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const fail = (reason: string): ExchangeError => new ExchangeError(request, reason);
  const ip = await addressOf(caller.host, name, fail);
  const to = { ip, port: url.port === '' ? (secure ? 443 : 80) : Number(url.port) };
  const socket = await dial(caller, to, fail, signal);
  const late = new AbortController();
  const timer = caller.host.clock.sleep(PATIENCE_MS, late.signal).then(
    () => socket.close(),
    () => {},
  );
  try {
    if (secure && !leavesHost(caller.host.net, to)) throw fail(await shakeHands(socket, signal));
    await socket.write(requestBytes(request, url, caller.version), signal);
    const answer = await readResponse(socket, request.method, signal);
    if (answer) return answer;
    throw fail('EOF');
  } catch (error) {
    if (error instanceof Errno) throw fail(lateReason(caller.version, 'headers'));
    throw error;
  } finally {
    late.abort();
    void timer;
    socket.close();
  }
}

/** What the client says when its patience is at an end. */
const lateReason = (version: EngineVersion, waitingFor: 'connection' | 'headers'): string => {
  if (since(version, 28)) return 'context deadline exceeded';
  const where = waitingFor === 'connection' ? ' while waiting for connection' : '';
  return `net/http: request canceled${where} (Client.Timeout exceeded while awaiting headers)`;
};

/** TLS is spoken out in the world alone: on this machine everybody answers in plain HTTP, or not at all. */
async function shakeHands(socket: FileDescription, signal?: AbortSignal): Promise<string> {
  await socket.write(CLIENT_HELLO, signal);
  const answer = decode(await socket.read(512, signal));
  if (answer === '') return 'EOF';
  return answer.startsWith('HTTP/')
    ? 'http: server gave HTTP response to HTTPS client'
    : 'tls: first record does not look like a TLS handshake';
}

function leavesHost(net: NetNamespace, to: { readonly ip: string; readonly port: number }): boolean {
  try {
    return follow(net, 'tcp', to).kind === 'uplink';
  } catch {
    return false;
  }
}

async function dial(
  { host, version }: Caller,
  to: { readonly ip: string; readonly port: number },
  fail: (reason: string) => ExchangeError,
  signal?: AbortSignal,
): Promise<FileDescription> {
  try {
    return await connect(host.net, to, signal);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    if (error.code === 'ETIMEDOUT') {
      await host.clock.sleep(Math.min(PATIENCE_MS, DIAL_MS), signal);
      throw fail(lateReason(version, 'connection'));
    }
    throw fail(`dial tcp ${to.ip.includes(':') ? `[${to.ip}]` : to.ip}:${to.port}: connect: ${goStrerror(error.code)}`);
  }
}

const read = (host: Host, path: string): string => {
  try {
    return host.files.readText(path);
  } catch {
    return '';
  }
};

async function addressOf(host: Host, name: string, fail: (reason: string) => ExchangeError): Promise<string> {
  if (parseIp(name) !== undefined || name.includes(':')) return name;
  if (name === 'localhost') return '127.0.0.1';
  for (const line of read(host, '/etc/hosts').split('\n')) {
    const [ip = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (names.includes(name) && parseIp(ip) !== undefined) return ip;
  }
  const [server = '127.0.0.53'] = [...read(host, '/etc/resolv.conf').matchAll(/^nameserver\s+(\S+)/gm)].map(
    (match) => match[1] ?? '',
  );
  const answer = await askDns(host.net, server, { name, type: 'A' });
  const record = answer.status === 'ok' ? answer.records[0] : undefined;
  if (record !== undefined) return record;
  const from = `${host.profile.network.ip}:${host.random.int(28000) + 32768}`;
  const reasons = {
    ok: 'no such host',
    nxdomain: 'no such host',
    servfail: 'server misbehaving',
    timeout: `read udp ${from}->${server}:53: i/o timeout`,
  };
  throw fail(`dial tcp: lookup ${name} on ${server}:53: ${reasons[answer.status]}`);
}

function requestBytes({ method, headers, body }: WireRequest, url: URL, version: EngineVersion): Uint8Array {
  const lines = [
    `${method} ${url.pathname}${url.search} HTTP/1.1`,
    `Host: ${url.host}`,
    `User-Agent: docker/${version.text} os/linux UpstreamClient(Docker-Client/${version.text} \\(linux\\))`,
    ...Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    ...(body || method === 'POST' || method === 'PUT' ? [`Content-Length: ${body?.length ?? 0}`] : []),
    'Accept-Encoding: gzip',
    'Connection: close',
  ];
  return concat([encode(`${lines.join('\r\n')}\r\n\r\n`), body ?? new Uint8Array(0)]);
}
