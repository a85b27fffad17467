// Models moby daemon/daemon_unix.go (configureNetworking, initBridgeDriver): none, host and bridge, there from the start.
import type { Daemon } from '../daemon.ts';

const BRIDGE_OPTIONS = {
  'com.docker.network.bridge.default_bridge': 'true',
  'com.docker.network.bridge.enable_icc': 'true',
  'com.docker.network.bridge.enable_ip_masquerade': 'true',
  'com.docker.network.bridge.host_binding_ipv4': '0.0.0.0',
  'com.docker.network.bridge.name': 'docker0',
  'com.docker.network.driver.mtu': '1500',
};

/** Makes the three networks unless they are there. */
export function createPredefinedNetworks(daemon: Pick<Daemon, 'networks' | 'host' | 'config' | 'stamp'>): void {
  const { networks, host } = daemon;
  networks.restoreFirewall();
  if (networks.list().some((network) => network.name === 'bridge')) return;
  const make = (name: string, driver: string, options: Readonly<Record<string, string>>, subnet?: string): void => {
    networks.create({
      id: host.random.hex(64),
      name,
      driver,
      internal: false,
      attachable: false,
      ipv4: true,
      ipv6: false,
      configOnly: false,
      configFrom: '',
      ipam: { driver: 'default', options: null, config: subnet === undefined ? [] : [poolOf(subnet)] },
      options,
      labels: {},
      created: daemon.stamp(),
    });
  };
  make('none', 'null', {});
  make('host', 'host', {});
  make('bridge', 'bridge', BRIDGE_OPTIONS, daemon.config.current.bridge.bip || '172.17.0.1/16');
}

/** `172.17.0.1/16` says the bridge's own address and its network at once. */
function poolOf(bip: string): { readonly subnet: string; readonly gateway: string } {
  const [ip = '', prefix = '16'] = bip.split('/');
  const bits = Number(prefix);
  const value = ip.split('.').reduce((total, part) => total * 256 + Number(part), 0);
  const size = 2 ** (32 - bits);
  const base = Math.floor(value / size) * size;
  const dotted = [24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256).join('.');
  return { subnet: `${dotted}/${prefix}`, gateway: ip };
}
