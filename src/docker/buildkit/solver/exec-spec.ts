// Models moby/buildkit executor/oci (GenerateSpec) and builder/builder-next/executor_linux.go: the container of a RUN.

import { builtinProfile } from '../../runtimes/seccomp-profile.ts';
import type { MountSpec, OciSpec } from '../../runtimes/spec.ts';
import type { BuildUser } from './users.ts';

export const SANDBOX_NAME = 'buildkitsandbox';

const CAPABILITIES = [
  'CAP_CHOWN',
  'CAP_DAC_OVERRIDE',
  'CAP_FSETID',
  'CAP_FOWNER',
  'CAP_MKNOD',
  'CAP_NET_RAW',
  'CAP_SETGID',
  'CAP_SETUID',
  'CAP_SETFCAP',
  'CAP_SETPCAP',
  'CAP_NET_BIND_SERVICE',
  'CAP_SYS_CHROOT',
  'CAP_KILL',
  'CAP_AUDIT_WRITE',
];

const NO = ['nosuid', 'noexec', 'nodev'];

const kernelMounts = (shmSize: number, cgroup2: boolean): MountSpec[] => [
  { destination: '/proc', type: 'proc', source: 'proc', options: NO },
  {
    destination: '/dev',
    type: 'tmpfs',
    source: 'tmpfs',
    options: ['nosuid', 'strictatime', 'mode=755', 'size=65536k'],
  },
  {
    destination: '/dev/pts',
    type: 'devpts',
    source: 'devpts',
    options: ['nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620', 'gid=5'],
  },
  {
    destination: '/dev/shm',
    type: 'tmpfs',
    source: shmSize > 0 ? 'tmpfs' : 'shm',
    options: [...NO, 'mode=1777', shmSize > 0 ? `size=${shmSize}` : 'size=65536k'],
  },
  { destination: '/dev/mqueue', type: 'mqueue', source: 'mqueue', options: NO },
  { destination: '/sys', type: 'sysfs', source: 'sysfs', options: [...NO, 'ro'] },
  {
    destination: '/sys/fs/cgroup',
    type: cgroup2 ? 'cgroup2' : 'cgroup',
    source: 'cgroup',
    options: ['ro', ...NO],
  },
];

export interface ExecSpecOptions {
  readonly id: string;
  readonly args: readonly string[];
  readonly env: readonly string[];
  readonly cwd: string;
  readonly user: BuildUser;
  readonly hostname: string;
  readonly hostNetwork: boolean;
  readonly shmSize: number;
  readonly cgroup2: boolean;
  readonly cgroupDriver: string;
  readonly clone3: boolean;
  readonly rlimits: readonly { readonly type: string; readonly hard: number; readonly soft: number }[];
  /** The root file system on the host. */
  readonly root: string;
  /** What lies over the kernel's file systems. */
  readonly mounts: readonly MountSpec[];
}

export function execSpec(options: ExecSpecOptions): OciSpec {
  const { user } = options;
  const effective = user.uid === 0 ? [...CAPABILITIES] : [];
  const home = options.env.some((entry) => entry.startsWith('HOME=')) ? [] : [`HOME=${user.home}`];
  const cgroup =
    options.cgroupDriver === 'systemd' ? `system.slice:docker:${options.id}` : `/docker/buildkit/${options.id}`;
  return {
    ociVersion: '1.2.0',
    process: {
      terminal: false,
      user: { uid: user.uid, gid: user.gid, additionalGids: [...user.groups] },
      args: [...options.args],
      env: [...options.env, ...home],
      cwd: options.cwd,
      capabilities: { bounding: [...CAPABILITIES], effective, permitted: effective },
      noNewPrivileges: false,
      rlimits: options.rlimits.map((limit) => ({ ...limit })),
    },
    root: { path: options.root, readonly: false },
    hostname: options.hostname,
    mounts: [...kernelMounts(options.shmSize, options.cgroup2), ...options.mounts],
    linux: {
      resources: {},
      cgroupsPath: cgroup,
      namespaces: [
        { type: 'mount' },
        { type: 'pid' },
        { type: 'uts' },
        { type: 'ipc' },
        ...(options.hostNetwork ? [] : [{ type: 'network' as const }]),
      ],
      seccomp: builtinProfile(CAPABILITIES, { clone3: options.clone3 }),
      maskedPaths: [
        '/proc/acpi',
        '/proc/asound',
        '/proc/kcore',
        '/proc/keys',
        '/proc/latency_stats',
        '/proc/timer_list',
        '/proc/timer_stats',
        '/proc/sched_debug',
        '/sys/firmware',
        '/proc/scsi',
      ],
      readonlyPaths: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
    },
  };
}
