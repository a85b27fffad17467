/** IPv6 addresses as 128-bit numbers, and networks in CIDR notation. */

export interface Cidr6 {
  /** The network's first address. */
  readonly base: bigint;
  readonly prefix: number;
}

const GROUP = 65536n;

/** `fd00::1` as a number; undefined for what is no IPv6 address. */
export function parseIp6(text: string): bigint | undefined {
  if (!text.includes(':') || !/^[\da-fA-F:]+$/.test(text)) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const groups = (half: string | undefined): string[] => (half ? half.split(':') : []);
  const [left, right] = [groups(halves[0]), groups(halves[1])];
  const gap = 8 - left.length - right.length;
  if (halves.length === 1 ? gap !== 0 : gap < 1) return undefined;
  const all = [...left, ...Array.from({ length: gap }, () => '0'), ...right];
  if (!all.every((group) => /^[\da-fA-F]{1,4}$/.test(group))) return undefined;
  return all.reduce((value, group) => value * GROUP + BigInt(`0x${group}`), 0n);
}

/** RFC 5952: lower case, the longest run of zero groups cut to `::`. */
export function formatIp6(ip: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => ((ip >> BigInt(112 - 16 * index)) % GROUP).toString(16));
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (groups[start + length] === '0') length++;
    if (length > best.length) best = { start, length };
  }
  if (best.start < 0) return groups.join(':');
  return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.length).join(':')}`;
}

const hostBits = (prefix: number): bigint => BigInt(128 - prefix);

/** `fd00::/64`; undefined when it is none. The host part is cut off. */
export function parseCidr6(text: string): Cidr6 | undefined {
  const [address = '', length = ''] = text.split('/');
  const ip = parseIp6(address);
  const prefix = Number(length);
  if (ip === undefined || !/^\d{1,3}$/.test(length) || prefix > 128) return undefined;
  return { base: (ip >> hostBits(prefix)) << hostBits(prefix), prefix };
}

export const formatCidr6 = (cidr: Cidr6): string => `${formatIp6(cidr.base)}/${cidr.prefix}`;

export const contains6 = (cidr: Cidr6, ip: bigint): boolean =>
  (ip >> hostBits(cidr.prefix)) << hostBits(cidr.prefix) === cidr.base;

export const overlaps6 = (a: Cidr6, b: Cidr6): boolean => contains6(a, b.base) || contains6(b, a.base);

/** The address that the kernel gives an interface by its MAC address (EUI-64). */
export function linkLocal(mac: string): string {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = mac.split(':').map((part) => Number.parseInt(part, 16));
  const bytes = [a ^ 2, b, c, 0xff, 0xfe, d, e, f];
  return formatIp6(bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0xfe80n << 48n));
}
