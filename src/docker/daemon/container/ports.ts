// Models moby daemon/network (getPortMapInfo) and daemon/container list's ports.

import type { PortSummary } from '../../api/types/container.ts';
import type { PortMap } from '../../api/types/container-config.ts';
import type { Container } from './container.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What `-p` became, by `80/tcp`; null for ports that are only exposed. */
export function publishedPorts(container: Container): PortMap {
  const ports: Record<string, { HostIp: string; HostPort: string }[] | null> = {};
  for (const port of Object.keys(container.config.ExposedPorts ?? {})) ports[port] = null;
  for (const endpoint of container.sandbox?.endpoints.values() ?? []) {
    for (const { proto, containerPort, hostIp, hostPort } of endpoint.ports) {
      const key = `${containerPort}/${proto}`;
      ports[key] = [...(ports[key] ?? []), { HostIp: hostIp, HostPort: String(hostPort) }];
    }
  }
  return Object.fromEntries(Object.entries(ports).sort(([a], [b]) => compare(a, b)));
}

/** The same for `docker ps`. */
export function portSummaries(container: Container): readonly PortSummary[] {
  return Object.entries(publishedPorts(container)).flatMap(([port, bindings]) => {
    const [number = '', type = ''] = port.split('/');
    const PrivatePort = Number(number);
    if (!bindings) return [{ PrivatePort, Type: type }];
    return bindings.map(({ HostIp, HostPort }) => ({
      IP: HostIp,
      PrivatePort,
      PublicPort: Number(HostPort),
      Type: type,
    }));
  });
}
