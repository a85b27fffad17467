/**
 * A loaded Compose project. Models compose-spec/compose-go types/types.go and types/project.go (v2.0.2 to v2.9.1).
 *
 * Members bear the names of the Compose file. Absent means the zero value of Go's struct, as `omitempty` leaves it out.
 * Durations are nanoseconds, sizes bytes. What users name (services, networks, variables) is a `Map`, sorted by name.
 */
export type StringMap = ReadonlyMap<string, string>;
/** A variable without a value takes that of the environment: null until resolved, and after it when there is none. */
export type NullableStringMap = ReadonlyMap<string, string | null>;
/** `x-` members, as plain data. */
export type Extensions = ReadonlyMap<string, unknown>;

export interface Project {
  readonly name: string;
  /** The project directory, absolute. */
  readonly workingDir: string;
  /** Services whose profile is active and which were asked for. */
  readonly services: ReadonlyMap<string, Service>;
  /** Services left out, by profile or because others were asked for. */
  readonly disabledServices: ReadonlyMap<string, Service>;
  readonly networks: ReadonlyMap<string, Network>;
  readonly volumes: ReadonlyMap<string, Volume>;
  readonly secrets: ReadonlyMap<string, FileObject>;
  readonly configs: ReadonlyMap<string, FileObject>;
  readonly models: ReadonlyMap<string, Model>;
  readonly extensions: Extensions;
  /** Absolute paths of the files read, `-` for standard input. */
  readonly composeFiles: readonly string[];
  /** What interpolation saw: the process's environment over the .env files, and COMPOSE_PROJECT_NAME. */
  readonly environment: StringMap;
  readonly profiles: readonly string[];
}

export type DependsCondition = 'service_started' | 'service_healthy' | 'service_completed_successfully';

export interface Dependency {
  readonly condition: DependsCondition;
  readonly restart?: boolean;
  readonly required: boolean;
}

export interface Service {
  readonly name: string;
  readonly profiles?: readonly string[];
  readonly annotations?: StringMap;
  readonly attach?: boolean;
  readonly build?: Build;
  readonly develop?: { readonly watch?: readonly WatchTrigger[] };
  readonly blkio_config?: BlkioConfig;
  readonly cap_add?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly cgroup_parent?: string;
  readonly cgroup?: string;
  readonly cpu_count?: number;
  readonly cpu_percent?: number;
  readonly cpu_period?: number;
  readonly cpu_quota?: number;
  readonly cpu_rt_period?: number;
  readonly cpu_rt_runtime?: number;
  readonly cpus?: number;
  readonly cpuset?: string;
  readonly cpu_shares?: number;
  /** Absent: the image's; empty: none. */
  readonly command?: readonly string[];
  readonly configs?: readonly FileReference[];
  readonly container_name?: string;
  readonly credential_spec?: { readonly config?: string; readonly file?: string; readonly registry?: string };
  readonly depends_on?: ReadonlyMap<string, Dependency>;
  readonly deploy?: Deploy;
  readonly device_cgroup_rules?: readonly string[];
  readonly devices?: readonly DeviceMapping[];
  readonly dns?: readonly string[];
  readonly dns_opt?: readonly string[];
  readonly dns_search?: readonly string[];
  readonly domainname?: string;
  readonly entrypoint?: readonly string[];
  readonly provider?: { readonly type?: string; readonly options?: ReadonlyMap<string, readonly string[]> };
  readonly environment?: NullableStringMap;
  readonly env_file?: readonly EnvFile[];
  readonly expose?: readonly string[];
  readonly external_links?: readonly string[];
  /** Host name to addresses. */
  readonly extra_hosts?: ReadonlyMap<string, readonly string[]>;
  readonly group_add?: readonly string[];
  readonly gpus?: readonly DeviceRequest[];
  readonly hostname?: string;
  readonly healthcheck?: Healthcheck;
  readonly image?: string;
  readonly init?: boolean;
  readonly ipc?: string;
  readonly isolation?: string;
  readonly labels?: StringMap;
  readonly label_file?: readonly string[];
  readonly links?: readonly string[];
  readonly logging?: { readonly driver?: string; readonly options?: StringMap };
  readonly mem_limit?: number;
  readonly mem_reservation?: number;
  readonly memswap_limit?: number;
  readonly mem_swappiness?: number;
  readonly mac_address?: string;
  readonly models?: ReadonlyMap<string, { readonly endpoint_var?: string; readonly model_var?: string } | null>;
  readonly network_mode?: string;
  /** Network to what the service wants of it, null for nothing special. */
  readonly networks?: ReadonlyMap<string, ServiceNetwork | null>;
  readonly oom_kill_disable?: boolean;
  readonly oom_score_adj?: number;
  readonly pid?: string;
  readonly pids_limit?: number;
  readonly platform?: string;
  readonly ports?: readonly ServicePort[];
  readonly privileged?: boolean;
  readonly pull_policy?: string;
  readonly read_only?: boolean;
  readonly restart?: string;
  readonly runtime?: string;
  readonly scale?: number;
  readonly secrets?: readonly FileReference[];
  readonly security_opt?: readonly string[];
  readonly shm_size?: number;
  readonly stdin_open?: boolean;
  readonly stop_grace_period?: number;
  readonly stop_signal?: string;
  readonly storage_opt?: StringMap;
  readonly sysctls?: StringMap;
  readonly tmpfs?: readonly string[];
  readonly tty?: boolean;
  readonly ulimits?: ReadonlyMap<string, Ulimit>;
  readonly use_api_socket?: boolean;
  readonly user?: string;
  readonly userns_mode?: string;
  readonly uts?: string;
  readonly volume_driver?: string;
  readonly volumes?: readonly ServiceVolume[];
  readonly volumes_from?: readonly string[];
  readonly working_dir?: string;
  readonly post_start?: readonly Hook[];
  readonly pre_stop?: readonly Hook[];
  readonly extensions?: Extensions;
}

