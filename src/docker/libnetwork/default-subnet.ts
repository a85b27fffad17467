// Models libnetwork ipamutils and netutils: what a network without a subnet of its own may have.
import type { Host } from '../../host/host.ts';
import { type Cidr, overlaps, parseCidr } from '../../host/net/address.ts';
import { bridgeName } from './bridge.ts';
import type { NetworkState } from './network.ts';
import type { ControllerSettings } from './settings.ts';
import type { CreateNetwork } from './types.ts';

/** docker0 asks for the first of the default pools by name, where it is free and nobody configured others. */
export function defaultSubnet(
  options: CreateNetwork,
  { addressPools }: ControllerSettings,
  reserved: readonly Cidr[],
): string | undefined {
  const first = parseCidr('172.17.0.0/16');
  if (bridgeName(options) !== 'docker0' || addressPools.length > 0 || !first) return undefined;
  return reserved.some((other) => overlaps(other, first)) ? undefined : '172.17.0.0/16';
}

/**
 * Networks that the host is on by itself, and those it has a route to without a gateway (netutils.CheckRouteOverlaps and
 * queryOnLinkRoutes; a VPN may set such): no default pool may cover them.
 */
export function hostNetworks(host: Host, networks: ReadonlyMap<string, NetworkState>): Cidr[] {
  const bridges = new Set([...networks.values()].map(({ bridge }) => bridge));
  const own = [...host.net.devices.values()]
    .filter((device) => device.kind !== 'loopback' && !bridges.has(device))
    .flatMap((device) => device.addresses.flatMap(({ ip, prefix }) => parseCidr(`${ip}/${prefix}`) ?? []));
  const onLink = host.net.routes
    .filter(({ scope, destination }) => scope === 'link' && destination !== 'default')
    .flatMap(({ destination }) => parseCidr(destination) ?? []);
  return [...own, ...onLink];
}
