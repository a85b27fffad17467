/** IPv4 addresses as 32-bit numbers, and networks in CIDR notation. */

export interface Cidr {
  /** The network's first address. */
  readonly base: number;
  readonly prefix: number;
}

/** `10.0.0.1` as a number; undefined for what is no IPv4 address. */
export function parseIp(text: string): number | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return undefined;
  const parts = text.split('.').map(Number);
  if (parts.some((part) => part > 255)) return undefined;
  return parts.reduce((value, part) => value * 256 + part, 0);
}

export const formatIp = (ip: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(ip / 2 ** shift) % 256).join('.');

export const maskOf = (prefix: number): number => (prefix === 0 ? 0 : (0xffffffff << (32 - prefix)) >>> 0);

/** `172.17.0.0/16`; undefined when it is none. The host part is cut off. */
export function parseCidr(text: string): Cidr | undefined {
  const [address = '', length = ''] = text.split('/');
  const ip = parseIp(address);
  const prefix = Number(length);
  if (ip === undefined || !/^\d{1,2}$/.test(length) || prefix > 32) return undefined;
  return { base: (ip & maskOf(prefix)) >>> 0, prefix };
}

export const formatCidr = (cidr: Cidr): string => `${formatIp(cidr.base)}/${cidr.prefix}`;

export const contains = (cidr: Cidr, ip: number): boolean => (ip & maskOf(cidr.prefix)) >>> 0 === cidr.base;

export const overlaps = (a: Cidr, b: Cidr): boolean => contains(a, b.base) || contains(b, a.base);

export const isLoopback = (ip: string): boolean => ip.startsWith('127.') || ip === '::1';

const isV6 = (ip: string): boolean => ip.includes(':');

/** Whether a socket bound to one address takes what comes to the other: wildcards take every address of their family. */
export const covers = (bound: string, ip: string): boolean =>
  bound === ip || (bound === '0.0.0.0' && !isV6(ip)) || (bound === '::' && isV6(ip));
