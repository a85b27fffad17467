/** Volumes and networks, as facts. */
import type { Daemon } from '../../docker/daemon/daemon.ts';
import { isPredefined } from '../../docker/daemon/network/find.ts';
import { treeSize } from '../../docker/daemon/tree-size.ts';
import { ANONYMOUS_LABEL, needsMount } from '../../docker/daemon/volume/volume.ts';
import { projectOf } from './compose.ts';
import type { NetworkFacts, VolumeFacts } from './host-state.ts';

export const volumeFacts = (daemon: Daemon): VolumeFacts[] =>
  [...daemon.volumes.values()].map((volume) => ({
    name: volume.name,
    driver: volume.driver,
    ...(!needsMount(volume) && { size: treeSize(daemon.host.files, volume.path) }),
    usedBy: [...volume.refs],
    // The label is there from 23 on; before, a name that nobody would think of is the only sign.
    anonymous: volume.labels?.[ANONYMOUS_LABEL] !== undefined || /^[0-9a-f]{64}$/.test(volume.name),
    ...projectOf(volume.labels),
  }));

export const networkFacts = (daemon: Daemon): NetworkFacts[] =>
  daemon.networks.list().map((network) => ({
    id: network.id,
    name: network.name,
    driver: network.driver,
    pools: network.pools.map(({ subnet, gateway }) => ({ subnet, gateway })),
    internal: network.internal,
    predefined: isPredefined(network.name),
    members: [...daemon.containers.values()]
      .filter(
        ({ sandbox, hostConfig }) => sandbox?.endpoints.has(network.id) && !/^container:/.test(hostConfig.NetworkMode),
      )
      .map(({ id }) => id),
    ...projectOf(network.labels),
  }));
