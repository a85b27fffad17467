// Models moby api/server/router/build/build_routes.go (newImageBuildOptions; v20.10.24 to v28.5.2).

import { SOLVE_HEADER } from '../../api/buildkit-solve.ts';
import type { ImageBuildRequest } from '../../api/types/build.ts';
import type { HostConfig } from '../../api/types/container-config.ts';
import { lessThan } from '../../api/versions.ts';
import { since } from '../../engine-version.ts';
import { type DockerError, invalidParameter, system } from '../../errdefs/errdefs.ts';
import type { Call } from '../httputils/call.ts';
import { boolValue, intValueOrZero, textValue } from '../httputils/form.ts';

/** The parameters of POST /build. Throws in the engine's words for those that make no sense. */
export function buildRequest(call: Call): ImageBuildRequest {
  if (call.query.has('securityopt')) throw noSecurityOptions(call);
  const isolation = textValue(call, 'isolation');
  if (isolation !== '' && !['default', 'hyperv', 'process'].includes(isolation.toLowerCase())) {
    throw invalidParameter(`${since(call.engine, 23) ? 'unsupported' : 'Unsupported'} isolation: "${isolation}"`);
  }
  const forceRemove = boolValue(call, 'forcerm');
  return {
    version: versionOf(call),
    dockerfile: textValue(call, 'dockerfile'),
    tags: call.query.getAll('t'),
    remote: textValue(call, 'remote'),
    quiet: boolValue(call, 'q'),
    noCache: boolValue(call, 'nocache'),
    pull: boolValue(call, 'pull'),
    remove: forceRemove || textValue(call, 'rm') === '' || boolValue(call, 'rm'),
    forceRemove,
    squash: boolValue(call, 'squash'),
    target: textValue(call, 'target'),
    platform: lessThan(call.apiVersion, '1.32') ? '' : textValue(call, 'platform'),
    buildArgs: jsonValue<Record<string, string | null>>(call, 'buildargs', 'build args') ?? {},
    labels: jsonValue<Record<string, string>>(call, 'labels', 'labels') ?? {},
    cacheFrom: jsonValue<string[]>(call, 'cachefrom', 'cache-from') ?? [],
    hostConfig: hostConfig(call, isolation),
    solve: call.request.headers.get(SOLVE_HEADER) ?? '',
    session: textValue(call, 'session'),
    buildId: textValue(call, 'buildid'),
    outputs: jsonValue<ImageBuildRequest['outputs']>(call, 'outputs', 'outputs') ?? [],
  };
}

function versionOf(call: Call): '1' | '2' {
  const version = textValue(call, 'version') || '1';
  if (version === '1' || version === '2') return version;
  throw invalidParameter(`invalid version "${version}"`);
}

const noSecurityOptions = (call: Call): DockerError =>
  invalidParameter(
    since(call.engine, 23)
      ? 'security options are not supported on linux'
      : 'The daemon on this platform does not support setting security options on build',
  );

function jsonValue<T>(call: Call, name: string, what: string): T | undefined {
  const text = textValue(call, name);
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    const context = what === 'outputs' ? 'invalid outputs specified' : `error reading ${what}`;
    throw invalidParameter(`${context}: invalid character '${text.trim().charAt(0)}' looking for beginning of value`);
  }
}

/** The limits of the containers that RUN makes. */
function hostConfig(call: Call, isolation: string): Partial<HostConfig> {
  const number = (name: string): number => intValueOrZero(call, name);
  const shm = textValue(call, 'shmsize');
  if (!/^([+-]?\d+)?$/.test(shm)) throw system(`strconv.ParseInt: parsing "${shm}": invalid syntax`);
  const ulimits = jsonValue<HostConfig['Ulimits']>(call, 'ulimits', 'ulimit settings');
  return {
    NetworkMode: textValue(call, 'networkmode'),
    ...(call.query.has('extrahosts') && { ExtraHosts: call.query.getAll('extrahosts') }),
    ...(isolation !== '' && { Isolation: isolation }),
    ShmSize: number('shmsize'),
    Memory: number('memory'),
    MemorySwap: number('memswap'),
    CpuShares: number('cpushares'),
    CpuPeriod: number('cpuperiod'),
    CpuQuota: number('cpuquota'),
    CpusetCpus: textValue(call, 'cpusetcpus'),
    CpusetMems: textValue(call, 'cpusetmems'),
    CgroupParent: textValue(call, 'cgroupparent'),
    ...(ulimits && { Ulimits: ulimits }),
  };
}
