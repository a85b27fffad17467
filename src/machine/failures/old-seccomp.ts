// The file profiles/seccomp/default.json of moby 20.10.7, the last one that many a host was given a copy of.
import {
  ADMIN,
  ALLOWED,
  BY_CAPABILITY,
  FROM_23,
  FROM_28,
  NEW_NAMESPACES,
} from '../../docker/runtimes/seccomp-profile.ts';

/** System calls that the profile came to know in 20.10.8 and later. */
const NEWER = new Set([
  ...[...FROM_23, ...FROM_28].filter((name) => name !== 'name_to_handle_at'),
  ...'futex_waitv landlock_add_rule landlock_create_ruleset landlock_restrict_self memfd_secret process_mrelease'.split(
    ' ',
  ),
  ...'clone3 mount_setattr quotactl_fd'.split(' '),
]);

interface Condition {
  readonly caps?: readonly string[];
  readonly arches?: readonly string[];
}

const rule = (
  names: readonly string[],
  includes: Condition = {},
  excludes: Condition = {},
  args: readonly object[] = [],
) => ({
  names,
  action: 'SCMP_ACT_ALLOW',
  args,
  comment: '',
  includes,
  excludes,
});

const noNamespaces = { index: 0, value: NEW_NAMESPACES, op: 'SCMP_CMP_MASKED_EQ' };

/** As JSON; what it says of processors other than amd64 and arm64 is left out. */
export function profileOf20(): string {
  const known = (names: readonly string[]): string[] => names.filter((name) => !NEWER.has(name));
  const profile = {
    defaultAction: 'SCMP_ACT_ERRNO',
    archMap: [
      { architecture: 'SCMP_ARCH_X86_64', subArchitectures: ['SCMP_ARCH_X86', 'SCMP_ARCH_X32'] },
      { architecture: 'SCMP_ARCH_AARCH64', subArchitectures: ['SCMP_ARCH_ARM'] },
    ],
    syscalls: [
      rule(known(ALLOWED.filter((name) => name !== 'name_to_handle_at'))),
      rule(['ptrace']),
      ...[0, 8, 131072, 131080, 4294967295].map((value) =>
        rule(['personality'], {}, {}, [{ index: 0, value, op: 'SCMP_CMP_EQ' }]),
      ),
      rule('arm_fadvise64_64 arm_sync_file_range sync_file_range2 breakpoint cacheflush set_tls'.split(' '), {
        arches: ['arm', 'arm64'],
      }),
      rule(['arch_prctl'], { arches: ['amd64', 'x32'] }),
      rule(['modify_ldt'], { arches: ['amd64', 'x32', 'x86'] }),
      rule(['open_by_handle_at'], { caps: ['CAP_DAC_READ_SEARCH'] }),
      rule(known(ADMIN.split(' ')), { caps: ['CAP_SYS_ADMIN'] }),
      rule(['clone'], {}, { caps: ['CAP_SYS_ADMIN'], arches: ['s390', 's390x'] }, [noNamespaces]),
      ...BY_CAPABILITY.filter(([, names]) => names !== '').map(([cap, names]) =>
        rule(names.split(' '), { caps: [cap] }),
      ),
    ],
  };
  return `${JSON.stringify(profile, null, '\t')}\n`;
}
