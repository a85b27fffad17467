// The world beyond the host's network card: its name servers and its web servers, as the profile describes them.

import { concat, decode, encode } from '../base/bytes.ts';
import type { Clock } from '../base/clock.ts';
import { Errno } from './errno.ts';
import type { Uplink } from './net/namespace.ts';
import type { FileDescription } from './process/file-description.ts';
import { createSocketPair } from './process/pipe.ts';
import type { HostProfile, Site } from './profile.ts';

const ROUND_TRIP_MS = 12;

async function readHead(socket: FileDescription): Promise<string> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = await socket.read(4096);
    if (chunk.length === 0) return decode(concat(chunks));
    chunks.push(chunk);
    const text = decode(concat(chunks));
    if (text.includes('\r\n\r\n')) return text;
  }
}

/** Answers one HTTP/1.1 request and closes. TLS is not modelled: port 443 speaks plain HTTP here. */
async function serve(site: Site, socket: FileDescription): Promise<void> {
  const [, method = '', path = '/'] = /^(\S+) (\S+)/.exec(await readHead(socket)) ?? [];
  const found = site.fetch(path.split('?')[0] ?? path);
  const body = found?.body ?? encode('<html>\n<head><title>404 Not Found</title></head>\n</html>\n');
  const head = [
    `HTTP/1.1 ${found && found.status !== 404 ? '200 OK' : '404 Not Found'}`,
    `Content-Type: ${found?.contentType ?? 'text/html'}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  await socket.write(encode(`${head.join('\r\n')}\r\n\r\n`));
  if (method !== 'HEAD') await socket.write(body);
  socket.close();
}

/** Connecting throws EHOSTUNREACH for an address that nobody has, ECONNREFUSED for a port other than 80 and 443. */
export function createUplink(network: HostProfile['network'], clock: Clock): Uplink {
  const siteAt = (ip: string): Site => {
    const site = network.sites.find((one) => one.ip === ip);
    if (!site) throw new Errno('EHOSTUNREACH');
    return site;
  };
  return {
    async connect(to, signal) {
      const site = siteAt(to.ip);
      await clock.sleep(ROUND_TRIP_MS, signal);
      if (to.port !== 80 && to.port !== 443) throw new Errno('ECONNREFUSED');
      const [near, far] = createSocketPair();
      serve(site, far).catch(() => far.close());
      return near;
    },
    async ping(ip) {
      siteAt(ip);
      return ROUND_TRIP_MS;
    },
    dns: (server) => (network.nameservers.includes(server) ? async (question) => network.resolve(question) : undefined),
  };
}

/** Name servers that know the given sites and nothing else. */
export const resolveSites =
  (sites: readonly Site[]): HostProfile['network']['resolve'] =>
  ({ name, type }) => {
    const site = sites.find(({ hostname }) => hostname === name.replace(/\.$/, ''));
    if (!site) return { status: 'nxdomain' };
    return { status: 'ok', records: type === 'A' ? [site.ip] : [] };
  };
