/** A network as the controller keeps it: what was asked for, its pools, its endpoints, its names. */
import { maskOf, parseIp } from '../../host/net/address.ts';
import { contains6, parseIp6 } from '../../host/net/address6.ts';
import type { NetDevice, Segment } from '../../host/net/namespace.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { type Pool, subnetText } from './ipam.ts';
import type { Pool6 } from './ipam6.ts';
import type { Bridged } from './iptables.ts';
import type { Endpoint, Network } from './types.ts';

export interface NetworkState extends Network {
  readonly endpoints: Map<string, Endpoint>;
  readonly pool4: Pool | undefined;
  readonly pool6: Pool6 | undefined;
  /** The bridge's address, by which containers leave the network. */
  readonly gateway: string;
  readonly gateway6: string;
  readonly segment: Segment | undefined;
  /** On the host. */
  readonly bridge: NetDevice | undefined;
  /** Every name by which an endpoint can be found here, by endpoint id. */
  readonly names: Map<string, readonly string[]>;
}

/** The default bridge has no names: containers on it find each other by address alone. */
export const hasNames = (network: NetworkState): boolean =>
  network.segment !== undefined && network.options['com.docker.network.bridge.default_bridge'] !== 'true';

/** The addresses that a name has on a network, in the order the containers joined. */
export function addressesOf(network: NetworkState, name: string, family: 4 | 6 = 4): string[] {
  const bare = name.endsWith(`.${network.name}`) ? name.slice(0, -network.name.length - 1) : name;
  return [...network.endpoints.values()]
    .filter(
      (endpoint) => network.names.get(endpoint.id)?.includes(bare) || network.names.get(endpoint.id)?.includes(name),
    )
    .map((endpoint) => (family === 4 ? endpoint.ip : endpoint.ip6))
    .filter((ip) => ip !== '');
}

/** True for an address of one of the network's subnets. */
export function holds(network: NetworkState, ip: string): boolean {
  const address = parseIp(ip);
  const v6 = parseIp6(ip);
  if (v6 !== undefined) return network.pool6 !== undefined && contains6(network.pool6.subnet, v6);
  const subnet = network.pool4?.subnet;
  return subnet !== undefined && address !== undefined && (address & maskOf(subnet.prefix)) >>> 0 === subnet.base;
}

/** Why a network that is in use stays. */
export function activeEndpoints(network: Network, version: EngineVersion): string {
  if (!since(version, 28)) return `network ${network.name} id ${network.id} has active endpoints`;
  const named = [...network.endpoints.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = named.map(({ name, id }) => `name:"${name}" id:"${id.slice(0, 12)}"`);
  return `network ${network.name} has active endpoints (${list.join(', ')})`;
}

/** What the firewall's rules of a network say. */
export function bridgedOf({ bridge, pool4, internal, options }: NetworkState): Bridged {
  const off = (name: string): boolean => options[`com.docker.network.bridge.${name}`] === 'false';
  return {
    bridge: bridge?.name ?? '',
    subnet: pool4 ? subnetText(pool4) : '',
    internal,
    icc: !off('enable_icc'),
    masquerade: !off('enable_ip_masquerade'),
  };
}
