// Models runc libcontainer/rootfs_linux.go (writeSystemProperty): sysctls of the container's own namespaces.
import type { NetNamespace } from '../../host/net/namespace.ts';
import { RuntimeFailure } from './failures.ts';
import { atLeast } from './versions.ts';

/** Names under /proc/sys/net that every network namespace has. */
const NET =
  /^net\.(core\.(somaxconn|xfrm_acq_expires)|unix\.max_dgram_qlen|ipv4\.(ip_forward|ip_unprivileged_port_start|ip_local_port_range|ip_nonlocal_bind|ip_default_ttl|ping_group_range|icmp_echo_ignore_all|tcp_[a-z0-9_]+|conf\.[^.]+\.[a-z_]+|neigh\.[^.]+\.[a-z_]+|route\.[a-z_]+)|ipv6\.(conf\.[^.]+\.[a-z0-9_]+|bindv6only|ip_nonlocal_bind))$/;

/** Names that every IPC namespace has. */
const IPC = /^(kernel\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+)$/;

/**
 * Models runc libcontainer/configs/validate (sysctl): what belongs to the host, its network and its one kernel, is not
 * for a container to set.
 */
export function checkSysctls(sysctl: Readonly<Record<string, string>>, hostNetwork: boolean): void {
  for (const name of Object.keys(sysctl)) {
    if (IPC.test(name) || name === 'kernel.domainname') continue;
    const net = name.startsWith('net.');
    if (net && !hostNetwork) continue;
    const reason = net ? 'not allowed in host network namespace' : 'is not in a separate kernel namespace';
    throw new RuntimeFailure('spec', `sysctl ${JSON.stringify(name)} ${reason}`);
  }
}

/** Sets them. Throws `RuntimeFailure` for one that is not there. */
export function applySysctls(sysctl: Readonly<Record<string, string>>, net: NetNamespace, runc: string): void {
  for (const [name, value] of Object.entries(sysctl)) {
    if (name.startsWith('net.') && !NET.test(name)) throw missing(name, runc);
    // The kernel writes several numbers with tabs between them.
    net.sysctls.set(name, /^\d+( +\d+)+$/.test(value) ? value.replace(/ +/g, '\t') : value);
    if (name === 'net.ipv4.ip_forward') net.ipForward = value !== '0';
  }
}

function missing(name: string, runc: string): RuntimeFailure {
  const path = name.replaceAll('.', '/');
  if (!atLeast(runc, '1.2')) return new RuntimeFailure('init', `open /proc/sys/${path}: no such file or directory`);
  return new RuntimeFailure(
    'init',
    `open sysctl ${name} file: unsafe procfs detected: openat2 fsmount:fscontext:proc/./sys/${path}: no such file or directory`,
  );
}
