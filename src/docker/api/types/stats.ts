// Models moby api/types/container/stats.go (GET /containers/{id}/stats).

export interface ThrottlingData {
  readonly periods: number;
  readonly throttled_periods: number;
  readonly throttled_time: number;
}

export interface CpuStats {
  readonly cpu_usage: {
    readonly total_usage: number;
    readonly percpu_usage?: readonly number[];
    readonly usage_in_kernelmode: number;
    readonly usage_in_usermode: number;
  };
  readonly system_cpu_usage?: number;
  readonly online_cpus?: number;
  readonly throttling_data: ThrottlingData;
}

export interface BlkioStatEntry {
  readonly major: number;
  readonly minor: number;
  readonly op: string;
  readonly value: number;
}

type Entries = readonly BlkioStatEntry[] | null;

export interface BlkioStats {
  readonly io_service_bytes_recursive: Entries;
  readonly io_serviced_recursive: Entries;
  readonly io_queue_recursive: Entries;
  readonly io_service_time_recursive: Entries;
  readonly io_wait_time_recursive: Entries;
  readonly io_merged_recursive: Entries;
  readonly io_time_recursive: Entries;
  readonly sectors_recursive: Entries;
}

export interface NetworkStats {
  readonly rx_bytes: number;
  readonly rx_packets: number;
  readonly rx_errors: number;
  readonly rx_dropped: number;
  readonly tx_bytes: number;
  readonly tx_packets: number;
  readonly tx_errors: number;
  readonly tx_dropped: number;
}

export interface MemoryStats {
  readonly usage?: number;
  readonly max_usage?: number;
  readonly stats?: Readonly<Record<string, number>>;
  readonly failcnt?: number;
  readonly limit?: number;
}

export interface StatsResponse {
  readonly name?: string;
  readonly id?: string;
  readonly read: string;
  readonly preread: string;
  readonly pids_stats: { readonly current?: number; readonly limit?: number };
  readonly blkio_stats: BlkioStats;
  readonly num_procs: number;
  readonly storage_stats: Readonly<Record<string, number>>;
  readonly cpu_stats: CpuStats;
  readonly precpu_stats: CpuStats;
  readonly memory_stats: MemoryStats;
  readonly networks?: Readonly<Record<string, NetworkStats>>;
}