export interface Build {
  readonly context?: string;
  readonly dockerfile?: string;
  readonly dockerfile_inline?: string;
  readonly entitlements?: readonly string[];
  readonly args?: NullableStringMap;
  readonly provenance?: string;
  readonly sbom?: string;
  readonly ssh?: readonly { readonly id: string; readonly path: string }[];
  readonly labels?: StringMap;
  readonly cache_from?: readonly string[];
  readonly cache_to?: readonly string[];
  readonly no_cache?: boolean;
  readonly additional_contexts?: StringMap;
  readonly pull?: boolean;
  readonly extra_hosts?: ReadonlyMap<string, readonly string[]>;
  readonly isolation?: string;
  readonly network?: string;
  readonly target?: string;
  readonly secrets?: readonly FileReference[];
  readonly shm_size?: number;
  readonly tags?: readonly string[];
  readonly ulimits?: ReadonlyMap<string, Ulimit>;
  readonly platforms?: readonly string[];
  readonly privileged?: boolean;
}

export interface WatchTrigger {
  readonly path: string;
  readonly action: string;
  readonly target?: string;
  readonly exec?: Hook;
  readonly include?: readonly string[];
  readonly ignore?: readonly string[];
  readonly initial_sync?: boolean;
}

export interface Hook {
  readonly command?: readonly string[];
  readonly user?: string;
  readonly privileged?: boolean;
  readonly working_dir?: string;
  readonly environment?: NullableStringMap;
}

export interface ThrottleDevice {
  readonly path: string;
  readonly rate: number;
}

export interface BlkioConfig {
  readonly weight?: number;
  readonly weight_device?: readonly { readonly path: string; readonly weight: number }[];
  readonly device_read_bps?: readonly ThrottleDevice[];
  readonly device_read_iops?: readonly ThrottleDevice[];
  readonly device_write_bps?: readonly ThrottleDevice[];
  readonly device_write_iops?: readonly ThrottleDevice[];
}

export interface EnvFile {
  readonly path: string;
  readonly required: boolean;
  readonly format?: string;
}

export interface DeviceMapping {
  readonly source?: string;
  readonly target?: string;
  readonly permissions?: string;
}

