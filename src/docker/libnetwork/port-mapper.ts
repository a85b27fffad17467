// Models libnetwork drivers/bridge/port_mapping_linux.go and portmapper: host ports, docker-proxy, destination NAT.
import { createDeferred } from '../../base/deferred.ts';
import { Errno, goStrerror } from '../../host/errno.ts';
import type { Host } from '../../host/host.ts';
import type { Listener, PortForward, Transport } from '../../host/net/namespace.ts';
import { listen } from '../../host/net/sockets.ts';
import { firewallOf } from '../../host/net/xtables.ts';
import type { Process } from '../../host/process/types.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { type DockerError, unknown } from '../errdefs/errdefs.ts';
import { lacks } from './drivers.ts';
import { addPortRules, removePortRules } from './iptables.ts';
import type { PortAllocator } from './port-allocator.ts';
import type { ControllerSettings } from './settings.ts';
import type { PortBinding } from './types.ts';

export interface PublishedPort extends PortBinding {
  readonly hostIp: string;
  readonly hostPort: number;
  release(): void;
}

export interface PortMapper {
  /** Publishes all of them or none. Throws `DockerError` in the words of the version. */
  publish(bindings: readonly PortBinding[], containerIp: string, bridge: string): PublishedPort[];
}

export interface PortMapperOptions {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly allocator: PortAllocator;
  /** Who starts docker-proxy: dockerd. */
  readonly daemon: () => Process;
  readonly settings: () => Pick<ControllerSettings, 'iptables' | 'userlandProxy'>;
}

/** A port that the host refused is tried again elsewhere in its range this many times. */
const MAX_ATTEMPTS = 10;

export function createPortMapper(options: PortMapperOptions): PortMapper {
  const { host, version, allocator } = options;

  const open = (binding: PortBinding, ip: string, port: number, containerIp: string, bridge: string): PublishedPort => {
    const transport: Transport = binding.proto === 'udp' ? 'udp' : 'tcp';
    if (binding.proto === 'sctp' && lacks(host, 'sctp')) throw new Errno('EPROTONOSUPPORT');
    const proxy = startProxy(options, {
      proto: binding.proto,
      ip,
      port,
      containerIp,
      containerPort: binding.containerPort,
    });
    let listener: Listener;
    try {
      listener = listen(host.net, transport, { ip, port, v6only: true }, proxy.pid);
    } catch (error) {
      proxy.stop();
      throw error;
    }
    const forward: PortForward = { proto: transport, ip, port, to: { ip: containerIp, port: binding.containerPort } };
    const rule = {
      bridge,
      proto: binding.proto,
      hostIp: ip,
      hostPort: port,
      ip: containerIp,
      port: binding.containerPort,
    };
    const refusal = addPortRules(firewallOf(host.net, host.files), rule, version);
    if (refusal !== undefined) {
      listener.close();
      proxy.stop();
      throw unknown(refusal);
    }
    host.net.forwards.add(forward);
    return {
      ...binding,
      hostIp: ip,
      hostPort: port,
      release() {
        host.net.forwards.delete(forward);
        removePortRules(firewallOf(host.net, host.files), rule);
        listener.close();
        proxy.stop();
        allocator.release([ip], binding.proto, port);
      },
    };
  };

  /** One binding on every address it asks for, all with the same port. */
  const attempt = (binding: PortBinding, containerIp: string, bridge: string): PublishedPort[] => {
    const ips = binding.hostIp === '' ? ['0.0.0.0', '::'] : [binding.hostIp];
    const end = binding.hostPortEnd ?? binding.hostPort;
    const port = allocator.request({ ips, proto: binding.proto, start: binding.hostPort, end });
    const opened: PublishedPort[] = [];
    for (const ip of ips) {
      try {
        opened.push(open(binding, ip, port, containerIp, bridge));
      } catch (error) {
        for (const one of opened) one.release();
        allocator.release(ips, binding.proto, port);
        throw error instanceof Errno ? bindFailed(version, binding, { ip, port, containerIp }, error) : error;
      }
    }
    return opened;
  };

  const publishOne = (binding: PortBinding, containerIp: string, bridge: string): PublishedPort[] => {
    const fixed = binding.hostPort !== 0 && (binding.hostPortEnd ?? binding.hostPort) === binding.hostPort;
    for (let tries = 1; ; tries++) {
      try {
        return attempt(binding, containerIp, bridge);
      } catch (error) {
        if (fixed || tries >= MAX_ATTEMPTS || isExhausted(error)) throw error;
      }
    }
  };

  return {
    publish(bindings, containerIp, bridge) {
      const published: PublishedPort[] = [];
      try {
        for (const binding of inOrder(bindings, version)) published.push(...publishOne(binding, containerIp, bridge));
      } catch (error) {
        for (const one of published) one.release();
        throw error;
      }
      return published;
    },
  };
}

