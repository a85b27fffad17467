// Models moby daemon/network.go (buildNetworkResource): GET /networks/{id}.
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import type { IpamConfig, NetworkEndpoint, NetworkInspect } from '../../api/types/network.ts';
import { since } from '../../engine-version.ts';
import type { Network } from '../../libnetwork/types.ts';
import { plainName } from '../container/container.ts';
import type { Daemon } from '../daemon.ts';
import { sortedMap } from '../maps.ts';
import { findNetwork } from './find.ts';

export const inspectNetwork = (daemon: Daemon, term: string): NetworkInspect =>
  networkToWire(daemon, findNetwork(daemon, term), true);

/** A listing tells no containers. */
export function networkToWire(daemon: Daemon, network: Network, containers: boolean): NetworkInspect {
  return {
    Name: network.name,
    Id: network.id,
    Created: rfc3339Nano(network.created),
    Scope: 'local',
    Driver: network.driver,
    ...(since(daemon.version, 28) && { EnableIPv4: network.ipv4 }),
    EnableIPv6: network.ipv6,
    IPAM: {
      Driver: network.ipam.driver,
      Options: network.ipam.options && sortedMap(network.ipam.options),
      Config: pools(daemon, network),
    },
    Internal: network.internal,
    Attachable: network.attachable,
    Ingress: false,
    ConfigFrom: { Network: network.configFrom },
    ConfigOnly: network.configOnly,
    Containers: containers ? endpoints(daemon, network) : {},
    Options: sortedMap(network.options),
    Labels: sortedMap(network.labels),
  };
}

/** What was asked for where something was; else what the network got. */
function pools(daemon: Daemon, network: Network): readonly IpamConfig[] | null {
  const asked = network.ipam.config
    .filter(({ subnet }) => subnet !== undefined)
    .map((config) => ({
      v6: config.subnet?.includes(':') ?? false,
      wire: {
        Subnet: config.subnet ?? '',
        ...(config.ipRange && { IPRange: config.ipRange }),
        ...(config.gateway && !hidesGateway(daemon, network) && { Gateway: config.gateway }),
        ...(config.auxAddresses && { AuxiliaryAddresses: config.auxAddresses }),
      },
    }));
  const asked4 = asked.filter(({ v6 }) => !v6).map(({ wire }) => wire);
  const asked6 = asked.filter(({ v6 }) => v6).map(({ wire }) => wire);
  const got = network.pools.map(({ subnet, gateway }) => ({
    v6: subnet.includes(':'),
    wire: { Subnet: subnet, ...(gateway !== '' && { Gateway: gateway }) },
  }));
  const got4 = asked4.length > 0 ? [] : got.filter(({ v6 }) => !v6).map(({ wire }) => wire);
  const got6 = asked6.length > 0 ? [] : got.filter(({ v6 }) => v6).map(({ wire }) => wire);
  const all = since(daemon.version, 25)
    ? [...asked4, ...asked6, ...got4, ...got6]
    : [...asked4, ...got4, ...asked6, ...got6];
  return all.length === 0 && since(daemon.version, 25) ? null : all;
}

/** The first engines do not tell the gateway of the default bridge until a container is on it. */
const hidesGateway = (daemon: Daemon, network: Network): boolean =>
  network.name === 'bridge' && !since(daemon.version, 23) && network.endpoints.size === 0;

function endpoints(daemon: Daemon, network: Network): Record<string, NetworkEndpoint> {
  const found: Record<string, NetworkEndpoint> = {};
  for (const container of daemon.containers.values()) {
    const endpoint = [...(container.sandbox?.endpoints.values() ?? [])].find(
      (candidate) => candidate.network.id === network.id,
    );
    if (!endpoint || container.hostConfig.NetworkMode.startsWith('container:')) continue;
    found[container.id] = {
      Name: plainName(container),
      EndpointID: endpoint.id,
      MacAddress: endpoint.mac,
      IPv4Address: endpoint.ip === '' ? '' : `${endpoint.ip}/${endpoint.prefix}`,
      IPv6Address: endpoint.ip6 === '' ? '' : `${endpoint.ip6}/${endpoint.prefix6}`,
    };
  }
  return sortedMap(found);
}
