// Models moby daemon/daemon.go: what dockerd knows, and what every verb below is handed.
import type { Host } from '../../host/host.ts';
import { type BuildCache, createBuildCache } from '../buildkit/solver/cache.ts';
import type { Containerd } from '../containerd/types.ts';
import { type EngineVersion, engineVersion } from '../engine-version.ts';
import type { NetworkController } from '../libnetwork/types.ts';
import type { Registry } from '../registry/registry.ts';
import { type DaemonConfig, loadConfig } from './config/config.ts';
import { checkDefaultRuntime } from './config/runtimes.ts';
import type { ContainerStore, ExecRecord } from './container/container.ts';
import { createEventLog, type EventLog } from './events/events.ts';
import { createPredefinedNetworks } from './network/predefined.ts';
import { createStamp, type Stamp } from './stamp.ts';
import { type BuildInfo, buildInfo } from './system/build-info.ts';
import type { VolumeStore } from './volume/volume.ts';

/** What dockerd is a client of. */
export interface Services {
  readonly containerd: Containerd;
  readonly networks: NetworkController;
  readonly registry: Registry;
}

export interface Daemon extends Services {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly build: BuildInfo;
  /** As `docker info` prints it. */
  readonly id: string;
  /** Replaced as a whole on reload: who needs a consistent picture keeps the one it began with. */
  readonly config: { current: DaemonConfig };
  readonly stamp: Stamp;
  readonly events: EventLog;
  readonly volumes: VolumeStore;
  readonly containers: ContainerStore;
  readonly execs: Map<string, ExecRecord>;
  /** Of BuildKit. */
  readonly buildCache: BuildCache;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** True from the moment it is told to stop: restart policies hold their peace. */
  readonly shuttingDown: { value: boolean };
}

/**
 * A daemon over the services, configured by /etc/docker/daemon.json. Nobody can talk to it before `startDaemon`. Throws
 * with dockerd's own sentence when the configuration cannot be used.
 */
export function createDaemon(host: Host, services: Services, options: { readonly version: string }): Daemon {
  const version = engineVersion(options.version);
  const config = loadConfig(host.files);
  checkDefaultRuntime(config, version);
  const random = host.random;
  const stamp = createStamp(host.clock, random);
  const daemon: Daemon = {
    ...services,
    host,
    version,
    build: buildInfo(host.profile.docker.flavour, version, services.containerd.version),
    id: daemonId(version, (digits) => random.hex(digits)),
    config: { current: config },
    stamp,
    events: createEventLog(stamp, version),
    volumes: new Map(),
    containers: new Map(),
    execs: new Map(),
    buildCache: createBuildCache(host.clock, random),
    startedAt: host.clock.now(),
    shuttingDown: { value: false },
  };
  createPredefinedNetworks(daemon);
  return daemon;
}

/** A UUID from 23 on; before, twelve groups of the base32 hash of a key. */
function daemonId(version: EngineVersion, hex: (digits: number) => string): string {
  if (version.major >= 23) return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const group = (): string => Array.from({ length: 4 }, () => base32[Number.parseInt(hex(2), 16) % 32]).join('');
  return Array.from({ length: 12 }, group).join(':');
}
