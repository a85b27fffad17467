// Models DisplayablePorts of docker/cli cli/command/formatter/container.go.
import type { PortSummary } from '../../api/types/container.ts';
import { type EngineVersion, since } from '../../engine-version.ts';

/** `host:port`, brackets round IPv6: Docker before 28 left them out in tables. */
export const joinHostPort = (host: string, port: string | number): string =>
  host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;

const compare = (a: PortSummary, b: PortSummary): number =>
  a.PrivatePort - b.PrivatePort ||
  text(a.IP, b.IP) ||
  (a.PublicPort ?? 0) - (b.PublicPort ?? 0) ||
  text(a.Type, b.Type);

const text = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** `0.0.0.0:80->8080/tcp, 9988/tcp`: neighbouring ports that map to themselves are one range. */
export function displayPorts(ports: readonly PortSummary[], version: EngineVersion): string {
  const join = (host: string, port: string | number): string =>
    since(version, 28) ? joinHostPort(host, port) : `${host}:${port}`;
  const groups = new Map<string, { first: number; last: number }>();
  const result: string[] = [];
  const mappings: string[] = [];
  const spell = (key: string, first: number, last: number): string => {
    const [ip, type] = key.split(' ') as [string, string];
    const range = first === last ? `${first}` : `${first}-${last}`;
    return `${ip === '' ? range : `${join(ip, range)}->${range}`}/${type}`;
  };
  for (const port of [...ports].sort(compare)) {
    const { IP: ip = '', PrivatePort: inner, Type: type } = port;
    if (ip !== '' && port.PublicPort !== inner) {
      mappings.push(`${join(ip, port.PublicPort ?? 0)}->${inner}/${type}`);
      continue;
    }
    const key = `${ip} ${type}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { first: inner, last: inner });
    else if (inner === group.last + 1) group.last = inner;
    else {
      result.push(spell(key, group.first, group.last));
      groups.set(key, { first: inner, last: inner });
    }
  }
  for (const [key, { first, last }] of groups) result.push(spell(key, first, last));
  return [...result, ...mappings].join(', ');
}
