// Models moby daemon/network.go (DELETE /networks/{id}).
import { DockerError } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { logNetworkEvent } from './create.ts';
import { cannotRemovePredefined } from './errors.ts';
import { findNetwork, isPredefined } from './find.ts';

export function removeNetwork(daemon: Daemon, term: string): void {
  const network = findNetwork(daemon, term);
  if (isPredefined(network.name)) throw cannotRemovePredefined(network.name);
  try {
    daemon.networks.remove(network.id);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    const prefix = 'error while removing network: ';
    throw error.message.startsWith(prefix) ? error : new DockerError(error.kind, `${prefix}${error.message}`);
  }
  logNetworkEvent(daemon, network, 'destroy');
}
