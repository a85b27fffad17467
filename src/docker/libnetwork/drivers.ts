// Models libnetwork drivers/{bridge,macvlan,ipvlan} (parseNetworkOptions): which drivers there are, and what each makes
// of its options.
import type { Host } from '../../host/host.ts';
import { parseIp } from '../../host/net/address.ts';
import { parseIp6 } from '../../host/net/address6.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { type DockerError, forbidden, invalidParameter, notFound, system, unavailable } from '../errdefs/errdefs.ts';
import { checkBridgeName } from './bridge.ts';
import type { NetworkState } from './network.ts';
import type { CreateNetwork } from './types.ts';

const NOT_A_MANAGER =
  'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.';

export interface DriverParts {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly others: readonly NetworkState[];
}

/** Throws what the driver says against a network that is to be made. */
export function checkDriver({ host, version, others }: DriverParts, options: CreateNetwork): void {
  const { driver } = options;
  if (options.ipam.driver !== 'default' && options.ipam.driver !== 'null') {
    throw notFound(`plugin "${options.ipam.driver}" not found`);
  }
  switch (driver) {
    case 'bridge':
      checkBridgeOptions(options.options, version);
      return checkBridgeName(options, others);
    case 'host':
    case 'null':
      if (others.some((other) => other.driver === driver && !other.configOnly))
        throw forbidden(`only one instance of "${driver}" network is allowed`);
      return;
    case 'overlay':
      throw unavailable(NOT_A_MANAGER);
    case 'macvlan':
    case 'ipvlan':
      return checkParent(host, options, driver);
    default:
      throw notFound(`plugin "${driver}" not found`);
  }
}

const BRIDGE = 'com.docker.network.bridge.';

/** Go's strconv.ParseBool. */
const isBool = (value: string): boolean => /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value);

function checkBridgeOptions(options: Readonly<Record<string, string>>, version: EngineVersion): void {
  const wrong = (label: string, value: string, reason: string): DockerError =>
    invalidParameter(`failed to parse ${label} value: ${value} (${reason})`);
  const gateways = [`${BRIDGE}gateway_mode_ipv4`, `${BRIDGE}gateway_mode_ipv6`];
  const booleans = [`${BRIDGE}enable_icc`, `${BRIDGE}enable_ip_masquerade`, `${BRIDGE}default_bridge`];
  const inhibits = [`${BRIDGE}inhibit_ipv4`];
  const addresses = [`${BRIDGE}host_binding_ipv4`, 'com.docker.network.host_ipv4', 'com.docker.network.host_ipv6'];
  for (const [label, value] of Object.entries(options)) {
    if (label === 'com.docker.network.driver.mtu' && !/^[+-]?\d+$/.test(value))
      throw wrong(label, value, `strconv.Atoi: parsing "${value}": invalid syntax`);
    if ((booleans.includes(label) || inhibits.includes(label)) && !isBool(value))
      throw wrong(label, value, `strconv.ParseBool: parsing "${value}": invalid syntax`);
    if (addresses.includes(label) && parseIp(value) === undefined && parseIp6(value) === undefined)
      throw wrong(label, value, 'nil ip');
    if (
      since(version, 27) &&
      gateways.includes(label) &&
      !['nat', 'nat-unprotected', 'routed', 'isolated'].includes(value)
    )
      throw wrong(label, value, `unknown gateway mode ${value}`);
  }
}

const MODES = {
  macvlan: { option: 'macvlan_mode', known: ['bridge', 'private', 'passthru', 'vepa'], default: 'bridge' },
  ipvlan: { option: 'ipvlan_mode', known: ['l2', 'l3', 'l3s'], default: 'l2' },
} as const;

/** The interface of the host that the containers are to share; without one a dummy is made. */
function checkParent(host: Host, { options }: CreateNetwork, driver: 'macvlan' | 'ipvlan'): void {
  const modes = MODES[driver];
  const mode = options[modes.option] ?? modes.default;
  if (!(modes.known as readonly string[]).includes(mode))
    throw system(
      `requested ${driver} mode '${mode}' is not valid, '${modes.default}' mode is the ${driver} driver default`,
    );
  const parent = options['parent'] ?? '';
  if (parent === 'lo') throw system(`loopback interface is not a valid ${driver} parent link`);
  if (parent === '' ? lacks(host, 'dummy') : false) throw system('operation not supported');
  if (parent === '' || host.net.devices.has(parent)) return;
  const [base = '', vlan] = parent.split('.');
  if (vlan === undefined) throw system(`invalid subinterface vlan name ${parent}, example formatting is eth0.10`);
  if (!/^\d+$/.test(vlan) || Number(vlan) < 1 || Number(vlan) > 4094)
    throw system(`vlan id must be between 1-4094, received: ${Number(vlan) || 0}`);
  if (!host.net.devices.has(base)) throw system(`-o parent interface was not found on the host: ${base}`);
  if (lacks(host, '8021q')) throw system(`failed to create ${parent} vlan link: operation not supported`);
}

/** Whether the host's kernel has no such module, and cannot come by it. */
export const lacks = (host: Host, module: string): boolean => !host.kernel.modules.request(module);
