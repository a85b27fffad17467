// Models runc libcontainer/apparmor/apparmor_linux.go and standard_init_linux.go: a profile is taken on at the next exec.
import { RuntimeFailure } from './failures.ts';
import { atLeast } from './versions.ts';

/** What the kernel knows: dockerd loads its own, and nothing in this sandbox loads others. */
const LOADED = ['', 'unconfined', 'docker-default'];

/** From these on runc opens /proc by itself, and the file's name tells how. */
const opensItself = (runc: string): boolean =>
  atLeast(runc, '1.3.3') || (atLeast(runc, '1.2.8') && !atLeast(runc, '1.3'));

/** Throws `RuntimeFailure` for a profile that is not loaded, as the kernel's ENOENT reaches the log. */
export function checkApparmor(profile: string | undefined, runc: string): void {
  if (profile === undefined || LOADED.includes(profile)) return;
  const file = opensItself(runc)
    ? 'fsmount:fscontext:proc/thread-self/attr/apparmor/exec'
    : '/proc/self/attr/apparmor/exec';
  const unable = atLeast(runc, '1.1') ? 'unable to apply' : 'apply';
  throw new RuntimeFailure(
    'init',
    `${unable} apparmor profile: apparmor failed to apply profile: write ${file}: no such file or directory`,
  );
}
