// Models moby daemon/container_operations.go (DisconnectFromNetwork): POST /networks/{id}/disconnect.
import { since } from '../../engine-version.ts';
import { DockerError, notFound } from '../../errdefs/errdefs.ts';
import type { Container } from '../container/container.ts';
import { writeEtcFiles } from '../container/etc-files.ts';
import { getContainer } from '../container/find.ts';
import { isRunning } from '../container/state.ts';
import type { Daemon } from '../daemon.ts';
import { disconnectFromHost, notConnected, notConnectedStopped } from './errors.ts';
import { findNetwork } from './find.ts';

export function disconnectFromNetwork(daemon: Daemon, term: string, containerName: string, force: boolean): void {
  const network = findNetwork(daemon, term);
  const container = force ? orNoEndpoint(daemon, containerName) : getContainer(daemon, containerName);
  if (!isRunning(container.state)) {
    if (!container.networks.delete(network.name)) throw notConnectedStopped(container.id, network.name);
    return;
  }
  if (container.hostConfig.NetworkMode === 'host' && network.driver === 'host')
    throw disconnectFromHost(daemon.version);
  const { sandbox } = container;
  const joined = sandbox && [...sandbox.endpoints.values()].some((endpoint) => endpoint.network.id === network.id);
  if (!sandbox || !joined) throw notConnected(container.id, network.name);
  sandbox.leave(network.id);
  container.networks.delete(network.name);
  writeEtcFiles(daemon, container, sandbox);
  const attributes = { container: container.id, name: network.name, type: network.driver };
  daemon.events.log('network', 'disconnect', network.id, attributes);
  // Before 28 the event was logged where the endpoint goes and once more by the caller.
  if (!since(daemon.version, 28)) daemon.events.log('network', 'disconnect', network.id, attributes);
}

/** By force an endpoint of that name goes too, whose container is no more; endpoints here always have their container. */
function orNoEndpoint(daemon: Daemon, name: string): Container {
  try {
    return getContainer(daemon, name);
  } catch (error) {
    throw error instanceof DockerError && error.kind === 'NotFound' ? notFound(`endpoint ${name} not found`) : error;
  }
}
