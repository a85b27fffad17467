// Models docker/compose pkg/compose/hash.go: what tells whether a container still fits its service.
import { sha256Hex } from '../../../base/digest.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import { NETWORK, serviceShape, VOLUME } from '../load/shapes.ts';
import type { Network, Service, Volume } from '../types.ts';
import { renderStruct } from './document.ts';
import { compactJson } from './json.ts';

/** The hash of a service, without what does not concern its containers. Kept in `com.docker.compose.config-hash`. */
export function serviceHash(service: Service, version: ComposeVersion): string {
  const modern = sinceCompose(version, 2, 30);
  const left = [...(sinceCompose(version, 2, 27) ? ['depends_on'] : []), ...(modern ? ['profiles'] : [])];
  const own = Object.fromEntries(
    Object.entries(service).filter(([name]) => !['build', 'pull_policy', 'scale', ...left].includes(name)),
  );
  if (service.deploy) {
    const { replicas: _, ...deploy } = service.deploy;
    own.deploy = deploy;
  }
  return sha256Hex(compactJson(renderStruct(own, serviceShape(version), { format: 'json', octalModes: modern })));
}

/** The hash of a network, which 2.30 and later keep in its labels. */
export const networkHash = (network: Network): string =>
  sha256Hex(compactJson(renderStruct({ ...network }, NETWORK, { format: 'json', octalModes: true })));

/** The hash of a volume, which 2.30 and later keep in its labels. */
export const volumeHash = (volume: Volume): string =>
  sha256Hex(
    compactJson(
      renderStruct({ ...volume, driver: volume.driver ?? 'local' }, VOLUME, { format: 'json', octalModes: true }),
    ),
  );
