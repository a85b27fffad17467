/** Where things stand in the picture of containers and networks: networks are lanes, containers are rows beside them. */
import type {
  AttachmentFacts,
  ContainerFacts,
  HostState,
  MountFacts,
  NetworkFacts,
  VolumeFacts,
} from '../../machine/state/host-state.ts';

export interface HarbourPlan {
  /** Networks that somebody is on or that somebody made, the predefined ones first. */
  readonly lanes: readonly NetworkFacts[];
  readonly groups: readonly Group[];
  /** Volumes that no container was made with. */
  readonly ashore: readonly VolumeFacts[];
}

export interface Group {
  /** A project of Compose, what else runs, or what else does not. */
  readonly kind: 'project' | 'running' | 'stopped';
  /** The project's name. */
  readonly name: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly container: ContainerFacts;
  /** By lane; undefined where it is not on that network. */
  readonly moorings: readonly (AttachmentFacts | undefined)[];
  /** The last lane that its rope has to reach; -1 for none. */
  readonly reach: number;
  readonly ports: readonly Port[];
  readonly cargo: readonly Cargo[];
  /** Name of the container whose network it uses. */
  readonly sharesWith: string | undefined;
}

/** A published port; one for IPv4 and IPv6 where both are bound alike. */
export interface Port {
  /** `8080`, `127.0.0.1:8080`. */
  readonly outside: string;
  /** `80/tcp`. */
  readonly inside: string;
}

export interface Cargo {
  readonly mount: MountFacts;
  readonly volume: VolumeFacts | undefined;
  /** Names of the other containers with the same volume. */
  readonly sharedWith: readonly string[];
}

export function planHarbour(state: HostState): HarbourPlan {
  const lanes = lanesOf(state);
  const rows = state.containers.map((container) => rowOf(state, lanes, container));
  return { lanes, groups: groupsOf(rows), ashore: state.volumes.filter(({ usedBy }) => usedBy.length === 0) };
}

function lanesOf({ networks, containers }: HostState): NetworkFacts[] {
  const used = new Set(containers.flatMap((one) => one.networks.map(({ network }) => network)));
  return networks
    .filter(({ name, driver, predefined }) => driver !== 'null' && (!predefined || used.has(name)))
    .sort((a, b) => Number(b.predefined) - Number(a.predefined));
}

function rowOf(state: HostState, lanes: readonly NetworkFacts[], container: ContainerFacts): Row {
  const moorings = lanes.map(({ name }) => container.networks.find(({ network }) => network === name));
  const host = state.containers.find(({ id, name }) => [id, name].includes(container.sharesNetworkOf ?? ''));
  return {
    container,
    moorings,
    reach: moorings.findLastIndex((mooring) => mooring !== undefined),
    ports: portsOf(container),
    cargo: container.mounts.map((mount) => cargoOf(state, container, mount)),
    sharesWith: host?.name ?? container.sharesNetworkOf,
  };
}

export function portsOf({ ports }: ContainerFacts): Port[] {
  const lines = ports.map(({ hostIp, hostPort, containerPort, proto }): Port => {
    const everywhere = ['', '0.0.0.0', '::'].includes(hostIp);
    const address = hostIp.includes(':') ? `[${hostIp}]` : hostIp;
    return { outside: everywhere ? `${hostPort}` : `${address}:${hostPort}`, inside: `${containerPort}/${proto}` };
  });
  return lines.filter(
    (port, at) => lines.findIndex(({ outside, inside }) => outside === port.outside && inside === port.inside) === at,
  );
}

function cargoOf({ volumes, containers }: HostState, { id }: ContainerFacts, mount: MountFacts): Cargo {
  const volume = mount.type === 'volume' ? volumes.find(({ name }) => name === mount.source) : undefined;
  const others = volume?.usedBy.filter((user) => user !== id) ?? [];
  return {
    mount,
    volume,
    sharedWith: containers.filter((one) => others.includes(one.id)).map(({ name }) => name),
  };
}

const isUp = ({ container: { state } }: Row): boolean => ['running', 'paused', 'restarting'].includes(state);

/** Projects first, as they were made; then what runs, then what does not. Neighbours share their first network. */
function groupsOf(rows: readonly Row[]): Group[] {
  const projects = [...new Set(rows.flatMap(({ container }) => container.compose?.project ?? []))];
  const alone = rows.filter(({ container }) => !container.compose);
  const groups: Group[] = [
    ...projects.map(
      (name): Group => ({
        kind: 'project',
        name,
        rows: rows.filter(({ container }) => container.compose?.project === name),
      }),
    ),
    { kind: 'running', name: '', rows: alone.filter(isUp) },
    { kind: 'stopped', name: '', rows: alone.filter((row) => !isUp(row)) },
  ];
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => ({ ...group, rows: group.rows.toSorted((a, b) => firstLane(a) - firstLane(b)) }));
}

const firstLane = ({ moorings }: Row): number => {
  const at = moorings.findIndex((mooring) => mooring !== undefined);
  return at < 0 ? moorings.length : at;
};
