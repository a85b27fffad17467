// Models runc features.go (`runc features`): what a runtime can do, as runtime-spec's features.md.
import { CAPABILITIES } from '../../../host/process/credentials.ts';
import { print } from '../../../host/process/stdio.ts';
import type { ExecutableNote, Process } from '../../../host/process/types.ts';
import { atLeast } from '../versions.ts';
import { runcBuild } from './runc-build.ts';

const MOUNT_OPTIONS =
  'acl async atime bind defaults dev diratime dirsync exec iversion lazytime loud mand noacl noatime nodev nodiratime noexec noiversion nolazytime nomand norelatime nostrictatime nosuid nosymfollow private ratime rbind rdev rdiratime relatime remount rexec rnoatime rnodev rnodiratime rnoexec rnorelatime rnostrictatime rnosuid rnosymfollow ro rprivate rrelatime rro rrw rshared rslave rstrictatime rsuid rsymfollow runbindable rw shared silent slave strictatime suid symfollow sync tmpcopyup unbindable'.split(
    ' ',
  );
const ARCHITECTURES =
  'AARCH64 ARM LOONGARCH64 MIPS MIPS64 MIPS64N32 MIPSEL MIPSEL64 MIPSEL64N32 PPC PPC64 PPC64LE RISCV64 S390 S390X X32 X86 X86_64'.split(
    ' ',
  );
const FLAGS = ['TSYNC', 'SPEC_ALLOW', 'LOG'].map((name) => `SECCOMP_FILTER_FLAG_${name}`);

/** The document that `features` prints. */
export function featuresOf(note: ExecutableNote): Readonly<Record<string, unknown>> {
  const { version, commit, spec, libseccomp } = runcBuild(note);
  const recent = atLeast(version, '1.2');
  const architectures = ARCHITECTURES.filter(
    (name) => atLeast(libseccomp, '2.6') || !['LOONGARCH64', 'RISCV64'].includes(name),
  );
  return {
    ociVersionMin: '1.0.0',
    ociVersionMax: spec,
    hooks: ['prestart', 'createRuntime', 'createContainer', 'startContainer', 'poststart', 'poststop'],
    mountOptions: MOUNT_OPTIONS.filter((name) => !recent || !name.endsWith('acl')),
    linux: {
      namespaces: ['cgroup', 'ipc', 'mount', 'network', 'pid', ...(recent ? ['time'] : []), 'user', 'uts'],
      capabilities: CAPABILITIES,
      cgroup: { v1: true, v2: true, systemd: true, systemdUser: true, ...(recent && { rdma: true }) },
      seccomp: {
        enabled: true,
        actions: ['ALLOW', 'ERRNO', 'KILL', 'KILL_PROCESS', 'KILL_THREAD', 'LOG', 'NOTIFY', 'TRACE', 'TRAP'].map(
          (name) => `SCMP_ACT_${name}`,
        ),
        operators: ['EQ', 'GE', 'GT', 'LE', 'LT', 'MASKED_EQ', 'NE'].map((name) => `SCMP_CMP_${name}`),
        archs: architectures.map((name) => `SCMP_ARCH_${name}`),
        ...(recent && { knownFlags: FLAGS, supportedFlags: FLAGS }),
      },
      apparmor: { enabled: true },
      selinux: { enabled: true },
      ...(recent && { intelRdt: { enabled: true }, mountExtensions: { idmap: { enabled: true } } }),
    },
    annotations: {
      'io.github.seccomp.libseccomp.version': libseccomp,
      'org.opencontainers.runc.checkpoint.enabled': 'true',
      'org.opencontainers.runc.commit': commit,
      'org.opencontainers.runc.version': version,
    },
    ...(recent && { potentiallyUnsafeConfigAnnotations: ['bundle', 'org.systemd.property.', 'org.criu.config'] }),
  };
}

export async function runcFeatures(proc: Process): Promise<number> {
  await print(proc, `${JSON.stringify(featuresOf(proc.exe.note), null, 4)}\n`);
  return 0;
}
