// Models how a packet finds its way: the routing decision, bridges, forwarding with netfilter's hooks, the uplink.
import { Errno } from '../errno.ts';
import { contains, covers, isLoopback, maskOf, parseCidr, parseIp } from './address.ts';
import { contains6, linkLocal, parseCidr6, parseIp6 } from './address6.ts';
import type { Endpoint, NetDevice, NetNamespace, PortForward, Transport, Uplink } from './namespace.ts';
import { type Packet, verdict } from './netfilter.ts';

/** Where a packet ends up: in a namespace of this machine, at an address of it, or out in the world. */
export type Destination =
  | { readonly kind: 'local'; readonly ns: NetNamespace; readonly to: Endpoint }
  | { readonly kind: 'uplink'; readonly uplink: Uplink; readonly to: Endpoint };

const MAX_HOPS = 8;

/** True when packets to that address end in this namespace. */
export const ownsAddress = (ns: NetNamespace, ip: string): boolean => {
  if (isLoopback(ip)) return ns.devices.get('lo')?.up ?? false;
  for (const device of ns.devices.values()) {
    if ([...device.addresses, ...device.addresses6].some((address) => address.ip === ip)) return true;
    if (device.addresses6.length > 0 && linkLocal(device.mac) === ip) return true;
  }
  return false;
};

const forwardFor = (ns: NetNamespace, proto: Transport, to: Endpoint): PortForward | undefined => {
  for (const rule of ns.forwards) {
    if (rule.proto === proto && rule.port === to.port && covers(rule.ip, to.ip)) return rule;
  }
  return undefined;
};

/** The device and next hop for an address: connected networks first, then routes, the longest prefix first. */
export function routeTo(
  ns: NetNamespace,
  ip: string,
): { device: NetDevice; nextHop: string; source: string } | undefined {
  const v6 = parseIp6(ip);
  if (v6 !== undefined) return routeTo6(ns, ip, v6);
  const address = parseIp(ip);
  if (address === undefined) return undefined;
  for (const device of ns.devices.values()) {
    if (!device.up || device.kind === 'loopback') continue;
    for (const own of device.addresses) {
      const network = { base: ((parseIp(own.ip) ?? 0) & maskOf(own.prefix)) >>> 0, prefix: own.prefix };
      if (contains(network, address)) return { device, nextHop: ip, source: own.ip };
    }
  }
  const prefixOf = (destination: string): number =>
    destination === 'default' ? 0 : (parseCidr(destination)?.prefix ?? 0);
  const routes = [...ns.routes].sort((a, b) => prefixOf(b.destination) - prefixOf(a.destination));
  for (const route of routes) {
    const network = route.destination === 'default' ? { base: 0, prefix: 0 } : parseCidr(route.destination);
    const device = ns.devices.get(route.device);
    if (!network || !device?.up || !contains(network, address)) continue;
    return { device, nextHop: route.gateway ?? ip, source: route.source ?? device.addresses[0]?.ip ?? '0.0.0.0' };
  }
  return undefined;
}

function routeTo6(ns: NetNamespace, ip: string, address: bigint): ReturnType<typeof routeTo> {
  for (const device of ns.devices.values()) {
    if (!device.up || device.kind === 'loopback') continue;
    for (const own of device.addresses6) {
      const network = parseCidr6(`${own.ip}/${own.prefix}`);
      if (network && contains6(network, address)) return { device, nextHop: ip, source: own.ip };
    }
  }
  const device = ns.devices.get(ns.gateway6?.device ?? '');
  if (!ns.gateway6 || !device?.up) return undefined;
  return { device, nextHop: ns.gateway6.ip, source: device.addresses6[0]?.ip ?? '::' };
}

/** Whether netfilter lets an IPv4 packet through, and whether the answer to it would find the way back. */
function passes(router: NetNamespace, packet: Packet): boolean {
  if (parseIp(packet.destination) === undefined) return true;
  if (verdict(router.firewall.filter, 'FORWARD', packet) !== 'ACCEPT') return false;
  const leaves = router.uplink !== undefined && router.devices.get(packet.out)?.kind === 'ether';
  return !leaves || verdict(router.firewall.nat, 'POSTROUTING', packet) !== 'ACCEPT';
}

/**
 * Follows a packet from `ns` to an address. Throws ENETUNREACH without a route, EHOSTUNREACH when nobody has the address,
 * ETIMEDOUT when a firewall drops it.
 */
export function follow(ns: NetNamespace, proto: Transport, to: Endpoint): Destination {
  let here = ns;
  let target = to;
  let cameFrom: NetDevice | undefined;
  const source = routeTo(ns, to.ip)?.source ?? '';
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    if (ownsAddress(here, target.ip)) {
      const rule = forwardFor(here, proto, target);
      if (!rule) return { kind: 'local', ns: here, to: target };
      target = rule.to;
      if (ownsAddress(here, target.ip)) return { kind: 'local', ns: here, to: target };
    }
    const route = routeTo(here, target.ip);
    // A router on the way that knows no route says so to nobody here.
    if (!route) throw new Errno(here === ns ? 'ENETUNREACH' : 'ETIMEDOUT');
    if (cameFrom && cameFrom !== route.device) {
      if (!here.ipForward || !here.mayForward(cameFrom, route.device)) throw new Errno('ETIMEDOUT');
      const packet = {
        in: cameFrom.name,
        out: route.device.name,
        source,
        destination: target.ip,
        proto,
        port: target.port,
      };
      if (!passes(here, packet)) throw new Errno('ETIMEDOUT');
    }
    const neighbour = [...(route.device.segment?.members ?? [])].find(
      ({ ns: other, device }) =>
        other !== here &&
        device.up &&
        [...device.addresses, ...device.addresses6].some((address) => address.ip === route.nextHop),
    );
    if (neighbour) {
      const ports = route.device.kind !== 'bridge' && neighbour.device.kind !== 'bridge';
      if (ports && route.device.segment?.isolated?.()) throw new Errno('ETIMEDOUT');
      here = neighbour.ns;
      cameFrom = neighbour.device;
      continue;
    }
    if (here.uplink && route.device.kind === 'ether') return { kind: 'uplink', uplink: here.uplink, to: target };
    throw new Errno('EHOSTUNREACH');
  }
  throw new Errno('EHOSTUNREACH');
}
