// Models moby profiles/seccomp/default_linux.go: which engines' built-in profile knows clone3.

import { installedVersion } from '../../../host/packages/status.ts';
import { compareDebianVersions } from '../../../host/packages/version.ts';
import { since } from '../../engine-version.ts';
import { builtinProfile } from '../../runtimes/seccomp-profile.ts';
import type { SeccompSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';

/** Ubuntu brought the rule for clone3 back to its 20.10.7. */
const UBUNTU_BACKPORT = '20.10.7-0ubuntu5~';

/** The built-in profile. Engines from 20.10.10 on answer clone3 with ENOSYS, so that programs fall back to clone. */
export function defaultSeccomp(daemon: Daemon): SeccompSpec {
  const { version, host } = daemon;
  const packaged = installedVersion(host.files, 'docker.io') ?? host.profile.docker.packageVersion;
  const backported =
    host.profile.docker.flavour === 'ubuntu' &&
    packaged !== undefined &&
    compareDebianVersions(packaged, UBUNTU_BACKPORT) >= 0;
  const clone3 = since(version, 23) || (version.major === 20 && version.patch >= 10) || backported;
  return builtinProfile([], { clone3 });
}
