// Models moby daemon/container_operations.go (ConnectToNetwork): POST /networks/{id}/connect.
import type { EndpointSettings } from '../../api/types/network.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter } from '../../errdefs/errdefs.ts';
import { writeEtcFiles } from '../container/etc-files.ts';
import { getContainer } from '../container/find.ts';
import { isRunning } from '../container/state.ts';
import type { Daemon } from '../daemon.ts';
import { endpointProblem, fullEndpoint, oldEndpointProblem } from './endpoints.ts';
import { connectToHost, noneWithOthers, sharedNamespace } from './errors.ts';
import { findNetwork } from './find.ts';
import { aliasesAsShown, joinNetwork } from './join.ts';

export function connectToNetwork(
  daemon: Daemon,
  term: string,
  containerName: string,
  wanted: Partial<EndpointSettings>,
): void {
  const container = getContainer(daemon, containerName);
  const network = findNetwork(daemon, term);
  const mode = container.hostConfig.NetworkMode;
  if (mode.startsWith('container:')) throw sharedNamespace();
  if (network.driver === 'host') throw connectToHost(daemon.version);
  if (mode === 'host') throw sharedNamespace();
  const others = [...container.networks.keys()];
  if (others.includes('none') || (network.driver === 'null' && others.length > 0)) throw noneWithOthers();
  if (since(daemon.version, 25)) {
    const problem = endpointProblem(daemon, network.name, wanted);
    if (problem !== undefined) throw invalidParameter(problem);
  } else oldEndpointProblem(daemon, network, wanted);
  if (container.networks.get(network.name)?.EndpointID) {
    throw new DockerError(
      'Forbidden',
      `endpoint with name ${container.name.slice(1)} already exists in network ${network.name}`,
    );
  }
  const { sandbox } = container;
  if (isRunning(container.state) && sandbox) {
    joinNetwork(daemon, container, sandbox, network.name, fullEndpoint(daemon, wanted));
    writeEtcFiles(daemon, container, sandbox);
  } else {
    const endpoint = fullEndpoint(daemon, { ...wanted, NetworkID: since(daemon.version, 25) ? network.id : '' });
    container.networks.set(network.name, { ...endpoint, ...aliasesAsShown(daemon, container, network, endpoint) });
  }
}
