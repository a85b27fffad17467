// Models libnetwork drivers/bridge: the bridge on the host, the veth pairs on it, and who may reach whom.
import type { Host } from '../../host/host.ts';
import { innerName, logPlugged, portNumber } from '../../host/net/bridge-log.ts';
import {
  addAddress,
  addAddress6,
  addDevice,
  attach,
  createSegment,
  type NetDevice,
  type NetNamespace,
  removeDevice,
  type Segment,
} from '../../host/net/namespace.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { forbidden } from '../errdefs/errdefs.ts';
import { bridgeMac, randomMac } from './addresses.ts';
import { requireVeth } from './kernel-needs.ts';
import type { NetworkState } from './network.ts';
import type { CreateNetwork } from './types.ts';

export interface Bridge {
  readonly device: NetDevice;
  readonly segment: Segment;
}

const DEFAULT_MTU = 1500;

const mtuOf = (options: CreateNetwork['options']): number =>
  Number(options['com.docker.network.driver.mtu'] ?? DEFAULT_MTU);

export const bridgeName = (network: Pick<CreateNetwork, 'id' | 'options'>): string =>
  network.options['com.docker.network.bridge.name'] || `br-${network.id.slice(0, 12)}`;

/** Throws in the words of the driver when another network has a bridge of that name. */
export function checkBridgeName(network: CreateNetwork, others: readonly NetworkState[]): void {
  const name = bridgeName(network);
  const other = others.find((one) => one.driver === 'bridge' && bridgeName(one) === name);
  if (!other) return;
  throw forbidden(
    `cannot create network ${network.id} (${name}): conflicts with network ${other.id} (${name}): networks have same bridge name`,
  );
}

export function createBridge(
  host: Host,
  version: EngineVersion,
  network: CreateNetwork,
  held: Pick<NetworkState, 'pool4' | 'pool6' | 'gateway' | 'gateway6'>,
): Bridge {
  const name = bridgeName(network);
  removeDevice(host.net, name);
  const segment = createSegment(name);
  if (network.options['com.docker.network.bridge.enable_icc'] === 'false') {
    setUpBridgeFilter(host);
    segment.isolated = () => asksFirewall(host);
  }
  const device = addDevice(host.net, {
    name,
    index: host.net.nextIndex,
    kind: 'bridge',
    mac: bridgeMac(version, host.random),
    mtu: since(version, 23) ? mtuOf(network.options) : DEFAULT_MTU,
    up: true,
    segment,
  });
  if (held.pool4) addAddress(host.net, name, held.gateway, held.pool4.subnet.prefix);
  if (held.pool6) addAddress6(device, held.gateway6, held.pool6.subnet.prefix);
  return { device, segment };
}

const BRIDGE_FILTER = '/proc/sys/net/bridge/bridge-nf-call-iptables';

/** Whether frames between the ports of a bridge pass iptables, where `enable_icc=false` drops them. */
const asksFirewall = ({ files }: Host): boolean =>
  files.exists(BRIDGE_FILTER) && files.readText(BRIDGE_FILTER).trim() === '1';

/** Models setup_bridgenetfiltering.go: what `enable_icc=false` needs is turned on; whoever turns it off later is not noticed. */
function setUpBridgeFilter(host: Host): void {
  if (!asksFirewall(host) && host.files.exists(BRIDGE_FILTER)) host.files.writeFile(BRIDGE_FILTER, '1\n');
}

/** Puts the bridge of a network back where it is gone: somebody deleted it, or the machine has booted anew. */
export function restoreBridge(host: Host, { bridge, segment }: NetworkState): void {
  const { net } = host;
  if (segment?.isolated) setUpBridgeFilter(host);
  if (!bridge || !segment || net.devices.get(bridge.name) === bridge) return;
  removeDevice(net, bridge.name);
  segment.members.clear();
  net.devices.set(bridge.name, bridge);
  attach(net, bridge, segment);
}

export interface Plug {
  readonly inside: NetDevice;
  readonly outside: string;
}

/** A veth pair: one end in the container, the other a port of the bridge. */
export function plug(
  host: Host,
  version: EngineVersion,
  network: NetworkState,
  end: {
    ns: NetNamespace;
    name: string;
    mac: string;
    ip: string;
    prefix: number;
    ip6: string;
    prefix6: number;
  },
): Plug {
  const inHost = !since(version, 28);
  const index = inHost ? host.net.nextIndex++ : Math.max(2, end.ns.nextIndex);
  const outerIndex = host.net.nextIndex;
  const outside = `veth${host.random.hex(7)}`;
  requireVeth(host, outside, innerName(outside));
  const shared = { mtu: mtuOf(network.options), up: true, kind: 'veth' as const };
  const outer = addDevice(host.net, {
    ...shared,
    name: outside,
    index: outerIndex,
    mac: randomMac(host.random),
    peerIndex: index,
    ...(network.bridge && { master: network.bridge.name }),
  });
  const inside = addDevice(end.ns, {
    ...shared,
    name: end.name,
    index,
    mac: end.mac,
    peerIndex: outerIndex,
    ...(network.segment && { segment: network.segment }),
  });
  if (network.bridge) {
    outer.port = portNumber(host.net, network.bridge.name, outer);
    logPlugged(host.kernel.log, network.bridge.name, outer, end.name);
  }
  addAddress(end.ns, end.name, end.ip, end.prefix);
  if (end.ip6 !== '') addAddress6(inside, end.ip6, end.prefix6);
  return { inside, outside };
}

/**
 * The FORWARD chain as Docker fills it: bridges do not reach each other, internal networks reach nobody, the rest goes out.
 */
export function installForwarding(host: Host, networks: () => Iterable<NetworkState>): void {
  const before = host.net.mayForward;
  const networkOf = (device: NetDevice): NetworkState | undefined => {
    for (const network of networks()) if (network.bridge === device) return network;
    return undefined;
  };
  host.net.ipForward = true;
  host.net.sysctls.set('net.ipv4.ip_forward', '1');
  host.net.mayForward = (from, to) => {
    const source = networkOf(from);
    const target = networkOf(to);
    if (source && target) return source === target;
    if (source) return !source.internal;
    return target ? !target.internal : before(from, to);
  };
}
