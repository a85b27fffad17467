// Models moby daemon/prune.go (POST /networks/prune).
import type { Filters } from '../../api/filters.ts';
import type { NetworksPruneReport } from '../../api/types/network.ts';
import { untilFilter, withClientsFault } from '../container/prune.ts';
import type { Daemon } from '../daemon.ts';
import { pruneLabelsMatch, validateFilters } from '../filters.ts';
import { isPredefined } from './find.ts';
import { removeNetwork } from './remove.ts';

export function pruneNetworks(daemon: Daemon, filters: Filters): NetworksPruneReport {
  validateFilters(filters, ['label', 'label!', 'until'], daemon.version);
  const until = withClientsFault(daemon, () => untilFilter(daemon, filters));
  const doomed = daemon.networks
    .list()
    .filter(
      (network) =>
        !isPredefined(network.name) &&
        network.endpoints.size === 0 &&
        (until === undefined || network.created <= until) &&
        pruneLabelsMatch(filters, network.labels),
    );
  for (const network of doomed) removeNetwork(daemon, network.id);
  daemon.events.log('network', 'prune', '', { reclaimed: '0' });
  return { NetworksDeleted: doomed.length > 0 ? doomed.map((network) => network.name) : null };
}
