// Models docker/cli cmd/docker/docker.go isSupported and hideUnsupportedFeatures: what this daemon cannot do.
import type { Ping } from '../api/types/system.ts';
import { lessThan } from '../api/versions.ts';
import type { FlagValues } from './flags/flag-set.ts';
import { parseBool } from './flags/values.ts';
import { commandPath } from './help.ts';
import type { CommandSpec } from './spec/types.ts';

export interface DaemonFacts {
  readonly api: string;
  readonly ping: Ping;
}

/** DOCKER_BUILDKIT has the last word on who builds. */
export function withOwnBuilder(ping: Ping, variable: string): Ping {
  const enabled = parseBool(variable);
  return enabled === undefined ? ping : { ...ping, builderVersion: enabled ? '2' : '1' };
}

const hasTags = (tags: ReadonlyMap<string, string>): boolean =>
  ['version', 'ostype', 'experimental'].some((tag) => tags.has(tag));

/** Whether help shows what carries these tags. */
export function isShown(tags: ReadonlyMap<string, string>, { api, ping }: DaemonFacts): boolean {
  if (tags.has('kubernetes')) return false;
  const version = tags.get('version');
  if (version && lessThan(api, version)) return false;
  if (tags.has('experimental') && !ping.experimental) return false;
  const os = tags.get('ostype');
  if (os && ping.osType !== '' && os !== ping.osType) return false;
  if (tags.has(ping.builderVersion === '2' ? 'no-buildkit' : 'buildkit')) return false;
  if (!tags.has('swarm') || ping.swarm === '') return true;
  if (tags.get('swarm') === 'manager') return ping.swarm.endsWith('/manager');
  return tags.get('swarm') === 'active' ? !ping.swarm.startsWith('inactive') : true;
}

/** Why a command or one of its flags cannot be used; undefined when it can. `facts` is asked only where it matters. */
export async function unsupported(
  chain: readonly CommandSpec[],
  flags: FlagValues | undefined,
  facts: () => Promise<DaemonFacts>,
): Promise<string | undefined> {
  const spec = chain.at(-1);
  if (!spec) return undefined;
  for (const one of [...chain].reverse()) {
    if (!hasTags(one.tags)) continue;
    const { api, ping } = await facts();
    const version = one.tags.get('version');
    if (version && lessThan(api, version)) {
      return `${commandPath(spec)} requires API version ${version}, but the Docker daemon API version is ${api}`;
    }
    const os = one.tags.get('ostype');
    if (os && ping.osType !== '' && os !== ping.osType) {
      return `${commandPath(spec)} is only supported on a Docker daemon running on ${os}, but the Docker daemon is running on ${ping.osType}`;
    }
    if (one.tags.has('experimental') && !ping.experimental) {
      return `${commandPath(spec)} is only supported on a Docker daemon with experimental features enabled`;
    }
  }
  const problems: string[] = [];
  for (const flag of spec.flags) {
    if (!flags?.changed(flag.name) || !hasTags(flag.tags)) continue;
    const { api, ping } = await facts();
    const version = flag.tags.get('version');
    const os = flag.tags.get('ostype');
    if (version && lessThan(api, version))
      problems.push(`"--${flag.name}" requires API version ${version}, but the Docker daemon API version is ${api}`);
    else if (os && ping.osType !== '' && os !== ping.osType) {
      problems.push(
        `"--${flag.name}" is only supported on a Docker daemon running on ${os}, but the Docker daemon is running on ${ping.osType}`,
      );
    } else if (flag.tags.has('experimental') && !ping.experimental) {
      problems.push(`"--${flag.name}" is only supported on a Docker daemon with experimental features enabled`);
    }
  }
  return problems.length > 0 ? problems.join('\n') : undefined;
}
