// Models libnetwork ipams/defaultipam for IPv6: pools of networks, and the addresses in them.
import {
  type Cidr6,
  contains6,
  formatCidr6,
  formatIp6,
  overlaps6,
  parseCidr6,
  parseIp6,
} from '../../host/net/address6.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { forbidden, invalidParameter } from '../errdefs/errdefs.ts';

export interface Pool6 {
  readonly subnet: Cidr6;
  readonly range: Cidr6;
  readonly taken: Set<bigint>;
}

export interface Ipam6 {
  requestPool(subnet: string, ipRange: string | undefined): Pool6;
  releasePool(pool: Pool6): void;
  /** The address asked for, or the lowest free one; undefined when there is none left. */
  requestAddress(pool: Pool6, preferred: string | undefined): string | undefined;
  releaseAddress(pool: Pool6, ip: string): void;
}

export function createIpam6(version: EngineVersion): Ipam6 {
  const modern = since(version, 27);
  const pools = new Set<Pool6>();
  const cidrOf = (text: string): Cidr6 => {
    const cidr = parseCidr6(text);
    if (!cidr) throw invalidParameter(modern ? 'invalid address pool' : `invalid CIDR address: ${text}`);
    return cidr;
  };
  return {
    requestPool(subnet, ipRange) {
      const wanted = cidrOf(subnet);
      if ([...pools].some((pool) => overlaps6(pool.subnet, wanted)))
        throw forbidden(`${modern ? 'invalid pool request: ' : ''}Pool overlaps with other one on this address space`);
      const pool: Pool6 = { subnet: wanted, range: ipRange ? cidrOf(ipRange) : wanted, taken: new Set() };
      pools.add(pool);
      return pool;
    },
    releasePool: (pool) => void pools.delete(pool),
    requestAddress(pool, preferred) {
      if (preferred !== undefined) {
        const ip = parseIp6(preferred);
        if (ip === undefined || !contains6(pool.subnet, ip))
          throw invalidParameter('requested address is out of range');
        if (pool.taken.has(ip)) throw forbidden('Address already in use');
        pool.taken.add(ip);
        return formatIp6(ip);
      }
      // The first address of a subnet is the routers' anycast address.
      for (let ip = pool.range.base; contains6(pool.range, ip); ip++) {
        if (ip === pool.subnet.base || pool.taken.has(ip)) continue;
        pool.taken.add(ip);
        return formatIp6(ip);
      }
      return undefined;
    },
    releaseAddress(pool, text) {
      const ip = parseIp6(text);
      if (ip !== undefined) pool.taken.delete(ip);
    },
  };
}

/** `fd00::/64`. */
export const subnetText6 = (pool: Pool6): string => formatCidr6(pool.subnet);
