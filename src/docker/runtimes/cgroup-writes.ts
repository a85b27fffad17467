// Models what the kernel refuses when runc writes limits into the controllers of cgroup v1 (libcontainer/cgroups/fs).
import { RuntimeFailure } from './failures.ts';
import type { OciSpec } from './spec.ts';

const LEAST_QUOTA = 1000;
const LEAST_SHARES = 2;
const MOST_SHARES = 262144;

/** Throws `RuntimeFailure` for a limit that cannot be written. `path` is the group's, from the controller's root. */
export function checkCgroupWrites({ linux }: OciSpec, path: string): void {
  const { quota = 0, shares = 0, realtimeRuntime = 0 } = linux.resources.cpu ?? {};
  const file = (name: string): string => `/sys/fs/cgroup/cpu${path}/${name}`;
  const refused = (value: number, name: string): string =>
    `failed to write "${value}": write ${file(name)}: invalid argument`;
  if (realtimeRuntime > 0) {
    throw new RuntimeFailure(
      'create',
      `unable to apply cgroup configuration: ${refused(realtimeRuntime, 'cpu.rt_runtime_us')}`,
    );
  }
  const setting = (reason: string): RuntimeFailure =>
    new RuntimeFailure('init', `error setting cgroup config for procHooks process: ${reason}`);
  if (quota > 0 && quota < LEAST_QUOTA) throw setting(refused(quota, 'cpu.cfs_quota_us'));
  if (shares > 0 && shares < LEAST_SHARES) throw setting(`the minimum allowed cpu-shares is ${LEAST_SHARES}`);
  if (shares > MOST_SHARES) throw setting(`the maximum allowed cpu-shares is ${MOST_SHARES}`);
}
