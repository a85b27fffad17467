// Models runc libcontainer/seccomp/seccomp_linux.go and libseccomp's seccomp_rule_add: which profiles can be loaded.
import { type ErrnoCode, errnoOf } from '../../host/errno.ts';
import type { SyscallFilter } from '../../host/process/types.ts';
import { RuntimeFailure } from './failures.ts';
import type { SeccompSpec } from './spec.ts';
import { atLeast } from './versions.ts';

const EPERM = 1;

const ACTIONS = new Set(
  ['KILL', 'KILL_PROCESS', 'KILL_THREAD', 'ERRNO', 'TRAP', 'ALLOW', 'TRACE', 'LOG', 'NOTIFY'].map(
    (name) => `SCMP_ACT_${name}`,
  ),
);

/**
 * libseccomp refuses (EACCES) a rule whose action is the filter's default action. runc leaves such rules out from 1.0.2 on;
 * before, it handed them over and failed. Throws `RuntimeFailure`.
 */
export function checkSeccomp(profile: SeccompSpec | undefined, runc: string): void {
  if (!profile) return;
  const action = [profile.defaultAction, ...profile.syscalls.map((rule) => rule.action)].find(
    (name) => !ACTIONS.has(name),
  );
  if (action !== undefined) throw new RuntimeFailure('spec', `string ${action} is not a valid action for seccomp`);
  if (atLeast(runc, '1.0.2')) return;
  const fallback = actionOf(profile.defaultAction, profile.defaultErrnoRet);
  for (const rule of profile.syscalls) {
    if (actionOf(rule.action, rule.errnoRet) !== fallback) continue;
    throw new RuntimeFailure(
      'create',
      `error adding seccomp filter rule for syscall ${rule.names[0] ?? ''}: permission denied`,
    );
  }
}

/** A rule for all arguments but one value, or for calls without certain flags, is as good as one for all of them. */
const isNarrow = (args: readonly unknown[]): boolean =>
  (args as readonly { readonly op?: string; readonly valueTwo?: number }[]).some(
    ({ op, valueTwo = 0 }) => op !== 'SCMP_CMP_NE' && !(op === 'SCMP_CMP_MASKED_EQ' && valueTwo === 0),
  );

/** The filter that the kernel is given. Rules for certain arguments are left out: they only ever let more through. */
export function syscallFilter(profile: SeccompSpec): SyscallFilter {
  const results = new Map<string, ErrnoCode | 'kill' | undefined>();
  for (const rule of profile.syscalls) {
    if (rule.args && isNarrow(rule.args)) continue;
    for (const name of rule.names) results.set(name, errorOf(rule.action, rule.errnoRet));
  }
  const fallback = errorOf(profile.defaultAction, profile.defaultErrnoRet);
  return (call) => (results.has(call) ? results.get(call) : fallback);
}

const LETTING = ['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_NOTIFY', 'SCMP_ACT_TRACE'];

const KILLING = ['SCMP_ACT_KILL', 'SCMP_ACT_KILL_PROCESS', 'SCMP_ACT_KILL_THREAD', 'SCMP_ACT_TRAP'];

function errorOf(action: string, errno = EPERM): ErrnoCode | 'kill' | undefined {
  if (LETTING.includes(action)) return undefined;
  return KILLING.includes(action) ? 'kill' : (errnoOf(errno) ?? 'EPERM');
}

/** SCMP_ACT_ERRNO carries the errno to give; without one it is EPERM. */
const actionOf = (action: string, errno: number | undefined): string =>
  action === 'SCMP_ACT_ERRNO' ? `${action} ${errno ?? EPERM}` : action;
