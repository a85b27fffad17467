// Models moby daemon/rename.go (POST /containers/{id}/rename).

import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { fullEndpoint } from '../network/endpoints.ts';
import { isUserDefined } from '../network/find.ts';
import { dnsNames } from '../network/join.ts';
import { plainName } from './container.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { reserveName } from './names.ts';

export function renameContainer(daemon: Daemon, oldName: string, newName: string): void {
  if (oldName === '' || newName === '') throw invalidParameter('Neither old nor new names may be empty');
  const wanted = newName.startsWith('/') ? newName : `/${newName}`;
  const container = getContainer(daemon, oldName);
  if (container.name === wanted) throw invalidParameter('Renaming a container with the same name as its current name');
  const before = container.name;
  try {
    container.name = reserveName(daemon, wanted);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    throw new DockerError(error.kind, `Error when allocating new name: ${error.message}`);
  }
  for (const [name, endpoint] of container.networks) {
    if (!isUserDefined(name) || !since(daemon.version, 25)) continue;
    container.networks.set(
      name,
      fullEndpoint(daemon, { ...endpoint, DNSNames: dnsNames(container, endpoint.Aliases ?? []) }),
    );
  }
  container.sandbox?.rename(plainName(container));
  logContainerEvent(daemon, container, 'rename', { oldName: before });
}
