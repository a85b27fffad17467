/** What a host looks like to somebody who may look at everything: containers, images, volumes, networks, processes. */

/** Plain JSON, without anything that only the passing of time changes. Sizes are in bytes, times in milliseconds since the epoch. */
export interface HostState {
  /** The profile's name. */
  readonly host: string;
  /** False during a reboot: what lies on the disk is told, and no process. */
  readonly up: boolean;
  readonly engine: EngineFacts;
  /** In the order they were made. */
  readonly containers: readonly ContainerFacts[];
  readonly images: readonly ImageFacts[];
  readonly volumes: readonly VolumeFacts[];
  readonly networks: readonly NetworkFacts[];
  /** Bytes that only the build cache holds. */
  readonly buildCache: number;
  /** Those that belong to Docker, and their ancestors up to PID 1, by number. */
  readonly processes: readonly ProcessFacts[];
}

export interface EngineFacts {
  /** `absent`: no dockerd is installed. While it is `stopped`, the rest says what it left behind. */
  readonly is: 'absent' | 'stopped' | 'running';
  /** Of the dockerd that runs, or ran last. */
  readonly version?: string;
  readonly dataRoot?: string;
  readonly pid?: number;
}

export interface ContainerFacts {
  readonly id: string;
  /** Without a slash. */
  readonly name: string;
  /** As it was asked for. */
  readonly image: string;
  readonly imageId: string;
  readonly command: string;
  readonly state: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';
  /** Once a run has ended. */
  readonly exitCode?: number;
  readonly health?: 'starting' | 'healthy' | 'unhealthy';
  readonly created: number;
  readonly startedAt?: number;
  /** Of its first process while it runs, as the host numbers it. */
  readonly pid?: number;
  /** Of the shim above it. */
  readonly shimPid?: number;
  /** `runc`, or as `--runtime` named it. */
  readonly runtime: string;
  /** Bytes in its writable layer. */
  readonly size: number;
  readonly ports: readonly PortFacts[];
  readonly networks: readonly AttachmentFacts[];
  /** The id of the container whose network stack it shares (`--network container:…`). */
  readonly sharesNetworkOf?: string;
  readonly mounts: readonly MountFacts[];
  /** Compose's project and service. */
  readonly compose?: { readonly project: string; readonly service: string };
}

export interface PortFacts {
  readonly proto: string;
  readonly containerPort: number;
  readonly hostIp: string;
  readonly hostPort: number;
}

/** A container on a network; addresses are empty while it does not run. */
export interface AttachmentFacts {
  readonly network: string;
  readonly networkId: string;
  readonly ip: string;
  readonly ip6: string;
  readonly mac: string;
  /** By which others on the network find it; none on the default bridge. */
  readonly dnsNames: readonly string[];
}

export interface MountFacts {
  readonly type: string;
  /** The volume's name, or the path on the host; empty for a tmpfs. */
  readonly source: string;
  readonly destination: string;
  readonly writable: boolean;
}

export interface ImageFacts {
  readonly id: string;
  readonly tags: readonly string[];
  /** No name leads to it, and no image is built on it. */
  readonly dangling: boolean;
  /** A step of the classic builder, below another image. */
  readonly intermediate: boolean;
  readonly created: number;
  readonly size: number;
  /** Lowest first. */
  readonly layers: readonly LayerFacts[];
  /** Ids of containers made from it. */
  readonly usedBy: readonly string[];
}

export interface LayerFacts {
  /** The digest of its content. */
  readonly id: string;
  readonly size: number;
  /** Another image has it too. */
  readonly shared: boolean;
  /** The build step that made it; empty where nobody wrote that down. */
  readonly madeBy: string;
}

export interface VolumeFacts {
  readonly name: string;
  readonly driver: string;
  /** Missing where it stands for something else: a directory, a share, a tmpfs. */
  readonly size?: number;
  /** Ids of the containers that were made with it. */
  readonly usedBy: readonly string[];
  /** Nobody named it. */
  readonly anonymous: boolean;
  readonly compose?: { readonly project: string };
}

export interface NetworkFacts {
  readonly id: string;
  readonly name: string;
  readonly driver: string;
  readonly pools: readonly { readonly subnet: string; readonly gateway: string }[];
  /** No way out. */
  readonly internal: boolean;
  /** bridge, host, none: there from the start. */
  readonly predefined: boolean;
  /** Ids of the containers that are on it now. */
  readonly members: readonly string[];
  readonly compose?: { readonly project: string };
}

export type ProcessRole = 'dockerd' | 'containerd' | 'proxy' | 'shim' | 'runtime' | 'container' | 'other';

export interface ProcessFacts {
  readonly pid: number;
  /** 0 for PID 1. */
  readonly parent: number;
  readonly role: ProcessRole;
  readonly command: string;
  /** The container in which it runs, or for which the shim does. */
  readonly container?: string;
  /** Its number inside the container. */
  readonly innerPid?: number;
}