const isExhausted = (error: unknown): boolean => error instanceof Error && error.message === 'all ports are allocated';

/** go-connections' SortPortMap, whose order is none that sorting could promise: hence its insertion sort. */
function sortPortMap(bindings: readonly PortBinding[]): readonly PortBinding[] {
  const sorted = [...bindings];
  const less = (a: PortBinding, b: PortBinding): boolean =>
    a.hostPort > b.hostPort ||
    a.containerPort < b.containerPort ||
    (a.containerPort === b.containerPort && a.proto === 'tcp');
  for (let end = 1; end < sorted.length; end++) {
    for (let at = end; at > 0; at--) {
      const [low, high] = [sorted[at - 1], sorted[at]];
      if (!low || !high || !less(high, low)) break;
      sorted[at - 1] = high;
      sorted[at] = low;
    }
  }
  return sorted;
}

/** From 27 on exact ports come before ranges, then by container port. */
function inOrder(bindings: readonly PortBinding[], version: EngineVersion): readonly PortBinding[] {
  if (!since(version, 27)) return sortPortMap(bindings);
  const isRange = ({ hostPort, hostPortEnd }: PortBinding): number =>
    hostPort === 0 || (hostPortEnd ?? hostPort) !== hostPort ? 1 : 0;
  return [...bindings].sort((a, b) => isRange(a) - isRange(b) || a.containerPort - b.containerPort);
}

function bindFailed(
  version: EngineVersion,
  { proto, containerPort }: PortBinding,
  at: { ip: string; port: number; containerIp: string },
  error: Errno,
): DockerError {
  const reason = goStrerror(error.code);
  const address = at.ip.includes(':') ? `[${at.ip}]` : at.ip;
  if (error.code === 'EPROTONOSUPPORT')
    return unknown(
      since(version, 28)
        ? `error starting userland proxy: failed to listen on ${address}:${at.port}: ${reason}`
        : `Error starting userland proxy: ${reason}`,
    );
  if (since(version, 28)) {
    return unknown(
      `failed to bind host port for ${address}:${at.port}:${at.containerIp}:${containerPort}/${proto}: ${reason}`,
    );
  }
  const family = at.ip.includes(':') ? '6' : '4';
  const proxy = `Error starting userland proxy: listen ${proto}${family} ${address}:${at.port}: bind: ${reason}`;
  return unknown(since(version, 27) ? `failed to bind port ${at.ip}:${at.port}/${proto}: ${proxy}` : proxy);
}

function startProxy(
  { host, version, daemon, settings }: PortMapperOptions,
  port: { proto: string; ip: string; port: number; containerIp: string; containerPort: number },
): { readonly pid: number; stop(): void } {
  if (!settings().userlandProxy) return { pid: daemon().hostPid, stop: () => {} };
  const stopped = createDeferred<number>();
  const path = host.profile.docker.flavour === 'debian' ? '/usr/sbin/docker-proxy' : '/usr/bin/docker-proxy';
  const argv = [path, '-proto', port.proto, '-host-ip', port.ip, '-host-port', String(port.port)];
  argv.push('-container-ip', port.containerIp, '-container-port', String(port.containerPort));
  if (since(version, 28)) argv.push('-use-listen-fd');
  const proxy = daemon().spawn({ argv, fds: new Map(), program: (proc) => proc.interruptible(stopped.promise) });
  return { pid: proxy.hostPid, stop: () => stopped.resolve(0) };
}
