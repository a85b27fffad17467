// Models moby profiles/seccomp/default_linux.go: the built-in profile, as the runtime is handed it.
import type { SeccompSpec } from './spec.ts';

const ENOSYS = 38;

/** What every container may call, in any version. */
export const ALLOWED =
  `accept accept4 access adjtimex alarm bind brk cachestat capget capset chdir chmod chown chown32 clock_adjtime
clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep
clock_nanosleep_time64 close close_range connect copy_file_range creat dup dup2 dup3 epoll_create epoll_create1
epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 execve execveat exit
exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_mark fchdir fchmod fchmodat fchmodat2
fchown fchown32 fchownat fcntl fcntl64 fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat
fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait
futex_waitv futex_wake futimesat getcpu getcwd getdents getdents64 getegid getegid32 geteuid geteuid32 getgid
getgid32 getgroups getgroups32 getitimer getpeername getpgid getpgrp getpid getppid getpriority getrandom
getresgid getresgid32 getresuid getresuid32 getrlimit get_robust_list getrusage getsid getsockname getsockopt
get_thread_area gettid gettimeofday getuid getuid32 getxattr getxattrat inotify_add_watch inotify_init
inotify_init1 inotify_rm_watch io_cancel ioctl io_destroy io_getevents io_pgetevents io_pgetevents_time64
ioprio_get ioprio_set io_setup io_submit io_uring_enter io_uring_register io_uring_setup ipc kill
landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen
listmount listxattr listxattrat llistxattr _llseek lremovexattr lseek lsetxattr lstat lstat64 madvise
map_shadow_stack membarrier memfd_create memfd_secret mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall
mmap mmap2 mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend
mq_timedsend_time64 mq_unlink mremap mseal msgctl msgget msgrcv msgsnd msync munlock munlockall munmap
name_to_handle_at nanosleep newfstatat _newselect open openat openat2 pause pidfd_open pidfd_send_signal pipe
pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64
process_mrelease pselect6 pselect6_time64 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv
recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat rename renameat
renameat2 restart_syscall riscv_hwprobe rmdir rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo
rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo sched_getaffinity
sched_getattr sched_getparam sched_get_priority_max sched_get_priority_min sched_getscheduler
sched_rr_get_interval sched_rr_get_interval_time64 sched_setaffinity sched_setattr sched_setparam
sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile
sendfile64 sendmmsg sendmsg sendto setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32
setitimer setpgid setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid
setreuid32 setrlimit set_robust_list setsid setsockopt set_thread_area set_tid_address setuid setuid32 setxattr
setxattrat shmat shmctl shmdt shmget shutdown sigaltstack signalfd signalfd4 sigprocmask sigreturn socket
socketcall socketpair splice stat stat64 statfs statfs64 statmount statx symlink symlinkat sync sync_file_range
syncfs sysinfo tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64
timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64
times tkill truncate truncate64 ugetrlimit umask uname unlink unlinkat uretprobe utime utimensat
utimensat_time64 utimes vfork vmsplice wait4 waitid waitpid write writev`.split(/\s+/);

const UP_TO_20 = new Set(`io_uring_enter io_uring_register io_uring_setup socket`.split(' '));
export const FROM_23 = new Set(
  `cachestat fchmodat2 futex_requeue futex_wait futex_wake map_shadow_stack name_to_handle_at pkey_alloc pkey_free pkey_mprotect`.split(
    ' ',
  ),
);
export const FROM_28 = new Set(
  `getxattrat listmount listxattrat mseal removexattrat riscv_hwprobe setxattrat statmount uretprobe`.split(' '),
);

type Rule = SeccompSpec['syscalls'][number];

const allow = (names: string, ...args: readonly object[]): Rule => ({
  names: names.split(' '),
  action: 'SCMP_ACT_ALLOW',
  ...(args.length > 0 && { args: [...args] }),
});
const equal = (value: number): object => ({ index: 0, value, op: 'SCMP_CMP_EQ' });
/** Every flag that makes a namespace. */
export const NEW_NAMESPACES = 2114060288;
const VSOCK = 40;

