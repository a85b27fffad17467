// Models libnetwork controller.go and network.go: networks, and the sandboxes of containers on them.
import type { Host } from '../../host/host.ts';
import { type Cidr, parseCidr } from '../../host/net/address.ts';
import { removeDevice } from '../../host/net/namespace.ts';
import type { Process } from '../../host/process/types.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { DockerError, forbidden, notFound, notModelled, system, unavailable } from '../errdefs/errdefs.ts';
import { bridgeName, checkBridgeName, createBridge, installForwarding } from './bridge.ts';
import { createIpam, type Ipam, type Pool, subnetText } from './ipam.ts';
import type { NetworkState } from './network.ts';
import { createPortAllocator } from './port-allocator.ts';
import { createPortMapper } from './port-mapper.ts';
import { containerResolvConf } from './resolv-conf.ts';
import { createSandbox, NETNS } from './sandbox.ts';
import type { CreateNetwork, CreateSandbox, IpamConfig, Network, NetworkController, Sandbox } from './types.ts';

export interface ControllerOptions {
  readonly host: Host;
  readonly version: EngineVersion;
  /** dockerd: docker-proxy processes are its children. PID 1 without it. */
  readonly daemon?: () => Process;
}

const NOT_A_MANAGER =
  'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.';

export function createNetworkController({
  host,
  version,
  daemon = () => host.init,
}: ControllerOptions): NetworkController {
  const networks = new Map<string, NetworkState>();
  const sandboxes = new WeakMap<Sandbox, CreateSandbox>();
  const ipam = createIpam(version);
  const ports = createPortMapper({ host, version, allocator: createPortAllocator(version), daemon });
  installForwarding(host, () => networks.values());
  host.files.mkdirAll(NETNS, 0o755);

  const state = (id: string): NetworkState => {
    const network = networks.get(id);
    if (!network) throw notFound(`network ${id} not found`);
    return network;
  };

  return {
    create(options) {
      checkDriver(options, [...networks.values()]);
      const network =
        options.driver === 'bridge' ? bridgeNetwork({ host, version, ipam, options, networks }) : plainNetwork(options);
      networks.set(network.id, network);
      return network;
    },
    remove(id) {
      const network = state(id);
      if (network.endpoints.size > 0) throw forbidden(activeEndpoints(network, version));
      if (network.bridge) removeDevice(host.net, network.bridge.name);
      if (network.ipv4) ipam.releasePool(network.ipv4);
      networks.delete(id);
    },
    get: (id) => networks.get(id),
    list: () => [...networks.values()],
    createSandbox(options) {
      const sandbox = createSandbox({ host, version, ipam, ports, state }, options);
      sandboxes.set(sandbox, options);
      return sandbox;
    },
    resolvConf(sandbox) {
      const dns = sandboxes.get(sandbox)?.dns ?? { servers: [], search: [], options: [] };
      const kind = sandbox.ns === host.net ? 'host' : sandbox.ns.dns.size > 0 ? 'internal' : 'legacy';
      return containerResolvConf(host, version, dns, kind);
    },
  };
}

function checkDriver(options: CreateNetwork, others: readonly NetworkState[]): void {
  const { driver } = options;
  if (options.ipam.driver !== 'default' && options.ipam.driver !== 'null') {
    throw notFound(`plugin "${options.ipam.driver}" not found`);
  }
  switch (driver) {
    case 'bridge':
      return checkBridgeName(options, others);
    case 'host':
    case 'null':
      if (others.some((other) => other.driver === driver))
        throw forbidden(`only one instance of "${driver}" network is allowed`);
      return;
    case 'overlay':
      throw unavailable(NOT_A_MANAGER);
    case 'macvlan':
    case 'ipvlan':
      throw notModelled(`the ${driver} network driver`);
    default:
      throw notFound(`plugin "${driver}" not found`);
  }
}

