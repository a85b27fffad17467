// Models traefik/whoami: a web server that tells who it is and who asks.
import { encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { Listener } from '../../host/net/namespace.ts';
import { listen } from '../../host/net/sockets.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import { type HttpRequest, headerOf, responseBytes } from '../http/message.ts';
import { serveConnection } from '../http/server.ts';

function portOf(proc: Process): number {
  const args = proc.argv.slice(1);
  const at = args.findIndex((arg) => /^--?port$/.test(arg));
  const given = args.find((arg) => /^--?port=/.test(arg))?.split('=')[1] ?? (at < 0 ? undefined : args[at + 1]);
  return Number(given ?? proc.env.get('WHOAMI_PORT_NUMBER') ?? 80);
}

function body(proc: Process, request: HttpRequest, from: string): string {
  const addresses = [...proc.ns.net.devices.values()].flatMap((device) => device.addresses.map(({ ip }) => ip));
  const name = proc.env.get('WHOAMI_NAME');
  const headers = request.headers
    .filter(([key]) => key.toLowerCase() !== 'host')
    .map(([key, value]) => `${key.replace(/(^|-)\w/g, (letter) => letter.toUpperCase())}: ${value}`)
    .sort();
  return [
    ...(name === undefined ? [] : [`Name: ${name}`]),
    `Hostname: ${proc.ns.uts.hostname}`,
    ...addresses.map((ip) => `IP: ${ip}`),
    `RemoteAddr: ${from}`,
    `${request.method} ${request.target} HTTP/1.1`,
    `Host: ${headerOf(request.headers, 'host') ?? ''}`,
    ...headers,
    '',
    '',
  ].join('\n');
}

export const whoamiServer: Program = async (proc) => {
  const port = portOf(proc);
  let listener: Listener;
  try {
    listener = listen(proc.ns.net, 'tcp', { ip: '::', port }, proc.pid);
  } catch (error) {
    if (!isErrno(error)) throw error;
    await printError(proc, `listen tcp :${port}: bind: ${error.message.toLowerCase()}\n`);
    return 1;
  }
  proc.endSignal.addEventListener('abort', () => listener.close());
  await printError(proc, `${strftime('%Y/%m/%d %H:%M:%S', proc.clock.now())} Starting up on port ${port}\n`);
  for (;;) {
    const { socket, from } = await proc.interruptible(listener.accept(proc.endSignal));
    const handle = async (request: HttpRequest): Promise<Uint8Array> => {
      const path = request.target.replace(/\?.*/, '');
      const text = path === '/health' ? '' : body(proc, request, `${from.ip}:${from.port}`);
      const bytes = encode(text);
      return responseBytes(
        'HTTP/1.1 200 OK',
        [
          ['Date', strftime('%a, %d %b %Y %H:%M:%S GMT', proc.clock.now())],
          ['Content-Length', String(bytes.length)],
          ['Content-Type', 'text/plain; charset=utf-8'],
        ],
        request.method === 'HEAD' ? new Uint8Array(0) : bytes,
      );
    };
    serveConnection(socket, handle, { signal: proc.endSignal, keepAlive: true }).catch(() => {});
  }
};