const BY_ARCHITECTURE: Readonly<Record<string, readonly string[]>> = {
  amd64: ['arch_prctl', 'modify_ldt'],
  arm64: ['arm_fadvise64_64 arm_sync_file_range sync_file_range2 breakpoint cacheflush set_tls'],
};
const ARCHITECTURES: Readonly<Record<string, readonly string[]>> = {
  amd64: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'],
  arm64: ['SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM'],
};

/** What a capability adds, and what it adds from 23 on. */
export const BY_CAPABILITY: readonly (readonly [capability: string, names: string, more?: string])[] = [
  ['CAP_SYS_BOOT', 'reboot'],
  ['CAP_SYS_CHROOT', 'chroot'],
  ['CAP_SYS_MODULE', 'delete_module init_module finit_module'],
  ['CAP_SYS_PACCT', 'acct'],
  ['CAP_SYS_PTRACE', 'kcmp pidfd_getfd process_madvise process_vm_readv process_vm_writev ptrace'],
  ['CAP_SYS_RAWIO', 'iopl ioperm'],
  ['CAP_SYS_TIME', 'settimeofday stime clock_settime', ' clock_settime64'],
  ['CAP_SYS_TTY_CONFIG', 'vhangup'],
  ['CAP_SYS_NICE', 'get_mempolicy mbind set_mempolicy', ' set_mempolicy_home_node'],
  ['CAP_SYSLOG', 'syslog'],
  ['CAP_BPF', '', 'bpf'],
  ['CAP_PERFMON', '', 'perf_event_open'],
];
export const ADMIN =
  'bpf clone clone3 fanotify_init fsconfig fsmount fsopen fspick lookup_dcookie mount mount_setattr move_mount ' +
  'name_to_handle_at open_tree perf_event_open quotactl quotactl_fd setdomainname sethostname setns syslog umount ' +
  'umount2 unshare';

export interface ProfileOptions {
  /**
   * Engines from 20.10.10 on (and Ubuntu's 20.10.7-0ubuntu5) answer clone3 with ENOSYS, so that a new glibc falls back to
   * clone; others refuse it with EPERM as they refuse what they do not know.
   */
  readonly clone3: boolean;
  /** The engine's major version; the newest without it. */
  readonly engine?: number;
  readonly arch?: string;
}

/** The profile for a container's capabilities. */
export function builtinProfile(capabilities: readonly string[], options: ProfileOptions): SeccompSpec {
  const { engine = 28, arch = 'amd64', clone3 } = options;
  const modern = engine >= 23;
  const admin = capabilities.includes('CAP_SYS_ADMIN');
  const has = (name: string): boolean =>
    !(UP_TO_20.has(name) && modern) && !(FROM_23.has(name) && !modern) && !(FROM_28.has(name) && engine < 28);
  const more = BY_CAPABILITY.filter(([capability]) => capabilities.includes(capability))
    .map(([, names, later = '']) => (modern ? names + later : names))
    .filter((names) => names !== '');
  return {
    defaultAction: 'SCMP_ACT_ERRNO',
    ...(modern && { defaultErrnoRet: 1 }),
    architectures: [...(ARCHITECTURES[arch] ?? [])],
    syscalls: [
      { names: ALLOWED.filter(has), action: 'SCMP_ACT_ALLOW' },
      allow(modern ? 'process_vm_readv process_vm_writev ptrace' : 'ptrace'),
      ...(modern ? [allow('socket', { index: 0, value: VSOCK, op: 'SCMP_CMP_NE' })] : []),
      ...[0, 8, 131072, 131080, 4294967295].map((value) => allow('personality', equal(value))),
      ...(BY_ARCHITECTURE[arch] ?? []).map((names) => allow(names)),
      ...(capabilities.includes('CAP_DAC_READ_SEARCH') ? [allow('open_by_handle_at')] : []),
      ...(admin
        ? [allow(modern ? ADMIN.replace('name_to_handle_at ', '') : ADMIN)]
        : [allow('clone', { index: 0, value: NEW_NAMESPACES, op: 'SCMP_CMP_MASKED_EQ' })]),
      ...(clone3 && !admin ? [{ names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS }] : []),
      ...more.map((names) => allow(names)),
    ],
  };
}
