// Models moby daemon/network.go (GetNetworks) and daemon/network/filter.go (GET /networks).
import type { Filters } from '../../api/filters.ts';
import type { NetworkInspect } from '../../api/types/network.ts';
import { DockerError, invalidParameter, system } from '../../errdefs/errdefs.ts';
import type { Network } from '../../libnetwork/types.ts';
import type { Daemon } from '../daemon.ts';
import { boolFilter, exactMatch, labelsMatch, patternMatch, validateFilters } from '../filters.ts';
import { isPredefined } from './find.ts';
import { networkToWire } from './inspect.ts';

export function listNetworks(daemon: Daemon, filters: Filters): readonly NetworkInspect[] {
  validateFilters(filters, ['dangling', 'driver', 'id', 'label', 'name', 'scope', 'type'], daemon.version);
  const types = filters.get('type') ?? [];
  for (const type of types)
    if (type !== 'custom' && type !== 'builtin') throw system(`invalid filter: 'type'='${type}'`);
  const dangling = filters.has('dangling') ? danglingFilter(daemon, filters) : undefined;
  const passes = (network: Network): boolean =>
    exactMatch(filters, 'driver', network.driver) &&
    patternMatch(filters, 'name', network.name) &&
    patternMatch(filters, 'id', network.id) &&
    exactMatch(filters, 'scope', 'local') &&
    labelsMatch(filters, 'label', network.labels) &&
    types.every((type) => (type === 'builtin') === isPredefined(network.name)) &&
    (dangling === undefined || dangling === (network.endpoints.size === 0 && !isPredefined(network.name)));
  return daemon.networks
    .list()
    .filter(passes)
    .map((network) => networkToWire(daemon, network, false));
}

function danglingFilter(daemon: Daemon, filters: Filters): boolean {
  try {
    return boolFilter(filters, 'dangling', false, daemon.version);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    throw invalidParameter('invalid value for filter \'dangling\', must be "true" (or "1"), or "false" (or "0")');
  }
}
