// Models libnetwork portallocator: which host ports containers hold, per address and protocol.

import { type EngineVersion, since } from '../engine-version.ts';
import { DockerError, unknown } from '../errdefs/errdefs.ts';

export interface PortRequest {
  /** The addresses that are to get the same port. */
  readonly ips: readonly string[];
  readonly proto: string;
  /** 0 and 0 for the ephemeral range. */
  readonly start: number;
  readonly end: number;
}

export interface PortAllocator {
  /** Throws `DockerError`: port is already allocated, or all ports are allocated. */
  request(request: PortRequest): number;
  release(ips: readonly string[], proto: string, port: number): void;
}

const EPHEMERAL = { start: 32768, end: 60999 };

const isV6 = (ip: string): boolean => ip.includes(':');
const isWildcard = (ip: string): boolean => ip === '0.0.0.0' || ip === '::';

export function createPortAllocator(version: EngineVersion): PortAllocator {
  /** From 28 on a wildcard and an address of its family exclude each other here; before, only the host's socket told. */
  const acrossAddresses = since(version, 28);
  const taken = new Set<string>();
  const last = new Map<string, number>();
  const keyOf = (ip: string, proto: string, port: number): string => `${ip} ${proto} ${port}`;

  const holder = (ip: string, proto: string, port: number): string | undefined => {
    if (taken.has(keyOf(ip, proto, port))) return ip;
    if (!acrossAddresses) return undefined;
    for (const key of taken) {
      const [other = '', otherProto, otherPort] = key.split(' ');
      if (otherProto !== proto || Number(otherPort) !== port || isV6(other) !== isV6(ip)) continue;
      if (isWildcard(other) || isWildcard(ip)) return other;
    }
    return undefined;
  };

  const take = (ips: readonly string[], proto: string, port: number): number => {
    for (const ip of ips) taken.add(keyOf(ip, proto, port));
    return port;
  };

  return {
    request({ ips, proto, start, end }) {
      if (start > 0 && start === end) {
        const ip = ips.map((one) => holder(one, proto, start)).find((one) => one !== undefined);
        if (ip !== undefined)
          throw new DockerError('Unknown', `Bind for ${ip}:${start} failed: port is already allocated`);
        return take(ips, proto, start);
      }
      const range = start === 0 ? EPHEMERAL : { start, end };
      const rangeKey = `${ips[0] ?? ''} ${proto} ${range.start}-${range.end}`;
      let port = last.get(rangeKey) ?? range.end;
      for (let tries = range.start; tries <= range.end; tries++) {
        port = port >= range.end ? range.start : port + 1;
        if (ips.some((ip) => holder(ip, proto, port) !== undefined)) continue;
        last.set(rangeKey, port);
        return take(ips, proto, port);
      }
      throw unknown('all ports are allocated');
    },
    release(ips, proto, port) {
      for (const ip of ips) taken.delete(keyOf(ip, proto, port));
    },
  };
}
