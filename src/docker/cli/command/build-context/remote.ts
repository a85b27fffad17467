// Models docker/cli cli/command/image/build/context.go (getWithStatusError) over Go's HTTP client: a context from a URL.
import { concat, decode, encode } from '../../../../base/bytes.ts';
import { goStrerror, isErrno } from '../../../../host/errno.ts';
import { parseIp } from '../../../../host/net/address.ts';
import { askDns, connect } from '../../../../host/net/sockets.ts';
import type { Process } from '../../../../host/process/types.ts';

/** The body of a page. Throws `Get "http://...": dial tcp: ...`, or `failed to GET ... with status 404 Not Found: ...`. */
export async function fetchRemote(proc: Process, address: string): Promise<Uint8Array> {
  const url = new URL(address);
  const fail = (why: string): Error => new Error(`Get "${address}": ${why}`);
  const ip = await addressOf(proc, url.hostname, fail);
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const response = await exchange(proc, { ip, port }, url, fail);
  const end = decode(response).indexOf('\r\n\r\n');
  const head = decode(response).slice(0, end);
  const body = response.subarray(encode(head).length + 4);
  const status = /^HTTP\/[\d.]+ ((\d+).*)/.exec(head);
  if (Number(status?.[2] ?? 500) < 400) return body;
  throw new Error(`failed to GET ${address} with status ${status?.[1] ?? ''}: ${decode(body).trim()}`);
}

async function exchange(
  proc: Process,
  to: { readonly ip: string; readonly port: number },
  url: URL,
  fail: (why: string) => Error,
): Promise<Uint8Array> {
  try {
    const socket = await proc.interruptible(connect(proc.ns.net, to, proc.endSignal));
    await socket.write(encode(`GET ${url.pathname}${url.search} HTTP/1.0\r\nHost: ${url.host}\r\n\r\n`));
    const chunks: Uint8Array[] = [];
    for (;;) {
      const chunk = await proc.interruptible(socket.read(65536, proc.endSignal));
      if (chunk.length === 0) return concat(chunks);
      chunks.push(chunk);
    }
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw fail(`dial tcp ${to.ip}:${to.port}: connect: ${goStrerror(error.code)}`);
  }
}

async function addressOf(proc: Process, name: string, fail: (why: string) => Error): Promise<string> {
  if (parseIp(name) !== undefined) return name;
  if (name === 'localhost') return '127.0.0.1';
  const [, server = '127.0.0.1'] = /^nameserver\s+(\S+)/m.exec(readText(proc, '/etc/resolv.conf')) ?? [];
  const answer = await askDns(proc.ns.net, server, { name, type: 'A' });
  if (answer.status === 'ok' && answer.records[0] !== undefined) return answer.records[0];
  const why =
    answer.status === 'servfail' ? 'server misbehaving' : answer.status === 'timeout' ? 'i/o timeout' : 'no such host';
  throw fail(`dial tcp: lookup ${name} on ${server}:53: ${why}`);
}

function readText(proc: Process, path: string): string {
  try {
    return proc.files.readText(path);
  } catch {
    return '';
  }
}
