// Models moby daemon/cdi.go: devices by their CDI names, and what `docker info` tells of them.
import type { CdiRegistry } from '../../../host/cdi/registry.ts';
import type { CdiVersion } from '../../../host/cdi/version.ts';
import type { DeviceRequest } from '../../api/types/container-config.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { invalidParameter, unknown } from '../../errdefs/errdefs.ts';
import type { OciSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';

/** The driver is there by `"features": {"cdi": true}` from 25 on, and from 28 on unless that is false. */
export function hasCdi({ config, version }: Daemon): boolean {
  const { cdi } = config.current.features;
  return since(version, 25) && (cdi ?? since(version, 28));
}

/** The version of the CDI library in each engine. */
const libraryOf = (version: EngineVersion): CdiVersion =>
  since(version, 28) ? '1.0.0' : since(version, 26) ? '0.7.0' : '0.6.0';

/** The specification with the devices. Throws `DockerError` in the engine's words. */
export async function injectCdi(daemon: Daemon, request: DeviceRequest, spec: OciSpec): Promise<OciSpec> {
  const directories = daemon.config.current.cdiSpecDirs;
  const failed = (reason: string) => unknown(`CDI device injection failed: ${reason}`);
  if (directories.length === 0) {
    throw failed(`${since(daemon.version, 28) ? 'no' : 'No'} CDI specification directories specified`);
  }
  if (request.Count !== 0) throw invalidParameter('unexpected count in CDI device request');
  if (Object.keys(request.Options ?? {}).length > 0) throw invalidParameter('unexpected options in CDI device request');
  const names = request.DeviceIDs ?? [];
  if (names.length === 0) return spec;
  const { clock } = daemon.host;
  const { injectDevices } = await clock.hold(import('../../cdi/inject.ts'));
  const { CdiError } = await clock.hold(import('../../../host/cdi/decode.ts'));
  try {
    return injectDevices(spec, await readRegistry(daemon), names, daemon.host.files);
  } catch (error) {
    if (error instanceof CdiError) throw failed(error.message);
    throw error;
  }
}

async function readRegistry({ config, host, version }: Daemon): Promise<CdiRegistry> {
  const { readCdi } = await host.clock.hold(import('../../../host/cdi/registry.ts'));
  return readCdi(host.files, config.current.cdiSpecDirs, libraryOf(version));
}

export interface DiscoveredDevices {
  readonly devices: readonly { readonly Source: string; readonly ID: string }[];
  readonly warnings: readonly string[];
}

/** What `docker info` lists from 28 on. */
export async function discoveredDevices(daemon: Daemon): Promise<DiscoveredDevices> {
  const { files } = daemon.host;
  const isUsed = daemon.config.current.cdiSpecDirs.some((directory) => files.isDirectory(directory));
  if (!since(daemon.version, 28) || !hasCdi(daemon) || !isUsed) return { devices: [], warnings: [] };
  const { devices, errors } = await readRegistry(daemon);
  return {
    devices: [...devices.keys()].sort().map((ID) => ({ Source: 'cdi', ID })),
    warnings: [...errors].flatMap(([path, problems]) =>
      problems.map((problem) => `CDI: Error associated with spec file ${path}: ${problem}`),
    ),
  };
}
