/** The kernel's settings under /proc/sys: what each is where nobody set it (linux 6.8 as distributions configure it). */

/** `ro` cannot be written; `text` takes anything; else numbers. `needs`: the module that brings it. */
export interface Setting {
  readonly value: string;
  readonly kind: 'number' | 'numbers' | 'text' | 'ro';
  readonly min?: number;
  readonly max?: number;
  readonly needs?: string;
}

const number = (value: number | string, min?: number, max?: number): Setting => ({
  value: String(value),
  kind: 'number',
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});
const flag = (value: 0 | 1): Setting => number(value, 0, 1);
const numbers = (value: string): Setting => ({ value, kind: 'numbers' });
const text = (value: string): Setting => ({ value, kind: 'text' });
const fact = (value: string): Setting => ({ value, kind: 'ro' });
const of = (needs: string, setting: Setting): Setting => ({ ...setting, needs });

/** Settings of the whole machine, by dotted name. Facts of the profile are added by the caller. */
export const MACHINE_SETTINGS: Readonly<Record<string, Setting>> = {
  'fs.aio-max-nr': number(65536),
  'fs.aio-nr': fact('0'),
  'fs.file-max': number('9223372036854775807'),
  'fs.file-nr': fact('1120\t0\t9223372036854775807'),
  'fs.inotify.max_queued_events': number(16384),
  'fs.inotify.max_user_instances': number(128),
  'fs.inotify.max_user_watches': number(122425),
  'fs.mount-max': number(100000),
  'fs.nr_open': number(1048576, 8),
  'fs.pipe-max-size': number(1048576),
  'fs.pipe-user-pages-soft': number(16384),
  'fs.protected_fifos': number(1, 0, 2),
  'fs.protected_hardlinks': flag(1),
  'fs.protected_regular': number(2, 0, 2),
  'fs.protected_symlinks': flag(1),
  'fs.suid_dumpable': number(2, 0, 2),
  'kernel.cap_last_cap': fact('40'),
  'kernel.core_pattern': text('core'),
  'kernel.core_uses_pid': number(0),
  'kernel.dmesg_restrict': flag(1),
  'kernel.hung_task_timeout_secs': number(120),
  'kernel.keys.maxbytes': number(20000),
  'kernel.keys.maxkeys': number(200),
  'kernel.keys.root_maxbytes': number(25000000),
  'kernel.keys.root_maxkeys': number(1000000),
  'kernel.kptr_restrict': number(1, 0, 2),
  'kernel.modprobe': text('/sbin/modprobe'),
  'kernel.modules_disabled': flag(0),
  'kernel.ngroups_max': fact('65536'),
  'kernel.ostype': fact('Linux'),
  'kernel.overflowgid': number(65534, 0, 65535),
  'kernel.overflowuid': number(65534, 0, 65535),
  'kernel.panic': number(0),
  'kernel.panic_on_oops': number(0),
  'kernel.perf_event_paranoid': number(4),
  'kernel.pid_max': number(4194304, 301, 4194304),
  'kernel.printk': numbers('4\t4\t1\t7'),
  'kernel.pty.max': number(4096),
  'kernel.random.boot_id': fact('7c1d6a52-3f0b-4c44-9a57-5b1a5d2f6e01'),
  'kernel.random.entropy_avail': fact('256'),
  'kernel.randomize_va_space': number(2),
  'kernel.sched_rt_period_us': number(1000000),
  'kernel.sched_rt_runtime_us': number(950000),
  'kernel.seccomp.actions_avail': fact('kill_process kill_thread trap errno user_notif trace log allow'),
  'kernel.seccomp.actions_logged': text('kill_process kill_thread trap errno user_notif trace log'),
  'kernel.shm_rmid_forced': flag(0),
  'kernel.sysrq': number(176),
  'kernel.threads-max': number(31408, 20),
  'kernel.unprivileged_bpf_disabled': number(2, 0, 2),
  'kernel.unprivileged_userns_clone': flag(1),
  'kernel.watchdog': flag(1),
  'user.max_cgroup_namespaces': number(15704),
  'user.max_inotify_instances': number(128),
  'user.max_inotify_watches': number(122425),
  'user.max_ipc_namespaces': number(15704),
  'user.max_mnt_namespaces': number(15704),
  'user.max_net_namespaces': number(15704),
  'user.max_pid_namespaces': number(15704),
  'user.max_time_namespaces': number(15704),
  'user.max_user_namespaces': number(15704),
  'user.max_uts_namespaces': number(15704),
  'vm.dirty_background_bytes': number(0),
  'vm.dirty_background_ratio': number(10, 0, 100),
  'vm.dirty_bytes': number(0),
  'vm.dirty_expire_centisecs': number(3000),
  'vm.dirty_ratio': number(20, 0, 100),
  'vm.dirty_writeback_centisecs': number(500),
  'vm.drop_caches': number(0, 1, 4),
  'vm.max_map_count': number(65530, 0),
  'vm.min_free_kbytes': number(67584, 0),
  'vm.mmap_min_addr': number(65536),
  'vm.nr_hugepages': number(0),
  'vm.oom_dump_tasks': number(1),
  'vm.oom_kill_allocating_task': number(0),
  'vm.overcommit_kbytes': number(0),
  'vm.overcommit_memory': number(0, 0, 2),
  'vm.overcommit_ratio': number(50, 0),
  'vm.panic_on_oom': number(0, 0, 2),
  'vm.swappiness': number(60, 0, 200),
  'vm.vfs_cache_pressure': number(100, 0),
};

