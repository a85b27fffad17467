// Models libnetwork controller.go and network.go: networks, and the sandboxes of containers on them.
import type { Host } from '../../host/host.ts';
import { createSegment, removeDevice } from '../../host/net/namespace.ts';
import { firewallOf } from '../../host/net/xtables.ts';
import type { Process } from '../../host/process/types.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { DockerError, forbidden, notFound, system } from '../errdefs/errdefs.ts';
import { createBridge, installForwarding, restoreBridge } from './bridge.ts';
import { defaultSubnet, hostNetworks } from './default-subnet.ts';
import { checkDriver } from './drivers.ts';
import { createIpam, type Ipam, type Pool, subnetText } from './ipam.ts';
import { createIpam6, type Ipam6, subnetText6 } from './ipam6.ts';
import { addNetworkRules, addPortRules, removeNetworkRules, setUpChains } from './iptables.ts';
import { prepareKernel } from './kernel-needs.ts';
import { activeEndpoints, bridgedOf, type NetworkState } from './network.ts';
import { createPortAllocator } from './port-allocator.ts';
import { createPortMapper } from './port-mapper.ts';
import { containerResolvConf } from './resolv-conf.ts';
import { createSandbox, NETNS } from './sandbox.ts';
import { type ControllerSettings, DEFAULT_SETTINGS } from './settings.ts';
import type { CreateNetwork, CreateSandbox, IpamConfig, NetworkController, Sandbox } from './types.ts';

export interface ControllerOptions {
  readonly host: Host;
  readonly version: EngineVersion;
  /** dockerd: docker-proxy processes are its children. PID 1 without it. */
  readonly daemon?: () => Process;
  /** What the daemon's configuration says now. */
  readonly settings?: () => ControllerSettings;
}

export function createNetworkController({
  host,
  version,
  daemon = () => host.init,
  settings = () => DEFAULT_SETTINGS,
}: ControllerOptions): NetworkController {
  const networks = new Map<string, NetworkState>();
  const sandboxes = new WeakMap<Sandbox, CreateSandbox>();
  const ipam = createIpam(version, () => settings().addressPools);
  const ipam6 = createIpam6(version);
  const ports = createPortMapper({ host, version, allocator: createPortAllocator(version), daemon, settings });
  let forwarding = host.net;
  installForwarding(host, () => networks.values());
  setUpChains(firewallOf(host.net, host.files), version);
  host.files.mkdirAll(NETNS, 0o755);

  const state = (id: string): NetworkState => {
    const network = networks.get(id);
    if (!network) throw notFound(`network ${id} not found`);
    return network;
  };

  const make = (options: CreateNetwork): NetworkState => {
    const parts = { host, version, ipam, ipam6, options, networks, settings: settings() };
    if (options.driver === 'bridge') return bridgeNetwork(parts);
    return options.driver === 'macvlan' || options.driver === 'ipvlan' ? sharedLink(parts) : plainNetwork(options);
  };

  return {
    create(options) {
      if (!options.configOnly) checkDriver({ host, version, others: [...networks.values()] }, options);
      const network = options.configOnly ? plainNetwork({ ...options, driver: 'null' }) : make(options);
      if (network.bridge) addNetworkRules(firewallOf(host.net, host.files), bridgedOf(network), version);
      networks.set(network.id, network);
      return network;
    },
    remove(id) {
      const network = state(id);
      if (network.endpoints.size > 0) throw forbidden(activeEndpoints(network, version));
      if ([...networks.values()].some((other) => other.configFrom === network.name))
        throw forbidden(`configuration network "${network.name}" is in use`);
      if (network.bridge) {
        removeNetworkRules(firewallOf(host.net, host.files), bridgedOf(network), version);
        removeDevice(host.net, network.bridge.name);
      }
      if (network.pool4) ipam.releasePool(network.pool4);
      if (network.pool6) ipam6.releasePool(network.pool6);
      networks.delete(id);
    },
    get: (id) => networks.get(id),
    list: () => [...networks.values()],
    createSandbox(options) {
      const sandbox = createSandbox({ host, version, ipam, ipam6, ports, state }, options);
      sandboxes.set(sandbox, options);
      return sandbox;
    },
    restore() {
      // The machine has booted anew since.
      if (forwarding !== host.net) {
        forwarding = host.net;
        installForwarding(host, () => networks.values());
        host.files.mkdirAll(NETNS, 0o755);
      }
      for (const network of networks.values()) restoreBridge(host, network);
      if (!settings().iptables) return;
      prepareKernel(host, version);
      const firewall = firewallOf(host.net, host.files);
      if (firewall.nat.has('DOCKER')) return;
      setUpChains(firewall, version);
      for (const network of networks.values()) {
        if (!network.bridge) continue;
        const { name } = network.bridge;
        addNetworkRules(firewall, bridgedOf(network), version);
        for (const { ip, ports: published } of network.endpoints.values())
          for (const port of published)
            addPortRules(
              firewall,
              {
                bridge: name,
                proto: port.proto,
                hostIp: port.hostIp,
                hostPort: port.hostPort,
                ip,
                port: port.containerPort,
              },
              version,
            );
      }
    },
    resolvConf(sandbox) {
      const dns = sandboxes.get(sandbox)?.dns ?? { servers: [], search: [], options: [] };
      const kind = sandbox.ns === host.net ? 'host' : sandbox.ns.dns.size > 0 ? 'internal' : 'legacy';
      return containerResolvConf(host, version, dns, kind);
    },
  };
}

