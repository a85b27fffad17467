// Models runc libcontainer/seccomp/seccomp_linux.go and libseccomp's seccomp_rule_add: which profiles can be loaded.
import { RuntimeFailure } from './failures.ts';
import type { SeccompSpec } from './spec.ts';
import { atLeast } from './versions.ts';

const EPERM = 1;

/**
 * libseccomp refuses (EACCES) a rule whose action is the filter's default action. runc leaves such rules out from 1.0.2 on;
 * before, it handed them over and failed. Throws `RuntimeFailure`.
 */
export function checkSeccomp(profile: SeccompSpec | undefined, runc: string): void {
  if (!profile || atLeast(runc, '1.0.2')) return;
  const fallback = actionOf(profile.defaultAction, profile.defaultErrnoRet);
  for (const rule of profile.syscalls) {
    if (actionOf(rule.action, rule.errnoRet) !== fallback) continue;
    throw new RuntimeFailure(
      'create',
      `error adding seccomp filter rule for syscall ${rule.names[0] ?? ''}: permission denied`,
    );
  }
}

/** SCMP_ACT_ERRNO carries the errno to give; without one it is EPERM. */
const actionOf = (action: string, errno: number | undefined): string =>
  action === 'SCMP_ACT_ERRNO' ? `${action} ${errno ?? EPERM}` : action;
