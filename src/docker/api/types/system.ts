// Models moby api/types/system and api/types/types.go (GET /version, /info, /system/df, /_ping).
import type { BuildCacheRecord } from './build.ts';
import type { ContainerSummary } from './container.ts';
import type { ImageSummary } from './image.ts';
import type { Volume } from './volume.ts';
import type { StringList, StringMap } from './wire-values.ts';

export interface ComponentVersion {
  readonly Name: string;
  readonly Version: string;
  readonly Details?: StringMap;
}

export interface VersionResponse {
  readonly Platform?: { readonly Name: string };
  readonly Components?: readonly ComponentVersion[];
  readonly Version: string;
  readonly ApiVersion: string;
  readonly MinAPIVersion?: string;
  readonly GitCommit: string;
  readonly GoVersion: string;
  readonly Os: string;
  readonly Arch: string;
  readonly KernelVersion?: string;
  readonly Experimental?: boolean;
  readonly BuildTime?: string;
}

export interface Commit {
  readonly ID: string;
  readonly Expected?: string;
}

export interface RegistryIndexInfo {
  readonly Name: string;
  readonly Mirrors: StringList;
  readonly Secure: boolean;
  readonly Official: boolean;
}

export interface RegistryServiceConfig {
  readonly AllowNondistributableArtifactsCIDRs?: StringList | null;
  readonly AllowNondistributableArtifactsHostnames?: StringList | null;
  readonly InsecureRegistryCIDRs: StringList;
  readonly IndexConfigs: Readonly<Record<string, RegistryIndexInfo>>;
  readonly Mirrors: StringList | null;
}

export interface RuntimeInfo {
  readonly path?: string;
  readonly runtimeArgs?: StringList;
  readonly runtimeType?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** From API 1.44. */
  readonly status?: StringMap;
}

export interface SwarmInfo {
  readonly NodeID: string;
  readonly NodeAddr: string;
  readonly LocalNodeState: string;
  readonly ControlAvailable: boolean;
  readonly Error: string;
  readonly RemoteManagers: null;
}

export interface PluginsInfo {
  readonly Volume: StringList;
  readonly Network: StringList;
  readonly Authorization: StringList | null;
  readonly Log: StringList;
}

export interface InfoResponse {
  readonly ID: string;
  readonly Containers: number;
  readonly ContainersRunning: number;
  readonly ContainersPaused: number;
  readonly ContainersStopped: number;
  readonly Images: number;
  readonly Driver: string;
  readonly DriverStatus: readonly (readonly [string, string])[] | null;
  readonly SystemStatus?: null;
  readonly Plugins: PluginsInfo;
  readonly MemoryLimit: boolean;
  readonly SwapLimit: boolean;
  readonly KernelMemory?: boolean;
  readonly KernelMemoryTCP?: boolean;
  readonly CpuCfsPeriod: boolean;
  readonly CpuCfsQuota: boolean;
  readonly CPUShares: boolean;
  readonly CPUSet: boolean;
  readonly PidsLimit: boolean;
  readonly IPv4Forwarding: boolean;
  /** Before 28. */
  readonly BridgeNfIptables?: boolean;
  readonly BridgeNfIp6tables?: boolean;
  readonly Debug: boolean;
  readonly NFd: number;
  readonly OomKillDisable: boolean;
  readonly NGoroutines: number;
  readonly SystemTime: string;
  readonly LoggingDriver: string;
  readonly CgroupDriver: string;
  readonly CgroupVersion?: string;
  readonly NEventsListener: number;
  readonly KernelVersion: string;
  readonly OperatingSystem: string;
  readonly OSVersion: string;
  readonly OSType: string;
  readonly Architecture: string;
  readonly IndexServerAddress: string;
  readonly RegistryConfig: RegistryServiceConfig | null;
  readonly NCPU: number;
  readonly MemTotal: number;
  readonly GenericResources: null;
  readonly DockerRootDir: string;
  readonly HttpProxy: string;
  readonly HttpsProxy: string;
  readonly NoProxy: string;
  readonly Name: string;
  readonly Labels: StringList;
  readonly ExperimentalBuild: boolean;
  readonly ServerVersion: string;
  /** 20.10 only. */
  readonly ClusterStore?: string;
  readonly ClusterAdvertise?: string;
  readonly Runtimes: Readonly<Record<string, RuntimeInfo>>;
  readonly DefaultRuntime: string;
  readonly Swarm: SwarmInfo;
  readonly LiveRestoreEnabled: boolean;
  readonly Isolation: string;
  readonly InitBinary: string;
  readonly ContainerdCommit: Commit;
  readonly RuncCommit: Commit;
  readonly InitCommit: Commit;
  readonly SecurityOptions: StringList;
  readonly ProductLicense?: string;
  readonly DefaultAddressPools?: readonly { readonly Base: string; readonly Size: number }[];
  /** From 28. */
  readonly FirewallBackend?: { readonly Driver: string; readonly Info?: readonly (readonly [string, string])[] };
  /** From 25. */
  readonly CDISpecDirs?: StringList | null;
  /** From 28.2. */
  readonly DiscoveredDevices?: readonly { readonly Source: string; readonly ID: string }[];
  /** From 27. */
  readonly Containerd?: {
    readonly Address?: string;
    readonly Namespaces: { readonly Containers: string; readonly Plugins: string };
  };
  readonly Warnings: StringList | null;
}

/** GET /system/df. */
export interface DiskUsage {
  readonly LayersSize: number;
  readonly Images: readonly ImageSummary[] | null;
  readonly Containers: readonly ContainerSummary[] | null;
  readonly Volumes: readonly Volume[] | null;
  readonly BuildCache: readonly BuildCacheRecord[] | null;
  readonly BuilderSize?: number;
}

/** What the headers of GET or HEAD /_ping say. */
export interface Ping {
  readonly apiVersion: string;
  readonly osType: string;
  readonly experimental: boolean;
  readonly builderVersion: string;
  readonly swarm: string;
}
