// Models libnetwork sandbox.go and endpoint.go: a container's network stack, and its way onto and off networks.
import type { Host } from '../../host/host.ts';
import { parseIp } from '../../host/net/address.ts';
import { logUnplugged } from '../../host/net/bridge-log.ts';
import { createNetNamespace, type NetNamespace, removeDevice } from '../../host/net/namespace.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { DockerError, invalidParameter, system } from '../errdefs/errdefs.ts';
import { interfaceName, macFor } from './addresses.ts';
import { type Plug, plug } from './bridge.ts';
import type { Ipam } from './ipam.ts';
import type { Ipam6 } from './ipam6.ts';
import { hasNames, holds, type NetworkState } from './network.ts';
import type { PortMapper, PublishedPort } from './port-mapper.ts';
import { hostResolvConf, upstreamServers } from './resolv-conf.ts';
import { createResolver, RESOLVER_ADDRESS } from './resolver.ts';
import type { CreateSandbox, Endpoint, EndpointOptions, Network, PortBinding, Sandbox } from './types.ts';

export interface SandboxParts {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly ipam: Ipam;
  readonly ipam6: Ipam6;
  readonly ports: PortMapper;
  readonly state: (networkId: string) => NetworkState;
}

export const NETNS = '/var/run/docker/netns';

interface Joined {
  readonly network: NetworkState;
  readonly endpoint: Endpoint & { name: string };
  readonly options: EndpointOptions;
  readonly plug: Plug | undefined;
  readonly published: readonly PublishedPort[];
}

export function createSandbox(parts: SandboxParts, create: CreateSandbox): Sandbox {
  const { host, version } = parts;
  const { mode } = create;
  if (typeof mode === 'object') return sharedWith(mode.join);
  const id = host.random.hex(64);
  const key = mode === 'host' ? `${NETNS}/default` : `${NETNS}/${id.slice(0, 12)}`;
  const ns: NetNamespace = mode === 'host' ? host.net : createNetNamespace(id);
  const joined = new Map<string, Joined>();
  const endpoints = new Map<string, Endpoint>();
  let interfaces = 0;
  if (!host.files.exists(key)) host.files.writeFile(key, '', { mode: 0o444 });

  const ipv6Switch = (): void => {
    const has6 = [...joined.values()].some(({ network }) => network.pool6);
    const off = (wanted: boolean): string => (wanted ? '0' : '1');
    for (const scope of since(version, 26) ? [] : ['all', 'default', 'lo'])
      ns.sysctls.set(`net.ipv6.conf.${scope}.disable_ipv6`, off(has6));
    for (const { network, plug: wire } of joined.values())
      if (wire) ns.sysctls.set(`net.ipv6.conf.${wire.inside.name}.disable_ipv6`, off(network.pool6 !== undefined));
  };

  const refresh = (): void => {
    if (mode === 'host') return;
    ipv6Switch();
    setDefaultRoute(ns, [...joined.values()], version);
    const named = [...joined.values()].some(({ network }) => hasNames(network));
    // Once there, the resolver stays when the container leaves its last network with names.
    if (named && !ns.dns.has(RESOLVER_ADDRESS)) ns.dns.set(RESOLVER_ADDRESS, resolver);
  };
  if (mode !== 'host') ipv6Switch();
  // Read once: a container goes on asking the servers that the host had when it started.
  const upstream = upstreamServers(hostResolvConf(host), create.dns);
  const resolver = createResolver({
    host,
    ns,
    networks: () => [...joined.values()].map(({ network }) => network),
    links: () =>
      new Map([...joined.values()].flatMap(({ options }) => (options.links ?? []).map((one) => [one.alias, one.name]))),
    version,
    upstream,
  });

  const names = (name: string, options: EndpointOptions): string[] => [
    name,
    ...options.aliases,
    create.containerId.slice(0, 12),
  ];

  const plugged = (network: NetworkState, name: string, end: Parameters<typeof plug>[3]): Plug => {
    try {
      return plug(host, version, network, end);
    } catch (error) {
      releaseAddresses(parts, network, end);
      const reason = error instanceof Error ? error.message : String(error);
      throw system(`failed to create endpoint ${name} on network ${network.name}: ${reason}`);
    }
  };

  const connect = (network: NetworkState, name: string, options: EndpointOptions): Joined => {
    const endpointId = host.random.hex(64);
    const shared = { id: endpointId, name, network, aliases: options.aliases };
    if (!network.segment) {
      return { network, options, plug: undefined, published: [], endpoint: { ...shared, ...NOWHERE } };
    }
    const addresses = requestAddresses(parts, network, options);
    const bind = network.options['com.docker.network.bridge.host_binding_ipv4'] ?? '';
    const { ip } = addresses;
    const mac = options.mac ?? macFor(ip, version, host.random);
    const wire = plugged(network, name, { ns, name: interfaceName(ns, interfaces++, version), mac, ...addresses });
    const hidden = network.internal && since(version, 23);
    const gateway = hidden ? '' : network.gateway;
    const gateway6 = hidden ? '' : network.gateway6;
    try {
      const published = parts.ports.publish(boundTo(options.ports ?? [], bind), ip, network.bridge?.name ?? '');
      return {
        network,
        options,
        plug: wire,
        published,
        endpoint: { ...shared, ...addresses, gateway, gateway6, mac, ports: published },
      };
    } catch (error) {
      unplug(host, ns, wire);
      releaseAddresses(parts, network, addresses);
      const reason = error instanceof Error ? error.message : String(error);
      throw system(`driver failed programming external connectivity on endpoint ${name} (${endpointId}): ${reason}`);
    }
  };

  const sandbox: Sandbox = {
    id,
    key,
    ns,
    endpoints,
    join(network: Network, name, options) {
      const entry = connect(parts.state(network.id), name, options);
      joined.set(network.id, entry);
      endpoints.set(network.id, entry.endpoint);
      entry.network.endpoints.set(entry.endpoint.id, entry.endpoint);
      entry.network.names.set(entry.endpoint.id, names(name, options));
      refresh();
      return entry.endpoint;
    },
    leave(networkId) {
      const entry = joined.get(networkId);
      if (!entry) throw new DockerError('NotFound', `endpoint ${create.containerName} not found`);
      for (const port of entry.published) port.release();
      if (entry.plug) unplug(host, ns, entry.plug);
      releaseAddresses(parts, entry.network, entry.endpoint);
      entry.network.endpoints.delete(entry.endpoint.id);
      entry.network.names.delete(entry.endpoint.id);
      joined.delete(networkId);
      endpoints.delete(networkId);
      refresh();
    },
    rename(name) {
      for (const { network, endpoint, options } of joined.values()) {
        const aliases = options.aliases.filter((alias) => alias !== endpoint.name);
        endpoint.name = name;
        network.names.set(endpoint.id, names(name, { ...options, aliases }));
      }
    },
    remove() {
      for (const networkId of [...joined.keys()]) sandbox.leave(networkId);
      if (mode !== 'host') host.files.removeAll(key);
    },
  };
  return sandbox;
}

