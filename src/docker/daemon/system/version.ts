// Models moby daemon/info.go (SystemVersion).

import type { VersionResponse } from '../../api/types/system.ts';
import { apiVersion, minimumApiVersion } from '../../api/versions.ts';
import type { Daemon } from '../daemon.ts';

export function systemVersion(daemon: Daemon): VersionResponse {
  const { build, host, version } = daemon;
  const api = apiVersion(version);
  const min = daemon.config.current.minApiVersion || minimumApiVersion(version);
  const engine = {
    Name: 'Engine',
    Version: build.version,
    Details: {
      ApiVersion: api,
      Arch: host.profile.arch,
      BuildTime: build.buildTime,
      Experimental: String(daemon.config.current.experimental),
      GitCommit: build.gitCommit,
      GoVersion: build.goVersion,
      KernelVersion: host.profile.kernel.release,
      MinAPIVersion: min,
      Os: 'linux',
    },
  };
  const component = (Name: string, of: { readonly version: string; readonly commit: string }) => ({
    Name,
    Version: of.version,
    Details: { GitCommit: of.commit },
  });
  return {
    Platform: { Name: build.platform },
    Components: [
      engine,
      component('containerd', build.containerd),
      component('runc', build.runc),
      component('docker-init', build.init),
    ],
    Version: build.version,
    ApiVersion: api,
    MinAPIVersion: min,
    GitCommit: build.gitCommit,
    GoVersion: build.goVersion,
    Os: 'linux',
    Arch: host.profile.arch,
    KernelVersion: host.profile.kernel.release,
    ...(daemon.config.current.experimental && { Experimental: true }),
    BuildTime: build.buildTime,
  };
}
