// Models moby daemon/container_operations.go (initializeNetworking, getNetworkedContainer, releaseNetwork).
import { since } from '../../engine-version.ts';
import { type DockerError, isKind, system } from '../../errdefs/errdefs.ts';
import type { Sandbox } from '../../libnetwork/types.ts';
import { type Container, containerRoot, plainName } from '../container/container.ts';
import { isRestarting } from '../container/errors.ts';
import { getContainer } from '../container/find.ts';
import { isRunning } from '../container/state.ts';
import type { Daemon } from '../daemon.ts';
import { fullEndpoint } from './endpoints.ts';
import { notRunningToJoin } from './errors.ts';

/** The container's network stack, new or another's. Undefined when it is another's: nothing is to be joined then. */
export function openSandbox(daemon: Daemon, container: Container): Sandbox | undefined {
  const { NetworkMode, Dns, DnsSearch, DnsOptions } = container.hostConfig;
  const config = daemon.config.current;
  const pick = (own: readonly string[] | null, general: readonly string[]): readonly string[] =>
    own && own.length > 0 ? own : general;
  if (NetworkMode.startsWith('container:')) {
    const donor = networkDonor(daemon, container, NetworkMode.slice('container:'.length));
    container.sharedRoot = donor.sharedRoot ?? containerRoot(daemon, donor.id);
    container.sandbox = donor.sandbox;
    return undefined;
  }
  const sandbox = daemon.networks.createSandbox({
    containerId: container.id,
    containerName: plainName(container),
    hostname: container.config.Hostname,
    mode: NetworkMode === 'host' || NetworkMode === 'none' ? NetworkMode : 'own',
    dns: {
      servers: pick(Dns, config.dns),
      search: pick(DnsSearch, config.dnsSearch),
      options: pick(DnsOptions, config.dnsOpts),
    },
  });
  container.sandbox = sandbox;
  container.lastSandbox = sandbox.id;
  return sandbox;
}

function networkDonor(daemon: Daemon, container: Container, name: string): Container {
  const donor = find(daemon, name);
  if (donor === container) throw system('cannot join own network namespace');
  if (donor.state.is === 'restarting') throw isRestarting(since(daemon.version, 23) ? name : donor.id);
  if (!isRunning(donor.state)) throw notRunningToJoin(daemon.version, donor.id, plainName(donor), donor.state.is);
  return donor;
}

function find(daemon: Daemon, name: string): Container {
  try {
    return getContainer(daemon, name);
  } catch (error) {
    const wrap = (problem: DockerError): DockerError =>
      since(daemon.version, 28) ? system(`joining network namespace of container: ${problem.message}`) : problem;
    throw isKind(error, 'NotFound') ? wrap(error) : error;
  }
}

/** The container has stopped: its addresses and ports are free again, and what it asked for is kept. */
export function releaseSandbox(daemon: Daemon, container: Container): void {
  const { sandbox } = container;
  container.sandbox = undefined;
  if (!sandbox || container.hostConfig.NetworkMode.startsWith('container:')) return;
  const left = [...sandbox.endpoints.values()].map((endpoint) => endpoint.network);
  sandbox.remove();
  for (const [name, endpoint] of container.networks) {
    const { EndpointID: _id, Gateway: _gateway, IPAddress: _ip, IPPrefixLen: _prefix, ...others } = endpoint;
    const { IPv6Gateway: _gateway6, GlobalIPv6Address: _ip6, GlobalIPv6PrefixLen: _prefix6, ...kept } = others;
    const mac = wantedMac(container, endpoint.MacAddress);
    container.networks.set(name, fullEndpoint(daemon, { ...kept, MacAddress: mac }));
  }
  for (const network of left) {
    daemon.events.log('network', 'disconnect', network.id, {
      container: container.id,
      name: network.name,
      type: network.driver,
    });
  }
}

/** A generated MAC address goes with the run; one that was asked for stays. */
const wantedMac = (container: Container, mac: string): string => (container.config.MacAddress === mac ? mac : '');
