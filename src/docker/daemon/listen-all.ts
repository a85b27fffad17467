// Models moby cmd/dockerd/daemon.go (loadListeners) and daemon/listeners: every address of a configuration.
import { Errno, goStrerror } from '../../host/errno.ts';
import type { Host } from '../../host/host.ts';
import { listen } from '../../host/net/sockets.ts';
import type { HttpHandler } from '../../host/net/unix-sockets.ts';
import type { Process } from '../../host/process/types.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import type { DaemonConfig } from './config/config.ts';
import { parseHost } from './config/hosts.ts';
import type { DaemonLog } from './config/log.ts';
import type { EngineState } from './engine-state.ts';
import { type Listening, listenOn } from './listen.ts';

export interface Listeners extends Listening {
  /** As the log tells of them: `/run/docker.sock`, `[::]:2375`. */
  readonly names: readonly string[];
}

interface Options {
  readonly config: DaemonConfig;
  readonly version: EngineVersion;
  readonly log: DaemonLog;
  /** Requests wait for it. */
  readonly ready: Promise<EngineState>;
}

/** Listens on all of them. Throws `failed to load listeners: …`. */
export async function listenOnAll(proc: Process, host: Host, options: Options): Promise<Listeners> {
  const { config, version, log } = options;
  const open: Listening[] = [];
  const names: string[] = [];
  const close = (): void => {
    for (const one of open.splice(0)) one.close();
  };
  const hosts = config.hosts.length > 0 ? config.hosts : [''];
  try {
    for (const given of hosts) {
      const address = parseHost(given, version, config.tls);
      const [scheme = '', rest = ''] = address.split('://');
      if (scheme === 'fd') checkActivation(proc);
      if (scheme === 'tcp') {
        await warnOfTcp(proc, address, options);
        open.push(listenOnPort(proc, host, rest));
      } else open.push(listenOn(host, address, handlerOf(host, options.ready), config.group, log));
      log.debug(`Listener created for HTTP on ${scheme} (${rest})`);
      names.push(
        scheme === 'fd' ? '/run/docker.sock' : scheme === 'tcp' ? rest.replace(/^0\.0\.0\.0:/, '[::]:') : rest,
      );
    }
  } catch (error) {
    close();
    if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
    throw new Error(`failed to load listeners: ${error.message}`);
  }
  return { names, close };
}

/** Models listenFD: systemd hands over the sockets that it opened. */
function checkActivation({ env }: Process): void {
  if (env.has('LISTEN_FDS')) return;
  throw new Error('no sockets found via socket activation: make sure the service was started by systemd');
}

/** Requests wait until there is a daemon behind the socket; every one is told to who traces. */
function handlerOf(host: Host, ready: Promise<EngineState>): HttpHandler {
  let served: HttpHandler | undefined;
  return async (request, upload, peer) => {
    const { pathname, search } = new URL(request.url);
    const answer = host.trace.call(programName(peer), 'dockerd', `${request.method} ${pathname}${search}`);
    served ??= (await ready).serve();
    const response = await served(request, upload);
    answer(String(response.status));
    return response;
  };
}

/** What a caller is called; requests from outside the machine have none. */
const programName = (peer: Process | undefined): string => peer?.argv[0]?.split('/').at(-1) ?? 'client';

/**
 * The port is held, so that others cannot have it, and connections are closed at once: HTTP over TCP is not part of this
 * sandbox's engine.
 */
function listenOnPort(proc: Process, host: Host, address: string): Listening {
  const at = address.lastIndexOf(':');
  const [ip, port] = [address.slice(0, at).replace(/^\[|\]$/g, ''), address.slice(at + 1)];
  if (Number(port) > 65535) throw new Error(`listen tcp: address ${port}: invalid port`);
  const local = ip === 'localhost' ? '127.0.0.1' : ip;
  try {
    const listener = listen(host.net, 'tcp', { ip: local, port: Number(port) }, proc.hostPid);
    void refuse(listener);
    return listener;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Error(`listen tcp ${local}:${port}: bind: ${goStrerror(error.code)}`);
  }
}

async function refuse(listener: ReturnType<typeof listen>): Promise<void> {
  for (;;) {
    try {
      (await listener.accept()).socket.close();
    } catch {
      return;
    }
  }
}

/** Without client certificates everybody who reaches the port is root: dockerd says so, and takes its time. */
async function warnOfTcp(proc: Process, address: string, { config, version, log }: Options): Promise<void> {
  if (config.tls && config.tlsVerify) return;
  const host = { host: address };
  log.warn(
    'Binding to IP address without --tlsverify is insecure and gives root access on this machine to everyone who has access to your network.',
    host,
  );
  log.warn(
    'Binding to an IP address, even on localhost, can also give access to scripts run in a browser. Be safe out there!',
    host,
  );
  if (since(version, 26)) {
    log.warn(
      '[DEPRECATION NOTICE] In future versions this will be a hard failure preventing the daemon from starting! Learn more at: https://docs.docker.com/go/api-security/',
      host,
    );
  }
  await proc.sleep(1000);
  const explicit = config.settings.tls !== undefined;
  const ip = address.slice('tcp://'.length, address.lastIndexOf(':'));
  if (explicit || ip === 'localhost' || ip.startsWith('127.') || ip === '[::1]') return;
  for (const sentence of SLOW) log.warn(sentence, host);
  await proc.sleep(15_000);
}

const SLOW = [
  'Binding to an IP address without --tlsverify is deprecated. Startup is intentionally being slowed down to show this message',
  'Please consider generating tls certificates with client validation to prevent exposing unauthenticated root access to your network',
  "You can override this by explicitly specifying '--tls=false' or '--tlsverify=false'",
  'Support for listening on TCP without authentication or explicit intent to run without authentication will be removed in the next release',
];
