// Models what dockerd of each version writes to its log while it starts and stops (recorded, 20.10.24 to 28.5.2).
import type { Host } from '../../host/host.ts';
import { formatCidr, parseCidr } from '../../host/net/address.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import type { DaemonConfig } from './config/config.ts';
import type { DaemonLog } from './config/log.ts';
import type { Daemon } from './daemon.ts';

/** Before the daemon itself is made. */
export function preparing(log: DaemonLog, { files }: Host, config: DaemonConfig, version: EngineVersion): void {
  if (!since(version, 28)) return;
  log.info('OTEL tracing is not configured, using no-op tracer provider');
  for (const dir of config.cdiSpecDirs) {
    if (files.exists(dir)) continue;
    log.info('CDI directory does not exist, skipping: failed to monitor for changes: no such file or directory', {
      dir,
    });
  }
}

/** How grpc tells of a connection, before 23; Debian's says which part of it speaks. */
export function dialled(log: DaemonLog, address: string, version: EngineVersion, packager: string): void {
  if (since(version, 23)) return;
  const part = packager === 'debian' ? '[core] ' : '';
  for (const line of [
    'parsed scheme: "unix"',
    'scheme "unix" not registered, fallback to default scheme',
    `ccResolverWrapper: sending update to cc: {[{unix://${address}  <nil> 0 <nil>}] <nil> <nil>}`,
    'ClientConn switching balancer to "pick_first"',
    ...(packager === 'debian' ? ['Channel switches to new LB policy "pick_first"'] : []),
  ])
    log.info(`${part}${line}`, { module: 'grpc' });
}

/** A bridge that is there keeps its address; 20.10 said so of a new one too. */
export function bridged(log: DaemonLog, { net }: Host, { bridge }: DaemonConfig, version: EngineVersion): void {
  if (bridge.name === 'none' || bridge.bip !== '') return;
  const name = bridge.name || 'docker0';
  const own = net.devices.get(name)?.addresses[0];
  if (since(version, 23) && !own) return;
  const cidr = own && parseCidr(`${own.ip}/${own.prefix}`);
  const subnet = cidr ? formatCidr(cidr) : '172.17.0.0/16';
  log.info(
    `Default bridge (${name}) is assigned with an IP address ${subnet}. Daemon option --bip can be used to set a preferred IP address`,
  );
}

export function loading(log: DaemonLog, config: DaemonConfig): void {
  log.debug(`Max Concurrent Downloads: ${config.maxConcurrentDownloads}`);
  log.debug(`Max Concurrent Uploads: ${config.maxConcurrentUploads}`);
  log.debug(`Max Download Attempts: ${config.maxDownloadAttempts}`);
  log.info('Loading containers: start.');
  log.debug('Option DefaultDriver: bridge');
  log.debug('Option DefaultNetwork: bridge');
  log.debug(`Network Control Plane MTU: ${String(config.settings['network-control-plane-mtu'] ?? 1500)}`);
}

export function loaded(log: DaemonLog, daemon: Daemon, warnings: readonly string[]): void {
  const { version, build } = daemon;
  log.info('Loading containers: done.');
  for (const warning of warnings) log.warn(warning);
  const driver = daemon.storageDriver.current;
  if (since(version, 25)) {
    log.info('Docker daemon', {
      commit: build.gitCommit,
      'containerd-snapshotter': false,
      'storage-driver': driver,
      version: build.version,
    });
  } else {
    const key = since(version, 23) ? 'graphdriver' : 'graphdriver(s)';
    log.info('Docker daemon', { commit: build.gitCommit, [key]: driver, version: build.version });
  }
}

export function built(log: DaemonLog, version: EngineVersion): void {
  if (!since(version, 28)) return;
  log.info('Initializing buildkit');
  log.info('Completed buildkit initialization');
}

/** Up: 20.10 said so before it listened, and for every address. */
export function initialized(log: DaemonLog, names: readonly string[]): void {
  log.info('Daemon has completed initialization');
  for (const name of names) log.info(`API listen on ${name}`);
}

/** The signal has been noted. */
export function stopping(log: DaemonLog, config: DaemonConfig): void {
  log.debug(`daemon configured with a ${config.shutdownTimeout} seconds minimum shutdown timeout`);
  log.debug(`start clean shutdown of all containers with a ${config.shutdownTimeout} seconds timeout...`);
}

export function stopped(log: DaemonLog, config: DaemonConfig, version: EngineVersion): void {
  const ended = (error: string, namespace: string): void =>
    log.info('stopping event stream following graceful shutdown', { error, module: 'libcontainerd', namespace });
  log.debug('Cleaning up old mountid : start.');
  log.debug('Cleaning up old mountid : done.');
  if (since(version, 23)) ended('<nil>', config.containerdNamespace);
  log.debug('Clean shutdown succeeded');
  log.info('Daemon shutdown complete');
  ended('context canceled', config.containerdPluginNamespace);
  if (!since(version, 23)) ended('context canceled', config.containerdNamespace);
}