const plainNetwork = (options: CreateNetwork): NetworkState => ({
  ...options,
  endpoints: new Map(),
  names: new Map(),
  pools: [],
  ipv4: undefined,
  gateway: '',
  segment: undefined,
  bridge: undefined,
});

interface BridgeParts {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly ipam: Ipam;
  readonly options: CreateNetwork;
  readonly networks: ReadonlyMap<string, NetworkState>;
}

const isV6 = ({ subnet, gateway }: IpamConfig): boolean => (subnet ?? gateway ?? '').includes(':');

function bridgeNetwork({ host, version, ipam, options, networks }: BridgeParts): NetworkState {
  const configs = options.ipam.config.filter((config) => !isV6(config));
  if (configs.length > 1) throw forbidden("bridge driver doesn't support multiple subnets");
  const config = configs[0] ?? {};
  const v6 = options.ipv6 ? ipv6Pools(options, host, version) : [];
  const pool = ipam.requestPool(config.subnet ?? defaultSubnet(options), config.ipRange, hostNetworks(host, networks));
  try {
    const gateway = takeGateway(ipam, pool, config);
    const { device, segment } = createBridge(host, version, options, gateway, pool.subnet.prefix);
    const own = { subnet: subnetText(pool), gateway, ...(config.ipRange !== undefined && { ipRange: config.ipRange }) };
    return { ...plainNetwork(options), pools: [own, ...v6], ipv4: pool, gateway, segment, bridge: device };
  } catch (error) {
    ipam.releasePool(pool);
    throw error;
  }
}

/** docker0 asks for the first of the default pools by name. */
const defaultSubnet = (options: CreateNetwork): string | undefined =>
  bridgeName(options) === 'docker0' ? '172.17.0.0/16' : undefined;

/** Networks that the host is on by itself: no default pool may cover them. */
function hostNetworks(host: Host, networks: ReadonlyMap<string, NetworkState>): Cidr[] {
  const bridges = new Set([...networks.values()].map(({ bridge }) => bridge));
  return [...host.net.devices.values()]
    .filter((device) => device.kind !== 'loopback' && !bridges.has(device))
    .flatMap((device) => device.addresses.flatMap(({ ip, prefix }) => parseCidr(`${ip}/${prefix}`) ?? []));
}

function takeGateway(ipam: Ipam, pool: Pool, config: IpamConfig): string {
  if (config.gateway !== undefined) {
    try {
      ipam.requestAddress(pool, config.gateway);
    } catch (error) {
      throw system(
        `failed to allocate gateway (${config.gateway}): ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  for (const address of Object.values(config.auxAddresses ?? {})) ipam.requestAddress(pool, address);
  const gateway = config.gateway ?? ipam.requestAddress(pool, undefined);
  if (gateway === undefined) throw new DockerError('Unavailable', 'no available addresses on this pool');
  return gateway;
}

/** From 27 on a network with IPv6 gets a unique local prefix by itself. Containers here have IPv4 addresses only. */
function ipv6Pools(options: CreateNetwork, host: Host, version: EngineVersion): { subnet: string; gateway: string }[] {
  const given = options.ipam.config.filter(isV6).map(({ subnet = '', gateway }) => ({
    subnet,
    gateway: gateway ?? subnet.replace(/::\/\d+$/, '::1'),
  }));
  if (given.length > 0) return given;
  if (!since(version, 27)) {
    throw notFound(
      'could not find an available, non-overlapping IPv6 address pool among the defaults to assign to the network',
    );
  }
  const prefix = `fd${host.random.hex(2)}:${host.random.hex(4)}:${host.random.hex(4)}::`;
  return [{ subnet: `${prefix}/64`, gateway: `${prefix}1` }];
}

function activeEndpoints(network: Network, version: EngineVersion): string {
  if (!since(version, 28)) return `network ${network.name} id ${network.id} has active endpoints`;
  const list = [...network.endpoints.values()].map(({ name, id }) => `name:"${name}" id:"${id.slice(0, 12)}"`);
  return `network ${network.name} has active endpoints (${list.join(', ')})`;
}
