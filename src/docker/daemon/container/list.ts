// Models moby daemon/list.go (GET /containers/json).
import { humanDuration } from '../../../base/durations.ts';
import type { Filters } from '../../api/filters.ts';
import type { ContainerSummary } from '../../api/types/container.ts';
import type { Daemon } from '../daemon.ts';
import { imageSize } from '../image/size.ts';
import { sortedMap } from '../maps.ts';
import { fullEndpoint } from '../network/endpoints.ts';
import { namesOf } from '../network/links.ts';
import type { Container, MountPoint } from './container.ts';
import { mountToWire } from './inspect.ts';
import { imageIdOf, listPredicate, validateListFilters } from './list-filters.ts';
import { portSummaries } from './ports.ts';
import { isRunning, statusOf } from './state.ts';

export interface ListOptions {
  readonly all: boolean;
  /** The newest so many; 0 for all. */
  readonly limit: number;
  readonly size: boolean;
  readonly filters: Filters;
}

/** Newest first. */
export function listContainers(daemon: Daemon, options: ListOptions): readonly ContainerSummary[] {
  const { filters } = options;
  validateListFilters(daemon, filters);
  const all = options.all || options.limit > 0 || ['status', 'exited'].some((key) => filters.has(key));
  const passes = listPredicate(daemon, filters);
  const found = [...daemon.containers.values()]
    .sort((a, b) => b.created - a.created)
    .filter(
      (container) => (all || isRunning(container.state) || container.state.is === 'restarting') && passes(container),
    );
  return (options.limit > 0 ? found.slice(0, options.limit) : found).map((container) =>
    summary(daemon, container, options.size),
  );
}

function summary(daemon: Daemon, container: Container, size: boolean): ContainerSummary {
  const rw = container.snapshot.usage();
  return {
    Id: container.id,
    Names: [...namesOf(daemon, container)],
    Image: imageName(daemon, container),
    ImageID: container.imageId,
    Command: commandText(container),
    Created: Math.floor(container.created / 1000),
    Ports: isRunning(container.state) ? portSummaries(container) : [],
    ...(size && rw > 0 && { SizeRw: rw }),
    ...(size && container.imageId !== '' && { SizeRootFs: rw + imageSize(daemon, container.imageId) }),
    Labels: container.imageId === '' ? null : sortedMap(container.config.Labels ?? {}),
    State: statusOf(container.state, container.removing),
    Status: statusText(daemon, container),
    HostConfig: {
      NetworkMode: container.hostConfig.NetworkMode,
      ...(container.hostConfig.Annotations && { Annotations: container.hostConfig.Annotations }),
    },
    NetworkSettings: {
      Networks: sortedMap(
        Object.fromEntries(
          [...container.networks].map(([name, endpoint]) => [
            name,
            fullEndpoint(daemon, {
              ...endpoint,
              IPAMConfig: null,
              Links: null,
              Aliases: null,
              DriverOpts: null,
              DNSNames: null,
            }),
          ]),
        ),
      ),
    },
    // Where a volume lies that the configuration asks for is not told here.
    Mounts: container.mounts.map((mount) => ({
      ...mountToWire(mount),
      ...(fromConfig(container, mount) && { Source: '' }),
    })),
  };
}

const fromConfig = ({ config }: Container, { type, name, destination }: MountPoint): boolean =>
  type === 'volume' && /^[0-9a-f]{64}$/.test(name) && destination in (config.Volumes ?? {});

/** What the container was made from, unless that name means another image by now: then its id. */
function imageName(daemon: Daemon, container: Container): string {
  const name = container.config.Image;
  if (name === '') return '';
  return imageIdOf(daemon, name) === container.imageId ? name : container.imageId;
}

/** Arguments with blanks are quoted. */
function commandText({ path, args }: Container): string {
  const words = args.map((arg) => (/\s/.test(arg) ? `'${arg.replaceAll("'", '\\x27')}'` : arg));
  return [path, ...words].join(' ').trim();
}

export function statusText(daemon: Daemon, container: Container): string {
  const { state, health } = container;
  const ago = (from: number): string => humanDuration(Math.max(0, daemon.host.clock.now() - from));
  switch (state.is) {
    case 'paused':
      return `Up ${ago(state.startedAt)} (Paused)`;
    case 'running':
      return `Up ${ago(state.startedAt)}${health ? ` (${health.Status === 'starting' ? 'health: starting' : health.Status})` : ''}`;
    case 'restarting':
      return `Restarting (${state.ended.code}) ${ago(state.ended.at ?? 0)} ago`;
    case 'exited':
      return `Exited (${state.ended.code}) ${ago(state.ended.at ?? 0)} ago`;
    case 'dead':
      return 'Dead';
    default:
      return container.removing ? 'Removal In Progress' : 'Created';
  }
}
