// Models libnetwork netutils: MAC addresses and the names of interfaces.
import type { Random } from '../../base/random.ts';
import type { NetNamespace } from '../../host/net/namespace.ts';
import { type EngineVersion, since } from '../engine-version.ts';

const pair = (value: number): string => value.toString(16).padStart(2, '0');

/** From 28 on any locally administered address; before, `02:42` and the IPv4 address. */
export function macFor(ip: string, version: EngineVersion, random: Random): string {
  if (!since(version, 28)) return ['02', '42', ...ip.split('.').map((part) => pair(Number(part)))].join(':');
  return randomMac(random);
}

/** A unicast address that no manufacturer owns. */
export const randomMac = (random: Random): string =>
  [pair((random.int(256) & 0xfe) | 0x02), ...Array.from({ length: 5 }, () => pair(random.int(256)))].join(':');

/** A bridge's own address: `02:42:...` before 28. */
export const bridgeMac = (version: EngineVersion, random: Random): string =>
  since(version, 28)
    ? randomMac(random)
    : ['02', '42', ...Array.from({ length: 4 }, () => pair(random.int(256)))].join(':');

/** The lowest free `eth<n>` from 28 on; before, numbers were not used again (`next` is how many there were). */
export function interfaceName(ns: NetNamespace, next: number, version: EngineVersion): string {
  let number = since(version, 28) ? 0 : next;
  while (ns.devices.has(`eth${number}`)) number++;
  return `eth${number}`;
}
