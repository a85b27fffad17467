// Models moby daemon/daemon.go: what dockerd knows, and what every verb below is handed.
import type { Host } from '../../host/host.ts';
import type { Process } from '../../host/process/types.ts';
import { type BuildCache, createBuildCache } from '../buildkit/solver/cache.ts';
import type { Containerd } from '../containerd/types.ts';
import type { EngineVersion } from '../engine-version.ts';
import type { NetworkController } from '../libnetwork/types.ts';
import type { Registry } from '../registry/registry.ts';
import type { DaemonConfig } from './config/config.ts';
import { type DaemonLog, SILENT } from './config/log.ts';
import type { Runtimes } from './config/runtimes.ts';
import { runtimesOf } from './config/runtimes-open.ts';
import type { ContainerStore, ExecRecord } from './container/container.ts';
import { createEventLog, type EventLog } from './events/events.ts';
import { createPredefinedNetworks } from './network/predefined.ts';
import { createStamp, type Stamp } from './stamp.ts';
import type { StorageDriver } from './storage-paths.ts';
import { type BuildInfo, buildInfo, type Flavour } from './system/build-info.ts';
import { installedComponents } from './system/installed-components.ts';
import type { VolumeStore } from './volume/volume.ts';

/** What dockerd is a client of. */
export interface Services {
  readonly containerd: Containerd;
  readonly networks: NetworkController;
  readonly registry: Registry;
}

export interface Daemon extends Services {
  readonly host: Host;
  /** The dockerd that works on it now, or did last; its fields change when another version is started on the same data. */
  readonly version: EngineVersion;
  readonly build: BuildInfo;
  /** Undefined while no dockerd runs. */
  readonly process: { current: Process | undefined };
  /** `/var/lib/docker`. */
  readonly dataRoot: string;
  /** As `docker info` prints it. */
  readonly id: string;
  /** Replaced as a whole on reload: who needs a consistent picture keeps the one it began with. */
  readonly config: { current: DaemonConfig };
  /** The same of the runtimes that the configuration names; `features` by name, as JSON, once they have been asked. */
  readonly runtimes: { current: Runtimes; features: ReadonlyMap<string, string> };
  /** What dockerd found when it started: with NVIDIA's hook in its PATH it can serve --gpus. */
  readonly deviceDrivers: { nvidia: boolean };
  /** The text of the seccomp profile that the configuration names, as it was when dockerd started. */
  readonly seccomp: { profile: string | undefined };
  /** Chosen when a dockerd starts. */
  readonly storageDriver: { current: StorageDriver };
  /** The daemon itself, of which an operation's own is a snapshot. */
  readonly live: Daemon;
  readonly stamp: Stamp;
  /** Of the dockerd that works on it. */
  readonly log: { current: DaemonLog };
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

export interface DaemonOptions {
  /** May change in place: see `Daemon.version`. */
  readonly version: EngineVersion;
  readonly flavour: () => Flavour;
  readonly config: DaemonConfig;
  readonly dataRoot: string;
}

/** A daemon over the services, with its predefined networks. Nobody can talk to it before a dockerd listens. */
export function createDaemon(host: Host, services: Services, options: DaemonOptions): Daemon {
  const { version } = options;
  const random = host.random;
  const stamp = createStamp(host.clock, random);
  const daemon: Daemon = {
    ...services,
    host,
    version,
    get build() {
      return { ...buildInfo(options.flavour(), version.text), ...installedComponents(host.files, version) };
    },
    process: { current: undefined },
    dataRoot: options.dataRoot,
    id: storedId(host, options.dataRoot) ?? daemonId(version, (digits) => random.hex(digits)),
    config: { current: options.config },
    runtimes: {
      current: runtimesOf({ host, version, dataRoot: options.dataRoot }, options.config),
      features: new Map(),
    },
    deviceDrivers: { nvidia: false },
    seccomp: { profile: undefined },
    storageDriver: { current: 'overlay2' },
    get live() {
      return daemon;
    },
    stamp,
    log: { current: SILENT },
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
/** What a daemon of 23 and up has written down at its first start. */
function storedId({ files }: Host, dataRoot: string): string | undefined {
  const path = `${dataRoot}/engine-id`;
  return files.exists(path) ? files.readText(path).trim() : undefined;
}

function daemonId(version: EngineVersion, hex: (digits: number) => string): string {
  if (version.major >= 23) return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const group = (): string => Array.from({ length: 4 }, () => base32[Number.parseInt(hex(2), 16) % 32]).join('');
  return Array.from({ length: 12 }, group).join(':');
}

/** The daemon as one operation sees it: with the configuration of now, whatever a reload does meanwhile. */
export const snapshotOf = (daemon: Daemon): Daemon =>
  Object.create(daemon, {
    config: { value: { current: daemon.config.current }, enumerable: true },
    runtimes: { value: { ...daemon.runtimes }, enumerable: true },
  });
