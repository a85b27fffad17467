// Models moby daemon/container_operations.go (allocateNetwork, connectToNetwork): a running container onto a network.
import type { PortBinding as WireBinding } from '../../api/types/container-config.ts';
import type { EndpointSettings } from '../../api/types/network.ts';
import { since } from '../../engine-version.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import type { EndpointOptions, Network, PortBinding, Sandbox } from '../../libnetwork/types.ts';
import { type Container, plainName, shortId } from '../container/container.ts';
import { byName } from '../container/find.ts';
import type { Daemon } from '../daemon.ts';
import { fullEndpoint, oldEndpointProblem } from './endpoints.ts';
import { findNetwork, isUserDefined } from './find.ts';

/** Joins every network that the container is to be on. Throws in libnetwork's words. */
export function allocateNetworks(daemon: Daemon, container: Container, sandbox: Sandbox): void {
  const mode = container.hostConfig.NetworkMode;
  const first = mode === 'default' ? 'bridge' : mode;
  const names = [...container.networks.keys()].sort(
    (a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1),
  );
  for (const name of names)
    joinNetwork(daemon, container, sandbox, name, container.networks.get(name) ?? fullEndpoint(daemon, {}));
}

/** One endpoint more. What came of it is written down with what was asked for. */
export function joinNetwork(
  daemon: Daemon,
  container: Container,
  sandbox: Sandbox,
  term: string,
  wanted: EndpointSettings,
): void {
  // What a container once was on it remembers by id: a network made again under the same name is another one.
  const remembered = isUserDefined(term) ? (wanted.NetworkID ?? '') : '';
  const network = findNetwork(daemon, remembered || term);
  if (network.configOnly) throw new DockerError('Forbidden', 'cannot create endpoint on configuration-only network');
  if (!since(daemon.version, 25)) oldEndpointProblem(daemon, network, wanted);
  const names = dnsNames(container, wanted.Aliases ?? []);
  const publishes =
    network.driver !== 'host' &&
    network.driver !== 'null' &&
    ![...sandbox.endpoints.values()].some((endpoint) => endpoint.ports.length > 0);
  const options: EndpointOptions = {
    aliases: isUserDefined(network.name) ? names : [],
    ...(wanted.IPAMConfig?.IPv4Address && { ipv4: wanted.IPAMConfig.IPv4Address }),
    ...((wanted.MacAddress || container.config.MacAddress) && {
      mac: wanted.MacAddress || container.config.MacAddress || '',
    }),
    ...(wanted.IPAMConfig?.IPv6Address && { ipv6: wanted.IPAMConfig.IPv6Address }),
    ...(publishes && { ports: portBindings(container) }),
    ...(wanted.DriverOpts && { driverOptions: wanted.DriverOpts }),
    ...linksOf(daemon, container, network, wanted),
  };
  const endpoint = sandbox.join(network, plainName(container), options);
  container.networks.delete(term);
  container.networks.set(
    network.name,
    fullEndpoint(daemon, {
      ...wanted,
      ...aliasesAsShown(daemon, container, network, wanted),
      NetworkID: network.id,
      EndpointID: endpoint.id,
      Gateway: endpoint.gateway,
      IPAddress: endpoint.ip,
      IPPrefixLen: endpoint.prefix,
      IPv6Gateway: endpoint.gateway6,
      GlobalIPv6Address: endpoint.ip6,
      GlobalIPv6PrefixLen: endpoint.prefix6,
      MacAddress: endpoint.mac,
      DNSNames: isUserDefined(network.name) ? names : null,
    }),
  );
  daemon.events.log('network', 'connect', network.id, {
    container: container.id,
    name: network.name,
    type: network.driver,
  });
}

/** Name, aliases, short id and host name: each once. */
export function dnsNames(container: Container, aliases: readonly string[]): readonly string[] {
  return [
    ...new Set(
      [plainName(container), ...aliases, shortId(container.id), container.config.Hostname].filter(
        (name) => name !== '',
      ),
    ),
  ];
}

/** Before 25 the short id (and the host name) stood among the aliases. */
export function aliasesAsShown(
  daemon: Daemon,
  container: Container,
  network: Network,
  wanted: EndpointSettings,
): Partial<EndpointSettings> {
  if (since(daemon.version, 25) || !isUserDefined(network.name)) return {};
  const { Hostname } = container.config;
  return {
    Aliases: [...new Set([...(wanted.Aliases ?? []), shortId(container.id), ...(Hostname !== '' ? [Hostname] : [])])],
  };
}

/** `-p` and `-P` as the driver takes them. */
export function portBindings(container: Container): readonly PortBinding[] {
  const { PortBindings, PublishAllPorts } = container.hostConfig;
  const wanted = new Map<string, readonly WireBinding[]>(
    Object.entries(PortBindings ?? {}).map(([port, bindings]) => [port, bindings ?? []]),
  );
  if (PublishAllPorts) {
    for (const port of Object.keys(container.config.ExposedPorts ?? {})) {
      if (!wanted.has(port)) wanted.set(port, [{ HostIp: '', HostPort: '' }]);
    }
  }
  return [...wanted].flatMap(([port, bindings]) => bindings.map((binding) => portBinding(port, binding)));
}

function portBinding(port: string, { HostIp, HostPort }: WireBinding): PortBinding {
  const [number = '0', proto = 'tcp'] = port.split('/');
  const [from = '0', to] = (HostPort || '0').split('-');
  return {
    proto: proto as PortBinding['proto'],
    containerPort: Number(number),
    hostIp: HostIp ?? '',
    hostPort: Number(from),
    ...(to !== undefined && { hostPortEnd: Number(to) }),
  };
}

/** `--link db:alias`: the other container's address on the same network. */
function linksOf(
  daemon: Daemon,
  container: Container,
  network: Network,
  wanted: EndpointSettings,
): Pick<EndpointOptions, 'links'> {
  const specs = isUserDefined(network.name) ? (wanted.Links ?? []) : (container.hostConfig.Links ?? []);
  const links = specs.flatMap((spec) => {
    const [name = '', alias = name] = spec.replace(/^\//, '').split(':');
    const ip = byName(daemon, name)?.networks.get(network.name)?.IPAddress ?? '';
    return ip === '' ? [] : [{ name, alias: alias.split('/').pop() ?? alias, ip }];
  });
  return links.length > 0 ? { links } : {};
}
