/** What the daemon knows of its containers, as facts. */
import { type Container, plainName } from '../../docker/daemon/container/container.ts';
import { exitCodeOf, isRunning, statusOf } from '../../docker/daemon/container/state.ts';
import type { Daemon } from '../../docker/daemon/daemon.ts';
import { isUserDefined } from '../../docker/daemon/network/find.ts';
import { dnsNames } from '../../docker/daemon/network/join.ts';
import { composeOf } from './compose.ts';
import type { AttachmentFacts, ContainerFacts, MountFacts, PortFacts } from './host-state.ts';

export const containerFacts = (daemon: Daemon): ContainerFacts[] =>
  [...daemon.containers.values()].map((container) => facts(daemon, container));

function facts(daemon: Daemon, container: Container): ContainerFacts {
  const { state, hostConfig, config, health } = container;
  const shared = /^container:(.*)$/.exec(hostConfig.NetworkMode)?.[1];
  const compose = composeOf(config.Labels);
  return {
    id: container.id,
    name: plainName(container),
    image: config.Image,
    imageId: container.imageId,
    command: [container.path, ...container.args].join(' ').trim(),
    state: statusOf(state, container.removing),
    ...(('ended' in state || exitCodeOf(state) !== 0) && { exitCode: exitCodeOf(state) }),
    ...(health && health.Status !== 'none' && { health: health.Status }),
    created: container.created,
    ...('startedAt' in state && { startedAt: state.startedAt }),
    ...(isRunning(state) && running(container, state.pid)),
    runtime: hostConfig.Runtime || daemon.runtimes.current.default,
    size: container.snapshot.usage(),
    ports: isRunning(state) ? ports(container) : [],
    networks: [...container.networks].map(([name, endpoint]) => ({
      network: name,
      networkId: endpoint.NetworkID,
      ip: endpoint.IPAddress,
      ip6: endpoint.GlobalIPv6Address,
      mac: endpoint.MacAddress,
      dnsNames: isUserDefined(name) ? dnsNames(container, endpoint.Aliases ?? []) : [],
    })) satisfies AttachmentFacts[],
    ...(shared !== undefined && { sharesNetworkOf: shared }),
    mounts: container.mounts.map(
      ({ type, name, source, destination, rw }): MountFacts => ({
        type,
        source: type === 'volume' ? name : source,
        destination,
        writable: rw,
      }),
    ),
    ...(compose && { compose }),
  };
}

function running({ task }: Container, pid: number): Pick<ContainerFacts, 'pid' | 'shimPid'> {
  const shim = task?.process?.parent?.hostPid;
  return { pid, ...(shim !== undefined && { shimPid: shim }) };
}

const ports = ({ sandbox, hostConfig }: Container): PortFacts[] =>
  // A stack that is another container's has its ports there.
  hostConfig.NetworkMode.startsWith('container:')
    ? []
    : [...(sandbox?.endpoints.values() ?? [])].flatMap((endpoint) =>
        endpoint.ports.map(({ proto, containerPort, hostIp, hostPort }) => ({
          proto,
          containerPort,
          hostIp,
          hostPort,
        })),
      );