export interface DeviceRequest {
  readonly capabilities?: readonly string[];
  readonly driver?: string;
  /** -1 is all. */
  readonly count?: number;
  readonly device_ids?: readonly string[];
  readonly options?: StringMap;
}

export interface Resource {
  /** CPUs, not billionths of them. */
  readonly cpus?: number;
  readonly memory?: number;
  readonly pids?: number;
  readonly devices?: readonly DeviceRequest[];
}

export interface Deploy {
  readonly mode?: string;
  readonly replicas?: number;
  readonly labels?: StringMap;
  readonly resources?: { readonly limits?: Resource; readonly reservations?: Resource };
  readonly restart_policy?: {
    readonly condition?: string;
    readonly delay?: number;
    readonly max_attempts?: number;
    readonly window?: number;
  };
  readonly endpoint_mode?: string;
}

export interface Healthcheck {
  readonly test?: readonly string[];
  readonly timeout?: number;
  readonly interval?: number;
  readonly retries?: number;
  readonly start_period?: number;
  readonly start_interval?: number;
  readonly disable?: boolean;
}

export interface ServiceNetwork {
  readonly aliases?: readonly string[];
  readonly driver_opts?: StringMap;
  readonly gw_priority?: number;
  readonly interface_name?: string;
  readonly ipv4_address?: string;
  readonly ipv6_address?: string;
  readonly link_local_ips?: readonly string[];
  readonly mac_address?: string;
  readonly priority?: number;
}

export interface ServicePort {
  readonly name?: string;
  readonly mode?: string;
  readonly host_ip?: string;
  readonly target: number;
  /** A port or a range, `8080-8090`; absent: any. */
  readonly published?: string;
  readonly protocol?: string;
  readonly app_protocol?: string;
}

export interface ServiceVolume {
  readonly type: string;
  readonly source?: string;
  readonly target?: string;
  readonly read_only?: boolean;
  readonly consistency?: string;
  readonly bind?: {
    readonly selinux?: string;
    readonly propagation?: string;
    readonly create_host_path?: boolean;
    readonly recursive?: string;
  };
  readonly volume?: { readonly labels?: StringMap; readonly nocopy?: boolean; readonly subpath?: string };
  readonly tmpfs?: { readonly size?: number; readonly mode?: number };
  readonly image?: { readonly subpath?: string };
}

/** How a service sees a secret or a config. */
export interface FileReference {
  readonly source?: string;
  readonly target?: string;
  readonly uid?: string;
  readonly gid?: string;
  readonly mode?: number;
}

export interface Ulimit {
  readonly single?: number;
  readonly soft?: number;
  readonly hard?: number;
}

export interface IpamPool {
  readonly subnet?: string;
  readonly gateway?: string;
  readonly ip_range?: string;
  readonly aux_addresses?: StringMap;
}

export interface Network {
  /** As the engine knows it: `shop_default`. */
  readonly name: string;
  readonly driver?: string;
  readonly driver_opts?: StringMap;
  readonly ipam?: { readonly driver?: string; readonly config?: readonly IpamPool[] };
  readonly external?: boolean;
  readonly internal?: boolean;
  readonly attachable?: boolean;
  readonly labels?: StringMap;
  readonly enable_ipv4?: boolean;
  readonly enable_ipv6?: boolean;
}

export interface Volume {
  /** As the engine knows it: `shop_data`. */
  readonly name: string;
  readonly driver?: string;
  readonly driver_opts?: StringMap;
  readonly external?: boolean;
  readonly labels?: StringMap;
}

/** A secret or a config. */
export interface FileObject {
  readonly name?: string;
  readonly file?: string;
  readonly environment?: string;
  readonly content?: string;
  readonly external?: boolean;
  readonly labels?: StringMap;
  readonly driver?: string;
  readonly driver_opts?: StringMap;
  readonly template_driver?: string;
}

export interface Model {
  readonly name?: string;
  readonly model?: string;
  readonly context_size?: number;
  readonly runtime_flags?: readonly string[];
}
