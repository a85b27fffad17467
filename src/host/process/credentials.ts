// Models include/uapi/linux/capability.h and the credentials of a process.
import type { Caller } from '../fs/types.ts';
import type { Credentials, Process } from './types.ts';

/** Capability names by bit number. */
export const CAPABILITIES = [
  'CAP_CHOWN',
  'CAP_DAC_OVERRIDE',
  'CAP_DAC_READ_SEARCH',
  'CAP_FOWNER',
  'CAP_FSETID',
  'CAP_KILL',
  'CAP_SETGID',
  'CAP_SETUID',
  'CAP_SETPCAP',
  'CAP_LINUX_IMMUTABLE',
  'CAP_NET_BIND_SERVICE',
  'CAP_NET_BROADCAST',
  'CAP_NET_ADMIN',
  'CAP_NET_RAW',
  'CAP_IPC_LOCK',
  'CAP_IPC_OWNER',
  'CAP_SYS_MODULE',
  'CAP_SYS_RAWIO',
  'CAP_SYS_CHROOT',
  'CAP_SYS_PTRACE',
  'CAP_SYS_PACCT',
  'CAP_SYS_ADMIN',
  'CAP_SYS_BOOT',
  'CAP_SYS_NICE',
  'CAP_SYS_RESOURCE',
  'CAP_SYS_TIME',
  'CAP_SYS_TTY_CONFIG',
  'CAP_MKNOD',
  'CAP_LEASE',
  'CAP_AUDIT_WRITE',
  'CAP_AUDIT_CONTROL',
  'CAP_SETFCAP',
  'CAP_MAC_OVERRIDE',
  'CAP_MAC_ADMIN',
  'CAP_SYSLOG',
  'CAP_WAKE_ALARM',
  'CAP_BLOCK_SUSPEND',
  'CAP_AUDIT_READ',
  'CAP_PERFMON',
  'CAP_BPF',
  'CAP_CHECKPOINT_RESTORE',
] as const;

/** A capability set as `/proc/<pid>/status` prints it: 16 hexadecimal digits. */
export function capabilityMask(caps: ReadonlySet<string>): string {
  const mask = CAPABILITIES.reduce((bits, name, index) => (caps.has(name) ? bits | (1n << BigInt(index)) : bits), 0n);
  return mask.toString(16).padStart(16, '0');
}

/** root on the host: every capability. */
export const ROOT: Credentials = {
  uid: 0,
  gid: 0,
  groups: [0],
  caps: new Set(CAPABILITIES),
  bounding: new Set(CAPABILITIES),
  noNewPrivs: false,
};

/** An ordinary user. */
export const user = (uid: number, gid: number, groups: readonly number[]): Credentials => ({
  uid,
  gid,
  groups,
  caps: new Set(),
  bounding: new Set(CAPABILITIES),
  noNewPrivs: false,
});

export const callerOf = (proc: Process): Caller => ({ ...proc.cred, pid: proc.pid });
