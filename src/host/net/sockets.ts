// Models listen(2), accept(2) and connect(2) on TCP, ICMP echo, and asking a DNS server.
import { createDeferred, type Deferred } from '../../base/deferred.ts';
import { Errno } from '../errno.ts';
import { type FileDescription, openDescription } from '../process/file-description.ts';
import { createSocketPair } from '../process/pipe.ts';
import { covers, isLoopback } from './address.ts';
import type { DnsAnswer, DnsQuestion, Endpoint, Listener, NetNamespace, Transport } from './namespace.ts';
import { follow, ownsAddress, routeTo } from './routing.ts';

type Incoming = { readonly socket: FileDescription; readonly from: Endpoint };

interface Backlog extends Listener {
  readonly deliver: (incoming: Incoming) => void;
}

const EPHEMERAL = { first: 32768, last: 60999 };

interface Bound {
  readonly ip: string;
  readonly v6only?: boolean;
}

const takes = (bound: Bound, ip: string): boolean => covers(bound.ip, ip) || (bound.ip === '::' && !bound.v6only);

const conflicts = (a: Bound, b: Bound): boolean => takes(a, b.ip) || takes(b, a.ip);

/** True when nothing listens on, and no forward holds, that port. */
export function portIsFree(ns: NetNamespace, proto: Transport, ip: string, port: number, v6only = true): boolean {
  for (const other of [...ns.listeners, ...[...ns.forwards].map((rule) => ({ ...rule, v6only: true }))]) {
    if (other.proto === proto && other.port === port && conflicts(other, { ip, v6only })) return false;
  }
  return true;
}

/** The next free port of the ephemeral range. */
export function ephemeralPort(ns: NetNamespace, proto: Transport, ip = '0.0.0.0'): number {
  for (let tries = 0; tries <= EPHEMERAL.last - EPHEMERAL.first; tries++) {
    const port = ns.nextPort;
    ns.nextPort = port >= EPHEMERAL.last ? EPHEMERAL.first : port + 1;
    if (portIsFree(ns, proto, ip, port)) return port;
  }
  throw new Errno('EADDRINUSE');
}

/**
 * Listens; port 0 takes a free one. Throws EADDRINUSE, or EADDRNOTAVAIL for an address that is not here. `pid` is who is
 * shown to hold the port.
 */
export function listen(
  ns: NetNamespace,
  proto: Transport,
  at: Endpoint & { readonly v6only?: boolean },
  pid: number,
): Listener {
  const v6only = at.v6only ?? false;
  if (at.ip !== '0.0.0.0' && at.ip !== '::' && !ownsAddress(ns, at.ip)) throw new Errno('EADDRNOTAVAIL');
  const port = at.port === 0 ? ephemeralPort(ns, proto, at.ip) : at.port;
  if (!portIsFree(ns, proto, at.ip, port, v6only)) throw new Errno('EADDRINUSE');
  const waiting: Incoming[] = [];
  const acceptors: Deferred<Incoming>[] = [];
  const listener: Backlog = {
    proto,
    ip: at.ip,
    port,
    pid,
    v6only,
    deliver(incoming) {
      const acceptor = acceptors.shift();
      if (acceptor) acceptor.resolve(incoming);
      else waiting.push(incoming);
    },
    async accept(signal) {
      const ready = waiting.shift();
      if (ready) return ready;
      const acceptor = createDeferred<Incoming>();
      const abort = (): void => {
        acceptors.splice(acceptors.indexOf(acceptor), 1);
        acceptor.reject(signal?.reason);
      };
      if (signal?.aborted) throw signal.reason;
      signal?.addEventListener('abort', abort, { once: true });
      acceptors.push(acceptor);
      return acceptor.promise.finally(() => signal?.removeEventListener('abort', abort));
    },
    close() {
      ns.listeners.delete(listener);
      for (const { socket } of waiting) socket.close();
      for (const acceptor of acceptors) acceptor.reject(new Errno('EBADF'));
    },
  };
  ns.listeners.add(listener);
  return listener;
}

/** Connects over TCP. Throws ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT. */
export async function connect(ns: NetNamespace, to: Endpoint, signal?: AbortSignal): Promise<FileDescription> {
  const destination = follow(ns, 'tcp', to);
  if (destination.kind === 'uplink') return destination.uplink.connect(destination.to, signal);
  const listening = (there: NetNamespace, at: Endpoint): Listener | undefined =>
    [...there.listeners].find((one) => one.proto === 'tcp' && one.port === at.port && takes(one, at.ip));
  const listener = listening(destination.ns, destination.to);
  if (!listener) {
    // docker-proxy takes what comes from the host's own loopback before it knows whether anybody listens behind it.
    if (destination.ns !== ns && isLoopback(to.ip) && listening(ns, to)) return resetSocket();
    throw new Errno('ECONNREFUSED');
  }
  const from = {
    ip: sourceOf(ns, to, destination.to),
    port: ephemeralPort(ns, 'tcp'),
  };
  const [near, far] = createSocketPair();
  (listener as Backlog).deliver({ socket: far, from });
  return near;
}

/** A connection that the other side takes and then drops. */
const resetSocket = (): FileDescription =>
  openDescription({
    kind: 'socket',
    name: 'socket:[1]',
    read: () => Promise.reject(new Errno('ECONNRESET')),
    write: () => Promise.resolve(),
  });

/** What is forwarded from a loopback address to a container comes from the bridge's own, as docker-proxy's connections do. */
function sourceOf(ns: NetNamespace, to: Endpoint, arrives: Endpoint): string {
  if (!isLoopback(to.ip)) return routeTo(ns, to.ip)?.source ?? to.ip;
  return isLoopback(arrives.ip) ? '127.0.0.1' : (routeTo(ns, arrives.ip)?.source ?? '127.0.0.1');
}

/** ICMP echo: the round-trip time in milliseconds. Throws EHOSTUNREACH, ENETUNREACH, ETIMEDOUT. */
export async function ping(ns: NetNamespace, ip: string): Promise<number> {
  const destination = follow(ns, 'udp', { ip, port: 0 });
  if (destination.kind === 'uplink') return destination.uplink.ping(destination.to.ip);
  return destination.ns === ns ? 0.04 : 0.08;
}

/** A name server on one of the namespace's own addresses: a program's, or one that the profile puts on the host itself. */
const localDns = (ns: NetNamespace, server: string) => ns.dns.get(server) ?? ns.uplink?.dns(server);

/** Asks the DNS server at an address. Servers that nobody runs time out. */
export async function askDns(ns: NetNamespace, server: string, question: DnsQuestion): Promise<DnsAnswer> {
  const own = ns.dns.get(server);
  if (own) return own(question);
  try {
    const destination = follow(ns, 'udp', { ip: server, port: 53 });
    const found = destination.kind === 'uplink' ? destination.uplink.dns(server) : localDns(destination.ns, server);
    return found ? await found(question) : { status: 'timeout' };
  } catch {
    return { status: 'timeout' };
  }
}
