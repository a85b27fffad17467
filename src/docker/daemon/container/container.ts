// Models moby container/container.go: what the daemon knows of one container.
import type { Emitter } from '../../../base/emitter.ts';
import type { Health } from '../../api/types/container.ts';
import type { ContainerConfig, HostConfig } from '../../api/types/container-config.ts';
import type { Mount } from '../../api/types/mount.ts';
import type { EndpointSettings } from '../../api/types/network.ts';
import type { Snapshot, Task } from '../../containerd/types.ts';
import type { Sandbox } from '../../libnetwork/types.ts';
import type { Daemon } from '../daemon.ts';
import type { LogDriver } from '../logger/driver.ts';
import type { VolumeRecord } from '../volume/volume.ts';
import type { Ended, State } from './state.ts';
import type { StreamConfig } from './streams.ts';

/** A mount that the container was made with. */
export interface MountPoint {
  readonly type: Mount['Type'];
  readonly destination: string;
  /** The path on the host; empty for a tmpfs. */
  readonly source: string;
  readonly name: string;
  readonly driver: string;
  readonly mode: string;
  readonly rw: boolean;
  readonly propagation: string;
  /** Fill an empty volume with what the image has there. */
  readonly copyData: boolean;
  readonly volume: VolumeRecord | undefined;
  readonly spec: Mount;
  /** From `-v`: a missing host directory is made. */
  readonly createSource: boolean;
  /** A volume that the configuration's `Volumes` declares (`-v /data`, VOLUME), with a name made up. */
  readonly declared: boolean;
}

/** One `docker exec`. */
export interface ExecRecord {
  readonly id: string;
  readonly containerId: string;
  readonly entrypoint: string;
  readonly args: readonly string[];
  readonly tty: boolean;
  readonly user: string;
  readonly privileged: boolean;
  readonly env: readonly string[];
  readonly workingDir: string;
  readonly openStdin: boolean;
  readonly openStdout: boolean;
  readonly openStderr: boolean;
  readonly detachKeys: string;
  readonly consoleSize: readonly [number, number] | undefined;
  state:
    | { readonly is: 'created' }
    | { readonly is: 'running'; readonly pid: number }
    | { readonly is: 'exited'; readonly code: number; readonly pid: number };
  process: { resize(size: { cols: number; rows: number }): void } | undefined;
}

/** How `wait` hears of things. */
export type Change =
  | { readonly is: 'stopped'; readonly ended: Ended; readonly error: string }
  | { readonly is: 'removed' };

export interface Container {
  readonly id: string;
  /** With its slash: `/web`. */
  name: string;
  readonly created: number;
  readonly path: string;
  readonly args: readonly string[];
  readonly config: ContainerConfig;
  hostConfig: HostConfig;
  readonly imageId: string;
  readonly snapshot: Snapshot;
  readonly layerId: string;
  readonly mounts: readonly MountPoint[];
  /** Names of the volumes that this run has mounted. */
  readonly mountedVolumes: string[];
  /** What was asked for and came to be, by network name. */
  readonly networks: Map<string, EndpointSettings>;
  /** False until the first start: the files for /etc are not made yet. */
  startedBefore: boolean;
  state: State;
  removing: boolean;
  restartCount: number;
  /** Stopped by a person: a restart policy holds its peace. */
  manuallyStopped: boolean;
  health: Health | undefined;
  healthAbort: AbortController | undefined;
  restartAbort: AbortController | undefined;
  /** In the middle of `docker restart`: the end of this run is no end. */
  restarting: boolean;
  /** `stop` waits for the end. */
  stopping?: boolean;
  /** Milliseconds that a restart policy waited last. */
  backoff: number;
  readonly execs: Map<string, ExecRecord>;
  readonly streams: StreamConfig;
  readonly changes: Emitter<Change>;
  log: LogDriver | undefined;
  task: Task | undefined;
  sandbox: Sandbox | undefined;
  /** The id of the last run's network stack. */
  lastSandbox: string;
  /** Where the files for /etc are when the network stack is another container's. */
  sharedRoot: string | undefined;
}

/** Containers by id, in the order they were made. */
export type ContainerStore = Map<string, Container>;

/** The directory below the data root that is a container's own. */
export const containerRoot = ({ dataRoot }: Pick<Daemon, 'dataRoot'>, id: string): string =>
  `${dataRoot}/containers/${id}`;

export const shortId = (id: string): string => id.replace(/^sha256:/, '').slice(0, 12);

/** The name without its slash. */
export const plainName = (container: Pick<Container, 'name'>): string => container.name.slice(1);
