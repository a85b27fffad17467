// Models libnetwork ipams/defaultipam: address pools of networks, and the addresses in them.
import { type Cidr, contains, formatCidr, formatIp, overlaps, parseCidr, parseIp } from '../../host/net/address.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { DockerError, forbidden, invalidParameter } from '../errdefs/errdefs.ts';
import type { ControllerSettings } from './settings.ts';

/** A subnet that a network holds, and which of its addresses are taken. */
export interface Pool {
  readonly subnet: Cidr;
  /** Where addresses are handed out from; the whole subnet without `--ip-range`. */
  readonly range: Cidr;
  readonly taken: Set<number>;
}

export interface Ipam {
  /** Takes a pool; without a subnet the next free one of the defaults. `reserved` are networks of the host. */
  requestPool(subnet: string | undefined, ipRange: string | undefined, reserved: readonly Cidr[]): Pool;
  releasePool(pool: Pool): void;
  /** The address asked for, or the lowest free one; undefined when there is none left. */
  requestAddress(pool: Pool, preferred: string | undefined): string | undefined;
  releaseAddress(pool: Pool, ip: string): void;
}

/** 172.17 to 172.31 in /16, then 192.168 in /20, as `ipamutils` splits them. */
const DEFAULT_POOLS: readonly Cidr[] = [
  ...Array.from({ length: 15 }, (_, index) => `172.${17 + index}.0.0/16`),
  ...Array.from({ length: 16 }, (_, index) => `192.168.${16 * index}.0/20`),
].flatMap((text) => parseCidr(text) ?? []);

const sizeOf = (cidr: Cidr): number => 2 ** (32 - cidr.prefix);

/** The networks that pools are cut into, in their order. */
function split(pools: ControllerSettings['addressPools']): readonly Cidr[] {
  return pools.flatMap(({ base, size }) => {
    const whole = parseCidr(base);
    const step = 2 ** (32 - size);
    if (!whole) return [];
    return Array.from({ length: sizeOf(whole) / step }, (_, index) => ({
      base: whole.base + index * step,
      prefix: size,
    }));
  });
}

/** `configured` are the pools of the daemon's configuration; without any those that everybody has. */
export function createIpam(
  version: EngineVersion,
  configured: () => ControllerSettings['addressPools'] = () => [],
): Ipam {
  const modern = since(version, 27);
  const pools = new Set<Pool>();
  /** Before 27 the search went on where the last one ended. */
  let start = 0;

  const free = (cidr: Cidr, reserved: readonly Cidr[]): boolean =>
    ![...pools].some((pool) => overlaps(pool.subnet, cidr)) && !reserved.some((other) => overlaps(other, cidr));

  const nextDefault = (reserved: readonly Cidr[]): Cidr => {
    const own = configured();
    const defaults = own.length > 0 ? split(own) : DEFAULT_POOLS;
    for (let step = 0; step < defaults.length; step++) {
      const index = (start + step) % defaults.length;
      const candidate = defaults[index];
      if (!candidate || !free(candidate, reserved)) continue;
      if (!modern) start = (index + 1) % defaults.length;
      return candidate;
    }
    throw modern
      ? invalidParameter('all predefined address pools have been fully subnetted')
      : new DockerError(
          'NotFound',
          'could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
        );
  };

  const cidrOf = (text: string): Cidr => {
    const cidr = parseCidr(text);
    if (!cidr) throw invalidParameter(modern ? 'invalid address pool' : `invalid CIDR address: ${text}`);
    return cidr;
  };

  return {
    requestPool(subnet, ipRange, reserved) {
      const wanted = subnet === undefined ? nextDefault(reserved) : cidrOf(subnet);
      if (!free(wanted, [])) {
        throw forbidden(`${modern ? 'invalid pool request: ' : ''}Pool overlaps with other one on this address space`);
      }
      const pool: Pool = { subnet: wanted, range: ipRange ? cidrOf(ipRange) : wanted, taken: new Set() };
      pools.add(pool);
      return pool;
    },
    releasePool: (pool) => void pools.delete(pool),
    requestAddress(pool, preferred) {
      if (preferred !== undefined) return requestPreferred(pool, preferred, version);
      for (let ip = pool.range.base; ip < pool.range.base + sizeOf(pool.range); ip++) {
        if (!usable(pool, ip) || pool.taken.has(ip)) continue;
        pool.taken.add(ip);
        return formatIp(ip);
      }
      return undefined;
    },
    releaseAddress(pool, ip) {
      const address = parseIp(ip);
      if (address !== undefined) pool.taken.delete(address);
    },
  };
}

/** The network's own address and its broadcast address belong to nobody. */
const usable = ({ subnet }: Pool, ip: number): boolean =>
  subnet.prefix >= 31 || (ip !== subnet.base && ip !== subnet.base + sizeOf(subnet) - 1);

function requestPreferred(pool: Pool, preferred: string, version: EngineVersion): string {
  const ip = parseIp(preferred);
  if (ip === undefined || !contains(pool.subnet, ip))
    throw invalidParameter(`${since(version, 23) ? 'requested' : 'Requested'} address is out of range`);
  if (!since(version, 27) && pool.taken.size >= sizeOf(pool.subnet) - 2) {
    throw new DockerError('Unavailable', `${since(version, 23) ? 'no' : 'No'} available addresses on this pool`);
  }
  if (pool.taken.has(ip)) throw forbidden('Address already in use');
  pool.taken.add(ip);
  return preferred;
}

/** `172.18.0.0/16`. */
export const subnetText = (pool: Pool): string => formatCidr(pool.subnet);
