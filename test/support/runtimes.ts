/** containerd's shims and runc on a test host: their programs, their executables, and what they share. */
import { installRuntimes, runtimePrograms } from '../../src/docker/containerd/programs.ts';
import { createShims, type Shims } from '../../src/docker/containerd/shims.ts';
import { buildInfo } from '../../src/docker/daemon/system/build-info.ts';
import type { Host } from '../../src/host/host.ts';
import type { Program } from '../../src/host/process/types.ts';

export interface TestRuntimes {
  readonly programs: ReadonlyMap<string, Program>;
  /** Puts the executables onto a host that has booted. */
  install(host: Host): Shims;
}

export function testRuntimes(): TestRuntimes {
  let shims: Shims | undefined;
  const known = (): Shims => {
    if (!shims) throw new Error('the host has no shims yet');
    return shims;
  };
  return {
    programs: new Map(runtimePrograms(known)),
    install(host) {
      const { flavour, version } = host.profile.docker;
      installRuntimes(host.files, host.profile.arch, buildInfo(flavour, version));
      shims = createShims(host);
      return shims;
    },
  };
}