const plainNetwork = (options: CreateNetwork): NetworkState => ({
  ...options,
  endpoints: new Map(),
  names: new Map(),
  pools: [],
  pool4: undefined,
  pool6: undefined,
  gateway: '',
  gateway6: '',
  segment: undefined,
  bridge: undefined,
});

interface BridgeParts {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly ipam: Ipam;
  readonly ipam6: Ipam6;
  readonly options: CreateNetwork;
  readonly networks: ReadonlyMap<string, NetworkState>;
  readonly settings: ControllerSettings;
}

const isV6 = ({ subnet, gateway }: IpamConfig): boolean => (subnet ?? gateway ?? '').includes(':');

/** What a network holds of the address spaces, and gives back when it cannot be made. */
interface Holding {
  readonly pools: NetworkState['pools'];
  readonly pool4: NetworkState['pool4'];
  readonly pool6: NetworkState['pool6'];
  readonly gateway: string;
  readonly gateway6: string;
}

function allocate({ host, version, ipam, ipam6, options, networks, settings }: BridgeParts): Holding {
  const configs = options.ipam.config.filter((config) => !isV6(config));
  const configs6 = options.ipam.config.filter(isV6);
  if (options.driver === 'bridge' && (configs.length > 1 || configs6.length > 1))
    throw forbidden("bridge driver doesn't support multiple subnets");
  const config = configs[0] ?? {};
  const reserved = hostNetworks(host, networks);
  const pool4 = options.ipv4
    ? ipam.requestPool(config.subnet ?? defaultSubnet(options, settings, reserved), config.ipRange, reserved)
    : undefined;
  try {
    const gateway = pool4 ? takeGateway(ipam, pool4, config) : '';
    const own = pool4 && {
      subnet: subnetText(pool4),
      gateway,
      ...(config.ipRange !== undefined && { ipRange: config.ipRange }),
    };
    if (!options.ipv6) return { pools: own ? [own] : [], pool4, pool6: undefined, gateway, gateway6: '' };
    const config6 = configs6[0] ?? { subnet: ownPrefix(host, version) };
    const pool6 = ipam6.requestPool(config6.subnet ?? '', config6.ipRange);
    for (const address of Object.values(config6.auxAddresses ?? {})) ipam6.requestAddress(pool6, address);
    const gateway6 = ipam6.requestAddress(pool6, config6.gateway) ?? '';
    return {
      pools: [...(own ? [own] : []), { subnet: subnetText6(pool6), gateway: gateway6 }],
      pool4,
      pool6,
      gateway,
      gateway6,
    };
  } catch (error) {
    if (pool4) ipam.releasePool(pool4);
    throw error;
  }
}

function bridgeNetwork(parts: BridgeParts): NetworkState {
  const { host, version, ipam, ipam6, options } = parts;
  const held = allocate(parts);
  try {
    const { device, segment } = createBridge(host, version, options, held);
    return { ...plainNetwork(options), ...held, segment, bridge: device };
  } catch (error) {
    if (held.pool4) ipam.releasePool(held.pool4);
    if (held.pool6) ipam6.releasePool(held.pool6);
    throw error;
  }
}

/** macvlan and ipvlan: the containers are neighbours on the parent's wire; the host itself is not among them. */
function sharedLink(parts: BridgeParts): NetworkState {
  return {
    ...plainNetwork(parts.options),
    ...allocate(parts),
    segment: createSegment(parts.options.options['parent'] ?? `dm-${parts.options.id.slice(0, 12)}`),
  };
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

/** From 27 on a network with IPv6 gets a unique local prefix by itself. */
function ownPrefix(host: Host, version: EngineVersion): string {
  if (since(version, 27)) return `fd${host.random.hex(2)}:${host.random.hex(4)}:${host.random.hex(4)}::/64`;
  throw notFound(
    'could not find an available, non-overlapping IPv6 address pool among the defaults to assign to the network',
  );
}
