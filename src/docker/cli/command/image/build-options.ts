// Models docker/cli cli/command/image/build.go (imageBuildOptions; v20.10.24 to v28.5.2).
import { ramInBytes } from '../../../../base/sizes.ts';
import type { ImageBuildOptions } from '../../../client/build.ts';
import type { Call, Cli } from '../../cli.ts';
import { extraHost, memoryBytes, parseUlimit } from '../../opts/checks.ts';
import { toMap } from '../../opts/csv.ts';

const bytes = (text: string): number => (text === '' ? 0 : ramInBytes(text));

/** The flags of a build as the engine takes them. */
export function buildOptions(cli: Cli, { flags }: Call, dockerfile: string): ImageBuildOptions {
  return {
    version: '1',
    tags: flags.list('tag'),
    securityOpt: commaSeparated(flags.list('security-opt')),
    extraHosts: flags.list('add-host').map((value) => extraHost(value, cli.version)),
    quiet: flags.bool('quiet'),
    remoteContext: '',
    noCache: flags.bool('no-cache'),
    remove: flags.bool('rm'),
    forceRemove: flags.bool('force-rm'),
    pull: flags.bool('pull'),
    squash: flags.bool('squash'),
    isolation: flags.string('isolation'),
    cpusetCpus: flags.string('cpuset-cpus'),
    cpusetMems: flags.string('cpuset-mems'),
    cpuShares: flags.number('cpu-shares'),
    cpuQuota: flags.number('cpu-quota'),
    cpuPeriod: flags.number('cpu-period'),
    memory: bytes(flags.string('memory')),
    memorySwap: memoryBytes(flags.string('memory-swap')),
    cgroupParent: flags.string('cgroup-parent'),
    shmSize: bytes(flags.string('shm-size')),
    ulimits: flags.list('ulimit').map(parseUlimit),
    networkMode: flags.string('network'),
    dockerfile,
    target: flags.string('target'),
    buildArgs: buildArgs(cli, flags.list('build-arg')),
    labels: toMap(flags.list('label')),
    cacheFrom: commaSeparated(flags.list('cache-from')),
    platform: flags.string('platform') || (cli.proc.env.get('DOCKER_DEFAULT_PLATFORM') ?? ''),
  };
}

const commaSeparated = (values: readonly string[]): string[] => values.flatMap((value) => value.split(','));

/** A name alone takes its value from the client's environment, where it has one. */
function buildArgs(cli: Cli, given: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    given.map((arg) => {
      const at = arg.indexOf('=');
      return at < 0 ? [arg, cli.proc.env.get(arg) ?? null] : [arg.slice(0, at), arg.slice(at + 1)];
    }),
  );
}