/** The network's own address for ports that name none. */
const boundTo = (ports: readonly PortBinding[], ip: string): readonly PortBinding[] =>
  ip === '' || ip === '0.0.0.0' ? ports : ports.map((port) => (port.hostIp === '' ? { ...port, hostIp: ip } : port));

/** What an endpoint on `host` or `none` has. */
const NOWHERE = { ip: '', prefix: 0, gateway: '', ip6: '', prefix6: 0, gateway6: '', mac: '', ports: [] };

/** `--network container:<id>`: the other container's stack, which stays when this one leaves. */
const sharedWith = (other: Sandbox): Sandbox => ({
  ...other,
  endpoints: other.endpoints,
  rename: () => {},
  remove: () => {},
});

function unplug(host: Host, ns: NetNamespace, { inside, outside }: Plug): void {
  const outer = host.net.devices.get(outside);
  if (outer?.master !== undefined) logUnplugged(host.kernel.log, outer.master, outer, inside.name);
  removeDevice(ns, inside.name);
  removeDevice(host.net, outside);
}

interface Addresses {
  readonly ip: string;
  readonly prefix: number;
  readonly ip6: string;
  readonly prefix6: number;
}

function requestAddresses(parts: SandboxParts, network: NetworkState, wanted: EndpointOptions): Addresses {
  const { pool4, pool6 } = network;
  if (pool6 && wanted.ipv6 !== undefined && !holds(network, wanted.ipv6)) throw foreign(parts.version, wanted.ipv6);
  const ip = pool4 ? requestAddress(parts, network, wanted.ipv4) : '';
  const ip6 = pool6 ? parts.ipam6.requestAddress(pool6, wanted.ipv6) : '';
  if (ip6 === undefined)
    throw system(`no available IPv6 addresses on this network's address pools: ${network.name} (${network.id})`);
  return { ip, prefix: pool4?.subnet.prefix ?? 0, ip6, prefix6: pool6?.subnet.prefix ?? 0 };
}

function releaseAddresses(
  parts: SandboxParts,
  network: NetworkState,
  { ip, ip6 }: Pick<Addresses, 'ip' | 'ip6'>,
): void {
  if (network.pool4 && ip !== '') parts.ipam.releaseAddress(network.pool4, ip);
  if (network.pool6 && ip6 !== '') parts.ipam6.releaseAddress(network.pool6, ip6);
}

const foreign = (version: EngineVersion, ip: string): DockerError =>
  invalidParameter(
    `${since(version, 23) ? 'invalid' : 'Invalid'} address ${ip}: It does not belong to any of this network's subnets`,
  );

function requestAddress({ ipam, version }: SandboxParts, network: NetworkState, preferred: string | undefined): string {
  const pool = network.pool4;
  if (preferred !== undefined && parseIp(preferred) === undefined && !since(version, 23))
    throw invalidParameter(`Invalid IPv4 address: ${preferred})`);
  if (pool && preferred !== undefined && !holds(network, preferred)) {
    throw foreign(version, preferred);
  }
  const ip = pool && ipam.requestAddress(pool, preferred);
  if (ip !== undefined) return ip;
  throw system(`no available IPv4 addresses on this network's address pools: ${network.name} (${network.id})`);
}

/** The network that leads out: the first by name that has a gateway. */
function setDefaultRoute(ns: NetNamespace, joined: readonly Joined[], version: EngineVersion): void {
  ns.gateway6 = undefined;
  const old = ns.routes.findIndex((route) => route.destination === 'default');
  if (old >= 0) ns.routes.splice(old, 1);
  const six = joined.find(({ plug: wire, endpoint }) => wire && endpoint.gateway6 !== '');
  if (six?.plug && !six.network.internal) ns.gateway6 = { ip: six.endpoint.gateway6, device: six.plug.inside.name };
  const [first] = joined
    .filter(({ plug: wire, endpoint }) => wire && endpoint.gateway !== '')
    .sort(
      (a, b) => Number(a.network.internal) - Number(b.network.internal) || (a.network.name < b.network.name ? -1 : 1),
    );
  if (!first?.plug || (first.network.internal && since(version, 23))) return;
  ns.routes.push({ destination: 'default', gateway: first.endpoint.gateway, device: first.plug.inside.name });
}
