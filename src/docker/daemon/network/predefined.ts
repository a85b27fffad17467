// Models moby daemon/daemon_unix.go (initNetworkController, configureNetworking, initBridgeDriver): the networks that are
// there from the start, docker0 as the configuration says.
import { parseCidr } from '../../../host/net/address.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import type { CreateNetwork } from '../../libnetwork/types.ts';
import type { DaemonConfig } from '../config/config.ts';
import type { Daemon } from '../daemon.ts';

type Parts = Pick<Daemon, 'networks' | 'host' | 'config' | 'stamp' | 'version'>;

const START_FAILED = 'failed to start daemon: Error initializing network controller: ';

/**
 * Makes none, host and bridge unless they are there; a bridge that the configuration says otherwise is made anew. Throws
 * `failed to start daemon: Error initializing network controller: …`.
 */
export function createPredefinedNetworks(parts: Parts): void {
  const { networks, config, version } = parts;
  try {
    checkPools(config.current, version);
    networks.restore();
    for (const [name, driver] of [
      ['none', 'null'],
      ['host', 'host'],
    ] as const)
      if (!networks.list().some((network) => network.name === name)) make(parts, name, driver, {}, []);
    configureBridge(parts);
  } catch (error) {
    if (!(error instanceof Error) || error.message.startsWith(START_FAILED)) throw error;
    throw new Error(`${START_FAILED}${error.message}`);
  }
}

/** Models NewAllocator: a pool cannot be cut into networks larger than itself. */
function checkPools({ addressPools }: DaemonConfig, version: EngineVersion): void {
  for (const [index, { base, size }] of addressPools.entries()) {
    const pool = parseCidr(base);
    if (!pool) throw new Error(`error obtaining controller instance: invalid CIDR address: ${base}`);
    if (size >= pool.prefix && size <= 32) continue;
    throw new Error(
      since(version, 27)
        ? `error obtaining controller instance: could not construct local address space: network at index ${index} (&{${base} ${size}}) has a smaller prefix (/${pool.prefix}) than the target size of that pool (/${size})`
        : `error obtaining controller instance: invalid pools size: ${size}`,
    );
  }
}

function configureBridge(parts: Parts): void {
  const { networks, config, version } = parts;
  const before = networks.list().find((network) => network.name === 'bridge');
  const { bridge } = config.current;
  if (bridge.name === 'none') {
    if (before && before.endpoints.size === 0) networks.remove(before.id);
    return;
  }
  const options = bridgeOptions(config.current);
  const ipam = bridgeIpam(config.current, version);
  if (before) {
    const same =
      JSON.stringify([before.options, before.ipam.config, before.ipv6]) ===
      JSON.stringify([options, ipam, bridge.ipv6]);
    if (same || before.endpoints.size > 0) return;
    networks.remove(before.id);
  }
  const said = since(version, 23) ? 'error creating default' : 'Error creating default';
  try {
    if (bridge.name !== '' && bridge.name !== 'docker0' && !parts.host.net.devices.has(bridge.name))
      throw new Error(`bridge device with non default name ${bridge.name} must be created manually`);
    make(parts, 'bridge', 'bridge', options, ipam);
  } catch (error) {
    throw new Error(`${said} "bridge" network: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function bridgeOptions({ bridge, ipMasq, iptables }: DaemonConfig): Record<string, string> {
  return {
    'com.docker.network.bridge.default_bridge': 'true',
    'com.docker.network.bridge.enable_icc': String(bridge.icc),
    'com.docker.network.bridge.enable_ip_masquerade': String(ipMasq && iptables),
    'com.docker.network.bridge.host_binding_ipv4': bridge.ip,
    'com.docker.network.bridge.name': bridge.name || 'docker0',
    'com.docker.network.driver.mtu': String(bridge.mtu),
  };
}

type IpamConfigs = CreateNetwork['ipam']['config'];

/** `172.17.0.1/16` says the bridge's own address and its network at once. */
function bridgeIpam({ bridge, addressPools }: DaemonConfig, version: EngineVersion): IpamConfigs {
  const late = since(version, 28);
  const parsed = (what: string, cidr: string): NonNullable<ReturnType<typeof parseCidr>> => {
    const found = cidr.includes('/') ? parseCidr(cidr) : undefined;
    if (!found) throw new Error(`${late ? `parse ${what} failed: ` : ''}invalid CIDR address: ${cidr}`);
    return found;
  };
  const range =
    bridge.fixedCidr === '' ? undefined : { cidr: bridge.fixedCidr, pool: parsed('fixed-cidr', bridge.fixedCidr) };
  const own = bridge.bip || (range || addressPools.length > 0 ? '' : '172.17.0.1/16');
  const v6 = bridge.fixedCidrV6 === '' || !bridge.ipv6 ? [] : [{ subnet: bridge.fixedCidrV6 }];
  if (own === '') return range ? [{ subnet: bridge.fixedCidr }, ...v6] : v6;
  const { base, prefix } = parsed('bip', own);
  const subnet = `${dotted(base)}/${prefix}`;
  const { gateway } = bridge;
  if (gateway !== '' && parseCidr(`${gateway}/${prefix}`)?.base !== base) {
    const said = since(version, 23) ? 'error creating default' : 'Error creating default';
    throw new Error(
      `${said} "bridge" network: auxiliary address: (DefaultGatewayIPv4:${gateway}) must belong to the master pool: ${subnet}`,
    );
  }
  return [
    {
      subnet,
      gateway: own.split('/')[0] ?? '',
      ...(range && { ipRange: bridge.fixedCidr }),
      ...(gateway !== '' && { auxAddresses: { DefaultGatewayIPv4: gateway } }),
    },
    ...v6,
  ];
}

const dotted = (base: number): string => [24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256).join('.');

function make(
  { networks, host, config, stamp }: Parts,
  name: string,
  driver: string,
  options: Readonly<Record<string, string>>,
  ipam: IpamConfigs,
): void {
  networks.create({
    id: host.random.hex(64),
    name,
    driver,
    internal: false,
    attachable: false,
    ipv4: true,
    ipv6: name === 'bridge' && config.current.bridge.ipv6,
    configOnly: false,
    configFrom: '',
    ipam: { driver: 'default', options: null, config: ipam },
    options,
    labels: {},
    created: stamp(),
  });
}
