// Models the devices controller (security/device_cgroup.c; on cgroup v2 the program that runtimes attach).
import type { Kernel } from './types.ts';

export interface DeviceRule {
  readonly allow: boolean;
  /** `a` is both. */
  readonly type?: string;
  /** -1 and unsaid are every one. */
  readonly major?: number;
  readonly minor?: number;
  /** Of `rwm`. */
  readonly access: string;
}

/** Whether rules let a node be opened in that way: the last one that fits decides. Without rules everything may be. */
export function mayOpenDevice(
  rules: readonly DeviceRule[] | undefined,
  node: { readonly type: string; readonly rdev: readonly [major: number, minor: number] },
  access: string,
): boolean {
  if (!rules) return true;
  const fits = (wanted: number | undefined, given: number): boolean =>
    wanted === undefined || wanted < 0 || wanted === given;
  return [...access].every((letter) => {
    const rule = rules.findLast(
      ({ type = 'a', major, minor, access: letters }) =>
        (type === 'a' || type === node.type) &&
        fits(major, node.rdev[0]) &&
        fits(minor, node.rdev[1]) &&
        (letters === '' || letters.includes(letter)),
    );
    return rule?.allow ?? false;
  });
}

/**
 * systemd sets the rules of its units again (daemon-reload): what somebody has added to them behind its back, as NVIDIA's
 * hook does, is gone from running containers.
 */
export function reapplyUnitRules({ processes }: Pick<Kernel, 'processes'>): void {
  for (const { cgroup } of processes()) if (cgroup.unitDevices) cgroup.devices = cgroup.unitDevices;
}