/** Settings of an IPC namespace. */
export const IPC_SETTINGS: Readonly<Record<string, Setting>> = {
  'kernel.msgmax': number(8192),
  'kernel.msgmnb': number(16384),
  'kernel.msgmni': number(32000),
  'kernel.sem': numbers('32000\t1024000000\t500\t32000'),
  'kernel.shmall': number('18446744073692774399'),
  'kernel.shmmax': number('18446744073692774399'),
  'kernel.shmmni': number(4096),
};

/** Settings of a network namespace. */
export const NET_SETTINGS: Readonly<Record<string, Setting>> = {
  'net.bridge.bridge-nf-call-arptables': of('br_netfilter', number(1)),
  'net.bridge.bridge-nf-call-ip6tables': of('br_netfilter', number(1)),
  'net.bridge.bridge-nf-call-iptables': of('br_netfilter', number(1)),
  'net.bridge.bridge-nf-filter-pppoe-tagged': of('br_netfilter', number(0)),
  'net.bridge.bridge-nf-filter-vlan-tagged': of('br_netfilter', number(0)),
  'net.bridge.bridge-nf-pass-vlan-input-dev': of('br_netfilter', number(0)),
  'net.core.default_qdisc': text('fq_codel'),
  'net.core.netdev_max_backlog': number(1000),
  'net.core.rmem_default': number(212992),
  'net.core.rmem_max': number(212992),
  'net.core.somaxconn': number(4096, 0),
  'net.core.wmem_default': number(212992),
  'net.core.wmem_max': number(212992),
  'net.ipv4.icmp_echo_ignore_all': flag(0),
  'net.ipv4.ip_default_ttl': number(64, 1, 255),
  'net.ipv4.ip_forward': number(0),
  'net.ipv4.ip_local_port_range': numbers('32768\t60999'),
  'net.ipv4.ip_local_reserved_ports': text(''),
  'net.ipv4.ip_nonlocal_bind': flag(0),
  'net.ipv4.ip_unprivileged_port_start': number(1024, 0, 65535),
  'net.ipv4.neigh.default.gc_thresh1': number(128),
  'net.ipv4.neigh.default.gc_thresh2': number(512),
  'net.ipv4.neigh.default.gc_thresh3': number(1024),
  'net.ipv4.ping_group_range': numbers('0\t2147483647'),
  'net.ipv4.tcp_congestion_control': text('cubic'),
  'net.ipv4.tcp_fin_timeout': number(60),
  'net.ipv4.tcp_keepalive_intvl': number(75),
  'net.ipv4.tcp_keepalive_probes': number(9),
  'net.ipv4.tcp_keepalive_time': number(7200),
  'net.ipv4.tcp_max_syn_backlog': number(256),
  'net.ipv4.tcp_rmem': numbers('4096\t131072\t6291456'),
  'net.ipv4.tcp_syncookies': number(1, 0, 2),
  'net.ipv4.tcp_tw_reuse': number(2, 0, 2),
  'net.ipv4.tcp_wmem': numbers('4096\t16384\t4194304'),
  'net.netfilter.nf_conntrack_count': of('nf_conntrack', fact('12')),
  'net.netfilter.nf_conntrack_max': of('nf_conntrack', number(131072)),
  'net.netfilter.nf_conntrack_tcp_timeout_established': of('nf_conntrack', number(432000)),
};

/** Of every interface, and of `all` and `default`, under net.ipv4.conf. */
export const IPV4_CONF: Readonly<Record<string, Setting>> = {
  accept_redirects: number(1),
  arp_announce: number(0),
  arp_ignore: number(0),
  forwarding: number(0),
  proxy_arp: number(0),
  route_localnet: number(0),
  rp_filter: number(2),
  send_redirects: number(1),
};

export const IPV6_CONF: Readonly<Record<string, Setting>> = {
  accept_ra: number(1),
  disable_ipv6: number(0),
  forwarding: number(0),
};

/** A value as the kernel keeps it; undefined where it refuses it (EINVAL). */
export function accepted(setting: Setting, given: string): string | undefined {
  const value = given.trim();
  if (setting.kind === 'text') return value;
  const words = value.split(/\s+/);
  if (words.some((word) => !/^-?\d+$/.test(word))) return undefined;
  if (setting.kind === 'numbers') return words.join('\t');
  const [first = ''] = words;
  if (words.length !== 1) return undefined;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = setting;
  return Number(first) < min || Number(first) > max ? undefined : first;
}
