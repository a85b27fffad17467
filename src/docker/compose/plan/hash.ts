// Models docker/compose pkg/compose/hash.go: by the hash of its configuration compose knows what to create again.
import { sha256Hex } from '../../../base/digest.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import type { Network, Service, Volume } from '../types.ts';

/** Maps as objects, members sorted, so that the order in the file does not matter. */
const plain = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries: readonly [string, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const hash = (value: unknown): string => sha256Hex(JSON.stringify(value, plain));

/** What a container's configuration is known by: image building, scale and pull policy do not count. */
export function serviceHash(service: Service, version: ComposeVersion): string {
  const { build, pull_policy, scale, ...rest } = service;
  const { replicas, ...deploy } = rest.deploy ?? {};
  return hash({
    ...rest,
    ...(rest.deploy ? { deploy } : {}),
    ...(sinceCompose(version, 2, 27) ? { depends_on: undefined } : {}),
    ...(sinceCompose(version, 2, 30) ? { profiles: undefined } : {}),
  });
}

export const networkHash = (network: Network): string => hash(network);
export const volumeHash = (volume: Volume): string => hash({ ...volume, driver: volume.driver || 'local' });
