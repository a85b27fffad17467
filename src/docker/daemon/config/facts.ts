/** What a host tells the reading of dockerd's configuration. */
import type { Host } from '../../../host/host.ts';
import { apiVersion, minimumApiVersion } from '../../api/versions.ts';
import type { EngineVersion } from '../../engine-version.ts';
import { findOnPath, PathError, SERVICE_PATH } from '../../runtimes/find-on-path.ts';
import type { HelpFacts } from './flags/help.ts';
import type { FlagSet } from './flags/parse.ts';
import type { ConfigFacts } from './load.ts';

/** What a reload needs to read the configuration as the start did. */
export interface ConfigSource {
  readonly flags: FlagSet;
  readonly facts: ConfigFacts;
}

export interface BinaryFacts {
  readonly version: EngineVersion;
  /** `go1.22.7`. */
  readonly goVersion: string;
  readonly env: ReadonlyMap<string, string>;
}

/** Where docker-proxy and docker-init may lie besides the PATH (config.lookupBinPath). */
export const LIBEXEC = ['/usr/local/libexec/docker', '/usr/libexec/docker', '/usr/local/lib/docker', '/usr/lib/docker'];

export function hostFacts({ files, profile }: Pick<Host, 'files' | 'profile'>, binary: BinaryFacts): ConfigFacts {
  const { version, env } = binary;
  const path = env.get('PATH') ?? SERVICE_PATH;
  return {
    ...binary,
    files,
    cgroupVersion: profile.cgroupVersion === 2 ? 2 : 1,
    certs: certsOf(env),
    findExecutable(name) {
      const libexec = [...LIBEXEC, ...(name.startsWith('docker-') ? ['/usr/local/libexec', '/usr/libexec'] : [])];
      return unlessMissing(() => findOnPath(files, name, [...libexec, path].join(':')));
    },
    notExecutable(name) {
      try {
        findOnPath(files, name, path);
        return undefined;
      } catch (error) {
        if (error instanceof PathError) return error.message;
        throw error;
      }
    },
    api: { min: minimumApiVersion(version), max: apiVersion(version) },
  };
}

/** What `dockerd --help` shows of a host. */
export const helpFacts = (facts: ConfigFacts, columns: number): HelpFacts => ({
  columns,
  certs: facts.certs,
  proxy: facts.findExecutable('docker-proxy') ?? '',
  cgroupns: facts.cgroupVersion === 2 ? 'private' : 'host',
});

const certsOf = (env: ReadonlyMap<string, string>): string =>
  env.get('DOCKER_CERT_PATH') ?? env.get('DOCKER_CONFIG') ?? `${env.get('HOME') ?? ''}/.docker`;

function unlessMissing(find: () => string): string | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof PathError) return undefined;
    throw error;
  }
}
