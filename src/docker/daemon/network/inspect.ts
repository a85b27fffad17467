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
    ...(since(daemon.version, 28) && { EnableIPv4: true }),
    EnableIPv6: network.ipv6,
    IPAM: {
      Driver: network.ipam.driver,
      Options: network.ipam.options && sortedMap(network.ipam.options),
      Config: pools(daemon, network),
    },
    Internal: network.internal,
    Attachable: network.attachable,
    Ingress: false,
    ConfigFrom: { Network: '' },
    ConfigOnly: false,
    Containers: containers ? endpoints(daemon, network) : {},
    Options: sortedMap(network.options),
    Labels: sortedMap(network.labels),
  };
}

function pools(daemon: Daemon, network: Network): readonly IpamConfig[] | null {
  if (network.pools.length === 0) return since(daemon.version, 25) ? null : [];
  const hidesGateway = network.name === 'bridge' && !since(daemon.version, 23) && network.endpoints.size === 0;
  return network.pools.map(({ subnet, gateway, ipRange }, index) => ({
    Subnet: subnet,
    ...(ipRange && { IPRange: ipRange }),
    ...(!hidesGateway && gateway !== '' && { Gateway: gateway }),
    ...(network.ipam.config[index]?.auxAddresses && {
      AuxiliaryAddresses: network.ipam.config[index]?.auxAddresses ?? {},
    }),
  }));
}

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
      IPv6Address: '',
    };
  }
  return sortedMap(found);
}
