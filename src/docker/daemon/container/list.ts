// Models moby daemon/list.go (GET /containers/json).
import { humanDuration } from '../../../base/durations.ts';
import type { Filters } from '../../api/filters.ts';
import type { ContainerSummary } from '../../api/types/container.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter, isKind, system } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { exactMatch, invalidFilter, labelsMatch, patternMatch, validateFilters } from '../filters.ts';
import { findImage } from '../image/find.ts';
import { imageSize } from '../image/size.ts';
import { sortedMap } from '../maps.ts';
import { fullEndpoint } from '../network/endpoints.ts';
import { namesOf } from '../network/links.ts';
import { type Container, type MountPoint, plainName } from './container.ts';
import { getContainer } from './find.ts';
import { mountToWire } from './inspect.ts';
import { portSummaries } from './ports.ts';
import { exitCodeOf, isRunning, statusOf } from './state.ts';

export interface ListOptions {
  readonly all: boolean;
  /** The newest so many; 0 for all. */
  readonly limit: number;
  readonly size: boolean;
  readonly filters: Filters;
}

const FILTERS = [
  'ancestor',
  'before',
  'exited',
  'id',
  'isolation',
  'label',
  'name',
  'status',
  'health',
  'since',
  'volume',
  'network',
  'is-task',
  'publish',
  'expose',
];
const STATUSES = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];
const HEALTHS = ['starting', 'healthy', 'unhealthy', 'none'];

/** Newest first. */
export function listContainers(daemon: Daemon, options: ListOptions): readonly ContainerSummary[] {
  const { filters } = options;
  validate(daemon, filters);
  const all = options.all || options.limit > 0 || ['status', 'exited'].some((key) => filters.has(key));
  const passes = predicate(daemon, filters);
  const found = [...daemon.containers.values()]
    .sort((a, b) => b.created - a.created)
    .filter(
      (container) => (all || isRunning(container.state) || container.state.is === 'restarting') && passes(container),
    );
  return (options.limit > 0 ? found.slice(0, options.limit) : found).map((container) =>
    summary(daemon, container, options.size),
  );
}

function validate(daemon: Daemon, filters: Filters): void {
  validateFilters(filters, FILTERS, daemon.version);
  const task = filters.get('is-task');
  if (task?.some((value) => !['0', '1', 'true', 'false'].includes(value)))
    throw invalidFilter(daemon.version, 'is-task', task);
  for (const value of filters.get('exited') ?? []) {
    if (/^-?\d+$/.test(value)) continue;
    const what = since(daemon.version, 23) ? `invalid filter 'exited=${value}': ` : '';
    const message = `${what}strconv.Atoi: parsing "${value}": invalid syntax`;
    throw since(daemon.version, 23) ? invalidParameter(message) : system(message);
  }
  const modern = since(daemon.version, 28);
  for (const value of filters.get('status') ?? []) {
    if (STATUSES.includes(value)) continue;
    throw invalidParameter(
      modern
        ? `invalid filter 'status=${value}': invalid value for state (${value}): must be one of created, running, paused, restarting, removing, exited, dead`
        : `${since(daemon.version, 23) ? 'invalid' : 'Invalid'} filter 'status=${value}'`,
    );
  }
  for (const value of filters.get('health') ?? []) {
    if (HEALTHS.includes(value)) continue;
    throw invalidParameter(
      modern
        ? `invalid filter 'health=${value}': invalid value for health (${value}): must be one of none, starting, healthy, unhealthy`
        : `${since(daemon.version, 23) ? 'unrecognized' : 'Unrecognised'} filter value for health: ${value}`,
    );
  }
}

