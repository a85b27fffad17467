// Models moby daemon/daemon.go (NewDaemon, setupResolvConf, setHostGatewayIP): settings that a start fills in by itself.
import type { Host } from '../../host/host.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { type DaemonConfig, daemonConfig } from './config/config.ts';
import type { DaemonLog } from './config/log.ts';

const RESOLVED = '/run/systemd/resolve/resolv.conf';

/** The configuration with containerd's address, the resolver's file and what docker0 brings. */
export function effectiveConfig(
  config: DaemonConfig,
  parts: { readonly host: Host; readonly version: EngineVersion; readonly log: DaemonLog; readonly address: string },
): DaemonConfig {
  const { version, address } = parts;
  const { settings } = config;
  const gateway = config.bridge.bip.split('/')[0] || '172.17.0.1';
  return daemonConfig(
    {
      ...settings,
      ...(!since(version, 23) && { mtu: settings.mtu ?? 1500 }),
      containerd: address,
      'resolv-conf': settings['resolv-conf'] ?? resolvConf(parts),
      ...(since(version, 28)
        ? { 'host-gateway-ips': settings['host-gateway-ips'] ?? [''] }
        : { 'host-gateway-ip': settings['host-gateway-ip'] ?? gateway }),
    },
    config,
  );
}

/** systemd-resolved's own file, where the usual one only names its stub. */
function resolvConf({ host: { files }, log }: { readonly host: Host; readonly log: DaemonLog }): string {
  const path = '/etc/resolv.conf';
  const servers = files.exists(path) ? [...files.readText(path).matchAll(/^nameserver\s+(\S+)/gm)] : [];
  if (servers.length !== 1 || servers[0]?.[1] !== '127.0.0.53') return path;
  log.info(`detected 127.0.0.53 nameserver, assuming systemd-resolved, so using resolv.conf: ${RESOLVED}`);
  return RESOLVED;
}
