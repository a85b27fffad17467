// Models moby client/image_build.go (v20.10.24 to v28.5.2).
import type { Connection, Query } from './connection.ts';

/** What a build is asked for, spelled as the query of POST /build. */
export interface ImageBuildOptions {
  readonly version: '1' | '2';
  readonly tags: readonly string[];
  readonly securityOpt: readonly string[];
  readonly extraHosts: readonly string[];
  readonly quiet: boolean;
  readonly remoteContext: string;
  readonly noCache: boolean;
  readonly remove: boolean;
  readonly forceRemove: boolean;
  readonly pull: boolean;
  readonly squash: boolean;
  readonly isolation: string;
  readonly cpusetCpus: string;
  readonly cpusetMems: string;
  readonly cpuShares: number;
  readonly cpuQuota: number;
  readonly cpuPeriod: number;
  readonly memory: number;
  readonly memorySwap: number;
  readonly cgroupParent: string;
  readonly shmSize: number;
  readonly ulimits: readonly { readonly Name: string; readonly Hard: number; readonly Soft: number }[];
  readonly networkMode: string;
  readonly dockerfile: string;
  readonly target: string;
  readonly buildArgs: Readonly<Record<string, string | null>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly cacheFrom: readonly string[];
  readonly platform: string;
}

/** Sends a context, a tar archive; the answer is a stream of progress. `auth` is the value of X-Registry-Config. */
export const imageBuild = (
  api: Connection,
  context: Uint8Array,
  options: ImageBuildOptions,
  auth: string,
  signal?: AbortSignal,
): Promise<Response> =>
  api.send('POST', '/build', {
    query: queryOf(options),
    headers: { 'X-Registry-Config': auth },
    raw: { data: context, contentType: 'application/x-tar' },
    ...(signal && { signal }),
  });

function queryOf(options: ImageBuildOptions): Query {
  const flag = (on: boolean): string | undefined => (on ? '1' : undefined);
  const list = (values: readonly string[]): readonly string[] | undefined => (values.length > 0 ? values : undefined);
  return {
    t: list(options.tags),
    securityopt: list(options.securityOpt),
    extrahosts: list(options.extraHosts),
    q: flag(options.quiet),
    remote: options.remoteContext || undefined,
    nocache: flag(options.noCache),
    rm: options.remove ? '1' : '0',
    forcerm: flag(options.forceRemove),
    pull: flag(options.pull),
    squash: flag(options.squash),
    isolation: options.isolation || undefined,
    cpusetcpus: options.cpusetCpus,
    networkmode: options.networkMode,
    cpusetmems: options.cpusetMems,
    cpushares: options.cpuShares,
    cpuquota: options.cpuQuota,
    cpuperiod: options.cpuPeriod,
    memory: options.memory,
    memswap: options.memorySwap,
    cgroupparent: options.cgroupParent,
    shmsize: options.shmSize,
    dockerfile: options.dockerfile,
    target: options.target,
    ulimits: JSON.stringify(options.ulimits.length > 0 ? options.ulimits : null),
    buildargs: JSON.stringify(options.buildArgs),
    labels: JSON.stringify(options.labels),
    cachefrom: JSON.stringify(options.cacheFrom),
    platform: options.platform ? options.platform.toLowerCase() : undefined,
    version: options.version,
  };
}
