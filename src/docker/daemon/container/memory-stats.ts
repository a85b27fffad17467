// Models daemon/daemon_unix.go (statsV1, statsV2): what the memory controller tells of a container.
import type { MemoryStats } from '../../api/types/stats.ts';

/** memory.stat of cgroup v1, and what of it is in memory rather than nothing. */
const V1 = [
  'active_anon',
  'active_file',
  'cache',
  'dirty',
  'hierarchical_memory_limit',
  'hierarchical_memsw_limit',
  'inactive_anon',
  'inactive_file',
  'mapped_file',
  'pgfault',
  'pgmajfault',
  'pgpgin',
  'pgpgout',
  'rss',
  'rss_huge',
  'total_active_anon',
  'total_active_file',
  'total_cache',
  'total_dirty',
  'total_inactive_anon',
  'total_inactive_file',
  'total_mapped_file',
  'total_pgfault',
  'total_pgmajfault',
  'total_pgpgin',
  'total_pgpgout',
  'total_rss',
  'total_rss_huge',
  'total_unevictable',
  'total_writeback',
  'unevictable',
  'writeback',
];
const V2 = [
  'active_anon',
  'active_file',
  'anon',
  'anon_thp',
  'file',
  'file_dirty',
  'file_mapped',
  'file_writeback',
  'inactive_anon',
  'inactive_file',
  'kernel_stack',
  'pgactivate',
  'pgdeactivate',
  'pgfault',
  'pglazyfree',
  'pglazyfreed',
  'pgmajfault',
  'pgrefill',
  'pgscan',
  'pgsteal',
  'shmem',
  'slab',
  'slab_reclaimable',
  'slab_unreclaimable',
  'sock',
  'thp_collapse_alloc',
  'thp_fault_alloc',
  'unevictable',
  'workingset_activate',
  'workingset_nodereclaim',
  'workingset_refault',
];
const PAGE = 4096;
/** What no limit is, to cgroup v1. */
const UNLIMITED = 2 ** 63 - PAGE;

/** Bytes: `usage` in memory now, `limited` what the container may use (0: as much as there is), `total` what there is. */
export function memoryStats(
  cgroupVersion: 1 | 2,
  { usage, limited, total }: { readonly usage: number; readonly limited: number; readonly total: number },
): MemoryStats {
  const limit = limited > 0 ? limited : total;
  const pages = Math.round(usage / PAGE);
  const known: Readonly<Record<string, number>> = {
    rss: usage,
    anon: usage,
    inactive_anon: usage,
    pgfault: pages,
    pgpgin: pages,
    hierarchical_memory_limit: limited > 0 ? limited : UNLIMITED,
    hierarchical_memsw_limit: limited > 0 ? limited * 2 : UNLIMITED,
  };
  const names = cgroupVersion === 1 ? V1 : V2;
  const stats = Object.fromEntries(names.map((name) => [name, known[name.replace(/^total_/, '')] ?? 0]));
  return { usage, ...(cgroupVersion === 1 && { max_usage: usage }), stats, limit };
}