function predicate(daemon: Daemon, filters: Filters): (container: Container) => boolean {
  const edge = (key: string): Container | undefined => {
    const [name] = filters.get(key) ?? [];
    if (name === undefined) return undefined;
    try {
      return getContainer(daemon, name);
    } catch (error) {
      // Before 23 the filter looked names up in its own snapshot, which has a sentence of its own.
      if (isKind(error, 'NotFound') && !since(daemon.version, 23)) throw system(`no such container ${name}`);
      throw error;
    }
  };
  const before = edge('before');
  const after = edge('since');
  const ancestors = filters.get('ancestor')?.map((name) => ancestorId(daemon, name));
  for (const key of ['publish', 'expose']) for (const value of filters.get(key) ?? []) checkPort(key, value);
  const exited = filters.get('exited')?.map(Number);
  return (container) =>
    (!before || container.created < before.created) &&
    (!after || container.created > after.created) &&
    (!ancestors || ancestors.some((id) => id !== undefined && isAncestor(daemon, container, id))) &&
    (!exited || (container.state.is === 'exited' && exited.includes(exitCodeOf(container.state)))) &&
    matchesNames(filters, container) &&
    labelsMatch(filters, 'label', container.config.Labels) &&
    exactMatch(filters, 'status', statusOf(container.state, container.removing)) &&
    exactMatch(filters, 'health', container.health?.Status ?? 'none') &&
    matchesVolume(filters, container) &&
    matchesNetwork(filters, container) &&
    matchesPort(
      filters,
      'publish',
      portSummaries(container).flatMap((port) => (port.PublicPort ? [`${port.PublicPort}/${port.Type}`] : [])),
    ) &&
    matchesPort(filters, 'expose', Object.keys(container.config.ExposedPorts ?? {})) &&
    !filters.get('is-task')?.some((value) => value === 'true' || value === '1');
}

function ancestorId(daemon: Daemon, name: string): string | undefined {
  try {
    return findImage(daemon, name)?.id;
  } catch {
    return undefined;
  }
}

function isAncestor(daemon: Daemon, container: Container, id: string): boolean {
  for (let at: string | undefined = container.imageId; at; at = daemon.containerd.images.get(at)?.parent)
    if (at === id) return true;
  return false;
}

/** By name with or without its slash, or by the beginning of the id. */
function matchesNames(filters: Filters, container: Container): boolean {
  const names = patternMatch(filters, 'name', container.name) || patternMatch(filters, 'name', plainName(container));
  const ids = filters.get('id');
  return (
    names &&
    (!ids || ids.some((id) => container.id.startsWith(id) || patternMatch(new Map([['id', [id]]]), 'id', container.id)))
  );
}

function matchesVolume(filters: Filters, container: Container): boolean {
  const wanted = filters.get('volume');
  if (!wanted) return true;
  return container.mounts.some((mount) =>
    wanted.some((value) => [mount.name, mount.source, mount.destination].includes(value)),
  );
}

function matchesNetwork(filters: Filters, container: Container): boolean {
  const wanted = filters.get('network');
  if (!wanted) return true;
  return [...container.networks].some(([name, { NetworkID }]) =>
    wanted.some((value) => name === value || (value !== '' && NetworkID.startsWith(value))),
  );
}

/** Throws for a value of `publish` or `expose` that is no port or range of ports. */
function checkPort(key: string, value: string): void {
  if (value.includes(':')) throw system(`filter for '${key}' should not contain ':': ${value}`);
  const bad = (value.split('/')[0] ?? '').split('-').find((port) => !/^\d+$/.test(port));
  if (bad !== undefined)
    throw system(`error while looking up for ${key} ${value}: strconv.ParseUint: parsing "${bad}": invalid syntax`);
}

function matchesPort(filters: Filters, key: string, ports: readonly string[]): boolean {
  const wanted = filters.get(key);
  if (!wanted) return true;
  return wanted.some((value) => {
    const [range = '', proto = 'tcp'] = value.split('/');
    const [from = 0, to = from] = range.split('-').map(Number);
    return ports.some((port) => {
      const [number = '', type] = port.split('/');
      return type === proto && Number(number) >= from && Number(number) <= to;
    });
  });
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
  return ancestorId(daemon, name) === container.imageId ? name : container.imageId;
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
