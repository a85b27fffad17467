// Models moby daemon/daemon_unix.go (registerLinks) and container_operations_unix.go (setupLinkedContainers).
import { invalidParameter, isKind, system } from '../../errdefs/errdefs.ts';
import type { Container } from '../container/container.ts';
import { getContainer } from '../container/find.ts';
import { isRunning } from '../container/state.ts';
import type { Daemon } from '../daemon.ts';
import { isUserDefined } from './find.ts';

const parse = (link: string): readonly [name: string, alias: string] => {
  const [name = '', alias] = link.split(':');
  return [name, (alias ?? name).split('/').pop() ?? name];
};

/** Throws for a `--link` to a container that is not there. */
export function validateLinks(daemon: Daemon, links: readonly string[]): void {
  for (const link of links) {
    const [name] = parse(link);
    try {
      getContainer(daemon, name);
    } catch (error) {
      if (!isKind(error, 'NotFound')) throw error;
      throw invalidParameter(`could not get container for ${name}: ${error.message}`);
    }
  }
}

/** Throws when one of the linked containers does not run. Networks that people make know no such rule. */
export function checkLinks(daemon: Daemon, container: Container): void {
  if (isUserDefined(container.hostConfig.NetworkMode)) return;
  for (const link of container.hostConfig.Links ?? []) {
    const [name, alias] = parse(link);
    const other = getContainer(daemon, name.replace(/^\//, ''));
    if (!isRunning(other.state)) {
      throw system(`Cannot link to a non running container: ${other.name} AS ${container.name}/${alias}`);
    }
  }
}
